import { Sprite } from "pixi.js";
import type { LoadedPicture } from "./set-textures.ts";

/** A window onto a longer picture that repeats: moving it makes nothing new. Own units. */
export class ScrollWindow {
  readonly sprite: Sprite;
  readonly #picture: LoadedPicture;
  readonly #origin: { readonly x: number; readonly y: number };
  readonly #density: { readonly x: number; readonly y: number };
  readonly #period: { readonly x: number; readonly y: number };

  /** `width`, `height` of the window; the picture repeats after `period` along x and y (0: does not move that way). */
  constructor(
    picture: LoadedPicture,
    width: number,
    height: number,
    period: { readonly x: number; readonly y: number },
  ) {
    const { texture, box } = picture;
    this.#picture = picture;
    this.#period = period;
    this.#origin = { x: texture.frame.x, y: texture.frame.y };
    this.#density = { x: texture.frame.width / box[2], y: texture.frame.height / box[3] };
    texture.frame.width = width * this.#density.x;
    texture.frame.height = height * this.#density.y;
    texture.update();
    this.sprite = new Sprite(texture);
    this.sprite.scale.set(1 / this.#density.x, 1 / this.#density.y);
  }

  /** Looks at the picture from that offset on. */
  moveTo(x: number, y: number): void {
    const { frame } = this.#picture.texture;
    const wrap = (value: number, period: number) => (period > 0 ? ((value % period) + period) % period : 0);
    const left = this.#origin.x + wrap(x, this.#period.x) * this.#density.x;
    const top = this.#origin.y + wrap(y, this.#period.y) * this.#density.y;
    if (frame.x === left && frame.y === top) return;
    frame.x = left;
    frame.y = top;
    this.#picture.texture.update();
  }

  destroy(): void {
    this.#picture.texture.destroy();
  }
}
