import type { Curve, LayerPatch, Patch } from "../synth/patch.ts";

/** What mouths and things do: purrs, crunches, slurps, glass. Times in seconds, pitches in Hz. */

/** Content: a low rattle that swells with each breath. */
function purr(pitch: number, breaths: readonly number[], length: number, level: number): Patch {
  const layers: LayerPatch[] = [];
  let at = 0;
  for (const breath of breaths) {
    const amp: Curve = [
      [0, 0],
      [breath * 0.35, 1],
      [breath * 0.75, 0.8],
      [breath, 0],
    ];
    const rattle = { rate: 25, depth: 0.85 } as const;
    layers.push(
      { shape: "saw", pitch, at, amp, tremolo: rattle, filters: [{ type: "low", cutoff: 520, q: 1.2 }], detune: 12 },
      { shape: "sine", pitch: pitch * 2, at, amp, tremolo: rattle, gain: 0.5 },
      {
        shape: "noise",
        at,
        amp,
        tremolo: rattle,
        gain: 0.35,
        filters: [{ type: "band", cutoff: 700, q: 1.2 }],
      },
    );
    at += breath * 0.96;
  }
  return { length, layers, level };
}

export const PURRS: Readonly<Record<string, Patch>> = {
  "purr.0": purr(98, [0.7, 0.65], 1.38, -22),
  "purr.1": purr(110, [1.3], 1.36, -22),
  "purr.2": purr(87, [0.5, 0.4, 0.45], 1.38, -22),
  "purr.soft.0": purr(92, [1.3], 1.36, -27),
};

/** One bite: a crack, then crumbs. */
function bite(at: number, hard: number, crumbs: number): LayerPatch[] {
  return [
    {
      shape: "noise",
      at,
      amp: [
        [0, 0],
        [0.002, 1],
        [0.03, 0.35],
        [0.08, 0],
      ],
      filters: [
        { type: "band", cutoff: hard, q: 0.9 },
        { type: "low", cutoff: 5500 },
      ],
      gain: 1.5,
    },
    {
      shape: "dust",
      pitch: [
        [0, crumbs],
        [0.2, crumbs * 0.3],
      ],
      at: at + 0.01,
      amp: [
        [0, 1],
        [0.08, 0.8],
        [0.21, 0],
      ],
      filters: [{ type: "band", cutoff: hard * 1.5, q: 1.4 }],
      gain: 5,
    },
    {
      shape: "sine",
      pitch: [
        [0, 190],
        [0.06, 85],
      ],
      at,
      amp: [
        [0, 0],
        [0.003, 0.8],
        [0.08, 0],
      ],
      gain: 0.7,
    },
  ];
}

export const CRUNCHES: Readonly<Record<string, Patch>> = {
  "crunch.0": {
    length: 0.96,
    layers: [...bite(0, 1900, 520), ...bite(0.32, 1700, 420), ...bite(0.62, 1800, 380)],
    level: -19,
  },
  "crunch.1": { length: 0.74, layers: [...bite(0, 2300, 700), ...bite(0.38, 1600, 400)], level: -19 },
  "crunch.2": {
    length: 0.98,
    layers: [...bite(0, 1500, 800), ...bite(0.24, 1800, 500), ...bite(0.46, 2000, 420), ...bite(0.7, 1600, 300)],
    level: -19,
  },
  "crunch.loud.0": {
    length: 0.98,
    layers: [...bite(0, 2500, 1200), ...bite(0.3, 2200, 1000), ...bite(0.6, 2400, 1000)],
    filters: [{ type: "peak", cutoff: 1100, q: 0.8, gain: 4 }],
    level: -15.5,
  },
};

