import type { BeatCues } from "../composing/cues.ts";
import type { TimedScene } from "../composing/pacing.ts";
import { CAMERA, SIGNS } from "./take.ts";

/**
 * Cards that follow one upon another, or open a scene, without a blink of the stage between: where less than the
 * shortest shot would be left before one, it is there from the cut on, and its lines come when they did.
 */
export function cardsInARow(cues: readonly BeatCues[], scenes: readonly TimedScene[]): BeatCues[] {
  let scene = -1;
  /** When the picture last changed for good: a scene began, or a card went. */
  let cut = 0;
  return cues.map((entry) => {
    const { cue, timed } = entry;
    if (timed.beat.scene !== scene) {
      scene = timed.beat.scene;
      cut = scenes[scene]?.start ?? cue.start;
    }
    // Between the two somebody may act, but not speak.
    if (timed.pages.length > 0) cut = Number.NEGATIVE_INFINITY;
    if (cue.type !== "card" || SIGNS.has(cue.kind) || scenes[scene]?.plan.split) return entry;
    const joins = cue.start > cut && cue.start - cut < CAMERA.shortest;
    const start = joins ? cut : cue.start;
    cut = cue.end;
    return joins ? { ...entry, cue: { ...cue, start } } : entry;
  });
}
