import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { openRenderSession } from "../cli/render-session.ts";
import { type PosterShape, posterTime } from "../export/poster.ts";
import { parse } from "../script/parse.ts";
import { compile } from "../timeline/compile.ts";

// `tsx src/bake/posters.ts`: the poster of each of the project's own episodes, into public/episodes/.

const ROOT = join(import.meta.dirname, "..", "..");
/**
 * As large as the page's column on an ordinary screen, and as a phone that is held upright has it; they make way for
 * the stage itself.
 */
const SHAPES: Readonly<Record<string, PosterShape>> = { "poster.webp": "wide", "poster-tall.webp": "upright" };
const FRAMES = {
  "poster.webp": { width: 1120, height: 630, resolution: 1, renderer: "canvas", reducedMotion: false },
  "poster-tall.webp": { width: 390, height: 634, resolution: 1.5, renderer: "canvas", reducedMotion: false },
} as const;
const QUALITY = 0.58;

for (const [file, frame] of Object.entries(FRAMES)) {
  const session = await openRenderSession(ROOT, frame);
  for (const name of readdirSync(join(ROOT, "episodes")).filter((file) => file.endsWith(".md"))) {
    const { timeline } = compile(parse(readFileSync(join(ROOT, "episodes", name), "utf8")).script);
    await session.load(timeline);
    const folder = join(ROOT, "public", "episodes", basename(name, ".md"));
    mkdirSync(folder, { recursive: true });
    const picture = await session.page.still(posterTime(timeline, SHAPES[file]), "image/webp", QUALITY);
    writeFileSync(join(folder, file), Buffer.from(picture, "base64"));
  }
  await session.close();
}
