import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceStarts } from "../../src/timeline/composing/sentences.ts";

const sentences = (text: string): string[] => {
  const starts = sentenceStarts(text);
  return starts.map((start, i) => text.slice(start, starts[i + 1]));
};

describe("sentences", () => {
  it("end where the punctuation says so", () => {
    expect(sentences("Look at it. Now! “Really?” Yes… and no")).toEqual([
      "Look at it. ",
      "Now! ",
      "“Really?” ",
      "Yes… and no",
    ]);
    expect(sentences("It is 3.5 % (approx. ten) of the U.S.A. total")).toEqual([
      "It is 3.5 % (approx. ten) of the U.S.A. total",
    ]);
    expect(sentences("One line\r\nand another\n")).toEqual(["One line\r\n", "and another\n"]);
    expect(sentences("")).toEqual([]);
  });

  it("of other scripts are left to the segmenter", () => {
    expect(sentences("你好。再见。")).toEqual(["你好。", "再见。"]);
  });

  it("are those of the platform's segmenter", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
    const piece = fc.constantFrom(
      ..."a|B|word|The|1|500%|.|!|?|…|...| |  |\n|\r\n|\t|\u00a0|,|:|-|–|—|(|)|[|]|\"|'|’|“|”|%|*|/|#|•|→|e.g.|&|_".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const text = pieces.join("");
        expect(sentenceStarts(text)).toEqual([...segmenter.segment(text)].map(({ index }) => index));
      }),
    );
  });
});
