import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { characterOf } from "../../../src/cast/cast.ts";
import { badlyComposed } from "../../../src/cli/liveliness/composition.ts";
import { parse } from "../../../src/script/parse.ts";
import { frameOf, layoutKey } from "../../../src/stage/layout/compose.ts";
import { frameFor } from "../../../src/stage/layout/frame.ts";
import type { Placement } from "../../../src/stage/layout/placement.ts";
import { tableMeasure } from "../../../src/stage/text/measure.ts";
import { compile } from "../../../src/timeline/compile.ts";
import { sample } from "../../../src/timeline/sample.ts";

const FRAMES = [
  [1280, 720],
  [1080, 1080],
  [405, 720],
] as const;
const measure = tableMeasure();

const posts = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));

/** What is wrong in any shot of a post, in the middle of each. */
function faultsIn(file: string): string[] {
  const { timeline } = compile(parse(readFileSync(file, "utf8")).script);
  const found: string[] = [];
  const cuts = timeline.cues.filter(({ type }) => type === "camera");
  for (const [width, height] of FRAMES) {
    const frame = frameFor(width, height);
    const seen = new Set<string>();
    for (const { start, end } of cuts) {
      const state = sample(timeline, (start + end) / 2);
      const key = layoutKey(state, frame);
      if (seen.has(key)) continue;
      seen.add(key);
      const layout = frameOf(state, frame, characterOf, measure);
      if (layout.card) continue;
      for (const fault of badlyComposed(state.camera.shot, layout.staging.placements, frame))
        found.push(`${start.toFixed(2)} s at ${width} × ${height}, ${state.camera.shot}: ${fault}`);
    }
  }
  return found;
}

describe("Figures of one shot are of plausible sizes, whole, and in nobody's way", () => {
  for (const file of posts("episodes")) it(`in ${file}`, () => expect(faultsIn(file)).toEqual([]));

  const corpus = process.env.SIDESCENE_CORPUS;
  it.skipIf(!corpus)(
    "in the corpus",
    () => {
      for (const file of posts(corpus as string)) expect(faultsIn(file), file).toEqual([]);
    },
    240_000,
  );

  it("finds a dwarf, a face under another and one that is cut off", () => {
    const frame = frameFor(1280, 720);
    const at = (id: string, x: number, height: number): Placement => ({
      id,
      x,
      y: 700,
      height,
      flip: false,
      depth: 0,
      visible: 1,
    });
    expect(badlyComposed("deep", [at("Vector", 800, 600), at("Kai", 300, 250)], frame).join()).toContain("as large");
    expect(badlyComposed("two", [at("Vector", 600, 600), at("Kai", 640, 600)], frame).join()).toContain("share");
    expect(badlyComposed("medium", [at("Vector", -20, 600)], frame).join()).toContain("cut off");
    expect(badlyComposed("deep", [at("Vector", 800, 600), at("Kai", 300, 500)], frame)).toEqual([]);
  });
});
