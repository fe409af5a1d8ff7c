import { describe, expect, it } from "vitest";
import { stretch } from "../../src/sound/stretch.ts";

const RATE = 48_000;

/** A voiced sound: a pitch with partials, that comes and goes four times a second. */
function voice(seconds: number, hz: number): Float32Array {
  return Float32Array.from({ length: Math.round(seconds * RATE) }, (_, i) => {
    const t = i / RATE;
    let sum = 0;
    for (let k = 1; k <= 8; k++) sum += Math.sin(2 * Math.PI * hz * k * t) / k;
    return 0.2 * sum * (0.6 + 0.4 * Math.cos(2 * Math.PI * 4 * t));
  });
}

/** Hz of what repeats best between 90 and 220 Hz. */
function pitchOf(samples: Float32Array): number {
  let best = 0;
  let most = -1;
  for (let lag = Math.round(RATE / 220); lag < RATE / 90; lag++) {
    let both = 0;
    for (let i = 0; i < RATE / 4; i++) both += samples[i]! * samples[i + lag]!;
    if (both > most) [most, best] = [both, lag];
  }
  return RATE / best;
}

const power = (samples: Float32Array): number =>
  samples.reduce((sum, value) => sum + value * value, 0) / samples.length;

describe("stretching", () => {
  const spoken = voice(2, 140);

  it.each([0.25, 0.5, 0.75, 1.25, 1.5, 2])("at %d times the pace keeps pitch and strength, not length", (pace) => {
    const heard = stretch(spoken, pace, RATE);
    expect(heard.length).toBe(Math.round(spoken.length / pace));
    expect(Math.abs(pitchOf(heard.subarray(RATE / 8)) - 140)).toBeLessThan(2);
    expect(10 * Math.log10(power(heard) / power(spoken))).toBeCloseTo(0, 0);
  });

  it.each([0.5, 2])("at %d times the pace makes no click", (pace) => {
    const steepest = (samples: Float32Array): number => {
      let most = 0;
      for (let i = 1; i < samples.length; i++) most = Math.max(most, Math.abs(samples[i]! - samples[i - 1]!));
      return most;
    };
    expect(steepest(stretch(spoken, pace, RATE))).toBeLessThan(1.15 * steepest(spoken));
  });

  it("has each moment where it belongs: a knock in the middle stays in the middle", () => {
    const knock = new Float32Array(RATE);
    for (let i = 0; i < 480; i++) knock[RATE / 2 + i] = Math.sin(i / 4) * (1 - i / 480);
    for (const pace of [0.5, 0.8, 1.6]) {
      const heard = stretch(knock, pace, RATE);
      const loudest = heard.reduce((at, value, i) => (Math.abs(value) > Math.abs(heard[at]!) ? i : at), 0);
      expect(Math.abs(loudest / heard.length - 0.5)).toBeLessThan(0.03);
    }
  });

  it("at its own pace is what it was, and takes what is shorter than a slice", () => {
    expect(stretch(spoken, 1, RATE)).toBe(spoken);
    expect(stretch(spoken.subarray(0, 100), 2, RATE).length).toBe(50);
    expect(stretch(new Float32Array(0), 2, RATE).length).toBe(1);
  });
});
