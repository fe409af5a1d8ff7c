import { lastIn, type SlicedMoments, type Slicing, sliceMoments } from "../../math/slices.ts";
import { revealingOf } from "../composing/reveal.ts";
import type { Cue, Timeline } from "../timeline.ts";
import { ACTING } from "./acting-rules.ts";
import type { LightKey } from "./light-track.ts";
import { METER_RISES } from "./meter-appears.ts";

/** Stretches of time, apart from each other, in order. */
export interface Stretches {
  readonly starts: SlicedMoments;
  readonly ends: Float64Array;
}

/** Whether one of them is under way at `t`, which is in slice `at`. */
export function covers({ starts, ends }: Stretches, at: number, t: number): boolean {
  const index = lastIn(starts, at, t);
  return index >= 0 && (ends[index] as number) > t;
}

/** One picture of the view. Seconds. */
const FRAME = 1 / 24;
/** A set piece longer than this is a state (a game that runs, a walk): its pixels move at pose rate. Seconds. */
const LONGEST_MOVE = 4;

type Moves = (from: number, to: number) => void;

/** Everything that moves or changes at the view's 24 a second; `appearances`: when meters come up. Outside of these stretches the view rests on the pose grid. */
export function motionOf(
  timeline: Timeline,
  light: readonly LightKey[],
  appearances: readonly number[],
  slicing: Slicing,
): Stretches {
  const spans: (readonly [number, number])[] = [];
  const moves: Moves = (from, to) => spans.push([from, to + FRAME]);
  for (const cue of timeline.cues) cueMoves(cue, moves);
  for (const { start, end, split } of timeline.scenes) {
    moves(start, start + (split ? ACTING.splitOpens : 0));
    if (split) moves(end, end + ACTING.splitCloses);
  }
  for (const { keys } of timeline.meters) for (const { t } of keys) moves(t - METER_RISES, t + ACTING.meterJump);
  for (const t of appearances) moves(t, t + ACTING.meterAppears);
  for (const { t } of light) moves(t, t + ACTING.lightChange);
  return merged(
    spans.sort((a, b) => a[0] - b[0]),
    slicing,
  );
}

function cueMoves(cue: Cue, moves: Moves): void {
  const { start, end } = cue;
  switch (cue.type) {
    case "speech":
    case "narration":
      for (const page of cue.pages) moves(page.start, page.start + Math.max(ACTING.pop, revealingOf(page, cue)));
      moves(end - ACTING.pop, end);
      break;
    case "sound":
      moves(start, cue.effect === "alarm" ? Math.max(end, start + ACTING.alarmDecay) : end);
      break;
    case "card":
      moves(start, start + ACTING.pop);
      for (const item of cue.items) moves(item.start, item.start + ACTING.pop);
      moves(end - ACTING.pop, end);
      break;
    case "camera":
      moves(start, start + { cut: 0, pan: ACTING.pan, push: Math.max(ACTING.push, ACTING.pushLength) }[cue.move]);
      break;
    case "set-piece":
      moves(start, end - start > LONGEST_MOVE ? start : end);
      moves(end, end);
  }
}

function merged(spans: readonly (readonly [number, number])[], slicing: Slicing): Stretches {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [from, to] of spans) {
    const last = ends.length - 1;
    if (last >= 0 && from <= (ends[last] as number)) ends[last] = Math.max(ends[last] as number, to);
    else {
      starts.push(from);
      ends.push(to);
    }
  }
  return { starts: sliceMoments(starts, slicing), ends: Float64Array.from(ends) };
}
