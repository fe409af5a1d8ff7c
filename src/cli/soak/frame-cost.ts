// What a picture costs in JavaScript at 1280 × 720, without the rasteriser: `tsx src/cli/soak/frame-cost.ts FILE [FROM-TO …]`,
// seconds. Every stretch is played twice: the second time all words have been rasterised, as in steady state.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { VIEW_RATE } from "../../timeline/sample.ts";
import { summary } from "../bench/measure.ts";
import { loadPost } from "../post.ts";
import { openRenderSession } from "../render-session.ts";

const ROOT = join(fileURLToPath(new URL(".", import.meta.url)), "..", "..", "..");
const FRAME = { width: 1280, height: 720, resolution: 1, renderer: "webgl", reducedMotion: false } as const;
/** Seconds that are played where none are asked for: from the middle of the episode. */
const LENGTH = 20;

const [file, ...ranges] = process.argv.slice(2);
if (!file) throw new Error("Which file?");
const { timeline } = loadPost(file);
const middle = timeline.duration / 2;
const session = await openRenderSession(ROOT, FRAME);
try {
  await session.load(timeline);
  for (const range of ranges.length > 0 ? ranges : [`${middle}-${middle + LENGTH}`]) {
    const [from = 0, to = 0] = range.split("-").map(Number);
    const times = Array.from({ length: Math.round((to - from) * VIEW_RATE) }, (_, i) => from + i / VIEW_RATE);
    for (const round of ["first", "again"]) {
      const { milliseconds, drawCalls, textures, pictures, picturePixels } = await session.page.cost(times);
      const { median, p95 } = summary(milliseconds);
      const most = Math.max(...milliseconds);
      console.log(
        `${from.toFixed(1)}–${to.toFixed(1)} s, ${round}: ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)}, most ${most.toFixed(1)}; ` +
          `draw calls ${summary(drawCalls).median}, most ${Math.max(...drawCalls)}; textures made ${textures}, ` +
          `pictures of words ${pictures} (${(picturePixels / 1e6).toFixed(1)} Mpx kept)`,
      );
    }
  }
} finally {
  await session.close();
}
