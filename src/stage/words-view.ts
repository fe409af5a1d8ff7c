import { Container } from "pixi.js";
import type { Character } from "../cast/character.ts";
import type { StageState } from "../timeline/state.ts";
import { BubbleView } from "./bubbles/bubble-view.ts";
import { NARRATION_COLOURS } from "./bubbles/draw-bubble.ts";
import type { SceneLayout } from "./layout/compose.ts";
import type { Frame } from "./layout/frame.ts";
import { ALARM_COLOURS } from "./lettering/draw-lettering.ts";
import { LetteringView } from "./lettering/lettering-view.ts";
import { BUBBLE_INKS, LIGHT_INKS } from "./text/draw-text.ts";
import type { Measure } from "./text/measure.ts";
import type { PictureCache } from "./text/picture-cache.ts";

/** Everything that stands in writing over the picture: bubbles, captions, sounds. */
export class WordsView {
  readonly container = new Container();
  readonly #bubbles: BubbleView[] = [];
  readonly #bubbleLayer = new Container();
  readonly #narration: BubbleView;
  readonly #lettering: LetteringView;
  readonly #pictures: PictureCache;
  readonly #measure: Measure;
  readonly #cast: (id: string) => Character;

  constructor(pictures: PictureCache, measure: Measure, cast: (id: string) => Character) {
    this.#pictures = pictures;
    this.#measure = measure;
    this.#cast = cast;
    this.#narration = new BubbleView(pictures, measure);
    this.#lettering = new LetteringView(pictures, measure);
    this.container.addChild(this.#narration.container, this.#lettering.container, this.#bubbleLayer);
  }

  apply(state: StageState, layout: SceneLayout, frame: Frame, density: number, still: boolean): void {
    const size = `${frame.width}x${frame.height}`;
    while (this.#bubbles.length < layout.bubbles.length) {
      const view = new BubbleView(this.#pictures, this.#measure);
      this.#bubbles.push(view);
      this.#bubbleLayer.addChild(view.container);
    }
    this.#bubbles.forEach((view, i) => {
      const entry = layout.bubbles[i];
      const live =
        entry &&
        state.bubbles.find(
          ({ cue, pageIndex }) => cue.id === entry.state.cue.id && pageIndex === entry.state.pageIndex,
        );
      if (!entry || !live) {
        view.hide();
        return;
      }
      const { bubble } = entry;
      const place = `${Math.round(bubble.box.x)},${Math.round(bubble.box.y)},${Math.round(bubble.tails[0]?.tip.x ?? 0)},${Math.round(bubble.tails[0]?.tip.y ?? 0)}`;
      view.apply(
        {
          key: `${live.cue.id}.${live.pageIndex} ${size} ${place}`,
          bubble,
          colours: this.#cast(live.cue.actor).colours,
          inks: BUBBLE_INKS,
          revealed: live.revealed,
          local: still ? 1 : live.local,
          remaining: live.remaining,
          firstPage: live.pageIndex === 0,
          lastPage: live.pageIndex === live.cue.pages.length - 1,
          alpha: state.camera.shot === "split" ? 0.86 : 1,
        },
        density,
      );
    });
    const { narration } = state;
    if (narration && layout.narration)
      this.#narration.apply(
        {
          key: `${narration.cue.id}.${narration.pageIndex} ${size}`,
          bubble: layout.narration,
          colours: NARRATION_COLOURS,
          inks: LIGHT_INKS,
          revealed: narration.revealed,
          local: still ? 1 : narration.local,
          remaining: narration.remaining,
          firstPage: narration.pageIndex === 0,
          lastPage: narration.pageIndex === narration.cue.pages.length - 1,
          alpha: 1,
        },
        density,
      );
    else this.#narration.hide();
    const colours = (actor: string | undefined) => (actor === undefined ? ALARM_COLOURS : this.#cast(actor).colours);
    const sounds = layout.lettering.flatMap(({ state: known, place }) => {
      const live = state.lettering.find(({ cue }) => cue.id === known.cue.id);
      return live ? [{ state: live, place }] : [];
    });
    this.#lettering.apply(sounds, colours, state.viewTime, density, still);
  }
}
