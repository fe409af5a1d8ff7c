import { describe, expect, it } from "vitest";
import { Outlet, Source, type Stretch } from "../../src/sound/source.ts";
import { SpriteSound } from "../../src/sound/sprite-sound.ts";

const RATE = 48_000;
const LENGTH = 1;

/** A second of a sprite: the value of a frame is its number in hundred thousandths. */
function counting(ctx: BaseAudioContext): AudioBuffer {
  const buffer = ctx.createBuffer(1, RATE, RATE);
  buffer.copyToChannel(
    Float32Array.from({ length: RATE }, (_, i) => (i + 1) / 100_000),
    0,
  );
  return buffer;
}

/** What comes out of a second. */
async function heard(order: (ctx: OfflineAudioContext) => unknown): Promise<readonly [Float32Array, Float32Array]> {
  const ctx = new OfflineAudioContext(2, LENGTH * RATE, RATE);
  order(ctx);
  const out = await ctx.startRendering();
  return [out.getChannelData(0), out.getChannelData(1)];
}

const stretch = (ctx: BaseAudioContext, more: Partial<Stretch>): Stretch => ({
  buffer: counting(ctx),
  at: 0,
  offset: 0,
  rate: 1,
  fadeIn: 0,
  ...more,
});

const first = (samples: Float32Array) => samples.findIndex((value) => value !== 0);
const last = (samples: Float32Array) => samples.findLastIndex((value) => value !== 0);

describe("a source", () => {
  it("begins at its sample, in its place, and ends at its sample", async () => {
    const [left] = await heard(
      (ctx) => new Source(ctx, ctx.destination, stretch(ctx, { at: 0.25, offset: 0.5, length: 0.125 }), () => {}),
    );
    expect([first(left), last(left)]).toEqual([0.25 * RATE, 0.375 * RATE - 1]);
    expect(left[0.25 * RATE]! * 100_000).toBeCloseTo(0.5 * RATE + 1, 0);
  });

  it("goes at the moment that it is told, without a step", async () => {
    const [left] = await heard((ctx) =>
      new Source(ctx, ctx.destination, stretch(ctx, { at: 0.25 }), () => {}).stop(0.02, 0.5),
    );
    expect(left[0.5 * RATE - 1]).toBeGreaterThan(0.1);
    expect(last(left)).toBeGreaterThan(0.51 * RATE);
    expect(last(left)).toBeLessThanOrEqual(0.52 * RATE);
    for (let i = 0.5 * RATE; i < 0.52 * RATE; i++) expect(Math.abs(left[i]! - left[i - 1]!)).toBeLessThan(0.001);
  });

  it("that is called off before it began is never heard, and says that it is over", async () => {
    let over = 0;
    const [left] = await heard((ctx) =>
      new Source(ctx, ctx.destination, stretch(ctx, { at: 0.25 }), () => over++).stop(0.02),
    );
    expect(first(left)).toBe(-1);
    expect(over).toBe(1);
  });

  it("that loops comes round to its beginning at its sample", async () => {
    const [left] = await heard(
      (ctx) => new Source(ctx, ctx.destination, stretch(ctx, { offset: 0.375, loop: [0.25, 0.5] }), () => {}),
    );
    expect(left[0.125 * RATE]! * 100_000).toBeCloseTo(0.25 * RATE + 1, 0);
  });
});

it("a sound of a sprite ends with its place in it, not in its neighbour's", async () => {
  const place = { pack: "all", offset: 0.25, length: 0.25, loop: false, gain: 1, hash: "" };
  const [left] = await heard(
    (ctx) =>
      new SpriteSound(
        { context: ctx, output: ctx.destination, buffer: counting(ctx), place },
        { sound: "one", at: 0.5, position: 0.125, gain: 1, rate: 1, pan: 0, fadeIn: 0 },
        () => {},
      ),
  );
  expect([first(left), last(left)]).toEqual([0.5 * RATE, 0.625 * RATE - 1]);
});

it.each([-1, -0.4, 0, 0.22, 1])("an outlet at %f has each side as strong as a film has it", async (pan) => {
  const [left, right] = await heard((ctx) => {
    const { input } = new Outlet(ctx, ctx.destination, 0.5, pan);
    return new Source(ctx, input, stretch(ctx, {}), () => {});
  });
  // Equal power, 0 dB in the middle: see addEvent of the offline mix.
  const angle = ((pan + 1) * Math.PI) / 4;
  const at = 0.5 * RATE;
  const value = (0.5 * (at + 1)) / 100_000;
  expect(left[at]).toBeCloseTo(value * Math.SQRT2 * Math.cos(angle), 4);
  expect(right[at]).toBeCloseTo(value * Math.SQRT2 * Math.sin(angle), 4);
});
