import type { Instrument } from "../synth/song.ts";

/** The band: four channels of an old console and a few softer ones. Times in seconds, drums in Hz. */
export const INSTRUMENTS = {
  /** Round and short: the low channel. */
  bass: {
    shape: "triangle",
    attack: [
      [0, 0],
      [0.004, 1],
      [0.08, 0.75],
      [0.3, 0.55],
    ],
    release: 0.03,
    drive: 1.5,
    filters: [{ type: "low", cutoff: 1500 }],
  },
  /** The low channel with teeth, for races. */
  growl: {
    shape: "pulse",
    duty: 0.5,
    attack: [
      [0, 0],
      [0.003, 1],
      [0.12, 0.6],
    ],
    release: 0.02,
    filters: [
      {
        type: "low",
        cutoff: [
          [0, 2600],
          [0.15, 700],
        ],
        q: 1.4,
      },
    ],
  },
  lead: {
    shape: "pulse",
    duty: [
      [0, 0.25],
      [0.25, 0.4],
    ],
    attack: [
      [0, 0],
      [0.006, 1],
      [0.09, 0.72],
      [0.5, 0.6],
    ],
    release: 0.06,
    vibrato: { rate: 5.4, depth: 0.16 },
    slide: [
      [0, -0.35],
      [0.03, 0],
    ],
    filters: [{ type: "low", cutoff: 5200 }],
  },
  /** Thin and glassy: plucked patterns. */
  pluck: {
    shape: "pulse",
    duty: 0.125,
    attack: [
      [0, 0],
      [0.003, 1],
      [0.05, 0.4],
      [0.16, 0.12],
    ],
    release: 0.04,
    filters: [{ type: "low", cutoff: 4200 }],
  },
  /** Chords on one channel, as consoles faked them. */
  chords: {
    shape: "pulse",
    duty: 0.25,
    arpeggio: 30,
    attack: [
      [0, 0],
      [0.004, 0.9],
      [0.2, 0.55],
    ],
    release: 0.03,
    filters: [{ type: "low", cutoff: 3600 }],
  },
  brass: {
    shape: "saw",
    detune: 7,
    attack: [
      [0, 0],
      [0.015, 1],
      [0.1, 0.8],
    ],
    release: 0.08,
    filters: [
      {
        type: "low",
        cutoff: [
          [0, 900],
          [0.05, 4200],
          [0.3, 2600],
        ],
      },
    ],
  },
  /** An electric piano heard through a wall. */
  keys: {
    shape: "sine",
    fm: {
      ratio: 1,
      index: [
        [0, 1.6],
        [0.4, 0.5],
      ],
    },
    attack: [
      [0, 0],
      [0.012, 1],
      [0.4, 0.55],
      [1.4, 0.25],
    ],
    release: 0.25,
    filters: [{ type: "low", cutoff: 1800 }],
  },
  flute: {
    shape: "triangle",
    attack: [
      [0, 0],
      [0.04, 0.9],
      [0.3, 0.75],
    ],
    release: 0.14,
    vibrato: { rate: 4.6, depth: 0.14 },
    filters: [{ type: "low", cutoff: 2400 }],
  },
  /** A voice that worries: narrow, wavering, it comes in late and stays. */
  siren: {
    shape: "saw",
    detune: 9,
    attack: [
      [0, 0],
      [0.25, 0.8],
      [0.8, 1],
    ],
    release: 0.2,
    vibrato: { rate: 5.8, depth: 0.22 },
    filters: [
      { type: "low", cutoff: 1900, q: 0.9 },
      { type: "high", cutoff: 250 },
    ],
  },
  /** A touch on the rim of a glass. */
  glass: {
    shape: "sine",
    fm: { ratio: 3, index: 0.7 },
    attack: [
      [0, 0],
      [0.006, 1],
      [0.12, 0.35],
      [0.4, 0.1],
    ],
    release: 0.12,
  },
  kick: {
    shape: "sine",
    drum: [
      [0, 190],
      [0.05, 70],
      [0.14, 44],
    ],
    attack: [
      [0, 0],
      [0.002, 1],
      [0.06, 0.7],
      [0.16, 0],
    ],
    release: 0,
    drive: 1.6,
  },
  snare: {
    shape: "chip-noise",
    drum: 9000,
    attack: [
      [0, 0],
      [0.001, 1],
      [0.04, 0.45],
      [0.13, 0],
    ],
    release: 0,
    filters: [
      { type: "high", cutoff: 500 },
      { type: "low", cutoff: 7000 },
    ],
  },
  hat: {
    shape: "chip-noise",
    drum: 22000,
    attack: [
      [0, 0],
      [0.001, 0.8],
      [0.035, 0],
    ],
    release: 0,
    filters: [{ type: "high", cutoff: 5500 }],
  },
  /** A clock. */
  tick: {
    shape: "chip-noise",
    drum: 15000,
    attack: [
      [0, 0],
      [0.001, 1],
      [0.012, 0.2],
      [0.03, 0],
    ],
    release: 0,
    filters: [{ type: "band", cutoff: 2600, q: 1.4 }],
  },
  brush: {
    shape: "noise",
    drum: 1,
    attack: [
      [0, 0],
      [0.01, 0.5],
      [0.1, 0],
    ],
    release: 0,
    filters: [{ type: "band", cutoff: 3800, q: 0.8 }],
  },
} as const satisfies Readonly<Record<string, Instrument>>;
