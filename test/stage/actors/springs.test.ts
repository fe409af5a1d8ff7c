import { describe, expect, it } from "vitest";
import { KERNELS, lag, type Spring, TAPS } from "../../../src/stage/actors/springs.ts";

/** A carrier that jumped by 1, `ago` poses before now. */
const jumped = (ago: number): number[] => Array.from({ length: TAPS + 1 }, (_, i) => (i <= ago ? 1 : 0));

describe.each(Object.keys(KERNELS) as Spring[])("a %s", (spring) => {
  it("stays behind when its carrier jumps, swings past, and has no opinion of what stands still", () => {
    const course = Array.from({ length: TAPS }, (_, ago) => lag(spring, jumped(ago)));
    expect(course[0]).toBeLessThan(-0.7);
    expect(Math.max(...course)).toBeGreaterThan(0.01);
    expect(lag(spring, jumped(TAPS))).toBeCloseTo(0, 10);
  });

  it("weighs the past to one", () => {
    expect(KERNELS[spring].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
  });
});
