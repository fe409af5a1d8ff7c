/** One family of sounds: what a script calls it and how long it lasts on the timeline. */
export interface SoundFamily {
  /** Nominal length in seconds: every variant of the family fits in it. */
  readonly length: number;
  /** Seconds after its start at which the next beat may begin, where shorter than `length` (alarms run on beneath). */
  readonly hold: number;
}

/** The sound families of the blog's posts, by how often posts ask for them. */
export const SOUND_FAMILIES = {
  whirr: { length: 1.1, hold: 0.9 },
  chime: { length: 1.2, hold: 0.8 },
  chk: { length: 0.7, hold: 0.6 },
  alarm: { length: 1.8, hold: 1.1 },
  pulse: { length: 1.2, hold: 0.8 },
  beep: { length: 0.6, hold: 0.5 },
  "whirr-click": { length: 1.3, hold: 1.0 },
  purr: { length: 1.4, hold: 1.0 },
  crunch: { length: 1.0, hold: 0.8 },
  whistle: { length: 0.9, hold: 0.7 },
  bzzt: { length: 0.7, hold: 0.6 },
  shatter: { length: 1.2, hold: 0.9 },
  slurp: { length: 1.5, hold: 1.3 },
  servo: { length: 1.0, hold: 0.7 },
  click: { length: 0.5, hold: 0.4 },
  music: { length: 2.4, hold: 1.2 },
} as const satisfies Record<string, SoundFamily>;

export type SoundEffect = keyof typeof SOUND_FAMILIES;
