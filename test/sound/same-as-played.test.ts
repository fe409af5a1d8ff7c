import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hearingAt } from "../../src/sound/hearing.ts";
import { readManifest } from "../../src/sound/manifest.ts";
import { Mixer } from "../../src/sound/mixer.ts";
import { renderMix } from "../../src/sound/offline-mix.ts";
import { parse } from "../../src/script/parse.ts";
import { compile } from "../../src/timeline/compile.ts";
import { soundsIn } from "../../src/timeline/sounds-in.ts";
import { SimulatedAudio } from "./simulated-audio.ts";

const RATE = 48_000;
const TICK = 1 / 60;

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const committed = readManifest(JSON.parse(read("public/sound/manifest.json")))!;
/** Every sound at the level at which it is asked for. */
const manifest = {
  ...committed,
  sounds: Object.fromEntries(Object.entries(committed.sounds).map(([name, sound]) => [name, { ...sound, gain: 1 }])),
};
const { timeline } = compile(parse(read("episodes/026-what-is-fine-tuning.md")).script);
const eventsIn = (from: number, to: number) => soundsIn(timeline, from, to);

/** Every sound is one sample of full scale and silence: what is mixed shows where sounds begin, and how strong. */
const clicks = (name: string): Float32Array => {
  const samples = new Float32Array(Math.round(manifest.sounds[name]!.length * RATE));
  samples[0] = 1;
  return samples;
};

const side = timeline.scenes.find(({ split }) => split)!;

describe.each([
  ["talk", 20, 50],
  ["a side scene", side.start - 5, side.start + 30],
])("what is mixed for a film of %s", (_what, from, to) => {
  const [left, right] = renderMix(eventsIn, from, to, {
    bank: clicks,
    master: false,
    buses: ["voice", "effect"],
  });
  const first = Math.round(from * RATE);
  const begun = eventsIn(from, to).filter(({ bus, start }) => bus !== "music" && bus !== "ambience" && start >= from);

  it("begins each sound at its sample, at its gain and place", () => {
    const meant = new Map<number, { left: number; right: number }>();
    for (const { start, gain, pan } of begun) {
      const frame = Math.round(start * RATE) - first;
      const { left: l, right: r } = meant.get(frame) ?? { left: 0, right: 0 };
      const angle = ((pan + 1) * Math.PI) / 4;
      meant.set(frame, {
        left: l + gain * Math.SQRT2 * Math.cos(angle),
        right: r + gain * Math.SQRT2 * Math.sin(angle),
      });
    }
    expect(meant.size).toBeGreaterThan(20);
    const heard: number[] = [];
    const silent = (i: number) => (left[i] ?? 0) === 0 && (right[i] ?? 0) === 0;
    // At a rate of its own a sample may reach into the next.
    for (let i = 0; i < left.length; i++) if (!silent(i) && silent(i - 1)) heard.push(i);
    expect(heard).toEqual([...meant.keys()].filter((frame) => frame < left.length).sort((a, b) => a - b));
    for (const frame of heard) {
      expect(left[frame]).toBeCloseTo(meant.get(frame)!.left, 5);
      expect(right[frame]).toBeCloseTo(meant.get(frame)!.right, 5);
    }
  });

  it("is what play starts: the same sounds as strong, each at the look after its cue and not 20 ms from its place", () => {
    const audio = new SimulatedAudio(manifest);
    const mixer = new Mixer({ manifest, backend: audio });
    for (let t = from; t < to; t += TICK) {
      audio.time = t;
      mixer.update(hearingAt(eventsIn, t, 1), t, 1, true);
    }
    const played = audio.played.filter(
      ({ order, at }) => /^(?!music\.[a-z]|ambience)/.test(order.sound) && at > from + TICK,
    );
    const asked = begun.filter(({ start }) => start > from + TICK && start < to - 2 * TICK);
    const key = (sound: string, gain: number, rate: number) => `${sound} ${gain.toFixed(4)} ${rate.toFixed(5)}`;
    const unmatched = played.map(({ order, at }) => ({ key: key(order.sound, order.gain, order.rate), at, order }));
    const missing: string[] = [];
    for (const { sound, gain, rate, start } of asked) {
      const found = unmatched.findIndex(
        (one) =>
          one.key === key(sound, gain, rate) &&
          one.at >= start &&
          one.at - start <= TICK + 1e-6 &&
          Math.abs(one.order.position / rate - (one.at - start)) <= 0.02,
      );
      if (found < 0) missing.push(`${sound} at ${start}`);
      else unmatched.splice(found, 1);
    }
    expect(missing).toEqual([]);
    expect(unmatched.filter(({ at }) => at < to - 2 * TICK).map(({ key: name, at }) => `${name} at ${at}`)).toEqual([]);
  });
});
