import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealIntoRows, itemsAt, type Run, type Stretch, visitRow } from "../../../src/studio/panel/rows.ts";

const stretches = (most: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 60 })), { maxLength: most })
    .map((pairs) => pairs.map(([start, length]) => ({ start, end: start + length })));

const drawn = (items: readonly Stretch[], from: number, to: number, grain: number) => {
  const runs: Run<Stretch>[] = [];
  for (const row of dealIntoRows(items, 2)) visitRow(row, from, to, grain, (run) => runs.push(run));
  return runs;
};

describe("rows of a lane", () => {
  it("deals overlapping items over rows, and keeps those apart together", () => {
    const rows = dealIntoRows(
      [
        { start: 0, end: 4 },
        { start: 1, end: 2 },
        { start: 4, end: 6 },
        { start: 5, end: 7 },
      ],
      2,
    );
    expect(rows.map((row) => row.items.map((i) => `${i.start}-${i.end}`))).toEqual([
      ["0-4", "4-6"],
      ["1-2", "5-7"],
    ]);
  });

  it("loses none, also where there are more at once than rows", () => {
    fc.assert(
      fc.property(stretches(80), fc.integer({ min: 1, max: 3 }), (items, most) => {
        const rows = dealIntoRows(items, most);
        expect(rows.length).toBeLessThanOrEqual(most);
        expect(rows.reduce((n, row) => n + row.items.length, 0)).toBe(items.length);
      }),
    );
  });

  it("draws each moment that an item covers, at any zoom", () => {
    fc.assert(
      fc.property(
        stretches(120),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom(0.01, 1, 7, 30),
        (items, from, length, grain) => {
          const to = from + length;
          const runs = drawn(items, from, to, grain);
          for (const item of items) {
            const middle = (Math.max(item.start, from) + Math.min(item.end, to)) / 2;
            if (item.end <= from || item.start >= to || item.start === item.end) continue;
            expect(runs.some((run) => run.start <= middle && run.end >= middle)).toBe(true);
          }
        },
      ),
    );
  });

  it("takes 100,000 narrow items together: what is drawn is bounded by the room", () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({ start: i * 0.5, end: i * 0.5 + 0.4 }));
    const runs = drawn(many, 0, 50_000, 50_000 / 800);
    expect(runs.length).toBeLessThanOrEqual(801);
    expect(runs.reduce((n, run) => n + run.count, 0)).toBe(100_000);
  });

  it("finds what holds a moment, the latest first", () => {
    const [row] = dealIntoRows(
      [
        { start: 0, end: 10 },
        { start: 2, end: 4 },
        { start: 5, end: 6 },
      ],
      1,
    );
    expect(itemsAt(row!, 3).map((i) => i.start)).toEqual([2, 0]);
    expect(itemsAt(row!, 4).map((i) => i.start)).toEqual([0]);
    expect(itemsAt(row!, 10)).toEqual([]);
  });
});
