// The part of gifenc that is used here; the package ships no types.
declare module "gifenc" {
  export type Palette = readonly (readonly [number, number, number])[];
  export function quantize(rgba: Uint8Array | Uint8ClampedArray, colours: number): Palette;
  export function applyPalette(rgba: Uint8Array | Uint8ClampedArray, palette: Palette): Uint8Array;
  export function GIFEncoder(): {
    writeFrame(
      index: Uint8Array,
      width: number,
      height: number,
      options: { readonly palette: Palette /** Milliseconds. */; readonly delay: number },
    ): void;
    finish(): void;
    bytes(): Uint8Array;
  };
}
