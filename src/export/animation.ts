import { applyPalette, GIFEncoder, quantize } from "gifenc";

/** One picture of an animation and how long it stands, in seconds. */
export interface AnimationFrame {
  readonly pixels: Uint8ClampedArray;
  readonly seconds: number;
}

/**
 * A looping GIF. Each picture gets a palette of its own (256 colours): the set's haze bands less that way.
 *
 * @param frames RGBA, `width` × `height` each
 */
export function encodeGif(frames: Iterable<AnimationFrame>, width: number, height: number): Uint8Array {
  const gif = GIFEncoder();
  for (const { pixels, seconds } of frames) {
    const palette = quantize(pixels, 256);
    gif.writeFrame(applyPalette(pixels, palette), width, height, { palette, delay: Math.round(seconds * 1000) });
  }
  gif.finish();
  return gif.bytes();
}
