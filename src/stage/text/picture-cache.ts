import { CanvasSource, Texture } from "pixi.js";

/** Draws into a context whose unit is the stage's; the picture's upper left corner is at 0,0. */
export type Draw = (context: CanvasRenderingContext2D) => void;

interface Entry {
  readonly texture: Texture;
  readonly pixels: number;
}

/** Longest side of a picture in device px: every WebGL takes it. */
const LARGEST = 4096;

/**
 * Pictures drawn on a canvas, kept as textures while they are in use: a page's text is rasterised once. What was not
 * asked for in the last sweeps is destroyed.
 */
export class PictureCache {
  readonly #entries = new Map<string, Entry>();
  #pixels = 0;
  /** Pictures drawn so far: for the tests that nothing is made in steady state. */
  made = 0;
  readonly #budget: number;

  /** `budget`: device px kept beyond what is shown. */
  constructor(budget = 12_000_000) {
    this.#budget = budget;
  }

  get pixels(): number {
    return this.#pixels;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The picture by that key, drawn at `density` device px per unit where it is not known yet. */
  picture(key: string, width: number, height: number, density: number, draw: Draw): Texture {
    const known = this.#entries.get(key);
    if (known) {
      // Keeps the map in order of use.
      this.#entries.delete(key);
      this.#entries.set(key, known);
      return known.texture;
    }
    const fit = Math.min(density, LARGEST / Math.max(width, height, 1));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.ceil(width * fit));
    canvas.height = Math.max(1, Math.ceil(height * fit));
    const context = canvas.getContext("2d");
    if (context) {
      context.scale(fit, fit);
      draw(context);
    }
    const texture = new Texture({
      source: new CanvasSource({ resource: canvas, resolution: fit, scaleMode: "linear" }),
    });
    this.made++;
    const pixels = canvas.width * canvas.height;
    this.#entries.set(key, { texture, pixels });
    this.#pixels += pixels;
    return texture;
  }

  /** Destroys what was used longest ago until the budget is met; what `keep` names stays. */
  sweep(keep: ReadonlySet<string>): void {
    if (this.#pixels <= this.#budget) return;
    for (const [key, { texture, pixels }] of this.#entries) {
      if (this.#pixels <= this.#budget) return;
      if (keep.has(key)) continue;
      this.#entries.delete(key);
      this.#pixels -= pixels;
      texture.destroy(true);
    }
  }

  clear(): void {
    for (const { texture } of this.#entries.values()) texture.destroy(true);
    this.#entries.clear();
    this.#pixels = 0;
  }
}
