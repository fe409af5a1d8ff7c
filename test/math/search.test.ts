import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastAtMost } from "../../src/math/search.ts";

describe("lastAtMost", () => {
  it("finds what a walk finds", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 })), fc.integer({ min: -60, max: 60 }), (numbers, x) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        expect(lastAtMost(sorted, x, (n) => n)).toBe(sorted.filter((n) => n <= x).length - 1);
      }),
    );
  });
});
