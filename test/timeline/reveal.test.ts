import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REVEAL } from "../../src/timeline/composing/pacing-rules.ts";
import { revealedAt, revealSchedule } from "../../src/timeline/composing/reveal.ts";

describe("revealSchedule", () => {
  it("shows letters at its speed, and breathes after punctuation", () => {
    const { times } = revealSchedule("One, two. Three… four", 10, 30);
    const gap = (text: string) => {
      const at = "One, two. Three… four".indexOf(text) + text.length;
      return (times[at] as number) - (times[at - 1] as number) - 1 / 30;
    };
    expect(gap("One,")).toBeCloseTo(REVEAL.comma);
    expect(gap("two.")).toBeCloseTo(REVEAL.sentence);
    expect(gap("Three…")).toBeCloseTo(REVEAL.ellipsis);
    expect(gap("fou")).toBeCloseTo(0);
  });

  it("stays inside the page's time", () => {
    const text = "Well… so… here… we… are. ".repeat(3).trim();
    const { times, duration } = revealSchedule(text, 2, 30);
    expect(duration).toBeCloseTo(2 - REVEAL.standing);
    expect(times[times.length - 1]).toBeLessThanOrEqual(duration + 1e-9);
  });

  it("never shows half an emoji", () => {
    const text = "a👩‍🚀b";
    const schedule = revealSchedule(text, 10, 30);
    const seen = new Set(Array.from({ length: 200 }, (_, i) => text.slice(0, revealedAt(schedule, i / 200))));
    expect([...seen]).toEqual(["", "a", "a👩‍🚀", text]);
  });

  it("only ever adds letters, and ends with all of them", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 84, unit: "grapheme" }),
        fc.double({ min: 0.5, max: 7, noNaN: true }),
        (text, time) => {
          const schedule = revealSchedule(text, time, 30);
          let before = 0;
          for (let i = 0; i <= 40; i++) {
            const now = revealedAt(schedule, (time * i) / 40);
            expect(now).toBeGreaterThanOrEqual(before);
            before = now;
          }
          expect(before).toBe(text.length);
        },
      ),
    );
  });
});
