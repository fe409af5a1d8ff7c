import { CanvasSource, type ICanvas, Texture } from "pixi.js";

/** A small canvas as a texture: the one kind of source that both renderers draw. */
export class PixelSurface {
  readonly texture: Texture;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #source: CanvasSource;

  /** `smooth` is for what is a blur anyway; everything else keeps its pixels. */
  constructor(width: number, height: number, smooth = false) {
    this.#canvas = document.createElement("canvas");
    this.#canvas.width = width;
    this.#canvas.height = height;
    const context = this.#canvas.getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("There is no 2D canvas to draw the side scene on.");
    this.#context = context;
    this.#source = new CanvasSource({
      resource: this.#canvas as ICanvas,
      scaleMode: smooth ? "linear" : "nearest",
      resolution: 1,
    });
    this.texture = new Texture({ source: this.#source });
  }

  get width(): number {
    return this.#canvas.width;
  }

  get height(): number {
    return this.#canvas.height;
  }

  /** Shows RGBA of the surface's size, 4 bytes a pixel. */
  put(rgba: Uint8ClampedArray<ArrayBuffer>): void {
    this.#context.putImageData(new ImageData(rgba, this.width, this.height), 0, 0);
    this.#source.update();
  }

  /** Clears and draws. */
  paint(draw: (context: CanvasRenderingContext2D) => void): void {
    this.#context.clearRect(0, 0, this.width, this.height);
    draw(this.#context);
    this.#source.update();
  }

  destroy(): void {
    this.texture.destroy(true);
  }
}
