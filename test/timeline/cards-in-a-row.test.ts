import { describe, expect, it } from "vitest";
import type { Block } from "../../src/script/script.ts";
import { CAMERA } from "../../src/timeline/camera/take.ts";
import { compile } from "../../src/timeline/compile.ts";
import { sample } from "../../src/timeline/sample.ts";
import type { CardCue } from "../../src/timeline/timeline.ts";
import { act, endMatter, list, marker, say, script, sound, turn } from "./script-builder.ts";

const line = "This is a line that is long enough to be looked at by itself for a while, as lines are.";
const timelineOf = (body: readonly Block[]) => compile(script(body)).timeline;
const listsOf = (body: readonly Block[]) =>
  timelineOf(body).cues.filter((cue): cue is CardCue => cue.type === "card" && cue.kind === "list");

describe("Cards in a row", () => {
  it("follow each other at once, or after a shot that stands its time", () => {
    const cards = listsOf([
      turn("Kai", [say(line), list("one", "two"), act("nods", ["nod"])]),
      turn("Ada", [act("pauses", ["pause"]), list("three", "four"), list("five", "six")]),
    ]);
    expect(cards).toHaveLength(3);
    cards.slice(1).forEach((card, i) => {
      const gap = card.start - (cards[i]?.end ?? 0);
      expect(gap < 1e-6 || gap > CAMERA.shortest - 1e-6, `${gap} s before card ${i + 1}`).toBe(true);
    });
  });

  it("have whoever says a word between them seen for a shot's time", () => {
    const cards = listsOf([turn("Kai", [say(line), list("one", "two"), say("Limits:"), list("three", "four")])]);
    expect(cards).toHaveLength(2);
    expect((cards[1]?.start ?? 0) - (cards[0]?.end ?? 0)).toBeGreaterThan(CAMERA.shortest - 1e-6);
  });

  it("come with the sound that stands before them, not ahead of it", () => {
    const { cues, scenes } = timelineOf([
      turn("Kai", [say(line)]),
      marker("cut", ""),
      turn("Kai", [sound("BEEP", "beep"), list("one", "two")]),
    ]);
    const seen = cues.filter((cue) => "text" in cue && cue.scene === scenes.at(-1)?.id && cue.text !== "");
    expect(seen.map((cue) => cue.type)).toEqual(["sound", "card"]);
    expect(seen.map((cue) => cue.start)).toEqual([scenes.at(-1)?.start, scenes.at(-1)?.start]);
  });

  it("stay until their scene is over, where they are the last of it", () => {
    const { scenes, cues } = timelineOf([
      turn("Kai", [say(line), list("one", "two")]),
      endMatter("takeaways", "Takeaways", "One."),
    ]);
    const [card] = cues.filter((cue): cue is CardCue => cue.type === "card" && cue.kind === "list");
    expect(card?.end).toBe(scenes.find(({ id }) => id === card?.scene)?.end);
  });

  it("keep their lines where they were, and end when they did", () => {
    for (const { start, end, items } of listsOf([turn("Kai", [list("one", "two"), list("three")])])) {
      expect(end - start).toBeGreaterThanOrEqual(CAMERA.shortest);
      for (const item of items) expect(item.start).toBeLessThan(end);
    }
  });
});

describe("Guests", () => {
  const body = [
    turn("Kai", [say(line)]),
    turn("Ada", [say(line)]),
    turn("Kai", [say(line), say(line), say(line)]),
    turn("Human", [say(line)]),
  ];

  it("go when they have said their last, and company stays", () => {
    const { scenes, cues } = timelineOf(body);
    const cast = scenes.flatMap((scene) => scene.cast ?? []);
    const last = cues.filter((cue) => cue.type === "speech" && cue.actor === "Ada").at(-1);
    const until = cast.find(({ id }) => id === "Ada")?.until ?? 0;
    expect(until).toBeGreaterThan(last?.end ?? 0);
    expect(until).toBeLessThan((last?.end ?? 0) + 2);
    expect(cast.filter(({ id }) => id !== "Ada").every((each) => each.until === undefined)).toBe(true);
  });

  it("are no longer on stage after that, and fade on the way", () => {
    const timeline = timelineOf(body);
    const until = timeline.scenes.flatMap((scene) => scene.cast ?? []).find(({ id }) => id === "Ada")?.until ?? 0;
    const presence = (t: number) => sample(timeline, t).actors.find(({ id }) => id === "Ada")?.presence;
    expect(presence(until - 0.2)).toBe(1);
    expect(presence(until + 0.4)).toBeGreaterThan(0);
    expect(presence(until + 0.4)).toBeLessThan(1);
    expect(presence(until + 2)).toBeUndefined();
  });
});

describe("Evidence", () => {
  it("comes with notes and findings, and no more of it than a board holds", () => {
    const notes = Array.from({ length: 9 }, () => turn("Recurse", [say(line), act("writes", ["write"]), say(line)]));
    const timeline = timelineOf([turn("Kai", [say(line)]), ...notes]);
    expect(sample(timeline, 1).evidence).toEqual([]);
    const { evidence } = sample(timeline, timeline.duration);
    expect(evidence).toHaveLength(5);
    expect([...evidence]).toEqual([...evidence].sort((a, b) => b - a));
    const without = timelineOf([turn("Kai", [say(line)]), turn("Recurse", [say(line)])]);
    expect(sample(without, without.duration).evidence).toEqual([]);
  });
});
