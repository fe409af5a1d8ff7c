/** Pixels of the picture to one of the bloom, along each side. */
export const BLOOM_STEP = 4;
/** Brightness, 0…255, under which nothing shines. */
const DARK = 52;

/**
 * The light that a tube throws around what is bright: the picture at a quarter of its size, dark parts out, blurred
 * by its neighbours. RGBA in and out; `width` and `height` are the picture's, multiples of 4.
 */
export function bloomOf(rgba: Uint8ClampedArray, width: number, height: number, out: Uint8ClampedArray): void {
  const [w, h] = [width / BLOOM_STEP, height / BLOOM_STEP];
  const light = new Float32Array(w * h * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      const to = (Math.floor(y / BLOOM_STEP) * w + Math.floor(x / BLOOM_STEP)) * 3;
      const brightest = Math.max(rgba[from] as number, rgba[from + 1] as number, rgba[from + 2] as number);
      if (brightest < DARK) continue;
      for (let channel = 0; channel < 3; channel++)
        light[to + channel] = (light[to + channel] as number) + (rgba[from + channel] as number) / BLOOM_STEP ** 2;
    }
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const to = (y * w + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        let weight = 0;
        for (let j = -1; j <= 1; j++)
          for (let i = -1; i <= 1; i++) {
            if (x + i < 0 || y + j < 0 || x + i >= w || y + j >= h) continue;
            const share = (i === 0 ? 2 : 1) * (j === 0 ? 2 : 1);
            sum += share * (light[((y + j) * w + x + i) * 3 + channel] as number);
            weight += share;
          }
        out[to + channel] = sum / weight;
      }
      out[to + 3] = 255;
    }
}
