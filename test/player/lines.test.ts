import { describe, expect, it } from "vitest";
import { nextStart, previousStart, restsOf } from "../../src/player/lines.ts";
import { parse } from "../../src/script/parse.ts";
import { compile } from "../../src/timeline/compile.ts";

describe("steps among starts", () => {
  const starts = [2, 5, 9];

  it("go back to the start of what is on, then to what was before", () => {
    expect(previousStart(starts, 8)).toBe(5);
    expect(previousStart(starts, 5.5)).toBe(2);
    expect(previousStart(starts, 5)).toBe(2);
    expect(previousStart(starts, 2)).toBe(0);
    expect(previousStart(starts, 0)).toBe(0);
  });

  it("go on to what comes next, and not past the last", () => {
    expect(nextStart(starts, 0)).toBe(2);
    expect(nextStart(starts, 2)).toBe(5);
    expect(nextStart(starts, 4.9995)).toBe(9);
    expect(nextStart(starts, 9)).toBeUndefined();
  });
});

it("rests just before each page goes, in order", () => {
  const { timeline } = compile(
    parse("---\ntitle: T\ntype: episode\n---\n\n**[Human]:** One. Two.\n\n**[Kai]:** Three.\n").script,
  );
  const rests = restsOf(timeline);
  const pages = timeline.cues.flatMap((cue) => (cue.type === "speech" ? cue.pages : []));
  expect(rests.length).toBeGreaterThanOrEqual(pages.length);
  for (const page of pages) expect(rests.some((rest) => rest < page.end && rest > page.end - 0.3)).toBe(true);
  expect(rests).toEqual([...rests].sort((a, b) => a - b));
});
