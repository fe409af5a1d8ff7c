import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activeAt, indexIntervals, overlapping } from "../../src/math/intervals.ts";
import { activeIn, lastIn, shelve, slice, sliceAt, sliceMoments, sliceNear, slicingOf } from "../../src/math/slices.ts";

const time = fc.integer({ min: 0, max: 200 });
const intervals = fc
  .array(fc.tuple(time, fc.integer({ min: 0, max: 90 })), { maxLength: 120 })
  .map((pairs) =>
    pairs.map(([start, length], id) => ({ id, start, end: start + length })).sort((a, b) => a.start - b.start),
  );
const ids = (items: readonly { readonly id: number }[]) => items.map(({ id }) => id).sort((a, b) => a - b);

describe("intervals and slices", () => {
  it("find what a walk finds", () => {
    fc.assert(
      fc.property(intervals, fc.integer({ min: -5, max: 300 }), fc.integer({ min: 1, max: 20 }), (items, t, each) => {
        const walked = ids(items.filter(({ start, end }) => start <= t && end > t));
        const tree = indexIntervals(
          items,
          (item) => item.start,
          (item) => item.end,
        );
        expect(ids(activeAt(tree, t))).toEqual(walked);
        expect(ids(overlapping(tree, t, t + 10))).toEqual(
          ids(items.filter(({ start, end }) => start < t + 10 && end > t)),
        );
        const slicing = slicingOf(
          items.map(({ start }) => start),
          each,
        );
        expect(ids(activeIn(slice(items, slicing), sliceAt(slicing, t), t))).toEqual(walked);
      }),
    );
  });

  it("find on a shelf of several tracks what each track has by itself", () => {
    fc.assert(
      fc.property(intervals, intervals, fc.integer({ min: -5, max: 300 }), fc.nat(), (one, two, t, near) => {
        const slicing = slicingOf(
          one.map(({ start }) => start),
          2,
        );
        const at = sliceAt(slicing, t);
        expect(sliceNear(slicing, near % slicing.starts.length, t)).toBe(at);
        const shelf = shelve({ one, none: [], two }, slicing);
        expect(activeIn(shelf.one, at, t)).toEqual(activeIn(slice(one, slicing), at, t));
        expect(activeIn(shelf.two, at, t)).toEqual(activeIn(slice(two, slicing), at, t));
        expect(activeIn(shelf.none, at, t)).toEqual([]);
      }),
    );
  });

  it("find the last of sorted moments", () => {
    fc.assert(
      fc.property(fc.array(time), fc.array(time), fc.integer({ min: -5, max: 300 }), (cuts, moments, t) => {
        const sorted = [...moments].sort((a, b) => a - b);
        const slicing = slicingOf(
          [...cuts].sort((a, b) => a - b),
          3,
        );
        expect(lastIn(sliceMoments(sorted, slicing), sliceAt(slicing, t), t)).toBe(
          sorted.filter((moment) => moment <= t).length - 1,
        );
      }),
    );
  });

  it("hold no slices for lists that are short beside them", () => {
    const many = Array.from({ length: 1000 }, (_, i) => i);
    const slicing = slicingOf(many, 1);
    const few = sliceMoments([5, 500], slicing);
    expect(few.base).toBeNull();
    expect([0, 5, 499.5, 500, 1200].map((t) => lastIn(few, sliceAt(slicing, t), t))).toEqual([-1, 0, 0, 1, 1]);
    expect(sliceMoments(many, slicing).base).toHaveLength(1000);
  });
});
