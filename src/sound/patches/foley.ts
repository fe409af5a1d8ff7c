import type { Curve, LayerPatch, Patch } from "../synth/patch.ts";

/** Small sounds of doing. Times in seconds, pitches in Hz. */

const FOLEY_LEVEL = -27;

function swell(length: number, peak: number): Curve {
  return [
    [0, 0],
    [peak, 1],
    [peak + (length - peak) * 0.4, 0.4],
    [length, 0],
  ];
}

/** Air through paper, cloth or foil: noise whose colour moves. */
function rustle(at: number, length: number, peak: number, from: number, to: number, q = 0.9): LayerPatch {
  return {
    shape: "noise",
    at,
    amp: swell(length, peak),
    filters: [
      {
        type: "band",
        cutoff: [
          [0, from],
          [length, to],
        ],
        q,
      },
    ],
  };
}

function knock(at: number, pitch: number, length: number, gain = 1): LayerPatch {
  return {
    shape: "sine",
    pitch: [
      [0, pitch],
      [length, pitch * 0.5],
    ],
    at,
    amp: [
      [0, 0],
      [0.002, 1],
      [length * 0.4, 0.3],
      [length, 0],
    ],
    gain,
  };
}

function crackle(at: number, length: number, density: number, hz: number, gain: number): LayerPatch {
  return {
    shape: "dust",
    pitch: density,
    at,
    amp: swell(length, length * 0.3),
    filters: [{ type: "band", cutoff: hz, q: 1 }],
    gain,
  };
}

function blip(from: number, to: number, length: number, duty = 0.5): LayerPatch {
  return {
    shape: "pulse",
    duty,
    pitch: [
      [0, from],
      [length, to],
    ],
    amp: [
      [0, 0],
      [0.003, 1],
      [length * 0.6, 0.7],
      [length, 0],
    ],
    filters: [{ type: "low", cutoff: 6000 }],
  };
}

function take(length: number, layers: readonly LayerPatch[], level = FOLEY_LEVEL): Patch {
  return { length, layers, level };
}

function typing(strokes: number, every: number, tone: number): Patch {
  const repeat = { count: strokes, every, jitter: 0.3, spread: 2.5 };
  return take(strokes * every + 0.08, [
    {
      shape: "noise",
      amp: [
        [0, 0],
        [0.001, 1],
        [0.008, 0.25],
        [0.03, 0],
      ],
      filters: [{ type: "band", cutoff: tone, q: 1.2 }],
      gain: 1.4,
      repeat,
    },
    { ...knock(0, 210, 0.04, 0.7), repeat },
  ]);
}

function scribble(strokes: number, every: number): Patch {
  return take(strokes * every + 0.1, [
    {
      ...rustle(0, every * 0.85, every * 0.3, 3200, 4600, 1.6),
      tremolo: { rate: 90, depth: 0.5 },
      repeat: { count: strokes, every, jitter: 0.25, spread: 4 },
    },
  ]);
}

