import type { Curve, Patch } from "../synth/patch.ts";
import { struck } from "./strokes.ts";

/** Scans, whistles and sparks. Times in seconds, pitches in Hz. */

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
        amp: struck(0.4),
        repeat: { count, every, decay: 0.6 },
      },
      { shape: "triangle", pitch: from * 1.5, amp: struck(0.09), gain: 0.4, repeat: { count, every, decay: 0.6 } },
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
      [0, 1568],
      [0.25, 880],
      [0.4, 880],
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
function bzzt(pitch: Curve, tear: number, length: number, bursts: number, level: number, top = 5200): Patch {
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
      { type: "peak", cutoff: top * 0.4, q: 1.2, gain: 5 },
      { type: "low", cutoff: top },
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
    8000,
  ),
};
