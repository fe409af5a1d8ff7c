import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/script/parse.ts";
import { compile } from "../../src/timeline/compile.ts";
import { notate } from "../../src/timeline/notation.ts";
import { golden } from "./golden.ts";

// One rule's change should not churn every file: words, camera, music and set pieces have goldens of their own.
const post = readFileSync(new URL("fixtures/lighthouse.post", import.meta.url), "utf8");
const { timeline } = compile(parse(post).script);

describe("a post with a side scene", () => {
  it.each([
    ["words", ["speech", "action", "sound", "narration", "card"]],
    ["camera", ["camera"]],
    ["music", ["music"]],
    ["set-pieces", ["set-piece"]],
  ] as const)("%s", (name, types) => {
    const found = notate(timeline, types);
    expect(found).toBe(golden(`lighthouse.${name}`, found));
  });

  it("scenes, chapters and meter", () => {
    const found = [
      ...timeline.scenes.map(({ start, end, place, title, resident, label, cast }) =>
        [
          start,
          end,
          "scene",
          place,
          title,
          resident,
          label,
          cast?.map(({ id, from }) => `${id}@${from}`).join(","),
        ].join(" | "),
      ),
      ...timeline.chapters.map(({ start, end, title }) => [start, end, "chapter", title].join(" | ")),
      ...timeline.meters.flatMap(({ id, min, max, keys, alerts }) => [
        `${id} ${min}…${max}`,
        ...keys.map(({ t, value }) => `${t} | key | ${value}`),
        ...alerts.map(({ t, level }) => `${t} | alert | ${level}`),
      ]),
    ].join("\n");
    expect(found).toBe(golden("lighthouse.structure", found));
  });
});
