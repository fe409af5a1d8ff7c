import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignLines } from "../../src/embed/alignment.ts";

describe("alignLines", () => {
  it("finds lines across curled quotes, names and widgets", () => {
    const blocks = ["Vector", "“It’s real,” he says — twice!", "Share this post", "sigh Fine. It is.", "Kai"];
    expect(alignLines(['"It\'s real," he says — twice!', "sigh", "Fine. It is."], blocks)).toEqual([1, 3, 3]);
  });

  it("passes over a line that the page lacks", () => {
    expect(alignLines(["one two three", "gone for good", "four five"], ["one two three", "four five"])).toEqual([
      0, -1, 1,
    ]);
  });

  it("keeps repeated lines in their order", () => {
    expect(alignLines(["pauses", "So.", "pauses", "Well."], ["pauses", "So.", "pauses", "Well."])).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it("maps each line to its own block when the page is the script", () => {
    const line = fc
      .array(fc.constantFrom("data", "model", "is", "not", "weights", "42"), { minLength: 1, maxLength: 9 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const found = alignLines(lines, lines);
        for (const [i, block] of found.entries()) expect(block).toBe(i);
      }),
    );
  });
});
