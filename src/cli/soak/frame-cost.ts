// What a picture costs in JavaScript at 1280 × 720, without the rasteriser: `tsx src/cli/soak/frame-cost.ts
// [FILE [FROM-TO …]]`, seconds; else the project's own posts. Every stretch is played once for its words to be rasterised, and then several times as in steady state: the
// least of what each picture cost counts, since what other processes take of the machine is not the stage's.
import { VIEW_RATE } from "../../timeline/sample.ts";
import type { FrameCost } from "../../export/frame-cost.ts";
import { summary } from "../bench/measure.ts";
import { loadPost } from "../post.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import { openRenderSession } from "../render-session.ts";
import { ownPosts, ROOT } from "./own-posts.ts";

const FRAME = { width: 1280, height: 720, resolution: 1, renderer: "webgl", reducedMotion: false } as const;
/** Times that a stretch is played in steady state. */
const ROUNDS = 3;
/** Seconds that are played where none are asked for. */
const LENGTH = 20;

/** Where most is on: the last seconds under the last alarm, or the middle of a post without one. */
function busiest({ meters, scenes, duration }: Timeline): string {
  const alarmed = meters.some(({ alerts }) => alerts.some(({ level }) => level === "alarm"));
  const story = scenes.findLast(({ place, split }) => place !== "end" && place !== "door" && !split)?.end ?? duration;
  const from = alarmed ? story - LENGTH : duration / 2;
  return `${from}-${from + LENGTH}`;
}

const [named, ...ranges] = process.argv.slice(2);
const session = await openRenderSession(ROOT, FRAME);
try {
  for (const file of named ? [named] : ownPosts()) await measure(loadPost(file).timeline);
} finally {
  await session.close();
}

async function measure(timeline: Timeline): Promise<void> {
  await session.load(timeline);
  for (const range of ranges.length > 0 ? ranges : [busiest(timeline)]) {
    const [from = 0, to = 0] = range.split("-").map(Number);
    const times = Array.from({ length: Math.round((to - from) * VIEW_RATE) }, (_, i) => from + i / VIEW_RATE);
    const first = await session.page.cost(times);
    const where = `${timeline.episode.id} ${from.toFixed(1)}–${to.toFixed(1)} s`;
    report(`${where}, first`, first, first.milliseconds);
    let again = await session.page.cost(times);
    let least = again.milliseconds;
    for (let round = 1; round < ROUNDS; round++) {
      again = await session.page.cost(times);
      least = least.map((cost, i) => Math.min(cost, again.milliseconds[i] ?? cost));
    }
    report(`${where}, again`, again, least);
  }
}

function report(what: string, cost: FrameCost, milliseconds: readonly number[]): void {
  const { drawCalls, textures, pictures, picturePixels } = cost;
  // A key that stands draws nothing and costs nothing: only pictures that were drawn count.
  const drawn = milliseconds.filter((_, i) => (drawCalls[i] ?? 0) > 0);
  const calls = drawCalls.filter((count) => count > 0);
  const { median, p95 } = summary(drawn);
  console.log(
    `${what}: ${drawn.length} of ${milliseconds.length} pictures drawn, ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)}, ` +
      `most ${Math.max(...drawn).toFixed(1)}; draw calls ${summary(calls).median}, most ${Math.max(...calls)}; textures made ${textures}, ` +
      `pictures of words ${pictures} (${(picturePixels / 1e6).toFixed(1)} Mpx kept)`,
  );
}
