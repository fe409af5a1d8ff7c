import { Container, Sprite } from "pixi.js";
import { clamp, easeOutBack } from "../../math/ease.ts";
import { hashNoise, seedOf } from "../../math/random.ts";
import type { LetteringState } from "../../timeline/state.ts";
import type { LetteringPlace } from "../layout/lettering-layout.ts";
import type { Measure } from "../text/measure.ts";
import type { PictureCache } from "../text/picture-cache.ts";
import { drawLettering, type LetteringColours, letteringReach } from "./draw-lettering.ts";

/** Seconds in and out, and how hard it trembles while it sounds: radians, units. */
const POP = { in: 0.2, out: 0.16, from: 0.3, tremble: 0.012, jolt: 2.2 } as const;

/** Sounds in writing. */
export class LetteringView {
  readonly container = new Container();
  readonly #sprites: Sprite[] = [];
  readonly #pictures: PictureCache;
  readonly #measure: Measure;

  constructor(pictures: PictureCache, measure: Measure) {
    this.#pictures = pictures;
    this.#measure = measure;
  }

  apply(
    list: readonly { readonly state: LetteringState; readonly place: LetteringPlace }[],
    colours: (actor: string | undefined) => LetteringColours,
    viewTime: number,
    density: number,
    still: boolean,
  ): void {
    while (this.#sprites.length < list.length) {
      const sprite = this.container.addChild(new Sprite());
      sprite.anchor.set(0.5);
      this.#sprites.push(sprite);
    }
    this.#sprites.forEach((sprite, i) => {
      const entry = list[i];
      sprite.visible = entry !== undefined && entry.place.text !== "";
      if (!entry || entry.place.text === "") return;
      const { state, place } = entry;
      const key = `sound ${place.text} ${place.actor ?? ""} ${place.size} ${density}`;
      const width = this.#measure(place.text, "shout", place.size) + place.text.length * 2;
      const reach = letteringReach(width, place.size);
      sprite.texture = this.#pictures.picture(key, reach.x * 2, reach.y * 2, density, (context) => {
        context.translate(reach.x, reach.y);
        drawLettering(context, place, width, colours(place.actor));
      });
      const grown = POP.from + (1 - POP.from) * easeOutBack(clamp(state.local / POP.in));
      const frame = Math.floor(viewTime * 12);
      const seed = seedOf(state.cue.id);
      const shiver = still ? 0 : hashNoise(seed, frame) - 0.5;
      sprite.scale.set(grown * (0.9 + 0.1 * clamp(state.remaining / POP.out)));
      sprite.rotation = place.turn + shiver * POP.tremble * 2;
      sprite.position.set(
        place.x + shiver * POP.jolt,
        place.y + (still ? 0 : (hashNoise(seed, frame + 7) - 0.5) * POP.jolt),
      );
      sprite.alpha = clamp(state.remaining / POP.out);
    });
  }
}
