import { onDesk } from "../../stage/cards/laid-card.ts";
import { nearnessOf } from "../../stage/layout/card-layout.ts";
import { POSE_RATE } from "../../timeline/sample.ts";
import type { Moment } from "./moments.ts";

/** One picture that the camera holds, seconds. */
export interface HeldShot {
  /** "close Vector", "card", … */
  readonly what: string;
  readonly from: number;
  readonly length: number;
}

/** Signs that hang in the picture and leave it as it is. */
const SIGNS: ReadonlySet<string> = new Set(["alert", "heading"]);

/** What the camera has in the frame: the shot, or the card that takes its place. */
function shotOf({ state, layout }: Moment): string {
  const { card } = layout;
  if (card && !SIGNS.has(card.place.form)) {
    const shown = layout.staging.placements.find(({ visible }) => visible > 0.5);
    const over = onDesk(card.place) ? nearnessOf(state.camera.shot) : 0;
    return `card ${card.state.cue.id} ${Math.round(shown?.height ?? 0)} ${over}`;
  }
  return [state.camera.shot, ...state.camera.on].join(" ");
}

/** Follows the shots of an episode. */
export class Shots {
  readonly #held: { what: string; from: number; length: number }[] = [];

  add(moment: Moment): void {
    const what = shotOf(moment);
    const last = this.#held.at(-1);
    const length = 1 / POSE_RATE;
    if (last?.what === what) last.length = moment.t + length - last.from;
    else this.#held.push({ what, from: moment.t, length });
  }

  /** In order of time. */
  done(): HeldShot[] {
    return this.#held.map((shot) => ({ ...shot, what: shot.what.startsWith("card ") ? "card" : shot.what }));
  }
}
