import { describe, expect, it } from "vitest";
import { CARD_STYLES } from "../../../src/stage/cards/card-style.ts";
import { SheetCache } from "../../../src/stage/cards/laid-card.ts";
import { handAt, idleAt } from "../../../src/stage/cards/writing-hand.ts";
import { rowEnd, TICK, tickPoint, writingTime } from "../../../src/stage/cards/written.ts";
import { frameFor } from "../../../src/stage/layout/frame.ts";
import { tableMeasure } from "../../../src/stage/text/measure.ts";
import type { CardCue } from "../../../src/timeline/timeline.ts";

const source = { start: 0, end: 0, line: 1, column: 1 };
const measure = tableMeasure();
const cue: CardCue = {
  id: "page",
  type: "card",
  kind: "list",
  start: 10,
  end: 24,
  scene: "s",
  source,
  actor: "Recurse",
  text: "",
  title: "What I saw",
  items: ["Who was there", "When it was, which is told in a line that has to be broken once or twice", "Why"].map(
    (text, i) => ({ text, spans: [], depth: 0, start: 11 + i * 4, source }),
  ),
};
const area = { x: 0, y: 0, width: 1280, height: 720 };
const place = { form: "notebook", whole: true, box: { x: 40, y: 40, width: 1200, height: 640 }, area } as const;
const { sheet, style, box } = new SheetCache(measure).lay(cue, place, frameFor(1280, 720));
const hand = (t: number) => handAt(cue, sheet, style, box, area, t, measure);
const ticks = (from: number, to: number) =>
  Array.from({ length: Math.ceil((to - from) * 12) }, (_, i) => from + i / 12);

describe("The hand over a page", () => {
  it("is never still for half a second, waiting or writing", () => {
    for (const t of ticks(10, 24)) {
      const now = hand(t);
      const moved = ticks(t, t + 0.42).map((later) => {
        const then = hand(later);
        return Math.hypot(then.x - now.x, then.y - now.y);
      });
      expect(Math.max(...moved), `at ${t} s`).toBeGreaterThan(0.75);
    }
  });

  it("is the same whenever it is asked for", () => {
    const forward = ticks(10, 24).map(hand);
    const back = ticks(10, 24).reverse().map(hand).reverse();
    expect(back).toEqual(forward);
  });

  it("writes where the letters appear, then ticks their box, then leaves the page", () => {
    const [first] = sheet.rows;
    if (!first?.marker) throw new Error("no box");
    const written = writingTime(first, style);
    const distance = (t: number, to: { x: number; y: number } | undefined) => {
      const { x, y } = hand(t);
      return to ? Math.hypot(x - box.x - to.x, y - box.y - to.y) : Number.NaN;
    };
    // The page lies turned by a few degrees: its far end is some fifty units off.
    expect(distance(11 + written * 0.6, rowEnd(first, style, written * 0.6, measure))).toBeLessThan(60);
    expect(distance(11 + written + TICK * 0.5, tickPoint(first.marker, 0.5))).toBeLessThan(60);
    expect(hand(14.5).x).toBeGreaterThan(box.x + box.width);
  });

  it("waits with a sway and a tap, within a hand's breadth", () => {
    for (const t of ticks(0, 30)) {
      const { x, y } = idleAt(t);
      expect(Math.hypot(x, y)).toBeLessThan(45);
    }
  });
});

it("only pages that lie alone are written by hand", () => {
  expect(CARD_STYLES.notebook.marker).toBe("box");
  expect(Object.values(CARD_STYLES).filter(({ marker }) => marker === "box")).toHaveLength(1);
});
