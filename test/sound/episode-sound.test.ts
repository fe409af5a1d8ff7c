import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { type EpisodeSound, episodeSound } from "../../src/sound/episode-sound.ts";
import { readManifest } from "../../src/sound/manifest.ts";
import { parse } from "../../src/script/parse.ts";
import { compile } from "../../src/timeline/compile.ts";
import { SimulatedAudio } from "./simulated-audio.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const manifest = readManifest(JSON.parse(read("public/sound/manifest.json")))!;
const { timeline } = compile(parse(read("episodes/026-what-is-fine-tuning.md")).script);
const line = timeline.cues.find((cue) => cue.type === "speech" && cue.end - cue.start > 4)!;

let audio: SimulatedAudio;
let sound: EpisodeSound;
beforeEach(() => {
  audio = new SimulatedAudio(manifest);
  sound = episodeSound({ timeline, manifest, backend: audio });
});

/** The playhead is dragged over a stretch, a step with each picture. */
function drag(from: number, to: number, step: number): void {
  sound.follow(from, false, 1);
  const steps = Math.round(Math.abs(to - from) / step);
  for (let n = 1; n <= steps; n++) {
    audio.time += 1 / 60;
    sound.follow(from + ((to - from) * n) / steps, false, 1);
  }
}

const places = (): number[] => audio.played.filter(({ order }) => order.sound.startsWith("voice.")).map(({ at }) => at);

describe("the sound of an episode under a hand that drags the playhead", () => {
  it.each([
    ["slowly", 0.01],
    ["backwards", -0.01],
    ["at the pace of play", 1 / 60],
  ])("is heard in grains, %s", (_how, step) => {
    const [from, to] = step > 0 ? [line.start, line.start + 3] : [line.start + 3, line.start];
    drag(from, to, Math.abs(step));
    expect(places().length).toBeGreaterThan(10);
    for (const { order } of audio.played) expect(order.lasts).toBeLessThan(0.2);
  });

  it("is one moment at a time, however fast the hand", () => {
    drag(line.start, line.start + 120, 0.5);
    const ongoing = (now: number) =>
      audio.played.filter(({ at, stopped, order }) => at <= now && now < (stopped ?? at + order.lasts!)).length;
    expect(audio.played.length).toBeGreaterThan(100);
    for (const { at } of audio.played) expect(ongoing(at)).toBeLessThanOrEqual(4);
  });

  it("is silent where the hand rests, and whole when it plays on", () => {
    drag(line.start, line.start + 1, 0.02);
    const grains = audio.played.length;
    for (let n = 0; n < 30; n++) sound.follow(line.start + 1, false, 1);
    expect(audio.played.length).toBe(grains);
    sound.follow(line.start + 1.5, true, 1);
    expect(audio.played.slice(grains).every(({ order }) => order.lasts === undefined)).toBe(true);
    // Play that stops is no dragging.
    const heard = audio.played.length;
    sound.follow(line.start + 1.52, false, 1);
    expect(audio.played.length).toBe(heard);
    expect(audio.played.slice(grains).filter(({ stopped }) => stopped === undefined)).toEqual([]);
  });

  it("takes volumes of its buses at once", () => {
    sound.mix({ voice: 0, music: 0 });
    for (let t = line.start; t < line.start + 2; t += 1 / 60) sound.follow(t, true, 1);
    const names = audio.played.map(({ order }) => order.sound);
    expect(names.some((name) => name.startsWith("ambience."))).toBe(true);
    expect(names.filter((name) => /^(?:voice|music)\./.test(name))).toEqual([]);
    sound.mix({ voice: 1 });
    for (let t = line.start + 2; t < line.start + 4; t += 1 / 60) sound.follow(t, true, 1);
    expect(audio.played.some(({ order }) => order.sound.startsWith("voice."))).toBe(true);
  });
});

describe("recordings of an episode", () => {
  const recorded = (() => {
    const voices = new Map([
      [line.id, "this.mp3"],
      [timeline.cues.findLast((cue) => cue.type === "speech")!.id, "last.mp3"],
    ]);
    const cues = timeline.cues.map((cue) =>
      cue.type === "speech" && voices.has(cue.id) ? { ...cue, voice: voices.get(cue.id)! } : cue,
    );
    return { ...timeline, cues };
  })();

  it("are brought before their lines begin, at the pace of play", () => {
    sound.replace(recorded);
    sound.follow(line.start - 60, true, 1);
    expect([...audio.prepared]).toEqual([]);
    sound.follow(line.start - 5, true, 1);
    expect([...audio.prepared]).toEqual([["this.mp3", 1]]);
    sound.follow(line.start + 0.1, true, 1.5);
    expect([...audio.prepared]).toEqual([["this.mp3", 1.5]]);
  });

  it("are left where they are while nothing plays, and once their line is over", () => {
    sound.replace(recorded);
    sound.follow(line.start - 1, false, 1);
    sound.follow(line.end, true, 1);
    expect([...audio.prepared]).toEqual([]);
  });
});
