import type { Curve, LayerPatch, Patch } from "../synth/patch.ts";

/** Electronic sounds: alarms, beeps, chimes, pulses, whistles, sparks. Times in seconds, pitches in Hz. */

/** A struck bell: a partial that rings, one that only colours the stroke. */
function bell(pitch: number, at: number, ring: number, gain = 1): LayerPatch[] {
  const amp: Curve = [
    [0, 0],
    [0.003, 1],
    [ring * 0.25, 0.42],
    [ring * 0.6, 0.13],
    [ring, 0],
  ];
  return [
    { shape: "sine", pitch, at, amp, gain, detune: 3 },
    { shape: "sine", pitch: pitch * 2.004, at, amp: short(ring * 0.6), gain: gain * 0.34 },
    {
      shape: "sine",
      pitch,
      at,
      fm: {
        ratio: 3.5,
        index: [
          [0, 2.4],
          [0.12, 0.3],
        ],
      },
      amp: short(0.22),
      gain: gain * 0.3,
    },
  ];
}

function short(length: number): Curve {
  return [
    [0, 0],
    [0.002, 1],
    [length * 0.4, 0.3],
    [length, 0],
  ];
}

/** A tone held level between soft edges. */
function held(length: number, edge = 0.008): Curve {
  return [
    [0, 0],
    [edge, 1],
    [length - edge, 1],
    [length, 0],
  ];
}

function chime(notes: readonly (readonly [pitch: number, at: number])[], ring: number, level: number): Patch {
  const last = Math.max(...notes.map(([, at]) => at));
  return {
    length: Math.min(1.2, last + ring + 0.02),
    layers: notes.flatMap(([pitch, at], i) => bell(pitch, at, Math.min(ring, 1.16 - at), 1 - i * 0.08)),
    echo: { delay: 0.13, feedback: 0.2, mix: 0.14 },
    level,
  };
}

/** Warmth; the third take is the single bright ding of a realisation. */
export const CHIMES: Readonly<Record<string, Patch>> = {
  "chime.0": chime(
    [
      [784, 0],
      [987.8, 0.16],
    ],
    0.95,
    -20,
  ),
  "chime.1": chime(
    [
      [659.3, 0],
      [784, 0.12],
      [1046.5, 0.24],
    ],
    0.9,
    -20,
  ),
  "chime.2": chime([[1318.5, 0]], 1.1, -19),
  "chime.loud.0": chime(
    [
      [784, 0],
      [1046.5, 0.1],
      [1318.5, 0.2],
      [1568, 0.3],
    ],
    0.85,
    -16,
  ),
  "chime.soft.0": chime([[587.3, 0]], 1.1, -25),
};

/** A siren that buzzes: two tones gated, the top shaved off so that it startles and does not hurt. */
function alarm(take: {
  readonly tones: readonly number[];
  readonly gate: number;
  readonly each: number;
  readonly count: number;
  readonly top: number;
  readonly drive: number;
  readonly level: number;
}): Patch {
  const layers: LayerPatch[] = [];
  for (let n = 0; n < take.count; n++) {
    const pitch = take.tones[n % take.tones.length]!;
    const at = n * take.each;
    layers.push(
      { shape: "pulse", pitch, duty: 0.38, at, amp: held(take.each * 0.86), drive: take.drive, detune: 9 },
      { shape: "saw", pitch: pitch / 2, at, amp: held(take.each * 0.86), gain: 0.55, drive: take.drive },
      {
        shape: "pulse",
        pitch: pitch / 4,
        at,
        amp: held(take.each * 0.86),
        tremolo: { rate: take.gate, depth: 0.9, shape: "square" },
        gain: 0.5,
      },
    );
  }
  return {
    length: Math.min(1.8, take.count * take.each + 0.12),
    layers,
    filters: [
      { type: "low", cutoff: take.top, q: 0.6 },
      { type: "high", cutoff: 140 },
    ],
    echo: { delay: 0.09, feedback: 0.15, mix: 0.16 },
    level: take.level,
  };
}

