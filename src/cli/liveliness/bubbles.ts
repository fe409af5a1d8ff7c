import { characterOf } from "../../cast/cast.ts";
import { type Box, inside, overlap } from "../../stage/layout/box.ts";
import type { Frame } from "../../stage/layout/frame.ts";
import { headBox } from "../../stage/layout/placement.ts";
import type { Moment } from "./moments.ts";

/** Square units that two boxes may share: less is rounding. */
const TOUCH = 1;

/** A page of words that stands where it should not, at the first moment at which it does. */
export interface Misplaced {
  readonly at: number;
  readonly text: string;
  /** Whose face it is over; absent where it leaves the frame. */
  readonly face?: string;
}

/** Finds pages over faces and out of the frame. Heads are where the camera has them at each moment, not where it will. */
export class BubblePlaces {
  readonly #frame: Frame;
  readonly #found = new Map<string, Misplaced>();
  readonly #pages = new Set<string>();

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  add({ t, state, layout, actors }: Moment): void {
    const full: Box = { x: 0, y: 0, width: this.#frame.width, height: this.#frame.height };
    const words = [
      ...layout.bubbles
        .filter(({ state: { cue } }) => state.bubbles.some((live) => live.cue.id === cue.id))
        .map(({ state: { cue, pageIndex, page }, bubble }) => ({ key: `${cue.id}.${pageIndex}`, page, bubble })),
      ...(layout.narration && state.narration
        ? [
            {
              key: `${state.narration.cue.id}.${state.narration.pageIndex}`,
              page: state.narration.page,
              bubble: layout.narration,
            },
          ]
        : []),
    ];
    const heads = layout.card?.place.whole
      ? []
      : actors
          // The dark shape before the lens has its back to us.
          .filter(({ placement }) => placement.depth > -0.5)
          .map(({ id, placement }) => ({ id, head: headBox(placement, characterOf(id)) }));
    for (const { key, page, bubble } of words) {
      this.#pages.add(key);
      const report = (what: string, face?: string) => {
        const known = `${key} ${what}`;
        if (!this.#found.has(known)) this.#found.set(known, { at: t, text: page.text, ...(face ? { face } : {}) });
      };
      if (!inside(bubble.outer, full, TOUCH)) report("frame");
      for (const { id, head } of heads) if (overlap(bubble.outer, head) > TOUCH) report(id, id);
    }
  }

  done(): {
    readonly pages: number;
    readonly overFaces: readonly Misplaced[];
    readonly outOfFrame: readonly Misplaced[];
  } {
    const found = [...this.#found.values()];
    return {
      pages: this.#pages.size,
      overFaces: found.filter(({ face }) => face !== undefined),
      outOfFrame: found.filter(({ face }) => face === undefined),
    };
  }
}
