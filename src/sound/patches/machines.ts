import type { Curve, LayerPatch, Patch } from "../synth/patch.ts";

/** Motors and switches: whirrs, ratchets, servos, clicks. Times in seconds, pitches in Hz. */

/** A small motor: its hum, a whine four partials up, and the air that it moves. */
function motor(pitch: readonly (readonly [number, number])[], length: number, wobble: number): LayerPatch[] {
  const amp: Curve = [
    [0, 0],
    [length * 0.16, 0.9],
    [length * 0.7, 0.8],
    [length, 0],
  ];
  const times = (factor: number): Curve => pitch.map(([t, hz]): [number, number] => [t, hz * factor]);
  return [
    { shape: "saw", pitch, amp, filters: [{ type: "low", cutoff: 1100, q: 1 }], detune: 6, gain: 0.8 },
    {
      shape: "triangle",
      pitch: times(4),
      vibrato: { rate: wobble, depth: 0.7 },
      amp,
      gain: 0.55,
    },
    { shape: "sine", pitch: times(6.02), vibrato: { rate: wobble * 1.3, depth: 0.5 }, amp, gain: 0.16 },
    {
      shape: "noise",
      amp,
      tremolo: { rate: times(0.2), depth: 0.7 },
      filters: [{ type: "band", cutoff: times(11), q: 1.6 }],
      gain: 0.5,
    },
  ];
}

/** One switch: the snap, and the knock of its body. */
function switchAt(at: number, tone: number, gain = 1): LayerPatch[] {
  return [
    {
      shape: "noise",
      at,
      amp: [
        [0, 0],
        [0.0006, 1],
        [0.006, 0.3],
        [0.022, 0],
      ],
      filters: [{ type: "band", cutoff: tone * 2.2, q: 1.1 }],
      gain: gain * 1.6,
    },
    {
      shape: "sine",
      pitch: [
        [0, tone * 0.55],
        [0.03, tone * 0.22],
      ],
      at,
      amp: [
        [0, 0],
        [0.001, 0.8],
        [0.045, 0],
      ],
      gain,
    },
  ];
}

const WHIRR_LEVEL = -21;

/** Thinking, unsure: the pitch hunts about. */
export const WHIRRS: Readonly<Record<string, Patch>> = {
  "whirr.0": {
    length: 1.08,
    layers: motor(
      [
        [0, 82],
        [0.3, 150],
        [0.7, 132],
        [1, 96],
      ],
      1.04,
      5,
    ),
    level: WHIRR_LEVEL,
  },
  // It starts, thinks again, and starts anew.
  "whirr.1": {
    length: 1.08,
    layers: [
      ...motor(
        [
          [0, 110],
          [0.25, 190],
          [0.44, 130],
        ],
        0.46,
        6.5,
      ),
      ...motor(
        [
          [0, 130],
          [0.2, 212],
          [0.52, 176],
        ],
        0.54,
        6.5,
      ).map((layer) => ({ ...layer, at: 0.5 })),
    ],
    level: WHIRR_LEVEL,
  },
  "whirr.2": {
    length: 1,
    layers: motor(
      [
        [0, 140],
        [0.35, 104],
        [0.6, 118],
        [0.95, 186],
      ],
      0.97,
      4.2,
    ),
    level: WHIRR_LEVEL,
  },
  "whirr.loud.0": {
    length: 1.08,
    layers: motor(
      [
        [0, 110],
        [0.25, 230],
        [0.8, 262],
        [1.04, 196],
      ],
      1.05,
      8,
    ),
    level: WHIRR_LEVEL + 4,
  },
  "whirr.soft.0": {
    length: 1,
    layers: motor(
      [
        [0, 78],
        [0.4, 104],
        [0.9, 84],
      ],
      0.96,
      4,
    ),
    filters: [{ type: "low", cutoff: 1400 }],
    level: WHIRR_LEVEL - 5,
  },
};