export const FOLEY: Readonly<Record<string, Patch>> = {
  "foley.page.0": take(0.34, [rustle(0, 0.3, 0.12, 1800, 4200), crackle(0.05, 0.2, 300, 3500, 2)]),
  "foley.page.1": take(0.3, [rustle(0, 0.24, 0.06, 2600, 4800), rustle(0.12, 0.16, 0.03, 1500, 2400)]),
  "foley.page.2": take(0.4, [rustle(0, 0.36, 0.2, 1400, 5000), crackle(0.1, 0.25, 200, 3000, 2)]),
  "foley.notebook.0": take(0.36, [
    rustle(0, 0.26, 0.1, 1300, 3200),
    knock(0.22, 160, 0.08),
    rustle(0.22, 0.06, 0.003, 1800, 900),
  ]),
  "foley.notebook.1": take(0.3, [
    rustle(0, 0.16, 0.08, 3000, 1600),
    knock(0.12, 130, 0.11, 1.3),
    rustle(0.12, 0.08, 0.002, 2000, 700),
  ]),
  "foley.pen.0": scribble(3, 0.12),
  "foley.pen.1": scribble(5, 0.1),
  "foley.pen.2": take(0.3, [
    ...scribble(1, 0.2).layers,
    { ...knock(0.22, 900, 0.02, 0.6) },
    rustle(0.22, 0.02, 0.002, 4000, 3000),
  ]),
  "foley.typing.0": typing(5, 0.11, 2600),
  "foley.typing.1": typing(7, 0.085, 3000),
  "foley.typing.2": typing(3, 0.15, 2200),
  "foley.cable.0": take(0.36, [
    rustle(0, 0.2, 0.1, 700, 1600),
    knock(0.2, 420, 0.05),
    rustle(0.2, 0.05, 0.002, 3200, 2000),
  ]),
  "foley.cable.1": take(0.42, [
    rustle(0, 0.3, 0.15, 900, 500),
    knock(0.28, 320, 0.06),
    crackle(0.28, 0.1, 400, 2800, 3),
  ]),
  "foley.step.0": take(0.16, [knock(0, 120, 0.1), rustle(0, 0.09, 0.01, 900, 500)]),
  "foley.step.1": take(0.16, [knock(0, 108, 0.1), rustle(0.01, 0.1, 0.012, 1100, 600)]),
  "foley.step.2": take(0.16, [knock(0, 130, 0.09), rustle(0, 0.08, 0.008, 800, 500)]),
  "foley.step.3": take(0.17, [knock(0, 114, 0.11), rustle(0.015, 0.1, 0.02, 1300, 700)]),
  "foley.wrapper.0": take(0.5, [crackle(0, 0.46, 420, 4200, 4), rustle(0, 0.4, 0.1, 4500, 3500)]),
  "foley.wrapper.1": take(0.42, [crackle(0, 0.2, 700, 5000, 4), crackle(0.2, 0.2, 500, 3800, 4)]),
  "foley.wrapper.2": take(0.56, [rustle(0, 0.5, 0.3, 3000, 6000), crackle(0, 0.52, 260, 3600, 4)]),
  "foley.pop.0": take(0.09, [blip(380, 1100, 0.06)].map(sine), -29),
  "foley.pop.1": take(0.09, [blip(460, 1250, 0.055)].map(sine), -29),
  "foley.pop.2": take(0.1, [blip(330, 900, 0.07)].map(sine), -29),
  "foley.card.0": take(0.34, [rustle(0, 0.3, 0.18, 700, 3400, 1.2), knock(0.24, 240, 0.06, 0.5)]),
  "foley.card.1": take(0.36, [rustle(0, 0.34, 0.08, 3600, 800, 1.2)]),
  "foley.throw.0": take(0.34, [rustle(0, 0.3, 0.16, 500, 2600, 2)], -24),
  "foley.throw.1": take(0.42, [rustle(0, 0.36, 0.24, 400, 3600, 2.4)], -24),
  "foley.respawn.0": take(
    0.46,
    [0, 4, 7, 12, 16].map((step, i) => ({
      ...blip(330 * 2 ** (step / 12), 340 * 2 ** (step / 12), 0.09),
      at: i * 0.08,
    })),
    -21,
  ),
  "foley.respawn.1": take(
    0.66,
    [
      { ...blip(220, 1760, 0.42, 0.25), tremolo: { rate: 26, depth: 0.9, shape: "square" } },
      { ...blip(1319, 1319, 0.16, 0.25), at: 0.44 },
    ],
    -21,
  ),
  "foley.burp.0": burp(0.62, 78),
  "foley.burp.1": burp(0.84, 66),
  "foley.gulp.0": take(0.3, [
    sine(blip(180, 420, 0.1)),
    { ...sine(blip(160, 520, 0.12)), at: 0.15 },
    rustle(0.02, 0.1, 0.04, 400, 900, 3),
  ]),
  "foley.gulp.1": take(0.2, [sine(blip(150, 480, 0.14)), rustle(0.01, 0.1, 0.04, 500, 1000, 3)]),
  "foley.spark.0": take(0.2, [crackle(0, 0.16, 900, 4200, 5), rustle(0, 0.03, 0.001, 5000, 3000)]),
  "foley.spark.1": take(0.3, [crackle(0, 0.08, 1200, 5000, 5), crackle(0.14, 0.12, 900, 4000, 5)]),
  "foley.chew.0": take(0.5, chew(3, 0.15, 900)),
  "foley.chew.1": take(0.5, chew(2, 0.22, 700)),
  "foley.chew.2": take(0.62, chew(4, 0.14, 1000)),
  "foley.ding.0": take(0.5, ping(1568), -25),
  "foley.ding.1": take(0.5, ping(1976), -25),
};

function sine(layer: LayerPatch): LayerPatch {
  return { ...layer, shape: "sine", filters: [] };
}

function burp(length: number, pitch: number): Patch {
  const amp = swell(length, 0.05);
  const croak = { rate: 31, depth: 0.8 } as const;
  return take(
    length + 0.04,
    [
      {
        shape: "saw",
        pitch: [
          [0, pitch],
          [length * 0.3, pitch * 1.25],
          [length, pitch * 0.7],
        ],
        vibrato: { rate: 17, depth: 1.2 },
        amp,
        tremolo: croak,
        drive: 2,
        formants: [
          [520, 120, 1],
          [980, 160, 0.7],
          [2300, 260, 0.2],
        ],
      },
      {
        shape: "noise",
        amp,
        tremolo: croak,
        formants: [
          [520, 200, 1],
          [980, 260, 0.6],
        ],
        gain: 0.5,
      },
    ],
    -19,
  );
}

function chew(count: number, every: number, hz: number): LayerPatch[] {
  const repeat = { count, every, jitter: 0.2, spread: 3 };
  return [
    { ...rustle(0, every * 0.6, 0.02, hz * 1.6, hz, 1.2), repeat },
    { ...crackle(0, every * 0.5, 260, hz * 2, 4), repeat },
    { ...knock(0, 130, 0.06, 0.4), repeat },
  ];
}

function ping(pitch: number): LayerPatch[] {
  const amp: Curve = [
    [0, 0],
    [0.002, 1],
    [0.12, 0.3],
    [0.46, 0],
  ];
  return [
    { shape: "sine", pitch, amp },
    { shape: "sine", pitch: pitch * 2.01, amp, gain: 0.25 },
  ];
}
