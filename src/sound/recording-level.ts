import { integratedLoudness, samplePeak } from "./synth/loudness.ts";

/** LUFS that a recorded line is brought to, in mono, and the most that it is raised: as loud as the babble around it. */
const LEVEL = -20;
const MOST_RAISE = 15.8;
/** Peaks may come this high, before the master: what is more is the limiter's. */
const MOST_PEAK = 1;

/** What the samples of a recording (mono) are multiplied by to stand beside the other voices; 0 for silence. */
export function recordingGain(samples: Float32Array, rate: number): number {
  const peak = samplePeak(samples);
  if (peak === 0) return 0;
  const loudness = integratedLoudness([samples], rate);
  // All of it is fainter than what the measure counts.
  if (!Number.isFinite(loudness)) return Math.min(MOST_RAISE, MOST_PEAK / peak);
  return Math.min(MOST_RAISE, MOST_PEAK / peak, 10 ** ((LEVEL - loudness) / 20));
}
