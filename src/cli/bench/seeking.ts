import { lastAtMost } from "../../math/search.ts";
import { seededRandom } from "../../math/random.ts";
import { parse } from "../../script/parse.ts";
import { compile } from "../../timeline/compile.ts";
import { sample } from "../../timeline/sample.ts";
import { soundsIn } from "../../timeline/sounds-in.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import { longTimeline } from "./long-timeline.ts";
import { type Finding, type Measured, summary } from "./measure.ts";
import { longestPost } from "./posts.ts";

const SEEKS = 20_000;
/** Each seek is timed so often, all others in between; the quickest counts, since whatever else runs only adds. */
const ROUNDS = 3;
/** The mixer asks so far ahead. Seconds. */
const TICK = 0.1;
/** p95 of a seek at 1,000 cues, and how often that at 100,000. */
const LIMITS = { microseconds: 20, growth: 3 } as const;

/** Random seeks at 1,000 and at 100,000 cues, against a bare binary search over 20 tracks of as many entries. */
export function seeking(): Finding[] {
  const { timeline } = compile(parse(longestPost().text).script);
  const small = seeksOf(longTimeline(timeline, 1_000));
  const large = seeksOf(longTimeline(timeline, 100_000));
  const us = ({ median, p95 }: Measured) => `${(median * 1000).toFixed(1)} µs, p95 ${(p95 * 1000).toFixed(1)} µs`;
  return [
    { name: "binary search, 1,000", value: us(small.search) },
    { name: "binary search, 100,000", value: us(large.search) },
    {
      name: "sample at 1,000 cues",
      value: us(small.sampling),
      ratio: small.sampling.p95 * 1000,
      limit: LIMITS.microseconds,
    },
    {
      name: "sample at 100,000 cues",
      value: us(large.sampling),
      ratio: large.sampling.p95 / small.sampling.p95,
      limit: LIMITS.growth,
    },
    { name: "soundsIn at 1,000 cues", value: us(small.sounding) },
    { name: "soundsIn at 100,000 cues", value: us(large.sounding) },
  ];
}

function seeksOf(timeline: Timeline): { search: Measured; sampling: Measured; sounding: Measured } {
  const random = seededRandom(7);
  const times = Array.from({ length: SEEKS }, () => random() * timeline.duration);
  const tracks = Array.from({ length: 20 }, (_, k) => timeline.cues.filter((_cue, i) => i % 20 === k));
  const timed = (task: (t: number) => unknown): Measured => {
    // Once through unmeasured: the index is built, the code is warm, pages have been read.
    for (const t of times) task(t);
    const best = new Float64Array(times.length).fill(Number.POSITIVE_INFINITY);
    for (let round = 0; round < ROUNDS; round++)
      times.forEach((t, i) => {
        const start = performance.now();
        task(t);
        best[i] = Math.min(best[i] as number, performance.now() - start);
      });
    return summary([...best]);
  };
  return {
    search: timed((t) => tracks.map((track) => track[lastAtMost(track, t, (cue) => cue.start)])),
    sampling: timed((t) => sample(timeline, t)),
    sounding: timed((t) => soundsIn(timeline, t, t + TICK)),
  };
}
