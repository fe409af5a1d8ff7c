/** The episode's loudness: see the measurement in test/sound. Decibels above the sounds' own levels. */
export const MASTER_GAIN_DB = 3;

/** Where no audio worklet is to be had: a compressor with a hard knee. Decibels and seconds. */
export const FALLBACK_LIMITER = { threshold: -4, ratio: 20, attack: 0.002, release: 0.12 } as const;

/**
 * A compressor node makes up for what it takes by the 0.6th power of what it does to a signal at full scale (Web
 * Audio, "computing the makeup gain"): taken back, so that quiet sounds stay at their level.
 */
export function makeupOf({ threshold, ratio }: Pick<typeof FALLBACK_LIMITER, "threshold" | "ratio">): number {
  const atFullScale = threshold - threshold / ratio;
  return -0.6 * atFullScale;
}
