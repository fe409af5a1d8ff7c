import { describe, expect, it } from "vitest";
import { settled } from "../../src/stage/settled.ts";
import { compile } from "../../src/timeline/compile.ts";
import { sample, VIEW_RATE } from "../../src/timeline/sample.ts";
import { marker, say, script, turn } from "../timeline/script-builder.ts";

const { timeline } = compile(
  script([
    turn("Kai", [say("Let us begin.")]),
    marker("meanwhile", "Meanwhile, elsewhere", "Bounce"),
    turn("Bounce", [say("Almost got it.")]),
    marker("return", "Back with the group"),
    turn("Kai", [say("Where were we?")]),
  ]),
);

describe("without motion", () => {
  it("the side scene is there from its beginning to its end, and no part of a wipe is", () => {
    const side = timeline.scenes.find(({ split }) => split);
    expect(side).toBeDefined();
    const { start = 0, end = 0 } = side ?? {};
    let wipes = 0;
    for (let frame = Math.floor((start - 1) * VIEW_RATE); frame < (end + 2) * VIEW_RATE; frame++) {
      const state = sample(timeline, frame / VIEW_RATE);
      if (state.split > 0 && state.split < 1) wipes++;
      const shown = settled(state);
      const within = state.viewTime > start && state.viewTime < end;
      expect(shown.split).toBe(within ? 1 : 0);
      expect(shown.side !== undefined).toBe(within);
    }
    expect(wipes).toBeGreaterThan(10);
  });

  it("a moment that doesn't wipe is as it is", () => {
    const state = sample(timeline, 1);
    expect(settled(state)).toBe(state);
  });
});
