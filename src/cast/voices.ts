import type { Mood } from "./moods.ts";

/** A character's babble voice as data: how its syllables are synthesised, and how it strings them together. */
export interface Voiceprint {
  /** Pool of syllables in the sprite: `voice.<id>.<n>`, `voice.<id>.shout.<n>`, `voice.<id>.whisper.<n>`. */
  readonly id: string;
  /** Hz of a syllable at rate 1. */
  readonly pitch: number;
  /** 1 as written; a speaker of a shared pool is told from the others by this. */
  readonly rate: number;
  readonly wave: "pulse" | "triangle" | "saw" | "sine";
  /** Pulse width 0 … 1, where the wave is a pulse. */
  readonly duty: number;
  /** Size of the mouth: 1 grown up, less is bigger, more smaller; 0 has none (a machine, a game). */
  readonly formants: number;
  /** FM partials of a machine voice: ratio to the pitch and index; index 0 is none. */
  readonly metal: { readonly ratio: number; readonly index: number };
  /** 0 … 1 air in the voice. */
  readonly breath: number;
  /** 0 … 1 creak. */
  readonly rasp: number;
  /** Semitones that a syllable glides over its length. */
  readonly glide: number;
  /** Low-pass in Hz. */
  readonly bright: number;
  /** Bits of a crushed voice; 0 is clean. */
  readonly bits: number;
  /** Seconds that a syllable sounds. */
  readonly syllable: number;
  /** Seconds at least from one syllable to the next. */
  readonly gap: number;
  /** Semitones of the sentence's melody, up and down. */
  readonly melody: number;
}

/** Syllables per pool and manner. Plain: a e i o u m er ow; shouts and whispers: a e o u. */
export const SYLLABLES = { plain: 8, shout: 4, whisper: 4 } as const;

/** LUFS of the manners, over a fifth of a second at least. */
export const MANNER_LEVELS = { plain: -21, shout: -18, whisper: -26 } as const satisfies Record<
  keyof typeof SYLLABLES,
  number
>;

const NO_METAL = { ratio: 1, index: 0 } as const;

/** Voices of the cast, by canonical name. */
export const CAST_VOICES: Readonly<Record<string, Voiceprint>> = {
  Human: {
    id: "Human",
    pitch: 158,
    rate: 1,
    wave: "saw",
    duty: 0.5,
    formants: 1,
    metal: NO_METAL,
    breath: 0.22,
    rasp: 0.05,
    glide: -0.6,
    bright: 3400,
    bits: 0,
    syllable: 0.13,
    gap: 0.115,
    melody: 2.2,
  },
  Vector: {
    id: "Vector",
    pitch: 262,
    rate: 1,
    wave: "pulse",
    duty: 0.32,
    formants: 1.22,
    metal: { ratio: 2, index: 0.35 },
    breath: 0.04,
    rasp: 0,
    glide: 1.1,
    bright: 6800,
    bits: 0,
    syllable: 0.1,
    gap: 0.088,
    melody: 4.2,
  },
  Recurse: {
    id: "Recurse",
    pitch: 98,
    rate: 1,
    wave: "saw",
    duty: 0.5,
    formants: 0.84,
    metal: NO_METAL,
    breath: 0.1,
    rasp: 0.45,
    glide: -1.4,
    bright: 2500,
    bits: 0,
    syllable: 0.115,
    gap: 0.118,
    melody: 1.3,
  },
  Kai: {
    id: "Kai",
    pitch: 523,
    rate: 1,
    wave: "sine",
    duty: 0.5,
    formants: 0,
    metal: { ratio: 1.5, index: 1.1 },
    breath: 0,
    rasp: 0,
    glide: 3.5,
    bright: 9000,
    bits: 0,
    syllable: 0.105,
    gap: 0.105,
    melody: 5,
  },
  Bounce: {
    id: "Bounce",
    pitch: 220,
    rate: 1,
    wave: "pulse",
    duty: 0.25,
    formants: 0,
    metal: NO_METAL,
    breath: 0,
    rasp: 0,
    glide: 2,
    bright: 8000,
    bits: 4,
    syllable: 0.095,
    gap: 0.09,
    melody: 4.6,
  },
};

/** Pools that speakers without a voice of their own share. */
export const GENERIC_VOICES: readonly Voiceprint[] = [
  { ...CAST_VOICES.Human!, id: "generic-a", pitch: 131, wave: "pulse", duty: 0.42, formants: 0.92, breath: 0.12 },
  { ...CAST_VOICES.Human!, id: "generic-b", pitch: 205, wave: "saw", formants: 1.13, breath: 0.3, melody: 3 },
  { ...CAST_VOICES.Vector!, id: "generic-c", pitch: 311, wave: "triangle", formants: 1.3, glide: 0.4, bright: 5200 },
  { ...CAST_VOICES.Bounce!, id: "generic-d", pitch: 147, duty: 0.5, metal: { ratio: 0.5, index: 0.8 }, bits: 6 },
];

/** Semitones and gain that a mood adds to a line. */
export const MOOD_VOICES: Readonly<Partial<Record<Mood, { readonly semitones: number; readonly gain: number }>>> = {
  calm: { semitones: -0.6, gain: 0.9 },
  happy: { semitones: 1, gain: 1.03 },
  excited: { semitones: 2.2, gain: 1.12 },
  defensive: { semitones: 1, gain: 1.05 },
  confused: { semitones: 0.8, gain: 0.95 },
  suspicious: { semitones: -1, gain: 0.92 },
  thoughtful: { semitones: -0.8, gain: 0.88 },
  serious: { semitones: -1.2, gain: 1 },
  worried: { semitones: 0.9, gain: 0.95 },
  panicking: { semitones: 3, gain: 1.18 },
  sad: { semitones: -2, gain: 0.82 },
  angry: { semitones: 0.6, gain: 1.2 },
  tired: { semitones: -2.2, gain: 0.78 },
  smug: { semitones: -0.4, gain: 0.98 },
};

/** The voice of a speaker by canonical name; one whom the cast does not know gets one from the name, always the same. */
export function voiceOf(name: string): Voiceprint {
  const known = Object.hasOwn(CAST_VOICES, name) ? CAST_VOICES[name] : undefined;
  if (known) return known;
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = (hash ^ (hash >>> 15)) >>> 0;
  const pool = GENERIC_VOICES[hash % GENERIC_VOICES.length]!;
  const semitones = ((hash >>> 8) % 9) - 4;
  return { ...pool, rate: 2 ** (semitones / 12) };
}
