import { describe, expect, it } from "vitest";
import type { Block } from "../../src/script/script.ts";
import { compile } from "../../src/timeline/compile.ts";
import { CLOSING_DOOR } from "../../src/timeline/composing/pacing-rules.ts";
import { sample } from "../../src/timeline/sample.ts";
import { soundsIn } from "../../src/timeline/sounds-in.ts";
import type { CameraCue, SetPieceCue } from "../../src/timeline/timeline.ts";
import { endMatter, marker, narrate, say, script, turn } from "./script-builder.ts";

const group = (text = "Let us go on."): Block => turn("Kai", [say(text)]);
const SIDE: readonly Block[] = [
  marker("meanwhile", "Meanwhile", "Bounce"),
  narrate("Dust."),
  turn("Bounce", [say("Hm?")]),
];
const BACK = marker("return", "Back");
const NEXT = endMatter("next", "What's next?", "The investigation begins.");

const endOf = (...blocks: readonly Block[]) => {
  const { timeline } = compile(script([group(), ...blocks]));
  const pieces = timeline.cues.filter((cue): cue is SetPieceCue => cue.type === "set-piece" && /door/.test(cue.name));
  const scene = timeline.scenes.find(({ place }) => place === "door");
  return { timeline, scene, pieces: pieces.map(({ name, variant }) => `${name}: ${variant}`) };
};

describe("a story whose side scene shows somebody unknown", () => {
  it("ends with the group before the door, once they have named the place", () => {
    const { timeline, scene, pieces } = endOf(
      ...SIDE,
      BACK,
      group("It came from Sector 7-B!"),
      turn("Vector", [say("No!")]),
      NEXT,
    );
    expect(pieces).toEqual(["arrive-at-door: Sector 7-B", "door: Sector 7-B"]);
    expect(scene?.end).toBeCloseTo((scene?.start ?? 0) + CLOSING_DOOR.length);
    const at = (t: number) => sample(timeline, (scene?.start ?? 0) + t);
    expect(at(0.5).actors).toEqual([]);
    expect(at(CLOSING_DOOR.length - 0.5).actors.map(({ id }) => id)).toEqual(["Kai", "Vector"]);
    expect(at(3).camera).toMatchObject({ shot: "wide", on: [] });
    expect(at(3).setPieces.map(({ cue }) => cue.name)).toEqual(["arrive-at-door"]);
  });

  it("ends at the door alone where nobody has named it, and where the side scene is the last", () => {
    expect(endOf(...SIDE, BACK, group(), NEXT).pieces).toEqual(["door: Sector 7-B", "door: Sector 7-B"]);
    const { scene, timeline, pieces } = endOf(...SIDE);
    expect(pieces).toEqual(["door: Sector 7-B"]);
    expect(scene?.end).toBe(timeline.duration);
    expect(sample(timeline, timeline.duration - 1).actors).toEqual([]);
    // The split has closed over it.
    expect(sample(timeline, (scene?.start ?? 0) + 0.2).split).toBeGreaterThan(0);
    expect(sample(timeline, timeline.duration - 1).split).toBe(0);
  });

  it("does not, where they have met, or where there is no side scene", () => {
    expect(endOf(...SIDE, BACK, turn("Bounce", [say("Oh. Hi.")]), NEXT).scene).toBeUndefined();
    expect(endOf(turn("Bounce", [say("Hi.")]), ...SIDE, BACK, group("Sector 7-B again.")).scene).toBeUndefined();
    expect(endOf(group("Sector 7-B is quiet."), NEXT).scene).toBeUndefined();
  });

  it("leaves no gap: scenes and shots follow on, and what is played behind the door is heard", () => {
    const { timeline, scene } = endOf(...SIDE, BACK, group("Sector 7-B."), NEXT);
    const shots = timeline.cues.filter((cue): cue is CameraCue => cue.type === "camera");
    for (const track of [timeline.scenes, shots])
      for (const [i, { end }] of track.entries()) expect(end).toBe(track[i + 1]?.start ?? timeline.duration);
    const heard = soundsIn(timeline, (scene?.start ?? 0) + 2, (scene?.end ?? 0) - 0.5).map(({ sound }) => sound);
    expect(heard.filter((name) => name.startsWith("music.exploring")).length).toBeGreaterThan(0);
  });

  it("is called what the post calls its place", () => {
    const post = script([group(), ...SIDE, BACK, group("The old rooftop."), NEXT], {
      extra: { places: { meanwhile: "old-rooftop" } },
    });
    const { cues } = compile(post).timeline;
    expect(cues.find((cue) => cue.type === "set-piece" && cue.name === "arrive-at-door")).toMatchObject({
      variant: "old rooftop",
    });
  });
});
