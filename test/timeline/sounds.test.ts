import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SOUND_FAMILIES } from "../../src/cast/sound-families.ts";
import { parse } from "../../src/script/parse.ts";
import type { Block } from "../../src/script/script.ts";
import { compile } from "../../src/timeline/compile.ts";
import type { SoundEvent } from "../../src/timeline/sound-event.ts";
import { soundsIn } from "../../src/timeline/sounds-in.ts";
import { episodes } from "../script/fixtures.ts";
import { act, directive, marker, narrate, say, script, sound, turn } from "./script-builder.ts";

const manifest = JSON.parse(readFileSync(new URL("../../public/sound/manifest.json", import.meta.url), "utf8")) as {
  sounds: Record<string, { length: number; loop: boolean }>;
};
const heard = (body: readonly Block[]): SoundEvent[] => {
  const { timeline } = compile(script(body));
  return soundsIn(timeline, 0, timeline.duration);
};
const on = (bus: SoundEvent["bus"], events: readonly SoundEvent[]) => events.filter((event) => event.bus === bus);

describe("sounds", () => {
  it("sounds an effect as often as it is asked for, each in a take of its own strength", () => {
    const events = on("effect", heard([turn("Kai", [sound("BEEP BEEP BEEP", "beep", 3)])])).filter((event) =>
      event.sound.startsWith("beep"),
    );
    expect(events.length).toBe(3);
    expect((events[1]?.start ?? 0) - (events[0]?.start ?? 0)).toBeCloseTo(SOUND_FAMILIES.beep.hold);
    for (const { start, end } of events) expect(end - start).toBeCloseTo(SOUND_FAMILIES.beep.length);
  });

  it("babbles in step with the letters, each in a voice of its own, and is still when the page goes", () => {
    const body = [turn("Kai", [say("Is anybody there?")]), turn("Recurse", [say("Nobody.")])];
    const { timeline } = compile(script(body));
    const [kai, recurse] = timeline.cues.filter((cue) => cue.type === "speech");
    const voices = on("voice", soundsIn(timeline, 0, timeline.duration));
    const mine = voices.filter(({ id }) => id.startsWith(kai?.id ?? "?"));
    expect(mine.length).toBeGreaterThan(2);
    for (const event of mine) {
      expect(event.sound).toMatch(/^voice\.Kai\./);
      expect(event.start).toBeGreaterThanOrEqual(kai?.start ?? 0);
      expect(event.end).toBeLessThanOrEqual(kai?.end ?? 0);
    }
    expect(
      voices.some(({ id, sound: name }) => id.startsWith(recurse?.id ?? "?") && name.startsWith("voice.Recurse.")),
    ).toBe(true);
  });

  it("a post that shouts is as loud, all in all, as one that murmurs; within it a shout stays a shout", () => {
    const lines = Array.from({ length: 8 }, (_, n) => say(`Here is line number ${n} about the cables.`));
    const strongest = (body: readonly Block[]) => Math.max(...on("voice", heard(body)).map(({ gain }) => gain));
    const tired = [turn("Kai", [directive({ mood: "tired" }), ...lines])];
    const excited = [turn("Kai", [directive({ mood: "angry" }), ...lines])];
    expect(strongest(excited) / strongest(tired)).toBeLessThan(1.2);
    const mixed = on("voice", heard([turn("Kai", lines), turn("Recurse", [say("WE HAVE TO GO. NOW. ALL OF US.")])]));
    const of = (name: string) => mixed.filter(({ sound: one }) => one.startsWith(name)).map(({ gain }) => gain);
    expect(Math.max(...of("voice.Recurse.shout"))).toBeGreaterThan(1.15 * Math.max(...of("voice.Kai.")));
  });

  it("plays a recorded voice instead of babble", () => {
    const [voice, ...others] = on(
      "voice",
      heard([turn("Kai", [directive({ voice: "kai-1.webm", length: 2 }), say("Hello there.")])]),
    );
    expect(others).toEqual([]);
    expect(voice).toMatchObject({ file: "kai-1.webm" });
    expect((voice?.end ?? 0) - (voice?.start ?? 0)).toBeCloseTo(2, 2);
  });

  it("hears what is done: pages, pens, steps, wrappers", () => {
    const names = heard([
      turn("Recurse", [act("flips pages", ["flip-pages"]), say("Here it is."), act("writes", ["write"])]),
      marker("meanwhile", "Meanwhile", "Bounce"),
      narrate("Dust."),
      act("Pulls out a pizza.", ["play"]),
    ]).map((event) => event.sound.replace(/\.\d$/, ""));
    for (const foley of [
      "foley.page",
      "foley.pen",
      "foley.wrapper",
      "foley.pop",
      "ambience.dead-sector",
      "ambience.server-room",
    ])
      expect(names).toContain(foley);
  });

  it("does not sound twice what the script sounds itself", () => {
    const names = heard([
      turn("Kai", [say("Well.")]),
      marker("meanwhile", "Meanwhile", "Bounce"),
      sound("sluuurp", "slurp"),
    ]).map((event) => event.sound);
    expect(names.filter((name) => name.startsWith("slurp")).length).toBe(1);
  });

  it("keeps a theme's layers in phase while the meter brings them in", () => {
    const { timeline } = compile(
      script([
        turn("Kai", [say("Bandwidth 10%.")]),
        marker("meanwhile", "Meanwhile", "Bounce"),
        narrate("Dust lies on everything, and nobody is there to see it."),
        narrate("The bandwidth goes to 600%."),
        narrate("Dust lies on everything, and nobody is there to see it."),
      ]),
    );
    const side = timeline.scenes[1];
    const layers = (t: number) => on("music", soundsIn(timeline, t, t + 0.05));
    const early = layers((side?.start ?? 0) + 3);
    const late = layers((side?.end ?? 0) - 1);
    // The piece goes on, faster: each of its layers is then where it was on its way to.
    for (const [i, { sound: name, offset = 0, start, rate }] of late.entries()) {
      const before = early[i]!;
      expect({ name, position: offset }).toEqual({
        name: before.sound,
        position: expect.closeTo((before.offset ?? 0) + (start - before.start) * before.rate, 6),
      });
      expect(rate).toBeGreaterThan(before.rate);
    }
    expect(early.find(({ sound: name }) => name.endsWith("lead"))?.gain).toBe(0);
    expect(late.find(({ sound: name }) => name.endsWith("lead"))?.gain).toBe(1);
  });

  it("the group's music comes forward where nobody speaks for long, and is back before somebody does", () => {
    const walk = Array.from({ length: 12 }, () => act("walks up and down in silence", ["pace"]));
    const { timeline } = compile(script([turn("Kai", [say("One line."), ...walk, say("Another line.")])]));
    const [first, second] = timeline.cues.filter((cue) => cue.type === "speech");
    const band = (t: number) =>
      soundsIn(timeline, t, t + 0.01).find(({ sound: name }) => name === "music.hideout.band")!.gain;
    const [from, to] = [first!.end, second!.start];
    expect(to - from).toBeGreaterThan(8);
    const under = band(first!.start + 0.5);
    expect(band((from + to) / 2)).toBeGreaterThan(1.9 * under);
    expect(band(from + 1)).toBe(under);
    expect(band(to)).toBeCloseTo(under, 6);
    expect(band(to + 0.5)).toBe(under);
  });

  it("names only sounds that the sprite has, in every episode", () => {
    for (const { text } of episodes()) {
      const { timeline } = compile(parse(text).script);
      const events = soundsIn(timeline, 0, timeline.duration);
      const unknown = new Set(
        events.map((event) => event.sound).filter((name) => !Object.hasOwn(manifest.sounds, name)),
      );
      expect([...unknown]).toEqual([]);
      for (const event of events) if (event.loop) expect(manifest.sounds[event.sound]?.loop).toBe(true);
    }
  });
});
