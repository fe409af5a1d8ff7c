import { Container, Sprite } from "pixi.js";
import { clamp } from "../../math/ease.ts";
import { hashNoise } from "../../math/random.ts";
import type { PictureCache } from "../text/picture-cache.ts";

/** Vignette from that share of the radius on, its strength, and the grain's. */
const GRADE = { from: 0.6, strength: 0.62, grain: 0.05, width: 640 } as const;

/** Height of the shade in which a stage ends above its strip, units. */
const FADE = 90;

/** Vignette and grain over the whole stage, drawn once at half size. */
export class GradeView {
  readonly container = new Container();
  readonly #sprite = new Sprite();
  readonly #fade = new Sprite();
  readonly #pictures: PictureCache;

  constructor(pictures: PictureCache) {
    this.#pictures = pictures;
    this.container.addChild(this.#sprite, this.#fade);
  }

  /** `colour` of what lies below the stage, where something does. */
  apply(width: number, height: number, below: string | undefined): void {
    this.#fade.visible = below !== undefined;
    if (below !== undefined) {
      this.#fade.texture = this.#pictures.picture(`fade ${below}`, 2, FADE, 1, (context) => {
        const gradient = context.createLinearGradient(0, 0, 0, FADE);
        gradient.addColorStop(0, `${below}00`);
        gradient.addColorStop(1, below);
        context.fillStyle = gradient;
        context.fillRect(0, 0, 2, FADE);
      });
      this.#fade.position.set(0, height - FADE);
      this.#fade.setSize(width, FADE);
    }
    const w = GRADE.width;
    const h = Math.round((w * height) / width);
    this.#sprite.texture = this.#pictures.picture(`grade ${w}x${h}`, w, h, 1, (context) => {
      // Written pixel by pixel: reading a gradient back would wait for the graphics process.
      const image = context.createImageData(w, h);
      const { data } = image;
      const radius = Math.hypot(w, h) * 0.62;
      for (let y = 0, i = 0; y < h; y++)
        for (let x = 0; x < w; x++, i += 4) {
          const from = Math.hypot(x + 0.5 - w / 2, y + 0.5 - h * 0.46) / radius - GRADE.from;
          const alpha = clamp(from / (1 - GRADE.from)) * GRADE.strength;
          const noise = hashNoise(4, i) - 0.5;
          // Light grain where nothing darkens, dark grain elsewhere.
          const grain = Math.abs(noise) * 2 * GRADE.grain;
          const value = noise > 0 ? 200 : 4;
          const sum = alpha + grain * (1 - alpha);
          const over = sum > 0 ? 1 / Math.max(sum, 0.001) : 0;
          data[i] = (4 * alpha * (1 - grain) + value * grain) * over;
          data[i + 1] = (6 * alpha * (1 - grain) + value * grain) * over;
          data[i + 2] = (13 * alpha * (1 - grain) + value * grain) * over;
          data[i + 3] = sum * 255;
        }
      context.putImageData(image, 0, 0);
    });
    this.#sprite.width = width;
    this.#sprite.height = height;
  }
}
