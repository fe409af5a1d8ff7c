import { lastIndexAtMost } from "../../math/intervals.ts";
import type { Timeline } from "../../timeline/timeline.ts";

/** Moments that a drag comes to rest at: where cues start and end, sorted, each once. */
export function snapPoints(timeline: Timeline, without?: string): Float64Array {
  const all = new Float64Array(timeline.cues.length * 2 + 2);
  let n = 0;
  all[n++] = 0;
  all[n++] = timeline.duration;
  for (const cue of timeline.cues) {
    if (cue.id === without) continue;
    all[n++] = cue.start;
    all[n++] = cue.end;
  }
  const sorted = all.subarray(0, n).sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[kept - 1]) sorted[kept++] = sorted[i] as number;
  }
  return sorted.slice(0, kept);
}

/** The point nearest to `t` that is at most `reach` seconds away; `t` itself where none is. */
export function snap(points: Float64Array, t: number, reach: number, ...extra: readonly number[]): number {
  let best = t;
  let distance = reach;
  const consider = (point: number | undefined) => {
    if (point === undefined || Math.abs(point - t) > distance) return;
    distance = Math.abs(point - t);
    best = point;
  };
  const i = lastIndexAtMost(points, t);
  consider(points[i]);
  consider(points[i + 1]);
  for (const point of extra) consider(point);
  return best;
}
