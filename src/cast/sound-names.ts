import type { SoundEffect } from "./sound-families.ts";

/** How many takes of each strength an effect has: plain ones always, loud and soft ones where they differ in kind. */
export interface Takes {
  readonly plain: number;
  readonly loud: number;
  readonly soft: number;
}

/**
 * Takes of every family. Names: `<family>.<n>`, `<family>.loud.<n>`, `<family>.soft.<n>`.
 * A family without takes of a strength is played plain, by gain and rate.
 */
export const EFFECT_TAKES = {
  whirr: { plain: 3, loud: 1, soft: 1 },
  chime: { plain: 3, loud: 1, soft: 1 },
  chk: { plain: 3, loud: 1, soft: 0 },
  alarm: { plain: 3, loud: 2, soft: 1 },
  pulse: { plain: 3, loud: 1, soft: 0 },
  beep: { plain: 3, loud: 1, soft: 1 },
  "whirr-click": { plain: 3, loud: 0, soft: 0 },
  purr: { plain: 3, loud: 0, soft: 1 },
  crunch: { plain: 3, loud: 1, soft: 0 },
  whistle: { plain: 3, loud: 0, soft: 1 },
  bzzt: { plain: 3, loud: 1, soft: 0 },
  shatter: { plain: 3, loud: 1, soft: 0 },
  slurp: { plain: 3, loud: 0, soft: 0 },
  servo: { plain: 3, loud: 0, soft: 0 },
  click: { plain: 3, loud: 0, soft: 0 },
  music: { plain: 3, loud: 0, soft: 0 },
} as const satisfies Record<SoundEffect, Takes>;

/** Gains at and beyond which a loud or a soft take is meant ("louder, more insistent"; "(softer)"). */
export const STRENGTH_BOUNDS = { loud: 1.3, soft: 0.7 } as const;

/** Small sounds of doing, with the number of takes: `foley.<name>.<n>`. */
export const FOLEY_TAKES = {
  page: 3,
  notebook: 2,
  pen: 3,
  typing: 3,
  cable: 2,
  step: 4,
  wrapper: 3,
  pop: 3,
  card: 2,
  throw: 2,
  respawn: 2,
  burp: 2,
  gulp: 2,
  spark: 2,
  chew: 3,
  ding: 2,
} as const;

export type Foley = keyof typeof FOLEY_TAKES;

/** Loops that lie under a place or a state of alert: `ambience.<name>`. */
export const AMBIENCES = [
  "server-room",
  "network-traffic",
  "distant-alarm",
  "hideout-hum",
  "dead-sector",
  "night-air",
] as const;

export type Ambience = (typeof AMBIENCES)[number];

/** One layer of a piece of music. */
export interface MusicLayer {
  readonly name: string;
  /** The cue's intensity from which on it is heard; it fades in over `LAYER_FADE`. */
  readonly from: number;
  /** −1 left … 1 right. */
  readonly pan: number;
  /** On its own level, 1 unless given. */
  readonly gain?: number;
}

interface Theme {
  readonly loop: boolean;
  /** Factor on the gain of all where nobody speaks for a while: a bed under talk is all there is to hear then. */
  readonly swell: number;
  readonly layers: readonly MusicLayer[];
}

/** Width of the range of intensity over which a layer comes in. */
export const LAYER_FADE = 0.15;

/**
 * Pieces and their layers: `music.<theme>.<layer>`. Layers of one piece share bars and start; all of them
 * start with the piece, those not yet due at gain 0, so that they are in phase whenever they come in.
 * `loop` false: plays once.
 */