export const ALARMS: Readonly<Record<string, Patch>> = {
  "alarm.0": alarm({ tones: [622, 466], gate: 28, each: 0.4, count: 4, top: 2600, drive: 1.6, level: -16 }),
  "alarm.1": alarm({ tones: [523], gate: 34, each: 0.28, count: 5, top: 2400, drive: 2, level: -16 }),
  "alarm.2": alarm({ tones: [466, 554, 659], gate: 22, each: 0.26, count: 6, top: 2600, drive: 1.5, level: -16 }),
  "alarm.loud.0": alarm({ tones: [740, 554], gate: 40, each: 0.21, count: 8, top: 3400, drive: 2.6, level: -13.5 }),
  "alarm.loud.1": alarm({ tones: [659, 880], gate: 46, each: 0.17, count: 9, top: 3600, drive: 2.8, level: -13.5 }),
  "alarm.soft.0": alarm({ tones: [466], gate: 20, each: 0.5, count: 3, top: 1300, drive: 1.2, level: -22 }),
};

function beeps(
  notes: readonly (readonly [pitch: number, at: number, length: number])[],
  level: number,
  duty = 0.5,
): Patch {
  return {
    length: Math.min(0.6, Math.max(...notes.map(([, at, length]) => at + length)) + 0.06),
    layers: notes.flatMap(([pitch, at, length]): LayerPatch[] => [
      { shape: "sine", pitch, at, amp: held(length, 0.006) },
      { shape: "pulse", pitch, duty, at, amp: held(length, 0.006), gain: 0.22 },
    ]),
    filters: [{ type: "low", cutoff: 5200 }],
    level,
  };
}

export const BEEPS: Readonly<Record<string, Patch>> = {
  "beep.0": beeps(
    [
      [988, 0, 0.11],
      [988, 0.17, 0.14],
    ],
    -19,
  ),
  "beep.1": beeps([[1175, 0, 0.24]], -19),
  "beep.2": beeps(
    [
      [880, 0, 0.09],
      [1109, 0.11, 0.09],
      [1319, 0.22, 0.16],
    ],
    -19,
  ),
  "beep.loud.0": beeps(
    [
      [1245, 0, 0.09],
      [1245, 0.13, 0.09],
      [1245, 0.26, 0.09],
      [1480, 0.39, 0.13],
    ],
    -15.5,
    0.25,
  ),
  "beep.soft.0": beeps([[784, 0, 0.16]], -25),
};

/** A scan goes out: a ping that falls, its answer, and a sweep of air. */
function pulse(from: number, to: number, sweep: Curve, every: number, count: number, level: number): Patch {
  return {
    length: 1.2,
    layers: [
      {
        shape: "sine",
        pitch: [
          [0, from],
          [0.28, to],
        ],
        amp: short(0.4),
        repeat: { count, every, decay: 0.6 },
      },
      { shape: "triangle", pitch: from * 1.5, amp: short(0.09), gain: 0.4, repeat: { count, every, decay: 0.6 } },
      {
        shape: "noise",
        amp: [
          [0, 0],
          [0.25, 0.5],
          [0.7, 0.35],
          [1, 0],
        ],
        filters: [{ type: "band", cutoff: sweep, q: 5 }],
        gain: 0.9,
      },
    ],
    echo: { delay: 0.19, feedback: 0.35, mix: 0.35, damp: 0.5 },
    level,
  };
}

export const PULSES: Readonly<Record<string, Patch>> = {
  "pulse.0": pulse(
    1245,
    523,
    [
      [0, 400],
      [0.9, 3000],
    ],
    0.4,
    2,
    -20,
  ),
  "pulse.1": pulse(
    880,
    1760,
    [
      [0, 600],
      [0.5, 4200],
      [1, 700],
    ],
    1,
    1,
    -20,
  ),
  "pulse.2": pulse(
    1568,
    392,
    [
      [0, 2600],
      [0.9, 300],
    ],
    0.27,
    3,
    -20,
  ),
  "pulse.loud.0": pulse(
    1760,
    440,
    [
      [0, 500],
      [0.8, 5200],
    ],
    0.2,
    4,
    -16,
  ),
};

