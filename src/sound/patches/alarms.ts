import type { LayerPatch, Patch } from "../synth/patch.ts";
import { held } from "./strokes.ts";

/** Alarms and beeps. Times in seconds, pitches in Hz. */

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
  "alarm.2": alarm({ tones: [392, 523, 698, 932], gate: 13, each: 0.2, count: 8, top: 3000, drive: 1.5, level: -16 }),
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
