import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as sidescene from "../src/index.ts";

describe("the public surface", () => {
  it("has these names and no others", () => {
    expect(Object.keys(sidescene).sort()).toEqual([
      "captions",
      "captionsSrt",
      "captionsVtt",
      "chaptersVtt",
      "compile",
      "descriptions",
      "descriptionsVtt",
      "importPage",
      "parse",
      "sample",
      "soundsIn",
      "transcriptHtml",
      "videoObject",
    ]);
  });

  it("goes from a post to a picture's state and its sounds", () => {
    const post = readFileSync(join(import.meta.dirname, "..", "episodes", "026-draft.md"), "utf8");
    const { script, diagnostics } = sidescene.parse(post);
    const { timeline } = sidescene.compile(script);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const line = timeline.cues.find((cue) => cue.type === "speech");
    if (line?.type !== "speech") throw new Error("nobody speaks");
    const t = (line.start + line.end) / 2;
    const state = sidescene.sample(timeline, t);
    expect(state.bubbles.map(({ cue }) => cue.id)).toContain(line.id);
    expect(sidescene.soundsIn(timeline, line.start, line.end).some(({ bus }) => bus === "voice")).toBe(true);
    expect(sidescene.captionsVtt(timeline)).toMatch(/^WEBVTT/);
  });

  it("goes from a published page's text to a post", () => {
    const page = "Lamps\n\nVector\n\nHello there, Human! Shall we look at lamps?\n\nHuman\n\nYes, please.";
    const { post } = sidescene.importPage(page);
    expect(sidescene.parse(post).script.body.length).toBeGreaterThan(0);
    for (const words of ["Shall we look at lamps?", "Yes, please."]) expect(post).toContain(words);
  });
});
