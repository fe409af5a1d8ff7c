import { describe, expect, it } from "vitest";
import { build } from "../../src/studio/build/build.ts";
import { captionFile, stillName } from "../../src/studio/exports.ts";

const { timeline } = build("**[Human]:** *Is anybody there?*\n");

describe("exports", () => {
  it.each([
    ["vtt", "post.vtt", /^WEBVTT[\s\S]*Is anybody there\?/],
    ["srt", "post.srt", /^1\r?\n[\s\S]*Is anybody there\?/],
    ["chapters", "post.chapters.vtt", /^WEBVTT/],
    ["descriptions", "post.descriptions.vtt", /^WEBVTT/],
    ["transcript", "post.transcript.html", /Is anybody there\?/],
  ] as const)("%s", async (kind, name, words) => {
    const file = captionFile(timeline, kind, "post.md");
    expect(file.name).toBe(name);
    expect(await file.content.text()).toMatch(words);
  });

  it.each([
    ["post.md", 125.5, "post-2m05.50s.png"],
    ["My post.markdown", 3, "My post-0m03.00s.png"],
  ])("a still of %s at %d s is %s", (base, t, name) => {
    expect(stillName(base, t)).toBe(name);
  });
});
