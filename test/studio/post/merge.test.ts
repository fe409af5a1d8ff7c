import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merge } from "../../../src/studio/post/merge.ts";
import { giveForm, takeForm } from "../../../src/studio/post/text-form.ts";

const BASE = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight";

describe("merging an outside change", () => {
  it("takes both sides' changes where they are apart", () => {
    const merged = merge(BASE, BASE.replace("two", "TWO"), `${BASE.replace("seven", "SEVEN")}\nnine`, "both");
    expect(merged).toEqual({ text: "one\nTWO\nthree\nfour\nfive\nsix\nSEVEN\neight\nnine", conflicts: [] });
  });

  it("takes the same change once", () => {
    const changed = BASE.replace("four", "FOUR");
    expect(merge(BASE, changed, changed, "both")).toEqual({ text: changed, conflicts: [] });
  });

  it.each([
    ["mine", "one\ntwo\nthree\nmine\nfive"],
    ["theirs", "one\ntwo\nthree\ntheirs\nfive"],
    ["both", "one\ntwo\nthree\nmine\ntheirs\nfive"],
  ] as const)("reports where both changed a line, and keeps %s", (choice, start) => {
    const merged = merge(BASE, BASE.replace("four", "mine"), BASE.replace("four", "theirs"), choice);
    expect(merged.text.startsWith(start)).toBe(true);
    expect(merged.conflicts).toEqual([{ mine: ["mine"], theirs: ["theirs"], line: 4 }]);
  });

  it("reports a line that one side dropped and the other changed", () => {
    const merged = merge(BASE, BASE.replace("four\n", ""), BASE.replace("four", "FOUR"), "both");
    expect(merged.conflicts).toHaveLength(1);
    expect(merged.text).toContain("FOUR");
  });

  const texts = fc
    .array(fc.constantFrom("a", "b", "c", "", "# d", "**[E]:** f"), { maxLength: 14 })
    .map((lines) => lines.join("\n"));

  it("with one side unchanged is the other side", () => {
    fc.assert(
      fc.property(texts, texts, (base, changed) => {
        expect(merge(base, changed, base, "both")).toEqual({ text: changed, conflicts: [] });
        expect(merge(base, base, changed, "both")).toEqual({ text: changed, conflicts: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("sees a line that was put in at the very start", () => {
    expect(merge("\n# d\na", "\n\n# d\na", "\n# d\na", "both").text).toBe("\n\n# d\na");
  });

  it("manages more different lines than there are letters", () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => `line ${i}`);
    const base = lines.join("\n");
    const mine = base.replace("line 100\n", "my line\n");
    expect(merge(base, mine, base, "both")).toEqual({ text: mine, conflicts: [] });
  });

  it("loses no line that a side added", () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, mine, theirs) => {
        const marked = mine.replace(/^/gm, "mine ");
        const others = theirs.replace(/^/gm, "theirs ");
        const lines = new Set(merge(base, `${base}\n${marked}`, `${others}\n${base}`, "both").text.split("\n"));
        for (const line of [...marked.split("\n"), ...others.split("\n")]) expect(lines.has(line)).toBe(true);
      }),
    );
  });
});

describe("a file's form", () => {
  it.each([
    "plain\ntext\n",
    "\uFEFFwith a mark\n",
    "of\r\nWindows\r\n",
    "\uFEFFboth\r\nof\r\nthem",
    "",
  ])("%j comes back as it was", (raw) => {
    const { text, form } = takeForm(raw);
    expect(text).not.toMatch(/[\r\uFEFF]/);
    expect(giveForm(text, form)).toBe(raw);
  });
});
