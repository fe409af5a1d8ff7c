import type { Curve, LayerPatch, Patch } from "../synth/patch.ts";
import { struck } from "./strokes.ts";

/** Chimes. Times in seconds, pitches in Hz. */

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
    { shape: "sine", pitch: pitch * 2.004, at, amp: struck(ring * 0.6), gain: gain * 0.24 },
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
      amp: struck(0.22),
      gain: gain * 0.3,
    },
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
