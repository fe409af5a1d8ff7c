import type { Ambience } from "../../cast/sound-names.ts";
import type { LayerPatch, Patch } from "../synth/patch.ts";

/**
 * What lies under a place. Each is a loop: tones make whole numbers of turns in it, swells begin where they end,
 * and noise is faded across the seam (see catalogue.ts), so that no join is heard. Tones go
 * without filters: a filter would start from rest.
 */
const LENGTH = 8;
const LEVEL = -38;

/** The nearest pitch or swell that makes a whole number of turns in the loop. */
function whole(hz: number): number {
  return Math.round(hz * LENGTH) / LENGTH;
}

function hum(hz: number, gain: number, swell = 0.4): LayerPatch {
  return { shape: "sine", pitch: whole(hz), amp: 1, gain, tremolo: { rate: whole(swell), depth: 0.3 } };
}

function air(hz: number, q: number, gain: number, swell = 0.2, depth = 0.4): LayerPatch {
  return {
    shape: "noise",
    amp: 1,
    gain,
    filters: [{ type: "band", cutoff: hz, q }],
    tremolo: { rate: whole(swell), depth },
  };
}

/** Blips of packets going by, at random places of the loop. */
function packets(hz: number, count: number, gain: number): LayerPatch {
  return {
    shape: "sine",
    pitch: hz,
    amp: [
      [0, 0],
      [0.004, 1],
      [0.02, 0.4],
      [0.05, 0],
    ],
    gain,
    at: 0.2,
    repeat: { count, every: (LENGTH - 0.4) / count, jitter: 0.45, spread: 7 },
  };
}

function loop(layers: readonly LayerPatch[], level = LEVEL): Patch {
  return { length: LENGTH, loop: true, layers, level };
}

export const AMBIENCE_PATCHES: Readonly<Record<Ambience, Patch>> = {
  "server-room": loop([
    hum(60, 0.4),
    hum(120, 0.3),
    hum(242, 0.12, 0.5),
    air(420, 0.6, 1.6, 0.125),
    air(1900, 1.5, 0.5, 0.25),
  ]),
  "network-traffic": loop([
    hum(98, 0.3),
    air(900, 0.7, 0.7, 0.375),
    packets(1760, 31, 0.2),
    packets(2637, 19, 0.1),
    packets(1175, 11, 0.16),
  ]),
  "distant-alarm": loop(
    [
      {
        shape: "sine",
        pitch: whole(466),
        fm: { ratio: 2, index: 0.5 },
        amp: 1,
        gain: 0.5,
        tremolo: { rate: whole(0.625), depth: 1 },
      },
      {
        shape: "triangle",
        pitch: whole(233),
        amp: 1,
        gain: 0.4,
        tremolo: { rate: whole(0.625), depth: 0.9 },
      },
      air(300, 0.6, 1.1, 0.125),
    ],
    -35,
  ),
  "hideout-hum": loop(
    [hum(55, 0.4, 0.125), hum(110, 0.2, 0.25), air(240, 0.6, 1.3, 0.125, 0.5), air(5200, 2, 0.07, 0.375)],
    -41,
  ),
  "dead-sector": loop([
    hum(44, 0.45, 0.125),
    hum(88.6, 0.2, 0.625),
    air(150, 1.2, 1.5, 0.125, 0.8),
    air(620, 2.5, 0.9, 0.25, 0.9),
    packets(880, 4, 0.1),
    {
      shape: "dust",
      pitch: 7,
      amp: 1,
      gain: 3,
      filters: [{ type: "band", cutoff: 3600, q: 1.5 }],
    },
  ]),
  "night-air": loop([air(340, 0.5, 0.9, 0.125, 0.6), air(1200, 0.8, 0.22, 0.375, 0.6), hum(50, 0.12)], -42),
};
