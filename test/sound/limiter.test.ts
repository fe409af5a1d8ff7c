import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/math/random.ts";
import { LIMITING, Limiter, limit } from "../../src/sound/limiter.ts";
import { samplePeak } from "../../src/sound/synth/loudness.ts";

const RATE = 48_000;

/** Noise with bursts far over full scale. */
function bursts(seconds: number): [Float32Array, Float32Array] {
  const random = seededRandom("bursts");
  const make = () =>
    Float32Array.from({ length: seconds * RATE }, (_, i) => (random() - 0.5) * (i % 9600 < 2400 ? 5 : 0.4));
  return [make(), make()];
}

describe("the limiter", () => {
  it("lets nothing over its ceiling, and what is quiet as it was", () => {
    const [left, right] = bursts(2);
    limit(left, right, RATE);
    for (const channel of [left, right]) {
      expect(samplePeak(channel)).toBeLessThanOrEqual(10 ** (LIMITING.ceiling / 20) + 1e-6);
      expect(samplePeak(channel)).toBeGreaterThan(0.7);
    }
    const quiet = Float32Array.from({ length: 4800 }, (_, i) => 0.5 * Math.sin(i / 20));
    const [a, b] = [quiet.slice(), quiet.slice()];
    limit(a, b, RATE);
    expect(a).toEqual(quiet);
  });

  it("gives the same in pieces of any length as in one, late by its delay", () => {
    const whole = bursts(1);
    const pieces = bursts(1);
    limit(...whole, RATE);
    const limiter = new Limiter(RATE);
    for (const channel of pieces) expect(channel.length).toBe(RATE);
    let at = 0;
    for (let n = 0; at < RATE; n++) {
      const to = Math.min(RATE, at + [128, 1, 77, 1000][n % 4]!);
      const [left, right] = [pieces[0].subarray(at, to), pieces[1].subarray(at, to)];
      limiter.process(left, right, left, right);
      at = to;
    }
    const { delay } = limiter;
    for (let i = delay; i < RATE; i += 13) expect(pieces[0][i]).toBe(whole[0][i - delay]);
  });

  it("takes stretches that are shorter than its delay", () => {
    for (const length of [0, 1, 5, 145, 146]) {
      const left = Float32Array.from({ length }, (_, i) => Math.sin(i));
      const right = left.slice();
      const before = left.map((value) => value * 0.5);
      for (let i = 0; i < length; i++) left[i] = right[i] = before[i]!;
      limit(left, right, RATE);
      expect(left).toEqual(before);
    }
  });
});
