import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PACING } from "../../src/timeline/composing/pacing-rules.ts";
import { paginate } from "../../src/timeline/composing/pages.ts";

const pages = (text: string) => paginate({ text, spans: [] }).map((page) => page.text);
const bare = (text: string) => text.replace(/\s+/g, "");

describe("paginate", () => {
  it("leaves a short text whole", () => {
    expect(pages("  Hello there. ")).toEqual(["Hello there."]);
    expect(pages("   ")).toEqual([]);
  });

  it("breaks at sentences first", () => {
    expect(
      pages("The lamp is on. The door is open, and nobody has come in for an hour. Somebody ought to look outside."),
    ).toEqual([
      "The lamp is on. The door is open, and nobody has come in for an hour.",
      "Somebody ought to look outside.",
    ]);
  });

  it("then at clauses, then before words that join", () => {
    expect(
      pages("When the rain had stopped at last, the whole town came out into the square to see what was left of it"),
    ).toEqual([
      "When the rain had stopped at last,",
      "the whole town came out into the square to see what was left of it",
    ]);
    expect(
      pages("They carried the table from the old house across the yard and put it under the biggest of the trees"),
    ).toEqual([
      "They carried the table from the old house across the yard",
      "and put it under the biggest of the trees",
    ]);
  });

  it("keeps emoji and combined letters whole in runs that no page holds", () => {
    const family = "👨‍👩‍👧‍👦";
    for (const page of pages(family.repeat(30))) expect(page.length % family.length).toBe(0);
    const accented = "e\u0301".repeat(120);
    for (const page of pages(accented)) expect(page.startsWith("\u0301")).toBe(false);
  });

  it("breaks Chinese between words", () => {
    const text = "今天天气很好我们一起去公园散步吧".repeat(12);
    const dealt = pages(text);
    expect(dealt.join("")).toBe(text);
    expect(dealt.length).toBeGreaterThan(1);
    for (const page of dealt) expect(page.length).toBeLessThanOrEqual(PACING.pageLength);
  });

  it("loses nothing and exceeds nothing, whatever the text", () => {
    const word = fc.oneof(
      fc.string({ maxLength: 30, unit: "grapheme" }),
      fc.constantFrom("and", "—", "“quoted”", "x".repeat(100), "end."),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(" ");
        const dealt = paginate({ text, spans: [] });
        expect(bare(dealt.map((page) => page.text).join(""))).toBe(bare(text));
        for (const page of dealt) {
          expect(text.slice(page.start, page.end)).toBe(page.text);
          expect(page.text.trim()).toBe(page.text);
          expect(page.text.length).toBeLessThanOrEqual(PACING.pageLength);
        }
      }),
    );
  });

  it("carries styles over to their pages", () => {
    const text = `${"a ".repeat(30)}bold words that run over the break of the page, and ${"b ".repeat(20)}`;
    const start = text.indexOf("bold");
    const end = text.indexOf(", and");
    const styled = paginate({ text, spans: [{ start, end, style: "strong" }] }).flatMap((page) =>
      page.spans.map((span) => page.text.slice(span.start, span.end)),
    );
    expect(bare(styled.join(""))).toBe(bare(text.slice(start, end)));
  });
});