/** Stress, determination: a tight ratchet. */
function ratchet(count: number, every: number, tone: number, level: number): Patch {
  return {
    length: Math.min(0.7, count * every + 0.1),
    layers: [
      {
        shape: "chip-noise",
        pitch: tone * 3,
        amp: [
          [0, 0],
          [0.002, 1],
          [0.024, 0.55],
          [0.04, 0.7],
          [0.062, 0],
        ],
        filters: [
          { type: "high", cutoff: tone * 0.5 },
          { type: "peak", cutoff: tone, q: 1.5, gain: 7 },
          { type: "low", cutoff: 6000 },
        ],
        repeat: { count, every, jitter: 0.05, spread: 0.7 },
      },
      {
        shape: "sine",
        pitch: [
          [0, 240],
          [0.04, 105],
        ],
        amp: [
          [0, 0],
          [0.002, 1],
          [0.07, 0],
        ],
        gain: 0.9,
        repeat: { count, every, jitter: 0.05, spread: 0.7 },
      },
    ],
    level,
  };
}

export const RATCHETS: Readonly<Record<string, Patch>> = {
  "chk.0": ratchet(2, 0.17, 2100, -19),
  "chk.1": ratchet(3, 0.14, 2200, -19),
  "chk.2": ratchet(2, 0.22, 1700, -19),
  "chk.loud.0": ratchet(4, 0.145, 2700, -15.5),
};

export const WHIRR_CLICKS: Readonly<Record<string, Patch>> = {
  "whirr-click.0": {
    length: 1.25,
    layers: [
      ...motor(
        [
          [0, 90],
          [0.3, 150],
          [0.85, 170],
        ],
        0.9,
        5,
      ),
      ...switchAt(1, 1500, 1.6),
      ...switchAt(1.1, 1900, 1.1),
    ],
    level: WHIRR_LEVEL + 1,
  },
  "whirr-click.1": {
    length: 1.2,
    layers: [
      ...motor(
        [
          [0, 130],
          [0.4, 104],
          [0.8, 150],
        ],
        0.84,
        6,
      ),
      ...switchAt(0.95, 1300, 1.7),
    ],
    level: WHIRR_LEVEL + 1,
  },
  "whirr-click.2": {
    length: 1.28,
    layers: [
      ...switchAt(0, 1700, 1.2),
      ...motor(
        [
          [0, 104],
          [0.5, 180],
          [0.8, 140],
        ],
        0.9,
        5.5,
      ).map((layer) => ({ ...layer, at: 0.1 })),
      ...switchAt(1.08, 1400, 1.5),
      ...switchAt(1.16, 2100, 1),
    ],
    level: WHIRR_LEVEL + 1,
  },
};

/** A joint that moves and stops dead; the third is the steady hum of one at rest. */
function servo(pitch: Curve, amp: Curve, length: number): Patch {
  return {
    length,
    layers: [
      { shape: "triangle", pitch, fm: { ratio: 2.01, index: 1.4 }, amp, detune: 8 },
      { shape: "pulse", pitch, duty: 0.2, amp, gain: 0.18, filters: [{ type: "low", cutoff: 3200 }] },
      { shape: "noise", amp, gain: 0.12, filters: [{ type: "band", cutoff: 3800, q: 1.5 }] },
    ],
    filters: [{ type: "low", cutoff: 4200 }],
    level: -23,
  };
}

export const SERVOS: Readonly<Record<string, Patch>> = {
  "servo.0": servo(
    [
      [0, 210],
      [0.12, 400],
      [0.5, 415],
      [0.6, 240],
    ],
    [
      [0, 0],
      [0.04, 1],
      [0.52, 0.9],
      [0.62, 0],
    ],
    0.7,
  ),
  "servo.1": servo(
    [
      [0, 300],
      [0.25, 460],
      [0.3, 300],
      [0.7, 520],
    ],
    [
      [0, 0],
      [0.04, 1],
      [0.26, 0.8],
      [0.3, 0.05],
      [0.36, 1],
      [0.7, 0.8],
      [0.76, 0],
    ],
    0.84,
  ),
  "servo.2": servo(
    118,
    [
      [0, 0],
      [0.2, 0.9],
      [0.7, 0.8],
      [0.95, 0],
    ],
    0.98,
  ),
};

export const CLICKS: Readonly<Record<string, Patch>> = {
  "click.0": { length: 0.22, layers: [...switchAt(0.004, 1500), ...switchAt(0.1, 1900, 0.7)], level: -23 },
  "click.1": { length: 0.14, layers: switchAt(0.004, 2300), level: -23 },
  "click.2": {
    length: 0.46,
    layers: [...switchAt(0.004, 1200), ...switchAt(0.14, 1200, 0.8), ...switchAt(0.3, 1350, 0.9)],
    level: -23,
  },
};
