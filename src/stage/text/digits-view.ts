import { Container, Sprite, type Texture } from "pixi.js";
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

  constructor(pictures: PictureCache, measure: Measure) {
    this.#pictures = pictures;
    this.#measure = measure;
  }

  /** Shows a text with its left edge at 0 and its line's middle at 0, or centred. */
  apply(text: string, look: DigitsLook, colour: number, centred: boolean, density: number): void {
    const { face, size } = look;
    let count = 0;
    let x = centred ? -this.#measure(text, face, size) / 2 : 0;
    const pad = size * 0.4;
    for (const sign of text) {
      const sprite = this.#sprites[count] ?? this.#add();
      count++;
      const width = this.#measure(sign, face, size);
      sprite.visible = true;
      sprite.tint = colour;
      sprite.texture = this.#sign(sign, width, look, density);
      sprite.position.set(x - pad, -size * 0.9);
      x += width;
    }
    for (let i = count; i < this.#sprites.length; i++) (this.#sprites[i] as Sprite).visible = false;
  }

  #add(): Sprite {
    const sprite = this.container.addChild(new Sprite());
    this.#sprites.push(sprite);
    return sprite;
  }

  #sign(sign: string, width: number, { face, size, glow }: DigitsLook, density: number): Texture {
    const pad = size * 0.4;
    const key = `sign ${face} ${size} ${sign} ${density}`;
    return this.#pictures.picture(key, width + 2 * pad, size * 1.8, density, (context) => {
      context.font = cssFont(face, size);
      context.textBaseline = "middle";
      context.fillStyle = "#fff";
      if (glow) {
        context.shadowColor = "#fff";
        context.shadowBlur = size * glow * density;
      }
      context.fillText(sign, pad, size * 0.9);
    });
  }
}
