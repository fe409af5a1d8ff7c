import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { CAST_VOICES, GENERIC_VOICES } from "../../src/cast/voices.ts";
import { CATALOGUE, loops, recipeHash, renderSound } from "../../src/sound/catalogue.ts";
import { readManifest, type SoundPeaks } from "../../src/sound/manifest.ts";
import { layOutSprites, type Sprite } from "../../src/sound/sprite.ts";
import { momentaryMax, samplePeak } from "../../src/sound/synth/loudness.ts";

const folder = new URL("../../public/sound/", import.meta.url);
const manifest = readManifest(JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8")))!;
const peaks = JSON.parse(readFileSync(new URL("peaks.json", folder), "utf8")) as SoundPeaks;

let sprites: readonly Sprite[];
const rendered = new Map<string, Float32Array>();
const names = [...CATALOGUE.keys()];
const looped = names.filter((name) => loops(CATALOGUE.get(name)!));

/** The largest change from one sample to the next. */
function steepest(samples: Float32Array): number {
  let most = 0;
  for (let i = 1; i < samples.length; i++) most = Math.max(most, Math.abs(samples[i]! - samples[i - 1]!));
  return most;
}

/** How sharply the samples turn at `i`: what a click is made of. */
function bend(samples: Float32Array, i: number): number {
  const at = (k: number): number => samples[(k + samples.length) % samples.length]!;
  return Math.abs(at(i + 1) - 2 * at(i) + at(i - 1));
}

beforeAll(() => {
  sprites = layOutSprites();
  for (const sprite of sprites)
    for (const [name, { offset, length, gain, turn = 0 }] of Object.entries(sprite.sounds)) {
      const from = Math.round(offset * 48_000);
      const frames = Math.round(length * 48_000);
      const lead = frames - Math.round(turn * 48_000);
      const samples = new Float32Array(frames);
      for (let i = 0; i < frames; i++) samples[i] = sprite.samples[from + ((i + lead) % frames)]! * gain;
      rendered.set(name, samples);
    }
}, 240_000);

describe("every sound", () => {
  it("is in the committed sprite as it is made today (else: npm run build:sound)", () => {
    const made = sprites.flatMap((sprite) =>
      Object.entries(sprite.sounds).map(([name, sound]) => ({ name, sound, peak: sprite.peaks[name]! })),
    );
    expect(Object.keys(peaks)).toEqual(made.map(({ name }) => name));
    for (const { name, sound, peak } of made) {
      const { hash: _, gain, ...place } = sound;
      const { hash: _kept, gain: keptGain, ...kept } = manifest.sounds[name]!;
      expect({ name, ...kept }).toEqual({ name, ...place });
      expect(keptGain / gain).toBeCloseTo(1, 3);
      const now = Uint8Array.from(atob(peak), (c) => c.charCodeAt(0));
      const then = Uint8Array.from(atob(peaks[name]!), (c) => c.charCodeAt(0));
      // Engines differ in the last bits of sines and powers: one step of 255.
      const worst = now.reduce((most, value, i) => Math.max(most, Math.abs(value - then[i]!)), 0);
      expect({ name, frames: then.length, worst: worst <= 1 }).toEqual({ name, frames: now.length, worst: true });
    }
    expect(manifest.packs.map(({ name }) => name)).toEqual(sprites.map(({ pack }) => pack));
    for (const [i, { samples }] of sprites.entries())
      expect(manifest.packs[i]!.duration).toBeCloseTo(samples.length / 48_000, 6);
  });

  it("is made of numbers, has a mean of nothing, and room below full scale", () => {
    const wrong: string[] = [];
    for (const [name, samples] of rendered) {
      let sum = 0;
      for (const value of samples) sum += value;
      const peak = samplePeak(samples);
      if (!Number.isFinite(sum)) wrong.push(`${name}: no number`);
      if (Math.abs(sum / samples.length) > 0.002 * peak) wrong.push(`${name}: offset ${sum / samples.length}`);
      if (peak > 0.8) wrong.push(`${name}: peak ${peak}`);
      if (peak < 0.01) wrong.push(`${name}: silent`);
    }
    expect(wrong).toEqual([]);
  });

  it("that plays once begins and ends in silence", () => {
    const wrong: string[] = [];
    for (const name of names) {
      if (loops(CATALOGUE.get(name)!)) continue;
      const samples = rendered.get(name)!;
      const peak = samplePeak(samples);
      if (Math.abs(samples[0]!) > 0.02 * peak) wrong.push(`${name}: starts at ${samples[0]}`);
      if (Math.abs(samples[samples.length - 1]!) > 0.02 * peak) wrong.push(`${name}: ends at ${samples.at(-1)}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(looped)("%s joins its end to its start without a click", (name) => {
    const samples = rendered.get(name)!;
    const stride = Math.ceil(samples.length / 20_000);
    const within: number[] = [];
    for (let i = 4; i < samples.length - 4; i += stride) within.push(bend(samples, i));
    within.sort((a, b) => a - b);
    const seam = Math.max(...[-2, -1, 0, 1].map((i) => bend(samples, i)));
    expect(Math.abs(samples[0]! - samples[samples.length - 1]!)).toBeLessThanOrEqual(steepest(samples));
    // No sharper than what the piece does elsewhere: beds hardly ever, music at every stroke.
    const usual = name.startsWith("ambience.") ? within[Math.floor(within.length * 0.995)]! : 1.5 * within.at(-1)!;
    expect(seam).toBeLessThanOrEqual(usual);
  });

  it("is the same whenever it is made", () => {
    for (const name of ["crunch.0", "shatter.1", "music.game-over.band", "ambience.night-air"])
      expect(steepest(renderSound(name).map((value, i) => value - rendered.get(name)![i]!))).toBeLessThan(1e-6);
  });

  it("has a hash that changes with its recipe", () => {
    const hashes = names.map((name) => recipeHash(CATALOGUE.get(name)!));
    expect(new Set(hashes).size).toBeGreaterThan(names.length * 0.95);
    const alarm = CATALOGUE.get("alarm.0")!;
    if (alarm.kind !== "patch") throw new Error("alarms are patches");
    expect(recipeHash({ ...alarm, patch: { ...alarm.patch, level: -3 } })).not.toBe(recipeHash(alarm));
  });
});

/** Mean square of the frequencies in a sound, as a share of the whole band: higher is brighter. */
function brightness(samples: Float32Array): number {
  let steps = 0;
  let power = 0;
  for (let i = 1; i < samples.length; i++) {
    steps += (samples[i]! - samples[i - 1]!) ** 2;
    power += samples[i]! ** 2;
  }
  return steps / power;
}

/** How much a sound repeats itself at the pitch of a voice, over glides too: 1 a tone, near 0 noise. */
function tonality(samples: Float32Array): number {
  const window = 960;
  const longest = 48_000 / 80;
  let sum = 0;
  let count = 0;
  for (let from = 0; from + window + longest <= samples.length; from += window / 2, count++) {
    let most = 0;
    for (let lag = 48_000 / 1600; lag < longest; lag++) {
      let both = 0;
      let a = 0;
      let b = 0;
      for (let i = from; i < from + window; i++) {
        both += samples[i]! * samples[i + lag]!;
        a += samples[i]! ** 2;
        b += samples[i + lag]! ** 2;
      }
      most = Math.max(most, both / Math.sqrt(a * b || 1));
    }
    sum += most;
  }
  return sum / count;
}

describe.each([...Object.values(CAST_VOICES), ...GENERIC_VOICES].map(({ id }) => id))("the voice of %s", (id) => {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  // The vowels that all manners have, by their numbers in each.
  const said = [0, 1, 3, 4].map((n) => `voice.${id}.${n}`);
  const shouted = [0, 1, 2, 3].map((n) => `voice.${id}.shout.${n}`);
  const whispered = [0, 1, 2, 3].map((n) => `voice.${id}.whisper.${n}`);
  const over = (list: readonly string[], measure: (samples: Float32Array) => number) =>
    mean(list.map((name) => measure(rendered.get(name)!)));

  it("shouts brighter than it talks", () => {
    expect(over(shouted, brightness)).toBeGreaterThan(1.25 * over(said, brightness));
  });

  it("whispers with air rather than tone", () => {
    expect(over(whispered, tonality)).toBeLessThan(over(said, tonality) - 0.15);
    expect(over(whispered, brightness)).toBeGreaterThan(over(said, brightness));
  });
});

describe("levels", () => {
  const level = (name: string): number => momentaryMax([rendered.get(name)!]);

  it("an alarm is the loudest of all, and does not hurt", () => {
    const alarms = names.filter((name) => name.startsWith("alarm.loud"));
    for (const name of alarms) {
      expect(level(name)).toBeLessThan(-12);
      for (const other of ["chime.0", "beep.0", "whirr.0", "purr.0", "click.0"])
        expect(level(name)).toBeGreaterThan(level(other) + 3);
    }
  });

  it("louder takes are louder, softer ones softer", () => {
    for (const name of names) {
      const [family, strength] = name.split(".");
      if (strength === "loud") expect(level(name)).toBeGreaterThan(level(`${family}.0`) + 2);
      if (strength === "soft") expect(level(name)).toBeLessThan(level(`${family}.0`) - 3);
    }
  });

  it("ambience lies far below everything", () => {
    for (const name of names.filter((n) => n.startsWith("ambience."))) expect(level(name)).toBeLessThan(-30);
  });
});
