import { CAST_VOICES, GENERIC_VOICES, MANNER_LEVELS, type SYLLABLES, type Voiceprint } from "../../cast/voices.ts";
import type { Curve, LayerPatch, Patch } from "../synth/patch.ts";

type Formants = readonly [f1: number, f2: number, f3: number];

/** Hz of a grown-up's vowels (means of men and women after Peterson and Barney, rounded), from and to. */
const VOWELS: Readonly<Record<string, readonly [from: Formants, to: Formants]>> = {
  a: [
    [780, 1220, 2600],
    [760, 1180, 2550],
  ],
  e: [
    [560, 1980, 2700],
    [520, 2050, 2750],
  ],
  i: [
    [290, 2450, 3150],
    [280, 2520, 3200],
  ],
  o: [
    [560, 880, 2550],
    [480, 780, 2500],
  ],
  u: [
    [340, 920, 2400],
    [330, 860, 2350],
  ],
  m: [
    [260, 900, 2200],
    [420, 1150, 2400],
  ],
  er: [
    [500, 1430, 1820],
    [480, 1400, 1780],
  ],
  ow: [
    [720, 1150, 2500],
    [400, 800, 2450],
  ],
};

const PLAIN = ["a", "e", "i", "o", "u", "m", "er", "ow"] as const;
const STRONG = ["a", "e", "o", "u"] as const;

/** Widths in Hz of the three resonances. */
const WIDTHS = [110, 150, 220] as const;
/**
 * Their gains by manner. A throat gives its high partials little, and small loudspeakers give the low ones none: the
 * upper two, which tell the vowels apart, are raised, more so in a shout, which is brighter than talk by its nature.
 */
const GAINS: Readonly<Record<keyof typeof SYLLABLES, readonly [number, number, number]>> = {
  plain: [1, 1.25, 1],
  shout: [0.75, 1.9, 2],
  whisper: [0.8, 1, 0.9],
};

function mouth(vowel: string, size: number, length: number, gains: (typeof GAINS)["plain"]): LayerPatch["formants"] {
  const [from, to] = VOWELS[vowel]!;
  return from.map((hz, i) => [
    [
      [0, hz * size],
      [length, to[i]! * size],
    ] as const,
    WIDTHS[i]! * size,
    gains[i]!,
  ]);
}

function envelope(length: number, attack: number): Curve {
  return [
    [0, 0],
    [attack, 1],
    [length * 0.55, 0.8],
    [length, 0],
  ];
}

/** A syllable out of a throat and a mouth. */
function spoken(voice: Voiceprint, vowel: string, manner: keyof typeof SYLLABLES): Patch {
  const length = voice.syllable * (manner === "shout" ? 1.1 : 1);
  const amp = envelope(length, manner === "shout" ? 0.005 : 0.012);
  const formants = mouth(vowel, voice.formants, length, GAINS[manner]);
  const pitch: Curve = [
    [0, voice.pitch * 2 ** (-voice.glide / 24)],
    [length, voice.pitch * 2 ** (voice.glide / 24)],
  ];
  const throat: LayerPatch = {
    shape: voice.wave,
    pitch,
    duty: voice.duty,
    amp,
    formants,
    ...(voice.metal.index > 0 ? { fm: voice.metal } : {}),
    ...(manner === "shout" ? { drive: 1.7, detune: 14 } : {}),
  };
  const rough = voice.rasp + (manner === "shout" ? 0.3 : 0);
  const layers: LayerPatch[] = [];
  if (manner !== "whisper") {
    layers.push({ ...throat, tremolo: { rate: voice.pitch / 2, depth: Math.min(0.8, rough), shape: "sine" } });
    layers.push({ shape: "sine", pitch, amp, gain: manner === "shout" ? 0.03 : 0.09 });
  }
  const air = manner === "whisper" ? 1 : voice.breath + (manner === "shout" ? 0.12 : 0);
  if (air > 0) layers.push({ shape: "noise", amp, formants, gain: air * 0.7 });
  const top = manner === "shout" ? voice.bright * 1.8 : voice.bright;
  return {
    length,
    layers,
    filters: [
      { type: "high", cutoff: manner === "shout" ? 190 : 110 },
      { type: "low", cutoff: top },
    ],
    level: MANNER_LEVELS[manner],
  };
}

