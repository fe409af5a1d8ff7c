import { describe, expect, it } from "vitest";
import { frameFor, openArea } from "../../../src/stage/layout/frame.ts";

describe("a frame's room", () => {
  it.each([
    [1080, 1080],
    [1080, 1350],
    [405, 720],
  ])("is all used at %d × %d where the episode has no meter", (width, height) => {
    const [without, withOne] = [frameFor(width, height, { meter: false }), frameFor(width, height)];
    expect(without.meterStrip).toBeUndefined();
    expect((without.strip?.y ?? 0) + (without.strip?.height ?? 0)).toBeCloseTo(without.height);
    expect(openArea(without).height).toBeCloseTo(without.height);
    const lying = withOne.meterStrip;
    expect((lying?.y ?? 0) + (lying?.height ?? 0)).toBeCloseTo(withOne.height);
    expect((withOne.strip?.y ?? 0) + (withOne.strip?.height ?? 0)).toBeCloseTo(lying?.y ?? 0);
  });

  it("is the same in wide frames: there the gauge stands", () => {
    expect(frameFor(1280, 720, { meter: false })).toEqual(frameFor(1280, 720));
  });
});
