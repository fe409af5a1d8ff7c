import { describe, expect, it } from "vitest";
import { LIMITING } from "../../src/sound/limiter.ts";
import { renderMix, type SoundBank } from "../../src/sound/offline-mix.ts";
import { recordingGain } from "../../src/sound/recording-level.ts";
import { DUCKING } from "../../src/sound/placement.ts";
import { samplePeak, truePeak } from "../../src/sound/synth/loudness.ts";
import type { SoundEvent } from "../../src/timeline/sound-event.ts";
import { eventsIn, soundEvent } from "./simulated-audio.ts";

const RATE = 48_000;

function tone(seconds: number, hz: number, amplitude: number): Float32Array {
  return Float32Array.from(
    { length: Math.round(seconds * RATE) },
    (_, i) => amplitude * Math.sin((2 * Math.PI * hz * i) / RATE),
  );
}

const sounds: Record<string, Float32Array> = {
  alarm: tone(1.8, 500, 0.3),
  beep: tone(0.4, 1000, 0.3),
  blip: tone(0.1, 300, 0.3),
  theme: tone(8, 200, 0.1),
  hum: tone(4, 50, 0.1),
};
const bank: SoundBank = (name) => sounds[name];
const mix = (events: readonly SoundEvent[], t0: number, t1: number, more = {}) =>
  renderMix((from, to) => eventsIn(events, from, to), t0, t1, { bank, master: false, ...more });

describe("the offline mix", () => {
  it("puts a sound at its sample", () => {
    const [left, right] = mix([soundEvent("beep", 1.00005)], 0, 2);
    const start = Math.round(1.00005 * RATE);
    expect(left.length).toBe(2 * RATE);
    expect(samplePeak(left.subarray(0, start))).toBe(0);
    for (const i of [1, 100, 7777, 19_000]) expect(left[start + i]).toBeCloseTo(sounds.beep![i]!, 6);
    expect(right[start + 100]).toBeCloseTo(left[start + 100]!, 6);
  });

  it("a part rendered alone is that part of the whole, to the sample", () => {
    const score = [soundEvent("theme", 0.3), soundEvent("alarm", 1.1), soundEvent("blip", 2), soundEvent("hum", 0)];
    const [whole] = mix(score, 0, 4);
    const [part] = mix(score, 1.5, 3);
    const from = 1.5 * RATE;
    for (let i = 0; i < part.length; i += 97) expect(part[i]).toBe(whole[from + i]);
  });

  it("loops, keeps phase, and plays at a rate", () => {
    const [left] = mix([soundEvent("theme", 0), soundEvent("beep", 1, { rate: 2, id: "fast" })], 7.5, 9);
    for (let i = 0; i < left.length; i += 101)
      expect(left[i]).toBeCloseTo(sounds.theme![(7.5 * RATE + i) % (8 * RATE)]!, 5);
    const [fast] = mix([soundEvent("beep", 0, { rate: 2 })], 0, 0.5);
    expect(samplePeak(fast.subarray(0.21 * RATE))).toBe(0);
    expect(fast[300]).toBeCloseTo(sounds.beep![600]!, 6);
  });

  it("goes from one loop into the same that goes on in its phase, as if it were one", () => {
    const score = [soundEvent("theme", 0, { end: 1.3 }), soundEvent("theme", 1.3, { id: "on", offset: 1.3 })];
    const [left] = mix(score, 0, 2);
    for (let i = 1.2 * RATE; i < 1.4 * RATE; i++) expect(Math.abs(left[i]! - sounds.theme![i]!)).toBeLessThan(1e-4);
  });

  it("cuts a sound short without a click", () => {
    const [left] = mix([soundEvent("alarm", 0, { end: 0.5015 })], 0, 1);
    const steep = (from: number, to: number): number => {
      let most = 0;
      for (let i = from + 1; i < to; i++) most = Math.max(most, Math.abs(left[i]! - left[i - 1]!));
      return most;
    };
    expect(steep(0.49 * RATE, 0.6 * RATE)).toBeLessThanOrEqual(steep(0.1 * RATE, 0.4 * RATE) * 1.05);
    expect(samplePeak(left.subarray(0.52 * RATE))).toBe(0);
  });

  it("music makes room for a voice", () => {
    const score = [soundEvent("theme", 0), ...[2, 2.2, 2.4].map((t) => soundEvent("blip", t))];
    const [left] = mix(score, 0, 6, { buses: ["music"] });
    const loud = (from: number): number => samplePeak(left.subarray(from * RATE, (from + 0.05) * RATE));
    expect(loud(1)).toBeCloseTo(0.1, 3);
    expect(loud(2.3)).toBeCloseTo(0.1 * DUCKING.music, 3);
    expect(loud(4)).toBeCloseTo(0.1, 3);
  });

  it("pans with equal power, and hears volumes", () => {
    const power = ([left, right]: readonly Float32Array[]): number => left![500]! ** 2 + right![500]! ** 2;
    const middle = mix([soundEvent("beep", 0)], 0, 0.1);
    const side = mix([soundEvent("beep", 0, { pan: -0.8 })], 0, 0.1);
    expect(power(side)).toBeCloseTo(power(middle), 6);
    expect(Math.abs(side[0]![500]!)).toBeGreaterThan(Math.abs(side[1]![500]!) * 3);
    const half = mix([soundEvent("beep", 0)], 0, 0.1, { volumes: { effect: 0.5 } });
    expect(half[0]![500]).toBeCloseTo(middle[0]![500]! / 2, 6);
  });

  it("places recordings by their name, and is silent about what is missing", () => {
    const line = soundEvent("voice", 1, { bus: "voice", file: "line.mp3", end: 2 });
    const recordings = new Map([["line.mp3", tone(1, 400, 0.2)]]);
    const spoken = recordings.get("line.mp3")!;
    const heard = mix([line], 0, 2, { recordings })[0];
    expect(heard[1.25 * RATE + 7]).toBeCloseTo(spoken[12_007]! * recordingGain(spoken, RATE), 6);
    expect(samplePeak(mix([line, soundEvent("ghost", 0)], 0, 2)[0])).toBe(0);
  });

  it("holds peaks under the ceiling, and what is quiet as it was", () => {
    const loud = Array.from({ length: 12 }, (_, i) => soundEvent("alarm", 1, { id: `loud${i}` }));
    const [left] = mix([...loud, soundEvent("hum", 0, { gain: 0.5 })], 0, 4, { master: true });
    const [untouched] = mix([soundEvent("hum", 0, { gain: 0.5 })], 0, 4, { master: true });
    expect(20 * Math.log10(truePeak(left))).toBeLessThan(LIMITING.ceiling + 0.4);
    expect(samplePeak(left.subarray(1.1 * RATE, 2.7 * RATE))).toBeGreaterThan(0.7);
    for (let i = 0; i < 0.99 * RATE; i += 997) expect(left[i]).toBeCloseTo(untouched[i]!, 6);
    expect(left[3.9 * RATE]).toBeCloseTo(untouched[3.9 * RATE]!, 3);
  });
});
