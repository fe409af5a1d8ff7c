import { Biquad } from "./filter.ts";
import { SAMPLE_RATE } from "./patch.ts";

/** Seconds of a momentary measurement and its step: ITU-R BS.1770-4, EBU Tech 3341. */
const BLOCK = 0.4;
const HOP = 0.1;
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;

/** The two analogue filters that BS.1770's coefficients for 48 kHz come from: a shelf for the head, a high-pass. */
const HEAD = { hz: 1681.974450955533, db: 3.999843853973347, q: 0.7071752369554196, bend: 0.4996667741545416 } as const;
const LOW = { hz: 38.13547087602444, q: 0.5003270373238773 } as const;

/** K-weighted: as the ear and the standard have it, at any rate. */
export function kWeighted(samples: Float32Array, rate = SAMPLE_RATE): Float32Array {
  const shelf = new Biquad();
  const k = Math.tan((Math.PI * HEAD.hz) / rate);
  const high = 10 ** (HEAD.db / 20);
  const middle = high ** HEAD.bend;
  const over = k / HEAD.q;
  shelf.scale(
    high + middle * over + k * k,
    2 * (k * k - high),
    high - middle * over + k * k,
    1 + over + k * k,
    2 * (k * k - 1),
    1 - over + k * k,
  );
  const pass = new Biquad();
  const l = Math.tan((Math.PI * LOW.hz) / rate);
  const norm = 1 + l / LOW.q + l * l;
  pass.scale(norm, -2 * norm, norm, norm, 2 * (l * l - 1), 1 - l / LOW.q + l * l);
  const out = new Float32Array(samples.length);
  for (let i = 0; i < samples.length; i++) out[i] = pass.next(shelf.next(samples[i]!));
  return out;
}

function toLoudness(power: number): number {
  return -0.691 + 10 * Math.log10(Math.max(power, 1e-12));
}

/** Power of each block of 0.4 s, channels added; a sound shorter than that is one block of its own length. */
function blockPowers(channels: readonly Float32Array[], rate: number): number[] {
  const frames = channels[0]?.length ?? 0;
  const hop = Math.round(HOP * rate);
  const perBlock = Math.round(BLOCK / HOP);
  const weighted = channels.map((channel) => kWeighted(channel, rate));
  const powerOf = (from: number, to: number): number => {
    let power = 0;
    for (const channel of weighted) for (let i = from; i < to; i++) power += channel[i]! * channel[i]!;
    return power;
  };
  if (frames < hop * perBlock) return frames > 0 ? [powerOf(0, frames) / frames] : [];
  const hops = Array.from({ length: Math.floor(frames / hop) }, (_, n) => powerOf(n * hop, (n + 1) * hop));
  return hops.slice(perBlock - 1).map((_, n) => {
    let power = 0;
    for (let k = 0; k < perBlock; k++) power += hops[n + k]!;
    return power / (hop * perBlock);
  });
}

/** LUFS of the loudest 0.4 s, and for shorter sounds of the whole. −∞ counts as −120. */
export function momentaryMax(channels: readonly Float32Array[], rate = SAMPLE_RATE): number {
  return toLoudness(Math.max(0, ...blockPowers(channels, rate)));
}

/** Integrated, gated LUFS. */
export function integratedLoudness(channels: readonly Float32Array[], rate = SAMPLE_RATE): number {
  const loud = blockPowers(channels, rate).filter((power) => toLoudness(power) > ABSOLUTE_GATE);
  if (loud.length === 0) return Number.NEGATIVE_INFINITY;
  const mean = (list: number[]): number => list.reduce((sum, power) => sum + power, 0) / list.length;
  const gate = toLoudness(mean(loud)) + RELATIVE_GATE;
  const kept = loud.filter((power) => toLoudness(power) > gate);
  return toLoudness(mean(kept));
}

/** Largest absolute sample. */
export function samplePeak(samples: Float32Array): number {
  let peak = 0;
  for (let i = 0; i < samples.length; i++) {
    const value = Math.abs(samples[i]!);
    if (value > peak) peak = value;
  }
  return peak;
}

const PHASES = 4;
const TAPS = 12;

/** Windowed-sinc interpolators at the quarters between two samples. */
const INTERPOLATORS: readonly Float32Array[] = Array.from({ length: PHASES - 1 }, (_, phase) => {
  const taps = new Float32Array(TAPS);
  for (let n = 0; n < TAPS; n++) {
    const x = n - TAPS / 2 + 1 - (phase + 1) / PHASES;
    const window = 0.5 + 0.5 * Math.cos((2 * Math.PI * x) / (TAPS + 1));
    taps[n] = (Math.sin(Math.PI * x) / (Math.PI * x)) * window;
  }
  return taps;
});

/** Largest absolute value between the samples too, at four times the rate (BS.1770-4, annex 2). */
export function truePeak(samples: Float32Array): number {
  let peak = samplePeak(samples);
  // Where the samples are far below the peak already found, nothing between them can exceed it.
  for (let i = TAPS / 2; i < samples.length - TAPS / 2; i++) {
    if (Math.abs(samples[i]!) < peak * 0.5 && Math.abs(samples[i + 1]!) < peak * 0.5) continue;
    for (const taps of INTERPOLATORS) {
      let sum = 0;
      for (let n = 0; n < TAPS; n++) sum += samples[i - TAPS / 2 + 1 + n]! * taps[n]!;
      if (Math.abs(sum) > peak) peak = Math.abs(sum);
    }
  }
  return peak;
}