function whistle(pitch: Curve, amp: Curve, length: number, level: number): Patch {
  return {
    length,
    layers: [
      { shape: "sine", pitch, vibrato: { rate: 6.2, depth: 0.18 }, amp },
      { shape: "triangle", pitch, vibrato: { rate: 6.2, depth: 0.18 }, amp, gain: 0.18 },
      { shape: "noise", amp, gain: 0.12, filters: [{ type: "band", cutoff: pitch, q: 9 }] },
    ],
    echo: { delay: 0.11, feedback: 0.2, mix: 0.12 },
    level,
  };
}

/** Curious: it ends higher than it began. */
export const WHISTLES: Readonly<Record<string, Patch>> = {
  "whistle.0": whistle(
    [
      [0, 880],
      [0.2, 820],
      [0.55, 1480],
    ],
    [
      [0, 0],
      [0.05, 1],
      [0.45, 0.8],
      [0.62, 0],
    ],
    0.8,
    -21,
  ),
  "whistle.1": whistle(
    [
      [0, 988],
      [0.16, 988],
      [0.18, 1319],
      [0.45, 1568],
    ],
    [
      [0, 0],
      [0.03, 1],
      [0.14, 0.7],
      [0.17, 0.1],
      [0.22, 1],
      [0.6, 0],
    ],
    0.8,
    -21,
  ),
  "whistle.2": whistle(
    [
      [0, 700],
      [0.3, 1200],
      [0.45, 1050],
      [0.7, 1760],
    ],
    [
      [0, 0],
      [0.06, 0.9],
      [0.5, 0.8],
      [0.72, 0],
    ],
    0.88,
    -21,
  ),
  "whistle.soft.0": whistle(
    [
      [0, 740],
      [0.4, 988],
    ],
    [
      [0, 0],
      [0.08, 0.8],
      [0.5, 0],
    ],
    0.66,
    -26,
  ),
};

/** A short circuit: mains hum torn by a shift register. */
function bzzt(pitch: Curve, tear: number, length: number, bursts: number, level: number): Patch {
  const every = length / bursts;
  const amp: Curve = [
    [0, 0],
    [0.003, 1],
    [every * 0.55, 0.8],
    [every * 0.8, 0],
  ];
  const repeat = { count: bursts, every, jitter: 0.16, spread: 2 };
  return {
    length: length + 0.04,
    layers: [
      { shape: "saw", pitch, amp, drive: 3, tremolo: { rate: tear, depth: 0.95, shape: "square" }, repeat },
      { shape: "chip-noise", pitch: 6400, amp, gain: 0.45, tremolo: { rate: tear * 1.7, depth: 1 }, repeat },
      { shape: "dust", pitch: 900, amp, gain: 0.9, repeat },
    ],
    filters: [
      { type: "high", cutoff: 180 },
      { type: "peak", cutoff: 2300, q: 1.2, gain: 5 },
      { type: "low", cutoff: 6500 },
    ],
    level,
  };
}

export const SPARKS: Readonly<Record<string, Patch>> = {
  "bzzt.0": bzzt(110, 47, 0.42, 1, -19),
  "bzzt.1": bzzt(
    [
      [0, 140],
      [0.2, 92],
    ],
    61,
    0.6,
    2,
    -19,
  ),
  "bzzt.2": bzzt(98, 33, 0.62, 3, -19),
  "bzzt.loud.0": bzzt(
    [
      [0, 104],
      [0.5, 156],
    ],
    72,
    0.64,
    2,
    -15.5,
  ),
};
