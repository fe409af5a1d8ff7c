import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../../../src/script/editing.ts";
import { changesBetween } from "../../../src/studio/editor/changes.ts";

describe("the changes from one text to another", () => {
  const texts = fc
    .array(fc.constantFrom("a", "b", "\n", "\n\n", "word ", "😀", "*x*"), { maxLength: 30 })
    .map((p) => p.join(""));

  it("lead there", () => {
    fc.assert(
      fc.property(texts, texts, (old, text) => {
        expect(applyChanges(old, changesBetween(old, text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("leave alone what is the same", () => {
    const old = "one\n\ntwo\n\nthree\n";
    expect(changesBetween(old, old.replace("two", "2"))).toEqual([{ from: 5, to: 8, insert: "2" }]);
    expect(changesBetween(old, old)).toEqual([]);
  });
});
