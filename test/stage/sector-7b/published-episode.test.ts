import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "../../../src/script/parse.ts";
import { actAt, playing } from "../../../src/stage/sector-7b/resident.ts";
import { drawSector, newSectorFrame, sectorMoment } from "../../../src/stage/sector-7b/sector.ts";
import { compile } from "../../../src/timeline/compile.ts";
import { sample } from "../../../src/timeline/sample.ts";
import type { SpeechCue } from "../../../src/timeline/timeline.ts";
import { hashOf } from "./picture-hash.ts";

const post = readFileSync(new URL("../../../episodes/026-what-is-fine-tuning.md", import.meta.url), "utf8");
const { timeline } = compile(parse(post).script);
const sides = timeline.scenes.filter(({ split }) => split);
const line = (words: RegExp) =>
  timeline.cues.find((cue): cue is SpeechCue => cue.type === "speech" && words.test(cue.text)) as SpeechCue;

const situationAt = (t: number) => {
  const state = sample(timeline, t);
  if (!state.side) throw new Error(`no side scene at ${t}`);
  return { side: state.side, t: state.poseTime };
};
const pictureAt = (t: number, frame = newSectorFrame(256)) => {
  const moment = sectorMoment(sample(timeline, t));
  if (moment) drawSector(frame, moment);
  return hashOf(frame.data);
};

describe("the published episode's side scenes", () => {
  it("dies on the last life as the line breaks off, and not before", () => {
    const { end } = line(/Almost got i/);
    expect(playing(situationAt(end - 0.4))).toMatchObject({ game: "platformer", outcome: "lost", played: true });
    expect(playing(situationAt(end + 0.2))).toMatchObject({ game: "platformer", outcome: "lost", played: false });
  });

  it("has won when the champion speaks", () => {
    const { start } = line(/I AM THE CHAMPION/);
    expect(playing(situationAt(start + 0.2))).toMatchObject({ game: "platformer", outcome: "won", played: false });
    expect(playing(situationAt(start - 3))).toMatchObject({ outcome: "won", played: true });
  });

  it("crashes as the shout to turn breaks off", () => {
    const { end } = line(/TURN YOU/);
    expect(playing(situationAt(end - 0.4))).toMatchObject({ game: "racer", played: true });
    expect(playing(situationAt(end + 0.2))).toMatchObject({ game: "racer", played: false });
  });

  it("acts what its lines and directions ask for", () => {
    const poses = (from: number, to: number) => {
      const seen = new Set<string>();
      for (let t = from; t < to; t += 1 / 12) {
        const act = actAt(situationAt(t));
        seen.add(act.place && act.place !== "corner" ? act.place : act.pose.replace(/\.[\w.]*$/, ""));
      }
      return seen;
    };
    const [gaming, snacking, leaving] = sides.map(({ start, end }) => poses(start + 0.1, end - 0.1)) as [
      Set<string>,
      Set<string>,
      Set<string>,
    ];
    for (const pose of [
      "play",
      "gasp",
      "rage",
      "throw",
      "laugh",
      "lookctrl",
      "lookwall",
      "shrug",
      "cheer",
      "pull",
      "eat",
      "page",
    ])
      expect(gaming, pose).toContain(pose);
    for (const pose of ["cheer", "pull", "hold", "eat", "reach", "page", "burp", "belly"])
      expect(snacking, pose).toContain(pose);
    for (const pose of [
      "race",
      "rage",
      "smash",
      "keys",
      "type",
      "lookkeys",
      "lookhand",
      "magic",
      "shrug",
      "behind",
      "pull",
      "eat",
      "rise",
      "stretch",
      "stand",
      "aisle",
    ])
      expect(leaving, pose).toContain(pose);
  });

  it("gives the same pixels at a second however it was reached", () => {
    const times = sides.flatMap(({ start, end }) =>
      Array.from({ length: 30 }, (_, i) => start + ((i + 0.37) / 30) * (end - start)),
    );
    const straight = new Map(times.map((t) => [t, pictureAt(t)]));
    const used = newSectorFrame(256);
    for (const t of [...times].sort((a, b) => ((a * 7919) % 1) - ((b * 7919) % 1)))
      expect(pictureAt(t, used), `at ${t}`).toBe(straight.get(t));
  });

  it("has somebody to see in every second: no two pictures a second apart are the same", () => {
    for (const { start, end } of sides)
      for (let t = start + 0.7; t < end - 1.2; t += 0.9) expect(pictureAt(t), `at ${t}`).not.toBe(pictureAt(t + 0.9));
  });

  it("gives the same pixels in the middle of every set piece, played up to or jumped into", () => {
    const again = compile(parse(post).script).timeline;
    const pieces = timeline.cues.filter((cue) => cue.type === "set-piece" && sides.some(({ id }) => id === cue.scene));
    const middles = pieces.map(({ start, end }) => (start + Math.min(end, start + 3)) / 2);
    const used = newSectorFrame(256);
    const played = middles.map((t) => {
      for (let before = t - 0.75; before < t; before += 1 / 24) pictureAt(before, used);
      return pictureAt(t, used);
    });
    const jumped = middles.map((t, i) => ({ t, i })).sort((a, b) => ((a.i * 37) % 101) - ((b.i * 37) % 101));
    for (const { t, i } of jumped) {
      const moment = sectorMoment(sample(again, t));
      if (moment) drawSector(used, moment);
      expect(hashOf(used.data), `${pieces[i]?.type === "set-piece" && pieces[i].name} at ${t}`).toBe(played[i]);
    }
    expect(middles.length).toBeGreaterThan(40);
  });
});
