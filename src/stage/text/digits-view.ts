import { Container, Sprite } from "pixi.js";
import { cssFont, type FaceName } from "./faces.ts";
import type { Measure } from "./measure.ts";
import type { PictureCache } from "./picture-cache.ts";

export interface DigitsLook {
  readonly face: FaceName;
  readonly size: number;
  /** Shines: sizes of blur round each sign. */
  readonly glow?: number;
}

/** A number whose signs are pictures made once each, so that it can count without anything being drawn anew. */
export class DigitsView {
  readonly container = new Container();
  readonly #sprites: Sprite[] = [];
  readonly #pictures: PictureCache;
  readonly #measure: Measure;
  #shown = "";
  #density = 0;

  constructor(pictures: PictureCache, measure: Measure) {
    this.#pictures = pictures;
    this.#measure = measure;
  }

  /** Shows a text with its left edge at 0 and its line's middle at 0, or centred. */
  apply(text: string, look: DigitsLook, colour: number, centred: boolean, density: number, used?: Set<string>): void {
    const key = `${text} ${look.face} ${look.size}`;
    if (key !== this.#shown || density !== this.#density) {
      this.#shown = key;
      this.#density = density;
      this.#lay(text, look, centred, density);
    }
    for (const sprite of this.#sprites) sprite.tint = colour;
    if (used) for (const sign of text) used.add(signKey(sign, look, density));
  }

  #lay(text: string, look: DigitsLook, centred: boolean, density: number): void {
    const { face, size } = look;
    const signs = [...text];
    while (this.#sprites.length < signs.length) this.#sprites.push(this.container.addChild(new Sprite()));
    let x = centred ? -this.#measure(text, face, size) / 2 : 0;
    const pad = size * 0.4;
    this.#sprites.forEach((sprite, i) => {
      const sign = signs[i];
      sprite.visible = sign !== undefined;
      if (sign === undefined) return;
      const width = this.#measure(sign, face, size);
      sprite.texture = this.#pictures.picture(
        signKey(sign, look, density),
        width + 2 * pad,
        size * 1.8,
        density,
        (context) => {
          context.font = cssFont(face, size);
          context.textBaseline = "middle";
          context.fillStyle = "#fff";
          if (look.glow) {
            context.shadowColor = "#fff";
            context.shadowBlur = size * look.glow * density;
          }
          context.fillText(sign, pad, size * 0.9);
        },
      );
      sprite.position.set(x - pad, -size * 0.9);
      x += width;
    });
  }
}

const signKey = (sign: string, { face, size }: DigitsLook, density: number): string =>
  `sign ${face} ${size} ${sign} ${density}`;
