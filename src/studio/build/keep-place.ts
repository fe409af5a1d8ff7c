import { lastAtMost } from "../../math/search.ts";
import type { Cue, Timeline } from "../../timeline/timeline.ts";
import { hasWords } from "./cue-source.ts";

/** Cues back from the playhead that are looked at for one to hold on to. */
const LOOK_BACK = 96;

/**
 * Where the playhead has to stand in the new timeline to be in the same cue, as far into it: its words stay under the
 * eyes while what comes before grows and shrinks. A cue whose own words were edited has another id; it is found where
 * its source went (`mapOffset`). Seconds.
 */
export function keepPlace(old: Timeline, now: Timeline, t: number, mapOffset: (offset: number) => number): number {
  const last = lastAtMost(old.cues, t, (cue) => cue.start);
  const byId = new Map(now.cues.map((cue) => [cue.id, cue]));
  for (let i = last; i >= 0 && last - i < LOOK_BACK; i--) {
    const cue = old.cues[i] as Cue;
    if (!hasWords(cue)) continue;
    const same = byId.get(cue.id) ?? cueFrom(now, mapOffset(cue.source.start), cue.type);
    if (!same) continue;
    const into = t - cue.start;
    // Beyond its end the playhead stood in the silence behind it: as long behind, but not past what follows.
    return Math.min(
      same.start + Math.min(into, Math.max(same.end - same.start, into - (cue.end - cue.start))),
      now.duration,
    );
  }
  return Math.min(t, now.duration);
}

function cueFrom(timeline: Timeline, offset: number, type: Cue["type"]): Cue | undefined {
  return timeline.cues.find(
    (cue) => cue.type === type && hasWords(cue) && cue.source.start <= offset && cue.source.end >= offset,
  );
}
