import { afterEach, describe, expect, it } from "vitest";
import { frameCost } from "../../src/export/frame-cost.ts";
import { parse } from "../../src/script/parse.ts";
import { createStage } from "../../src/stage/stage.ts";
import type { Stage } from "../../src/stage/stage-contract.ts";
import { compile } from "../../src/timeline/compile.ts";
import { sample } from "../../src/timeline/sample.ts";

const POST = `---
title: Steady
---

**Human:** Is there anything that moves while this rather long line is being read to its end?

**Kai:** *radar sweep* Bandwidth at 340% above baseline, and the station says so.

**Vector:** NO ONE PANIC! It is *fine*. Everything is **under control** here, as it always was.
`;
const { timeline } = compile(parse(POST).script);
/** More calls that draw than this in one picture are no picture of a few figures and a set any more. */
const MOST_DRAW_CALLS = 400;

let stage: Stage | undefined;
afterEach(() => {
  stage?.canvas.remove();
  stage?.destroy();
  stage = undefined;
});

/** The middle of a spoken page: letters appear, everybody moves, the shot stands. */
function steadyTimes(): number[] {
  const speech = timeline.cues.find((cue) => cue.type === "speech");
  const page = speech?.type === "speech" ? speech.pages[0] : undefined;
  if (!page) throw new Error("nobody speaks");
  const [from, to] = [page.start + 1, page.end - 0.5];
  return Array.from({ length: Math.floor((to - from) * 24) }, (_, i) => from + i / 24);
}

async function steady(): Promise<{ stage: Stage; times: number[] }> {
  const canvas = document.body.appendChild(document.createElement("canvas"));
  stage = await createStage({
    canvas,
    assets: "/art/",
    renderer: "webgl",
    captionStrip: "never",
    width: 320,
    height: 180,
  });
  const times = steadyTimes();
  for (const t of [times[0] as number, times.at(-1) as number]) {
    const state = sample(timeline, t);
    await stage.ready(state);
    stage.apply(state);
  }
  return { stage, times };
}

describe("While a page is read", () => {
  it("no texture is made, and a picture is a bounded number of calls", async () => {
    const { stage: on, times } = await steady();
    expect(times.length).toBeGreaterThan(12);
    const cost = frameCost(on, timeline, times);
    expect(cost.textures).toBe(0);
    expect(cost.pictures).toBe(0);
    expect(Math.max(...cost.drawCalls)).toBeGreaterThan(0);
    expect(Math.max(...cost.drawCalls)).toBeLessThan(MOST_DRAW_CALLS);
  });

  it("nothing is drawn for a key that stands", async () => {
    const { stage: on, times } = await steady();
    const t = times[5] as number;
    const { drawCalls } = frameCost(on, timeline, [t, t, t + 0.001, t]);
    expect(drawCalls[0]).toBeGreaterThan(0);
    expect(drawCalls.slice(1)).toEqual([0, 0, 0]);
  });
});
