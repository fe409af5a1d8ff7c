import { describe, expect, it } from "vitest";
import { type Imported, settled, titleOf } from "../../../src/studio/import/imported.ts";

const POST =
  '---\ntitle: "A page"\n---\n\n{{< dialogue char="Ann" >}}\n\nHi.\n\n{{< /dialogue >}}\n\n{{< dialogue char="Ben" >}}\n\nHo.\n\n{{< /dialogue >}}\n';
const doubt = (name: string, quote: string) => {
  const start = POST.indexOf(`"${name}"`) + 1;
  return {
    quote,
    guess: name,
    confidence: 0.6,
    candidates: ["Ann", "Ben", "Christa"],
    name: { start, end: start + name.length },
  };
};
const IMPORTED: Imported = { post: POST, doubts: [doubt("Ben", "Ho."), doubt("Ann", "Hi.")] };

describe("settling speakers", () => {
  it("leaves the guesses where nothing was chosen", () => {
    expect(settled(IMPORTED, new Map())).toBe(POST);
  });

  it("writes the chosen names, in whatever order the doubts and choices come", () => {
    const text = settled(
      IMPORTED,
      new Map([
        [1, "Christa"],
        [0, "Ann"],
      ]),
    );
    expect(text).toBe(POST.replace('"Ann"', '"Christa"').replace('"Ben"', '"Ann"'));
  });

  it("knows the title", () => {
    expect(titleOf(POST)).toBe("A page");
    expect(titleOf("no front matter")).toBeUndefined();
  });
});
