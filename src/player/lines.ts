import { lastAtMost } from "../math/search.ts";
import type { ActionCue, CardCue, Cue, NarrationCue, SoundCue, SpeechCue, Timeline } from "../timeline/timeline.ts";

/** A cue that holds words of the post. */
export type Line = SpeechCue | ActionCue | SoundCue | NarrationCue | CardCue;

const isLine = (cue: Cue): cue is Line => cue.type !== "camera" && cue.type !== "set-piece" && cue.type !== "music";

/** The cues that hold words, in the order of the post. */
export function linesOf(timeline: Timeline): Line[] {
  return timeline.cues.filter(
    (cue): cue is Line => isLine(cue) && cue.text !== "" && !(cue.type === "card" && cue.kind === "title"),
  );
}

/** Back to the start of what is on, or to what was before where it has only just begun. Seconds. */
const JUST_BEGUN = 1;

/** The start to go to for one step back among `starts` (ascending seconds); 0 before the first. */
export function previousStart(starts: readonly number[], t: number): number {
  const here = lastAtMost(starts, t, (start) => start);
  const begun = t - (starts[here] ?? 0);
  return (begun > JUST_BEGUN ? starts[here] : starts[here - 1]) ?? 0;
}

/** The start to go to for one step on; undefined behind the last. */
export function nextStart(starts: readonly number[], t: number): number | undefined {
  // A hair later than `t`: where one stands on a start by arithmetic, the next is meant.
  return starts[lastAtMost(starts, t + 1e-3, (start) => start) + 1];
}

/** How long before a page goes the reading pace stops: none of it has faded yet. Seconds. */
const HELD_BEFORE_END = 0.25;

/** Where the reading pace waits for the viewer: just before each page of speech or narration, and each card, goes. */
export function restsOf(timeline: Timeline): number[] {
  const ends = linesOf(timeline).flatMap((line) => {
    if (line.type === "speech" || line.type === "narration") return line.pages.map((page) => page.end);
    return line.type === "card" ? [line.end] : [];
  });
  return [...new Set(ends)].sort((a, b) => a - b).map((end) => end - HELD_BEFORE_END);
}
