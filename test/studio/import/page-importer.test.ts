import { describe, expect, it } from "vitest";
import { parse } from "../../../src/script/parse.ts";
import { settled } from "../../../src/studio/import/imported.ts";
import { importFromPage } from "../../../src/studio/import/page-importer.ts";

const PAGE = [
  "[Human]: Is the lamp on?",
  "nods",
  "Yes.",
  "pauses",
  "It may be me.",
  "[Human]: Who turned it off then?",
  "looks up",
  "Nobody knows that.",
].join("\n");

describe("importing in the studio", () => {
  const imported = importFromPage(PAGE);

  it("points each doubt at the name that stands in the post", () => {
    expect(imported.doubts.length).toBeGreaterThan(0);
    for (const { guess, name, candidates } of imported.doubts) {
      expect(imported.post.slice(name.start, name.end)).toBe(guess);
      expect(candidates[0]).toBe(guess);
    }
  });

  it("lets a choice change the speaker and nothing else", () => {
    const index = imported.doubts.findIndex(({ quote }) => !quote.startsWith("[Human]"));
    const post = settled(imported, new Map([[index, "Bounce"]]));
    const speakers = (text: string) =>
      parse(text).script.body.flatMap((block) => (block.type === "turn" ? [block.speakers[0]] : []));
    const before = speakers(imported.post);
    const after = speakers(post);
    expect(after).toHaveLength(before.length);
    expect(after.filter((name, i) => name !== before[i])).toEqual(["Bounce"]);
  });
});
