import { describe, expect, it } from "vitest";
import { Limiter, limit } from "../../src/sound/limiter.ts";
import { compress, limitBy } from "../../src/sound/master.ts";
import { integratedLoudness, samplePeak } from "../../src/sound/synth/loudness.ts";
import { renderSound } from "../../src/sound/catalogue.ts";

const RATE = 48_000;
const LENGTH = 4;

/** Talk with an alarm on top, at the level at which the master hands it on: some of it too loud. */
function passage(): [Float32Array, Float32Array] {
  const left = new Float32Array(LENGTH * RATE);
  const right = new Float32Array(LENGTH * RATE);
  const add = (name: string, at: number, gain: number, pan: number) => {
    const samples = renderSound(name);
    for (let i = 0; i < samples.length && at * RATE + i < left.length; i++) {
      left[Math.round(at * RATE) + i]! += samples[i]! * gain * (1 - pan);
      right[Math.round(at * RATE) + i]! += samples[i]! * gain * (1 + pan);
    }
  };
  for (let n = 0; n < 36; n++) add(`voice.Recurse.${n % 8}`, n * 0.11, 1.5, -0.2);
  for (let n = 0; n < 12; n++) add(`voice.Bounce.shout.${n % 4}`, 1 + n * 0.1, 2, 0.2);
  add("alarm.loud.0", 1.4, 1.6, 0);
  add("shatter.0", 3, 2, 0.1);
  return [left, right];
}

/** What comes out of a chain of nodes when the passage goes in. */
async function through(
  chain: (ctx: OfflineAudioContext, from: AudioNode) => Promise<unknown> | unknown,
): Promise<[Float32Array, Float32Array]> {
  const ctx = new OfflineAudioContext(2, (LENGTH + 0.1) * RATE, RATE);
  const source = ctx.createBufferSource();
  source.buffer = ctx.createBuffer(2, LENGTH * RATE, RATE);
  for (const [i, channel] of passage().entries()) source.buffer.copyToChannel(channel as Float32Array<ArrayBuffer>, i);
  await chain(ctx, source);
  source.start();
  const heard = await ctx.startRendering();
  return [heard.getChannelData(0), heard.getChannelData(1)];
}

describe("the master", () => {
  it("in play limits as films are limited, to the last bit but one, later by its delay alone", async () => {
    const [left, right] = await through((ctx, from) => limitBy(ctx, from, ctx.destination));
    const film = passage();
    expect(samplePeak(film[0])).toBeGreaterThan(1);
    limit(...film, RATE);
    const { delay } = new Limiter(RATE);
    let furthest = 0;
    for (let i = 0; i < film[0].length; i++)
      furthest = Math.max(
        furthest,
        Math.abs(left[i + delay]! - film[0][i]!),
        Math.abs(right[i + delay]! - film[1][i]!),
      );
    expect(furthest).toBeLessThan(1e-6);
  });

  it("without worklets comes within 1 LU of it, and clips nothing", async () => {
    const heard = await through((ctx, from) => compress(ctx, from, ctx.destination));
    const film = passage();
    limit(...film, RATE);
    expect(Math.abs(integratedLoudness(heard, RATE) - integratedLoudness(film, RATE))).toBeLessThan(1);
    for (const channel of heard) expect(samplePeak(channel)).toBeLessThan(1);
  });
});