export const MUSIC = {
  exploring: {
    loop: true,
    swell: 1,
    layers: [
      { name: "bass", from: 0, pan: 0 },
      { name: "drums", from: 0.2, pan: 0.06 },
      { name: "arpeggio", from: 0.45, pan: -0.3 },
      { name: "lead", from: 0.7, pan: 0.22 },
    ],
  },
  platformer: { loop: true, swell: 1, layers: [{ name: "band", from: 0, pan: 0 }] },
  racer: { loop: true, swell: 1, layers: [{ name: "band", from: 0, pan: 0 }] },
  hideout: {
    loop: true,
    swell: 2.45,
    layers: [
      { name: "band", from: 0, pan: 0, gain: 1.15 },
      { name: "pulse", from: 0.42, pan: 0, gain: 1.4 },
      { name: "dread", from: 0.6, pan: -0.2, gain: 1.4 },
    ],
  },
  fanfare: { loop: false, swell: 1, layers: [{ name: "band", from: 0, pan: 0 }] },
  "game-over": { loop: false, swell: 1, layers: [{ name: "band", from: 0, pan: 0 }] },
} as const satisfies Record<string, Theme>;

export type MusicTheme = keyof typeof MUSIC;

/** The sprite's name for one sounding of an effect. `gain` as the cue's, `pick` in [0, 1) chooses the take. */
export function effectName(family: SoundEffect, gain: number, pick: number): string {
  const takes: Takes = EFFECT_TAKES[family];
  if (gain >= STRENGTH_BOUNDS.loud && takes.loud > 0) return `${family}.loud.${Math.floor(pick * takes.loud)}`;
  if (gain <= STRENGTH_BOUNDS.soft && takes.soft > 0) return `${family}.soft.${Math.floor(pick * takes.soft)}`;
  return `${family}.${Math.floor(pick * takes.plain)}`;
}

/**
 * The gain to play `effectName`'s take with: a loud or soft take already carries most of its strength.
 */
export function effectGain(family: SoundEffect, gain: number): number {
  const takes: Takes = EFFECT_TAKES[family];
  if (gain >= STRENGTH_BOUNDS.loud && takes.loud > 0) return Math.min(1.25, gain / STRENGTH_BOUNDS.loud);
  if (gain <= STRENGTH_BOUNDS.soft && takes.soft > 0) return Math.max(0.5, gain / STRENGTH_BOUNDS.soft);
  return Math.min(1.5, gain);
}

/** Semitones by which a take is played higher or lower that stands in for a loud or a soft one. */
const STAND_IN = 1.5;

/** The rate to play `effectName`'s take at: what is louder is brighter and quicker too, where no take of its own is. */
export function effectRate(family: SoundEffect, gain: number): number {
  const takes: Takes = EFFECT_TAKES[family];
  if (gain >= STRENGTH_BOUNDS.loud && takes.loud === 0) return 2 ** (STAND_IN / 12);
  if (gain <= STRENGTH_BOUNDS.soft && takes.soft === 0) return 2 ** (-STAND_IN / 12);
  return 1;
}

/** `foley.<name>.<n>`; `pick` in [0, 1) chooses the take. */
export function foleyName(name: Foley, pick: number): string {
  return `foley.${name}.${Math.floor(pick * FOLEY_TAKES[name])}`;
}

/** Layers of a theme with the gain each has at an intensity of 0 … 1, silent ones too. */
export function musicLayers(theme: MusicTheme, intensity: number): { sound: string; gain: number; pan: number }[] {
  return MUSIC[theme].layers.map(({ name, from, pan, gain = 1 }: MusicLayer) => ({
    sound: `music.${theme}.${name}`,
    gain: gain * (from === 0 ? 1 : Math.min(1, Math.max(0, (intensity - from) / LAYER_FADE))),
    pan,
  }));
}

/** From which intensity on a loop is played how fast, pitch included: half a tone and a tone up as it gets worse. */
const PACES = [
  { from: 0.9, pace: 1.09 },
  { from: 0.62, pace: 1.06 },
  { from: 0.5, pace: 1.03 },
] as const;

/** Factor on the tempo and the pitch of a theme at an intensity of 0 … 1. */
export function musicPace(theme: MusicTheme, intensity: number): number {
  if (!MUSIC[theme].loop) return 1;
  return PACES.find(({ from }) => intensity >= from)?.pace ?? 1;
}
