import { momentaryMax } from "./loudness.ts";
import { SAMPLE_RATE } from "./patch.ts";

/** Seconds that the ear adds a sound up over: a shorter one is measured with the silence after it. */
const INTEGRATION = 0.2;

/** Takes out what is left of a steady offset, and scales to the level (LUFS of the loudest 0.4 s). In place. */
export function toLevel(samples: Float32Array, level: number): Float32Array {
  let mean = 0;
  for (let i = 0; i < samples.length; i++) mean += samples[i]! / samples.length;
  for (let i = 0; i < samples.length; i++) samples[i]! -= mean;
  const whole = new Float32Array(Math.max(samples.length, Math.round(INTEGRATION * SAMPLE_RATE)));
  whole.set(samples);
  const gain = 10 ** ((level - momentaryMax([whole])) / 20);
  for (let i = 0; i < samples.length; i++) samples[i]! *= gain;
  return samples;
}
