import { Container, Sprite } from "pixi.js";
import { cssFont } from "../text/faces.ts";
import type { PictureCache } from "../text/picture-cache.ts";

/** Characters that fit on the readout. */
const PLACES = 5;
/** Texture pixels per unit. */
const DENSITY = 3;

/** A number in pixel digits, centred; a picture for each digit, made once. */
export class ReadoutView {
  readonly container = new Container();
  readonly #sprites: readonly Sprite[];
  readonly #pictures: PictureCache;
  readonly #size: number;
  #shown = "";

  constructor(pictures: PictureCache, size: number) {
    this.#pictures = pictures;
    this.#size = size;
    this.#sprites = Array.from({ length: PLACES }, () => this.container.addChild(new Sprite()));
  }

  apply(text: string, colour: number): void {
    for (const sprite of this.#sprites) sprite.tint = colour;
    if (text === this.#shown) return;
    this.#shown = text;
    const size = this.#size;
    this.#sprites.forEach((sprite, i) => {
      const character = text[i];
      sprite.visible = character !== undefined;
      if (character === undefined) return;
      sprite.texture = this.#pictures.picture(
        `digit ${size} ${character}`,
        size * 1.8,
        size * 1.8,
        DENSITY,
        (context) => {
          context.font = cssFont("pixel", size);
          context.textBaseline = "middle";
          context.fillStyle = "#fff";
          context.shadowColor = "#fff";
          context.shadowBlur = size * 0.9;
          context.fillText(character, size * 0.4, size * 0.9);
        },
      );
      sprite.position.set((i - text.length / 2) * size - size * 0.4, -size * 0.9);
    });
  }
}
