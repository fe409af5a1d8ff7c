import { describe, expect, it } from "vitest";
import { integratedLoudness, momentaryMax, samplePeak, truePeak } from "../../../src/sound/synth/loudness.ts";

function tone(hz: number, seconds: number, amplitude: number, rate = 48_000, phase = 0): Float32Array {
  return Float32Array.from(
    { length: Math.round(seconds * rate) },
    (_, i) => amplitude * Math.sin((2 * Math.PI * hz * i) / rate + phase),
  );
}

describe("loudness", () => {
  // ITU-R BS.1770-4: a sine of 997 Hz at full scale in one channel measures −3.01 LUFS.
  it("measures the standard's own example", () => {
    expect(integratedLoudness([tone(997, 3, 1)])).toBeCloseTo(-3.01, 1);
  });

  // EBU Tech 3341, case 1: a stereo sine of 1000 Hz at −23 dBFS measures −23 LUFS.
  it("measures stereo, at another rate too", () => {
    const side = tone(1000, 5, 10 ** (-23 / 20));
    expect(integratedLoudness([side, side])).toBeCloseTo(-23, 1);
    const slow = tone(1000, 5, 10 ** (-23 / 20), 44_100);
    expect(integratedLoudness([slow, slow], 44_100)).toBeCloseTo(-23, 1);
  });

  // EBU Tech 3341, case 4 in spirit: quiet stretches don't count.
  it("leaves out what is below the gate", () => {
    const loud = tone(1000, 5, 10 ** (-20 / 20));
    const quiet = tone(1000, 5, 10 ** (-50 / 20));
    const both = new Float32Array(loud.length * 2);
    both.set(loud);
    both.set(quiet, loud.length);
    // The blocks that lie over the change count still.
    expect(integratedLoudness([both, both])).toBeGreaterThan(-20.3);
    expect(integratedLoudness([new Float32Array(48_000)])).toBe(Number.NEGATIVE_INFINITY);
  });

  it("hears low tones less", () => {
    expect(momentaryMax([tone(60, 1, 0.5)])).toBeLessThan(momentaryMax([tone(1000, 1, 0.5)]) - 1);
  });

  // A sine at a quarter of the rate whose samples all miss its crest: 3 dB between the samples.
  it("finds peaks between the samples", () => {
    const missed = tone(12_000, 0.1, 1, 48_000, Math.PI / 4);
    expect(samplePeak(missed)).toBeCloseTo(Math.SQRT1_2, 3);
    expect(truePeak(missed)).toBeGreaterThan(0.95);
    expect(truePeak(missed)).toBeLessThan(1.1);
  });
});
