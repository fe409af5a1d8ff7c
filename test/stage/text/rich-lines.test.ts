import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateWidth, tableMeasure } from "../../../src/stage/text/measure.ts";
import { isRightToLeft, layText, SPEECH_LOOK } from "../../../src/stage/text/rich-lines.ts";

const measure = tableMeasure();
const lay = (text: string, maxWidth = 300, spans: Parameters<typeof layText>[1] = []) =>
  layText(text, spans, { look: SPEECH_LOOK, size: 24, maxWidth }, measure);
const shown = (block: ReturnType<typeof lay>) =>
  block.lines.map(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join("")
      .trimEnd(),
  );

describe("Breaking a text into lines", () => {
  it("keeps every character, in order, and no line is too wide", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 120 }),
        fc.integer({ min: 120, max: 600 }),
        (text, width) => {
          const block = lay(text, width);
          expect(shown(block).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
          expect(block.width).toBeLessThanOrEqual(width + 24);
        },
      ),
    );
  });

  it("balances: no last line of one short word", () => {
    const [first = "", second = ""] = shown(lay("Minor bandwidth anomaly of unknown source", 420));
    expect(Math.abs(first.length - second.length)).toBeLessThan(12);
  });

  it("sets words in capitals bold, but not initials", () => {
    const [line] = lay("YES, an API", 600).lines;
    expect(line?.runs.map(({ text, face }) => [text, face])).toEqual([
      ["YES, ", "sayBold"],
      ["an API", "say"],
    ]);
  });

  it("changes face where a span begins and ends", () => {
    const [line] = lay("plain bold it", 600, [
      { start: 6, end: 10, style: "strong" },
      { start: 11, end: 13, style: "emphasis" },
    ]).lines;
    expect(line?.runs.map(({ face }) => face)).toEqual(["say", "sayBold", "sayItalic"]);
    expect(line?.runs.map(({ start }) => start)).toEqual([0, 6, 11]);
  });

  it("breaks scripts without spaces anywhere but before a closing sign", () => {
    const lines = shown(lay("これは日本語のテストです。吹き出しの中で。", 200));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).not.toMatch(/^[。、]/);
  });

  it("never cuts an emoji sequence", () => {
    const family = "👩‍👩‍👧‍👦";
    for (const line of shown(lay(family.repeat(20), 130))) expect(line.replaceAll(family, "")).toBe("");
  });

  it("sets right-to-left lines from the right", () => {
    expect(isRightToLeft("مرحبا OK")).toBe(true);
    expect(isRightToLeft("OK مرحبا")).toBe(false);
    const [line] = lay("مرحبا **x**", 600, [{ start: 6, end: 11, style: "strong" }]).lines;
    const [first, second] = line?.runs ?? [];
    expect(first?.x).toBeGreaterThan(second?.x ?? 0);
  });
});

describe("Measuring", () => {
  it("knows Latin from the tables and asks the fallback once for the rest", () => {
    const asked: string[] = [];
    const spy = tableMeasure((grapheme) => {
      asked.push(grapheme);
      return estimateWidth(grapheme, "say");
    });
    expect(spy("Hello", "say", 10)).toBeGreaterThan(15);
    expect(asked).toEqual([]);
    expect(spy("日a日", "say", 10)).toBeCloseTo(20 + spy("a", "say", 10), 5);
    expect(asked).toEqual(["日"]);
  });
});
