import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { characterOf } from "../../../src/cast/cast.ts";
import { parse } from "../../../src/script/parse.ts";
import { type Box, inside, overlap } from "../../../src/stage/layout/box.ts";
import { frameOf, layoutKey, type SceneLayout } from "../../../src/stage/layout/compose.ts";
import { type Frame, frameFor } from "../../../src/stage/layout/frame.ts";
import { tableMeasure } from "../../../src/stage/text/measure.ts";
import { compile } from "../../../src/timeline/compile.ts";
import { sample } from "../../../src/timeline/sample.ts";
import type { StageState } from "../../../src/timeline/state.ts";
import type { Timeline } from "../../../src/timeline/timeline.ts";

/** Frames in CSS px: 16:9, 1:1, 9:16, and the smallest that a blog shows. */
const FRAMES = [
  [1280, 720],
  [1080, 1080],
  [405, 720],
  [320, 180],
] as const;
const measure = tableMeasure();
/** Square units: less is rounding. */
const TOUCH = 1;
/** Who looks over a panel's edge may lean on it with the chin: share of the face's box. */
const PEEKS = 0.12;

/** The moments at which words or shots change: each page's beginning, middle and end, and each cue's first picture. */
function moments(timeline: Timeline): StageState[] {
  const times = new Set<number>();
  for (const cue of timeline.cues) {
    times.add(cue.start + 0.02);
    for (const page of "pages" in cue ? cue.pages : [])
      for (const t of [page.start + 0.02, (page.start + page.end) / 2, page.end - 0.02]) times.add(t);
  }
  return [...times].sort((a, b) => a - b).map((t) => sample(timeline, t));
}

/** What is wrong with a layout, in words. */
function faults(layout: SceneLayout, frame: Frame): string[] {
  const found: string[] = [];
  const full: Box = { x: 0, y: 0, width: frame.width, height: frame.height };
  const whole = layout.card?.place.whole === true;
  const words = [
    ...layout.bubbles.map(({ state, bubble }) => ({ name: `"${state.page.text}"`, bubble })),
    ...(layout.narration ? [{ name: "narration", bubble: layout.narration }] : []),
  ];
  for (const { name, bubble } of words) {
    const { outer, box, block } = bubble;
    if (!inside(outer, full)) found.push(`${name} leaves the frame`);
    if (block.width > box.width || block.height > box.height) found.push(`${name} is wider than its bubble`);
    if (block.size * frame.scale < (bubble.kind !== "strip" ? 12.9 : layout.bubbles.length > 1 ? 5.5 : 8.3))
      found.push(`${name} is set in ${block.size * frame.scale} px`);
    if (!whole)
      for (const face of layout.faces)
        if (overlap(outer, face.box) > TOUCH) found.push(`${name} covers the face of ${face.id}`);
    if (layout.meter && overlap(outer, layout.meter.box) > TOUCH) found.push(`${name} covers the meter`);
    if (layout.card && !whole && overlap(outer, layout.card.place.box) > TOUCH) found.push(`${name} covers a card`);
    for (const other of words)
      if (other.bubble !== bubble && overlap(outer, other.bubble.outer) > TOUCH)
        found.push(`${name} covers ${other.name}`);
  }
  for (const { state, place } of layout.lettering) {
    if (!inside(place.box, full)) found.push(`${state.cue.lettering} leaves the frame`);
    for (const { name, bubble } of words)
      if (overlap(place.box, bubble.outer) > TOUCH) found.push(`${state.cue.lettering} covers ${name}`);
    if (!whole)
      for (const face of layout.faces)
        if (overlap(place.box, face.box) > TOUCH) found.push(`${state.cue.lettering} covers the face of ${face.id}`);
  }
  if (layout.card && layout.card.place.form !== "alert" && !whole)
    for (const face of layout.faces)
      if (overlap(layout.card.place.box, face.box) > face.box.width * face.box.height * PEEKS)
        found.push(`a ${layout.card.place.form} card covers the face of ${face.id}`);
  if (layout.card && !inside(layout.card.place.box, full)) found.push("a card leaves the frame");
  return found;
}

function check(file: string): void {
  const { timeline } = compile(parse(readFileSync(file, "utf8")).script);
  const states = moments(timeline);
  for (const [width, height] of FRAMES) {
    const frame = frameFor(width, height);
    const seen = new Set<string>();
    const found: string[] = [];
    for (const state of states) {
      const key = layoutKey(state, frame);
      if (seen.has(key)) continue;
      seen.add(key);
      for (const fault of faults(frameOf(state, frame, characterOf, measure), frame))
        found.push(`${state.t.toFixed(2)} s: ${fault}`);
    }
    expect(found, `${file} at ${width} × ${height}`).toEqual([]);
  }
}

const posts = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));

describe("No bubble over a face, the meter, a card or another bubble, nothing out of frame", () => {
  for (const file of posts("episodes")) it(`at every page of ${file}`, () => check(file));

  const corpus = process.env.SIDESCENE_CORPUS;
  it.skipIf(!corpus)(
    "at every page of the corpus",
    () => {
      for (const file of posts(corpus as string)) check(file);
    },
    240_000,
  );

  it("finds a fault where there is one", () => {
    const { timeline } = compile(parse("---\ntitle: T\n---\n**Vector:** Hello there.\n").script);
    const frame = frameFor(1280, 720);
    const state = moments(timeline).find(({ bubbles }) => bubbles.length > 0) as StageState;
    const layout = frameOf(state, frame, characterOf, measure);
    const [first] = layout.bubbles;
    if (!first) throw new Error("no bubble");
    const face = layout.faces[0]?.box as Box;
    const broken = { ...layout, bubbles: [{ ...first, bubble: { ...first.bubble, outer: face } }] };
    expect(faults(broken, frame).join()).toContain("covers the face");
  });
});
