import type { GestureFamily } from "../../cast/gesture-families.ts";
import type { SoundEffect } from "../../cast/sound-families.ts";
import type { Ambience, Foley } from "../../cast/sound-names.ts";
import { table } from "../../cast/table.ts";

/** How the sounds of an episode are set. Gains are factors, pans −1 … 1, times seconds. */
export const SOUND_RULES = {
  foley: 0.5,
  pop: 0.32,
  card: 0.6,
  /** Actors stand from −spread to +spread. */
  panSpread: 0.38,
  sidePan: 0.22,
  /** Effects of the same family differ by up to this share in pitch. */
  detune: 0.03,
  /** A piece's own effect is left out where the script sounds one of that family this near. */
  nearby: 1.2,
  /** Music steps back under talk by the mixer; beside a side scene's games the hideout is silent. */
  ambience: { bed: 0.5, traffic: 0.35, alarm: 0.4, side: 0.55, end: 0.25 },
  /** The bed comes forward where nobody has spoken for so long, over so long, and is back when somebody does. */
  swell: { after: 2, rise: 3, fall: 2 },
  /** Babble, in decibels: of a second's speech against a second of plain syllables, and the most that it is changed. */
  voices: { target: -4.5, range: 2.5, pages: 256 },
  stepEvery: 0.46,
  keyEvery: 0.24,
} as const;

/** What is heard of a gesture; `every` repeats it while the gesture lasts. */
export const GESTURE_FOLEY: Readonly<
  Partial<Record<GestureFamily, { readonly name: Foley; readonly every?: number }>>
> = {
  notebook: { name: "notebook" },
  "flip-pages": { name: "page" },
  write: { name: "pen" },
  "work-screen": { name: "typing", every: 0.7 },
  pace: { name: "step", every: SOUND_RULES.stepEvery },
  agitate: { name: "cable" },
  panic: { name: "cable" },
  eat: { name: "chew" },
  present: { name: "page" },
  glitch: { name: "spark" },
};

export interface PieceSound {
  readonly foley?: Foley;
  readonly effect?: SoundEffect;
  /** Seconds into the piece. */
  readonly at?: number;
  readonly every?: number;
}

/** What is heard of a set piece. */
export const PIECE_SOUNDS = table<readonly PieceSound[]>({
  "controller-throw": [{ foley: "throw", at: 0.2 }],
  "controller-shatter": [{ effect: "shatter" }],
  "controller-respawn": [{ foley: "respawn", at: 0.2 }],
  conjure: [{ foley: "wrapper", at: 0.4 }],
  eat: [{ foley: "chew", at: 0.2 }],
  slurp: [{ effect: "slurp" }],
  burp: [{ foley: "burp" }],
  "hand-through-screen": [{ foley: "spark", at: 0.5 }],
  "sidebar-rewrites-itself": [{ effect: "click", at: 0.3, every: 0.8 }],
  "keyboard-smash": [{ effect: "shatter", at: 0.3 }],
  "keyboard-respawn": [{ foley: "respawn", at: 0.2 }],
  type: [{ foley: "typing", every: SOUND_RULES.keyEvery }],
  wander: [{ foley: "step", at: 1.2, every: SOUND_RULES.stepEvery }],
  "meter-wild": [{ effect: "alarm", at: 0.4 }],
  // Four come, the sign finds its light, and behind the door somebody goes on eating.
  "arrive-at-door": [
    { foley: "step", at: 1.5 },
    { foley: "step", at: 1.9 },
    { foley: "step", at: 2.2 },
    { foley: "step", at: 2.6 },
    { foley: "spark", at: 3.4 },
    { effect: "crunch", at: 5 },
  ],
});

/** What lies under a place. */
export const PLACE_AMBIENCE = table<readonly { readonly name: Ambience; readonly gain: number }[]>({
  main: [
    { name: "server-room", gain: SOUND_RULES.ambience.bed },
    { name: "hideout-hum", gain: SOUND_RULES.ambience.bed },
  ],
  side: [{ name: "dead-sector", gain: SOUND_RULES.ambience.side }],
  door: [{ name: "dead-sector", gain: SOUND_RULES.ambience.side }],
  flashback: [{ name: "night-air", gain: SOUND_RULES.ambience.bed }],
  end: [{ name: "hideout-hum", gain: SOUND_RULES.ambience.end }],
});