/** How a machine, which has no mouth, tells its vowels apart: steps in semitones and pulse widths. */
const CHIRPS: Readonly<Record<string, { readonly steps: readonly number[]; readonly duty: number }>> = {
  a: { steps: [0, 4], duty: 0.25 },
  e: { steps: [3, 0], duty: 0.5 },
  i: { steps: [7, 9], duty: 0.125 },
  o: { steps: [-3, -5], duty: 0.5 },
  u: { steps: [-5, 0], duty: 0.25 },
  m: { steps: [-2], duty: 0.5 },
  er: { steps: [0, -3, 0], duty: 0.125 },
  ow: { steps: [2, -4], duty: 0.25 },
};

/** A syllable out of a circuit: the pitch steps or chirps, the tone is metal or square. */
function chirped(voice: Voiceprint, vowel: string, manner: keyof typeof SYLLABLES): Patch {
  const { steps, duty } = CHIRPS[vowel]!;
  const length = voice.syllable * (manner === "shout" ? 1.15 : 1);
  const smooth = voice.wave === "sine";
  const each = length / steps.length;
  const hz = (step: number, bend: number): number => voice.pitch * 2 ** ((step + bend) / 12);
  const pitch = steps.flatMap((step, i): [number, number][] => [
    [i * each, hz(step, smooth ? -voice.glide / 2 : 0)],
    [(i + 1) * each - 0.001, hz(step, voice.glide / (smooth ? 2 : 6))],
  ]);
  const amp = envelope(length, 0.004);
  const quiet = manner === "whisper";
  const tone: LayerPatch = {
    shape: voice.wave,
    pitch,
    duty: voice.wave === "pulse" ? (voice.duty + duty) / 2 : voice.duty,
    amp,
    // Hardly a tone in a whisper: air through a grille.
    gain: quiet ? 0.07 : 1,
    ...(voice.metal.index > 0
      ? { fm: { ratio: voice.metal.ratio, index: voice.metal.index * (manner === "shout" ? 2.2 : quiet ? 0.3 : 1) } }
      : {}),
    ...(manner === "shout" ? { drive: 2.2, tremolo: { rate: 42, depth: 0.35 } } : {}),
  };
  const layers: LayerPatch[] = [tone];
  if (smooth) layers.push({ shape: "triangle", pitch, amp, gain: 0.22 });
  const middle = (steps[0]! + steps[steps.length - 1]!) / 2;
  if (quiet)
    layers.push({ shape: "noise", amp, filters: [{ type: "band", cutoff: hz(19 + middle, 0), q: 1.1 }], gain: 1 });
  // A shout breaks into the octave above.
  if (manner === "shout")
    layers.push({
      shape: "pulse",
      pitch: pitch.map(([t, f]): [number, number] => [t, 2 * f]),
      duty: 0.2,
      amp,
      gain: 0.4,
    });
  return {
    length,
    layers,
    ...(voice.bits > 0 && !quiet ? { crush: { bits: voice.bits, hold: 3 } } : {}),
    filters: [
      { type: "high", cutoff: manner === "shout" ? 200 : 110 },
      { type: "low", cutoff: quiet ? voice.bright * 0.5 : voice.bright },
    ],
    level: MANNER_LEVELS[manner],
  };
}

function syllables(voice: Voiceprint): [string, Patch][] {
  const make = voice.formants > 0 ? spoken : chirped;
  return [
    ...PLAIN.map((vowel, n): [string, Patch] => [`voice.${voice.id}.${n}`, make(voice, vowel, "plain")]),
    ...STRONG.map((vowel, n): [string, Patch] => [`voice.${voice.id}.shout.${n}`, make(voice, vowel, "shout")]),
    ...STRONG.map((vowel, n): [string, Patch] => [`voice.${voice.id}.whisper.${n}`, make(voice, vowel, "whisper")]),
  ];
}

/** The syllables of every voice in the cast and of the shared pools. */
export const VOICE_PATCHES: Readonly<Record<string, Patch>> = Object.fromEntries(
  [...Object.values(CAST_VOICES), ...GENERIC_VOICES].flatMap(syllables),
);
