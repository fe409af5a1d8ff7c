import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clock, ticks } from "../../../src/studio/panel/ruler.ts";
import { snap, snapPoints } from "../../../src/studio/panel/snap.ts";
import { fitAll, fitRange, follow, pan, resize, timeAt, viewEnd, xAt, zoomAt } from "../../../src/studio/panel/view.ts";
import { timelineOf } from "../timeline-notation.ts";

describe("the view of a timeline", () => {
  it("zooms at the pointer: the second under it stays there", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 60, max: 5000, noNaN: true }),
        fc.double({ min: 0.3, max: 0.7, noNaN: true }),
        fc.double({ min: 1.5, max: 4, noNaN: true }),
        (duration, share, factor) => {
          const before = zoomAt(fitAll(1000, duration), duration, 500, 2);
          const x = share * 1000;
          const after = zoomAt(before, duration, x, factor);
          expect(timeAt(after, x)).toBeCloseTo(timeAt(before, x), 6);
        },
      ),
    );
  });

  it("never leaves the episode before its start, nor lets it out of sight", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0.01, max: 100, noNaN: true }), fc.integer({ min: -9999, max: 9999 }))),
        (moves) => {
          let view = fitAll(800, 300);
          for (const [factor, pixels] of moves) view = pan(zoomAt(view, 300, 400, factor), 300, pixels);
          expect(view.start).toBeGreaterThanOrEqual(0);
          expect(view.start).toBeLessThan(300);
          expect(viewEnd(view)).toBeGreaterThan(0);
          expect(viewEnd(view) - view.start).toBeLessThanOrEqual(300.0001);
        },
      ),
    );
  });

  it("shows all again after the panel was widened, where it showed all", () => {
    expect(viewEnd(resize(fitAll(500, 60), 60, 900))).toBeCloseTo(60);
    const close = zoomAt(fitAll(500, 60), 60, 250, 4);
    expect(resize(close, 60, 900).scale).toBe(close.scale);
  });

  it("shows a range with air around", () => {
    const view = fitRange(1000, 100, 40, 50);
    expect(view.start).toBeLessThan(40);
    expect(viewEnd(view)).toBeGreaterThan(50);
    expect(viewEnd(view) - view.start).toBeLessThan(14);
  });

  it("turns the page only when the playhead leaves", () => {
    const view = fitRange(1000, 100, 40, 50);
    expect(follow(view, 100, 45)).toBe(view);
    const turned = follow(view, 100, 60);
    expect(xAt(turned, 60)).toBeGreaterThan(0);
    expect(xAt(turned, 60)).toBeLessThan(200);
  });
});

describe("the ruler", () => {
  it("writes times as people read them", () => {
    expect([0, 42, 59.6, 725, 3723].map((t) => clock(t))).toEqual(["0:00", "0:42", "1:00", "12:05", "1:02:03"]);
    expect(clock(42.306, true)).toBe("0:42.31");
    expect(clock(59.999, true)).toBe("1:00.00");
  });

  it("keeps labels apart at every zoom", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0005, max: 1200, noNaN: true }), (scale) => {
        const labels = ticks({ start: 0, scale, width: 1200 }).filter((tick) => tick.label);
        for (let i = 1; i < labels.length; i++) expect(labels[i]!.x - labels[i - 1]!.x).toBeGreaterThanOrEqual(83.9);
      }),
    );
  });
});

describe("snapping", () => {
  const points = snapPoints(timelineOf("0-3 speech Ann: Hi\n3-5 sound: BEEP\n7-8 speech Ann: Ho"));

  it("knows each edge once", () => {
    expect([...points]).toEqual([0, 3, 5, 7, 8]);
  });

  it.each([
    [3.2, 0.5, 3],
    [4.6, 0.5, 5],
    [6, 0.5, 6],
    [7.5, 0.4, 7.5],
  ])("from %d within %d comes to rest at %d", (t, reach, rest) => {
    expect(snap(points, t, reach)).toBe(rest);
  });

  it("prefers the playhead where it is nearer", () => {
    expect(snap(points, 3.3, 0.5, 3.4)).toBe(3.4);
  });
});
