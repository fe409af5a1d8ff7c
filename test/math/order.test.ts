import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ascending } from "../../src/math/order.ts";

const sorted = (keys: readonly number[]): number[] =>
  keys.map((_, i) => i).sort((a, b) => (keys[a] as number) - (keys[b] as number));

describe("the ascending order", () => {
  it("is that of a stable sort", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 80 }), (keys) => {
        expect([...ascending(Float64Array.from(keys))]).toEqual(sorted(keys));
      }),
    );
  });

  it("holds for runs one after the other", () => {
    const run = fc.array(fc.double({ noNaN: true }), { maxLength: 20 }).map((keys) => keys.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 8 }), (runs) => {
        const keys = runs.flat();
        expect([...ascending(Float64Array.from(keys))].map((i) => keys[i])).toEqual(sorted(keys).map((i) => keys[i]));
      }),
    );
  });

  it("is empty where there is nothing", () => {
    expect(ascending(new Float64Array(0))).toHaveLength(0);
  });
});
