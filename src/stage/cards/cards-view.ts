import { Container, Sprite } from "pixi.js";
import type { Character } from "../../cast/character.ts";
import { clamp, easeOut, easeOutBack } from "../../math/ease.ts";
import type { StageState } from "../../timeline/state.ts";
import type { SceneLayout } from "../layout/compose.ts";
import type { Frame } from "../layout/frame.ts";
import type { Measure } from "../text/measure.ts";
import type { PictureCache } from "../text/picture-cache.ts";
import { drawTitle } from "./title-card.ts";

/** The card of the moment. */
export class CardsView {
  readonly container = new Container();
  readonly #title = new Sprite();
  readonly #pictures: PictureCache;
  readonly #measure: Measure;

  constructor(pictures: PictureCache, measure: Measure, _cast: (id: string) => Character) {
    this.#pictures = pictures;
    this.#measure = measure;
    this.#title.anchor.set(0.5);
    this.container.addChild(this.#title);
  }

  apply(
    state: StageState,
    layout: SceneLayout,
    frame: Frame,
    density: number,
    still: boolean,
    used: Set<string>,
  ): void {
    const live = state.cards.at(-1);
    this.#title.visible = false;
    if (!live || !layout.card) return;
    const { form } = layout.card.place;
    const { width, height } = frame.stage;
    if (form === "title" || form === "heading") {
      const key = `card ${live.cue.id} ${width}x${height} ${density}`;
      used.add(key);
      this.#title.visible = true;
      this.#title.texture = this.#pictures.picture(key, width, height, density, (context) =>
        drawTitle(context, live.cue, width, height, this.#measure),
      );
      const grown = still ? 1 : 0.86 + 0.14 * easeOutBack(clamp(live.local / 0.35));
      this.#title.scale.set(grown);
      this.#title.position.set(width / 2, height / 2);
      this.#title.alpha = Math.min(easeOut(clamp(live.local / 0.2)), clamp(live.remaining / 0.3));
    }
  }
}
