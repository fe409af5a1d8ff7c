/**
 * Rounds a drawing's transparency to so many steps. WebP keeps transparency without loss, and most of an atlas's bytes
 * are the soft edges: half of them go, and nobody sees which. Runs in a page, and needs nothing around it.
 */
export function coarseAlpha(canvas: HTMLCanvasElement, steps: number): void {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no 2d context");
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  const { data } = image;
  const step = 255 / steps;
  for (let i = 3; i < data.length; i += 4) data[i] = Math.round(Math.round((data[i] as number) / step) * step);
  context.putImageData(image, 0, 0);
}