/** Air and liquid up a straw, through a mouth that narrows, until the glass is empty; the emptier, the more air. */
function slurp(path: Curve, gurgle: Curve, length: number, { pulls = 1, air = 0.4 } = {}): Patch {
  const each = (length * 0.96) / pulls;
  const amp: Curve = Array.from({ length: pulls }, (_, n) => (n === 0 ? 0 : n * each + 0.04)).flatMap((from, n) => [
    [from, 0] as const,
    [from + 0.08, 0.7] as const,
    [n * each + each * 0.73, 1] as const,
    [n * each + each * 0.94, 0.7] as const,
    [(n + 1) * each, 0] as const,
  ]);
  return {
    length,
    layers: [
      {
        shape: "noise",
        amp,
        tremolo: { rate: gurgle, depth: 0.8 },
        filters: [{ type: "band", cutoff: path, q: 3.5 }],
        gain: 2,
      },
      {
        shape: "noise",
        amp,
        tremolo: { rate: gurgle, depth: 1 },
        filters: [{ type: "band", cutoff: 2600, q: 1 }],
        gain: air,
      },
      { shape: "sine", pitch: path, amp, tremolo: { rate: gurgle, depth: 1 }, gain: 0.25 },
      {
        shape: "sine",
        pitch: [
          [0, 320],
          [0.05, 900],
        ],
        at: length * 0.95,
        amp: [
          [0, 0],
          [0.004, 1],
          [0.05, 0],
        ],
        gain: 0.7,
      },
    ],
    level: -21,
  };
}

export const SLURPS: Readonly<Record<string, Patch>> = {
  "slurp.0": slurp(
    [
      [0, 420],
      [0.8, 900],
      [1.3, 1500],
    ],
    [
      [0, 26],
      [1.3, 14],
    ],
    1.45,
  ),
  "slurp.1": slurp(
    [
      [0, 600],
      [0.5, 1300],
      [0.64, 500],
      [1.1, 1700],
    ],
    [
      [0, 20],
      [1.2, 34],
    ],
    1.3,
    { pulls: 2 },
  ),
  "slurp.2": slurp(
    [
      [0, 350],
      [1, 700],
      [1.35, 2000],
    ],
    [
      [0, 16],
      [1, 11],
      [1.4, 7],
    ],
    1.48,
    { air: 2.2 },
  ),
};

/** The blow, the body breaking, pieces that ring as they land; `bounce` seconds on it hits the floor again. */
function shatter(body: number, pieces: number, ring: number, bounce?: number, level = -18): Patch {
  const blow = (at: number, gain: number): LayerPatch[] => [
    {
      shape: "noise",
      amp: [
        [0, 0],
        [0.001, 1],
        [0.05, 0.5],
        [0.3, 0],
      ],
      filters: [{ type: "high", cutoff: body }],
      gain: 1.2 * gain,
      at,
    },
    {
      shape: "sine",
      pitch: [
        [0, 170],
        [0.12, 55],
      ],
      amp: [
        [0, 0],
        [0.002, 1],
        [0.16, 0],
      ],
      gain: 1.1 * gain,
      at,
    },
  ];
  return {
    length: 1.18,
    layers: [
      ...blow(0, 1),
      ...(bounce === undefined ? [] : blow(bounce, 0.55)),
      {
        shape: "sine",
        pitch: ring,
        fm: { ratio: 2.76, index: 1 },
        at: 0.03,
        amp: [
          [0, 0],
          [0.001, 1],
          [0.05, 0.3],
          [0.16, 0],
        ],
        gain: 0.4,
        repeat: { count: pieces, every: 0.9 / pieces, jitter: 0.8, spread: 9, decay: 0.94 },
      },
      {
        shape: "chip-noise",
        pitch: 9000,
        at: 0.1,
        amp: [
          [0, 0],
          [0.001, 0.6],
          [0.02, 0],
        ],
        filters: [{ type: "high", cutoff: 2500 }],
        gain: 0.45,
        repeat: { count: pieces, every: 0.85 / pieces, jitter: 0.9, spread: 12, decay: 0.93 },
      },
    ],
    filters: [{ type: "low", cutoff: 9000 }],
    level,
  };
}

export const SHATTERS: Readonly<Record<string, Patch>> = {
  "shatter.0": shatter(1400, 16, 3100),
  "shatter.1": shatter(900, 9, 2300, 0.34),
  "shatter.2": shatter(2300, 26, 3700, 0.12),
  "shatter.loud.0": shatter(1200, 36, 3300, 0.24, -15.5),
};
