import { Container, Sprite } from "pixi.js";
import { clamp, easeOut, easeOutBack } from "../../math/ease.ts";
import type { CardState, StageState } from "../../timeline/state.ts";
import type { SceneLayout } from "../layout/compose.ts";
import { type Frame, openArea } from "../layout/frame.ts";
import { splitLayout } from "../layout/split-layout.ts";
import type { Measure } from "../text/measure.ts";
import type { PictureCache } from "../text/picture-cache.ts";
import type { LinkPlace } from "./card-links.ts";
import { ObjectCard } from "./object-card.ts";
import type { PostImages } from "./post-images.ts";
import { drawHeading, drawTitle } from "./title-card.ts";

/** Seconds in and out of titles and headings. */
const TITLE = { in: 0.35, out: 0.3 } as const;

/** Middle of a heading's picture, shares of its area: over the heads of those who stand, beside who hangs in the air. */
const HEADING = { x: 0.4, y: 0.24 } as const;

/** What the gutter leaves of the group's part of a split frame. */
function groupPart(frame: Frame): { readonly width: number; readonly height: number } {
  const { form, group, meter } = splitLayout(frame);
  return { width: form === "beside" ? Math.min(group.width, meter.x) : group.width, height: group.height };
}

/** The card of the moment. */
export class CardsView {
  readonly container = new Container();
  readonly #title = new Sprite();
  readonly #object: ObjectCard;
  readonly #pictures: PictureCache;
  readonly #measure: Measure;

  constructor(pictures: PictureCache, images: PostImages, measure: Measure) {
    this.#pictures = pictures;
    this.#measure = measure;
    this.#title.anchor.set(0.5);
    this.#object = new ObjectCard(pictures, images, measure);
    this.container.addChild(this.#object.container, this.#title);
  }

  apply(state: StageState, layout: SceneLayout, frame: Frame, density: number, still: boolean): void {
    const live = state.cards.at(-1);
    const titled = live?.cue.kind === "title" || live?.cue.kind === "heading";
    this.#title.visible = titled;
    this.#object.container.visible = live !== undefined && !titled;
    if (!live || !layout.card) return;
    if (titled) this.#applyTitle(live, state, frame, density, still);
    else this.#object.apply(live, layout.card.place, state.camera, frame, state.viewTime, density, still);
  }

  /** What can be followed on the card of a state that was applied, stage units. */
  links(state: StageState, still: boolean): LinkPlace[] {
    const live = state.cards.at(-1);
    return live && this.#object.container.visible ? this.#object.links(live.cue, state.viewTime, still) : [];
  }

  #applyTitle(live: CardState, state: StageState, frame: Frame, density: number, still: boolean): void {
    const heading = live.cue.kind === "heading";
    // Over a split the picture beside it is what is to be seen: its heading keeps to the group's part.
    const beside = heading && state.side && state.camera.shot === "split" ? groupPart(frame) : undefined;
    const { width, height } = beside ?? openArea(frame);
    const key = `card ${live.cue.id} ${width}x${height} ${density}`;
    this.#title.texture = this.#pictures.picture(key, width, height, density, (context) =>
      heading
        ? drawHeading(context, live.cue.text, width, height, this.#measure)
        : drawTitle(context, live.cue, width, height, this.#measure),
    );
    const come = still ? 1 : easeOutBack(clamp(live.local / TITLE.in));
    // In frames with a strip there are faces wherever else it could be.
    const { strip } = frame;
    const middle = strip && !beside && !live.spoken ? { x: 0.5, y: (strip.y + strip.height / 2) / height } : HEADING;
    // A heading is pasted on like a caption of a comic: from the side, with a snap.
    this.#title.scale.set(heading ? 1 : 0.9 + 0.1 * come);
    this.#title.position.set(
      width * (heading && !beside ? middle.x : 0.5) - (heading ? width * 0.3 * (1 - come) : 0),
      height * (heading ? middle.y : 0.5),
    );
    const going = clamp(live.remaining / TITLE.out);
    this.#title.alpha = Math.min(still ? 1 : easeOut(clamp(live.local / 0.15)), state.t < 1 && !heading ? 1 : going);
  }
}
