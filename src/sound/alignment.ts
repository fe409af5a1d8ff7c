/** Where the audio clock stands as the playhead passes a place. */
export interface Alignment {
  /** Seconds of the episode. */
  readonly t: number;
  /** Episode seconds a second. */
  readonly rate: number;
  /** Seconds of the audio clock. */
  readonly now: number;
}

/** Seconds of real time. */
const ALIGNING = {
  /** A reading that is further off than this is no matter of reading: the playhead jumped, or the card stood still. */
  jump: 0.06,
  /** What an earlier reading is believed less for each second that has gone since. */
  slip: 0.01,
} as const;

/**
 * The audio clock for a playhead at `t`. It can only be read a buffer at a time, a little behind the truth, and one
 * reading is further behind than the other; what is started by them would stumble. So the one that was furthest ahead
 * is gone by, for as long as the playhead goes evenly. Pure.
 */
export function align(before: Alignment | undefined, t: number, rate: number, read: number): Alignment {
  const fresh = { t, rate, now: read };
  if (!before || before.rate !== rate) return fresh;
  const gone = (t - before.t) / rate;
  const behind = before.now + gone - read;
  if (gone < 0 || behind < 0 || behind > ALIGNING.jump) return fresh;
  return { t, rate, now: read + Math.max(0, behind - ALIGNING.slip * gone) };
}
