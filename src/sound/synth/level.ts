import { momentaryMax, samplePeak } from "./loudness.ts";
import { SAMPLE_RATE } from "./patch.ts";

/** Seconds that the ear adds a sound up over: a shorter one is measured with the silence after it. */
const INTEGRATION = 0.2;

/**
 * Decibels by which a peak may stand over the sound's level. What stands higher is rounded off, so that an episode
 * is loud by its sounds and not by their spikes, and the limiter has little to do.
 */
export const CREST = { sound: 12, music: 15 } as const;
/** Share of the highest peak from which on it is rounded off. */
const KNEE = 0.6;
/** Rounding off takes loudness, which levelling gives back: after this many turns both hold. */
const TURNS = 3;

export interface LevelOptions {
  /** Decibels: see `CREST`. */
  readonly crest?: number;
  /** A loop has no ends that must stay at nothing. */
  readonly loop?: boolean;
}

/** Scales to the level (LUFS of the loudest 0.4 s), without a steady offset and without spikes. In place. */
export function toLevel(samples: Float32Array, level: number, options: LevelOptions = {}): Float32Array {
  const highest = 10 ** ((level + (options.crest ?? CREST.sound)) / 20);
  for (let turn = 0; turn < TURNS; turn++) {
    takeOutOffset(samples, options.loop ?? false);
    const gain = 10 ** ((level - loudnessOf(samples)) / 20);
    const rounded = turn < TURNS - 1 && samplePeak(samples) * gain > KNEE * highest;
    for (let i = 0; i < samples.length; i++) {
      const value = samples[i]! * gain;
      samples[i] = rounded ? roundOff(value, highest) : value;
    }
    if (!rounded) break;
  }
  return samples;
}

/** The mean is taken off evenly, or, where a sound has ends, by a slow swell that leaves those where they are. */
function takeOutOffset(samples: Float32Array, loop: boolean): void {
  let mean = 0;
  for (let i = 0; i < samples.length; i++) mean += samples[i]! / samples.length;
  for (let i = 0; i < samples.length; i++)
    samples[i]! -= loop ? mean : mean * (1 - Math.cos((2 * Math.PI * i) / samples.length));
}

function loudnessOf(samples: Float32Array): number {
  const shortest = Math.round(INTEGRATION * SAMPLE_RATE);
  if (samples.length >= shortest) return momentaryMax([samples]);
  const whole = new Float32Array(shortest);
  whole.set(samples);
  return momentaryMax([whole]);
}

/** Straight up to the knee, then bent towards the highest value, which it never passes. */
function roundOff(value: number, highest: number): number {
  const knee = KNEE * highest;
  const size = Math.abs(value);
  if (size <= knee) return value;
  const bent = knee + (highest - knee) * Math.tanh((size - knee) / (highest - knee));
  return value < 0 ? -bent : bent;
}
