import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aislePlan } from "../../../src/stage/sector-7b/aisle.ts";
import { cornerPlan } from "../../../src/stage/sector-7b/corner.ts";
import { newSectorFrame } from "../../../src/stage/sector-7b/sector.ts";
import { canSet, textWidth } from "../../../src/stage/sector-7b/pixel-type.ts";
import { balanceText, drawSpeech, layOutSpeech, wrapText } from "../../../src/stage/sector-7b/speech-box.ts";

const words = fc.array(
  fc.string({ unit: fc.constantFrom(..."abcdefgiIMWmrtwAEO!?,.…—'é"), minLength: 1, maxLength: 14 }),
  { minLength: 1, maxLength: 14 },
);
const pages = words.map((list) => list.join(" ").slice(0, 84).trim() || "a");
const ZONES = [256, 160].flatMap((width) => [
  {
    name: `corner ${width}`,
    width: width as 256 | 160,
    zone: cornerPlan(width as 256 | 160).bubble,
    plan: cornerPlan(width as 256 | 160),
  },
  { name: `aisle ${width}`, width: width as 256 | 160, zone: aislePlan(width as 256 | 160).bubble, plan: undefined },
]);

describe.each(ZONES)("bubbles in the $name", ({ width, zone, plan }) => {
  it("stay in their zone, clear of the face and the monitor above it", () => {
    fc.assert(
      fc.property(pages, fc.nat(84), (text, revealed) => {
        const box = layOutSpeech(text, revealed, zone);
        expect(box.x).toBeGreaterThanOrEqual(zone.x);
        expect(box.x + box.width).toBeLessThanOrEqual(zone.x + zone.width);
        expect(box.y).toBeGreaterThanOrEqual(zone.y);
        expect(box.y + box.height).toBeLessThanOrEqual(zone.y + zone.height);
        // The tag stands 5 rows above the box.
        expect(box.y - 5).toBeGreaterThanOrEqual(0);
        if (!plan) return;
        const head = plan.seat.y - 43;
        expect(box.y + box.height + 7).toBeLessThanOrEqual(head + 2);
        const above = plan.monitors[2];
        expect(box.x + box.width <= above.x || box.y + box.height <= above.y).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("do not move while a page that fits is revealed", () => {
    const text = "Dude, pepperoni! AWESOME!";
    const boxes = Array.from({ length: text.length + 1 }, (_, revealed) =>
      JSON.stringify(layOutSpeech(text, revealed, zone)),
    );
    expect(new Set(boxes).size).toBe(1);
  });

  it("scroll so that the line being said is always in the box", () => {
    const text = "WOW THAT IS A VERY LONG LINE OF CAPITAL LETTERS WHICH NOBODY SHOULD SHOUT AT ONCE OK";
    for (let revealed = 0; revealed <= text.length; revealed++) {
      const box = layOutSpeech(text, revealed, zone);
      const before = box.lines.slice(0, box.first).join(" ").length;
      expect(before).toBeLessThanOrEqual(revealed);
      expect(box.lines.slice(0, box.first + box.shown).join(" ").length).toBeGreaterThanOrEqual(
        Math.min(revealed, text.length) - 1,
      );
    }
  });

  it("reveal letter by letter, in place", () => {
    const text = "Wait. Snack time.";
    const inked = (revealed: number) => {
      const frame = newSectorFrame(width);
      drawSpeech(frame, layOutSpeech(text, revealed, zone), "?", revealed, false);
      return [...frame.data].map((index) => index === 8);
    };
    const counts = Array.from({ length: text.length + 1 }, (_, revealed) => inked(revealed).filter(Boolean).length);
    expect(counts[0]).toBe(0);
    for (const [i, count] of counts.slice(1).entries()) expect(count).toBeGreaterThanOrEqual(counts[i] as number);
    const [half, full] = [inked(8), inked(text.length)];
    for (const [i, ink] of half.entries()) if (ink) expect(full[i]).toBe(true);
  });
});

describe("breaking lines", () => {
  it("loses no word and exceeds no width", () => {
    fc.assert(
      fc.property(pages, fc.integer({ min: 30, max: 160 }), (text, width) => {
        for (const lines of [wrapText(text, width), balanceText(text, width)]) {
          expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
          for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
        }
        expect(balanceText(text, width).length).toBe(wrapText(text, width).length);
      }),
    );
  });
});

describe("the pixel face", () => {
  it("has the marks that posts use, and accents over any letter", () => {
    for (const text of ["C’mon “now” – no… (50% + 1)", "Ça va? Über, año, Žižek, Łódź", "A & B <c> [d] $5 @x"])
      expect(canSet(text)).toBe(true);
    expect(textWidth("é")).toBe(textWidth("e"));
    expect(canSet("日本語のテキスト")).toBe(false);
  });
});
