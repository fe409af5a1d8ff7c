import { beforeAll, describe, expect, it } from "vitest";
import { renderSound } from "../../src/sound/catalogue.ts";
import { readManifest, type SoundManifest } from "../../src/sound/manifest.ts";

let manifest: SoundManifest;

beforeAll(async () => {
  manifest = readManifest(await (await fetch("/sound/manifest.json")).json())!;
});

async function decode(name: string): Promise<Float32Array> {
  const bytes = await (await fetch(`/sound/${name}`)).arrayBuffer();
  const decoded = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes);
  expect(decoded.numberOfChannels).toBe(1);
  return decoded.getChannelData(0);
}

/** Loudness over time, a value each millisecond: what must fall together, whatever a codec does to the phases. */
function outline(samples: Float32Array): Float32Array {
  const out = new Float32Array(Math.floor(samples.length / 48));
  for (let i = 0; i < out.length; i++) {
    let sum = 0;
    for (let k = 0; k < 48; k++) sum += Math.abs(samples[i * 48 + k]!);
    out[i] = sum;
  }
  return out;
}

/** Milliseconds by which `heard` lies behind `meant`, and how alike they are there (1 the same). */
function lag(meant: Float32Array, heard: Float32Array, most: number): { lag: number; alike: number } {
  let best = { lag: 0, alike: -1 };
  for (let shift = -most; shift <= most; shift++) {
    let both = 0;
    let a = 0;
    let b = 0;
    for (let i = 0; i < meant.length; i++) {
      const x = meant[i]!;
      const y = heard[i + most + shift] ?? 0;
      both += x * y;
      a += x * x;
      b += y * y;
    }
    const alike = both / Math.sqrt(a * b || 1);
    if (alike > best.alike) best = { lag: shift, alike };
  }
  return best;
}

describe.each(["webm", "mp3"])("the packs as .%s, as the browser decodes them", (ending) => {
  const decoded = new Map<string, Float32Array>();

  beforeAll(async () => {
    for (const { name } of manifest.packs) decoded.set(name, await decode(`${name}.${ending}`));
  }, 60_000);

  it("are as long as the manifest says", () => {
    for (const { name, duration } of manifest.packs)
      expect(Math.abs(decoded.get(name)!.length / 48_000 - duration)).toBeLessThan(0.1);
  });

  it.each([
    "alarm.0",
    "click.1",
    "shatter.0",
    "crunch.0",
    "foley.pop.1",
    "music.exploring.drums",
    "beep.2",
  ])("hold %s at its place, sounding as it was made", (name) => {
    const { pack, offset, turn = 0 } = manifest.sounds[name]!;
    const samples = decoded.get(pack)!;
    const cut = Math.round(turn * 48_000);
    const meant = outline(renderSound(name).subarray(cut, cut + 96_000));
    const around = 40;
    const from = Math.round(offset * 48_000) - around * 48;
    const heard = outline(samples.subarray(from, from + (meant.length + 2 * around) * 48));
    const found = lag(meant, heard, around);
    expect(Math.abs(found.lag)).toBeLessThanOrEqual(2);
    expect(found.alike).toBeGreaterThan(0.9);
  });

  it("have no step where loops join", () => {
    for (const [name, { pack, offset, length, loop }] of Object.entries(manifest.sounds)) {
      if (!loop) continue;
      const samples = decoded.get(pack)!;
      const first = Math.round(offset * 48_000);
      const last = first + Math.round(length * 48_000) - 1;
      let steepest = 0;
      for (let i = first + 1; i < last; i++) steepest = Math.max(steepest, Math.abs(samples[i]! - samples[i - 1]!));
      const step = Math.abs(samples[first]! - samples[last]!);
      const peak = samples.subarray(first, last).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      // No steeper than the loop itself, or 30 dB below it: the two sides are coded each for itself.
      expect({ name, joins: step <= Math.max(steepest, peak / 32) }).toEqual({ name, joins: true });
    }
  });
});
