import { describe, expect, it } from "vitest";
import type { Block } from "../../src/script/script.ts";
import { compile } from "../../src/timeline/compile.ts";
import { captionsOf } from "../../src/timeline/derived/captions.ts";
import { transcriptHtml } from "../../src/timeline/derived/transcript.ts";
import type { CardCue, SpeechCue } from "../../src/timeline/timeline.ts";
import { act, marker, say, script, turn } from "./script-builder.ts";

const timelineOf = (...blocks: Block[]) => compile(script(blocks)).timeline;
const cardsOf = (...blocks: Block[]) =>
  timelineOf(...blocks).cues.filter((cue): cue is CardCue => cue.type === "card" && cue.echoes === true);
const labels = (...blocks: Block[]) => cardsOf(...blocks).map((card) => card.items.map(({ text }) => text));

const COUNTED = turn("Recurse", [
  say("Easy. Here is how to tell a real teapot:"),
  say("First: the lid. A real one fits without a rattle."),
  act("turns a page", ["flip-pages"]),
  say("Second: the spout. It must not drip on anybody."),
  say("Mine drips."),
  say("Third: what it costs, which is never nothing."),
]);

describe("what somebody counts up", () => {
  it("becomes a card, point by point as the words are said", () => {
    const timeline = timelineOf(COUNTED);
    const card = timeline.cues.find((cue): cue is CardCue => cue.type === "card" && cue.echoes === true);
    expect(card).toMatchObject({
      kind: "list",
      actor: "Recurse",
      title: "Here is how to tell a real teapot",
      text: "",
    });
    expect(card?.items.map(({ text }) => text)).toEqual([
      "The lid",
      "The spout",
      "What it costs, which is never nothing",
    ]);
    const said = (word: string) =>
      timeline.cues.find((cue): cue is SpeechCue => cue.type === "speech" && cue.text.startsWith(word)) as SpeechCue;
    for (const [i, word] of ["First", "Second", "Third"].entries()) {
      const at = card?.items[i]?.start ?? 0;
      expect(at).toBeGreaterThan(said(word).start);
      expect(at).toBeLessThan(said(word).start + 1.5);
    }
    expect(card?.end).toBeGreaterThan(said("Third").end);
  });

  it("keeps its words in the bubbles, and only there", () => {
    const timeline = timelineOf(COUNTED);
    const spout = /the spout/gi;
    expect(timeline.cues.flatMap((cue) => ("text" in cue ? (cue.text.match(spout) ?? []) : []))).toHaveLength(1);
    expect(transcriptHtml(timeline).match(spout)).toHaveLength(1);
    expect(
      captionsOf(timeline)
        .map(({ lines }) => lines.join(" "))
        .join(" ")
        .match(spout),
    ).toHaveLength(1);
  });

  it.each([
    ["in one paragraph", [say("Firstly, warm the pot. Secondly, add the leaves. Finally, wait.")]],
    ["with numbers", [say("Step 1: Warm the pot."), say("Step 2: Add the leaves."), say("Step 3: Wait.")]],
  ])("%s", (_, lines) => {
    expect(labels(turn("Vector", lines))).toEqual([["Warm the pot", "Add the leaves", "Wait"]]);
  });

  it.each([
    ["two points", [turn("Kai", [say("First: the lid."), say("Second: the spout.")])]],
    [
      "a number left out",
      [turn("Kai", [say("First: the lid."), say("Third: the spout."), say("Fourth: the handle.")])],
    ],
    ["ordinals that count nothing", [turn("Kai", [say("First time here. Second thoughts, third parties, one pot.")])]],
    [
      "several people's",
      [
        turn("Kai", [say("First: the lid.")]),
        turn("Vector", [say("Second: the spout.")]),
        turn("Kai", [say("Third: tea.")]),
      ],
    ],
    [
      "a side scene",
      [
        marker("meanwhile", "Meanwhile, elsewhere"),
        turn("Bounce", [say("First: chips."), say("Second: soda."), say("Third: nap.")]),
      ],
    ],
  ])("makes no card of %s", (_, blocks) => {
    expect(labels(...blocks)).toEqual([]);
  });

  it("cuts a long point behind a word", () => {
    const long = "Nobody in the whole of the house may ever touch the kettle while it still hums";
    const [card = []] = labels(turn("Vector", [say(`One: ${long}.`), say("Two: rest."), say("Three: go.")]));
    expect(card[0]?.length).toBeLessThanOrEqual(44);
    expect(card[0]).toMatch(/^Nobody in the whole of the house .*\p{L}…$/u);
  });
});
