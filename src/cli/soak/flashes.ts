// Renders posts and counts flashes: `tsx src/cli/soak/flashes.ts [FILE] [FROM-TO …]`, seconds. Without a file: each of
// the project's own episodes. Without stretches: every side scene and the time under the highest alert; `0-` is all of
// it. Exits with 1 where there are more than three a second.
import { sample, VIEW_RATE } from "../../timeline/sample.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import { brightnessOf, FLASH, FlashMeter, worstSecond } from "../liveliness/flashes.ts";
import { loadPost } from "../post.ts";
import { openRenderSession, type RenderSession } from "../render-session.ts";
import { ownPosts, ROOT } from "./own-posts.ts";

/** Of the stage in CSS px, drawn at half of that; and of the grid that is measured. */
const FRAME = { width: 640, height: 360, resolution: 0.5, renderer: "canvas", reducedMotion: false } as const;
const GRID = { width: 160, height: 90 } as const;
/** Pictures a call. */
const BATCH = 120;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where flashes are most likely: side scenes, and from the last alert on. */
function risky({ scenes, meters, duration }: Timeline): Stretch[] {
  const alarms = meters.flatMap(({ alerts }) => alerts.filter(({ level }) => level === "alarm").map(({ t }) => t));
  const story = scenes.find(({ place }) => place === "end")?.start ?? duration;
  return [
    ...scenes.filter(({ split }) => split).map(({ start, end }) => ({ from: start - 1, to: end + 1 })),
    ...(alarms.length > 0 ? [{ from: Math.min(...alarms) - 1, to: story }] : []),
  ];
}

/** Draws each different picture of a stretch once and counts its flashes. */
async function flashesIn(session: RenderSession, timeline: Timeline, { from, to }: Stretch) {
  const times: number[] = [];
  let key = "";
  for (let frame = Math.ceil(from * VIEW_RATE); frame / VIEW_RATE < to; frame++) {
    const state = sample(timeline, frame / VIEW_RATE);
    if (state.key !== key) times.push(frame / VIEW_RATE);
    key = state.key;
  }
  const size = GRID.width * GRID.height * 4;
  const meter = new FlashMeter(GRID.width * GRID.height);
  for (let i = 0; i < times.length; i += BATCH) {
    const batch = times.slice(i, i + BATCH);
    const bytes = Buffer.from(await session.page.thumbnails(batch, GRID.width, GRID.height), "base64");
    for (const [n, t] of batch.entries()) meter.add(brightnessOf(t, bytes.subarray(n * size, (n + 1) * size)));
  }
  return { pictures: times.length, ...meter.done() };
}

const given = process.argv.slice(2);
const isRange = (text: string) => /^[\d.]+-[\d.]*$/.test(text);
const ranges = given.filter(isRange);
const named = given.filter((text) => !isRange(text));
const session = await openRenderSession(ROOT, FRAME);
try {
  for (const file of named.length > 0 ? named : ownPosts()) {
    const { timeline } = loadPost(file);
    const asked = ranges.map((range): Stretch => {
      const [from = "0", to = ""] = range.split("-");
      return { from: Number(from), to: to === "" ? timeline.duration : Number(to) };
    });
    await session.load(timeline);
    for (const stretch of asked.length > 0 ? asked : risky(timeline)) {
      const { pictures, general, red } = await flashesIn(session, timeline, stretch);
      const worst = [worstSecond(general), worstSecond(red)] as const;
      const words = worst.map(({ count, from }) => `${count}${count > 0 ? ` at ${from.toFixed(1)} s` : ""}`);
      console.log(
        `${timeline.episode.id} ${stretch.from.toFixed(1)}–${stretch.to.toFixed(1)} s, ${pictures} pictures: ` +
          `general flashes ${general.length}, most in a second ${words[0]}; red ${red.length}, most ${words[1]}`,
      );
      if (worst.some(({ count }) => count > FLASH.most)) process.exitCode = 1;
    }
  }
} finally {
  await session.close();
}
