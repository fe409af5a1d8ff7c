import { CanvasSource, Texture } from "pixi.js";

/** Draws into a context whose unit is the stage's; the picture's upper left corner is at 0,0. */
export type Draw = (context: CanvasRenderingContext2D) => void;

interface Entry {
  readonly texture: Texture;
  readonly pixels: number;
  /** Number of the last frame that asked for it. */
  frame: number;
}

/** Longest side of a picture in device px: every WebGL takes it. */
const LARGEST = 4096;

/**
 * Pictures drawn on a canvas, kept as textures: a page's text is rasterised once. Whoever shows a picture asks for it
 * in every frame; what no frame has asked for longest is destroyed when the budget is spent.
 */
export class PictureCache {
  readonly #entries = new Map<string, Entry>();
  readonly #budget: number;
  #pixels = 0;
  #frame = 0;
  /** Pictures drawn so far: for the tests that nothing is made in steady state. */
  made = 0;

  /** `budget`: device px that are kept. */
  constructor(budget = 12_000_000) {
    this.#budget = budget;
  }

  get pixels(): number {
    return this.#pixels;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** A frame begins: what it asks for is safe in the next sweep. */
  begin(): void {
    this.#frame++;
  }

  /** The picture by that key, drawn at `density` device px per unit where it is not known yet. */
  picture(key: string, width: number, height: number, density: number, draw: Draw): Texture {
    const known = this.#entries.get(key);
    if (known) {
      known.frame = this.#frame;
      return known.texture;
    }
    const fit = Math.min(density, LARGEST / Math.max(width, height, 1));
    const pixelWidth = Math.max(1, Math.ceil(width * fit));
    const pixelHeight = Math.max(1, Math.ceil(height * fit));
    const canvas = document.createElement("canvas");
    canvas.width = pixelWidth;
    canvas.height = pixelHeight;
    // The source works its size out in fractions and may trim and empty the canvas: it is put right before drawing.
    const source = new CanvasSource({ resource: canvas, resolution: fit, scaleMode: "linear" });
    source.pixelWidth = pixelWidth;
    source.pixelHeight = pixelHeight;
    canvas.width = pixelWidth;
    canvas.height = pixelHeight;
    const context = canvas.getContext("2d");
    if (context) {
      context.scale(fit, fit);
      draw(context);
    }
    source.update();
    const texture = new Texture({ source });
    const pixels = pixelWidth * pixelHeight;
    this.made++;
    this.#pixels += pixels;
    this.#entries.set(key, { texture, pixels, frame: this.#frame });
    return texture;
  }

  /** Destroys what was not asked for longest until the budget is met; what this frame shows stays. */
  sweep(): void {
    if (this.#pixels <= this.#budget) return;
    const idle = [...this.#entries]
      .filter(([, entry]) => entry.frame < this.#frame)
      .sort(([, a], [, b]) => a.frame - b.frame);
    for (const [key, { texture, pixels }] of idle) {
      if (this.#pixels <= this.#budget) return;
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
