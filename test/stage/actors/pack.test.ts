import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack } from "../../../src/stage/actors/pack.ts";

describe("pack", () => {
  it("lays rectangles side by side, apart and inside", () => {
    const sizes = fc.array(
      fc.record({ width: fc.integer({ min: 1, max: 90 }), height: fc.integer({ min: 1, max: 90 }) }),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 5 }), (list, gap) => {
        const { width, height, at } = pack(list, gap);
        list.forEach((a, i) => {
          const p = at[i] as { x: number; y: number };
          expect(p.x + a.width).toBeLessThanOrEqual(width);
          expect(p.y + a.height).toBeLessThanOrEqual(height);
          list.slice(i + 1).forEach((b, j) => {
            const q = at[i + 1 + j] as { x: number; y: number };
            const apart =
              p.x + a.width + gap <= q.x ||
              q.x + b.width + gap <= p.x ||
              p.y + a.height + gap <= q.y ||
              q.y + b.height + gap <= p.y;
            expect(apart).toBe(true);
          });
        });
      }),
      { numRuns: 60 },
    );
  });
});
