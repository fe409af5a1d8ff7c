import type { LaneKind } from "./lanes.ts";

/** Heights and gaps of the panel in CSS pixels at a root font size of 16 px; all scale with it. */
export const METRICS = {
  minimap: 26,
  ruler: 24,
  /** The column with the lanes' names. */
  names: 112,
  /** Free space above and below a lane's boxes. */
  laneGap: 2,
  rowGap: 1,
  /** Narrower boxes have no label. */
  labelled: 22,
  /** Boxes narrower than this are taken together. */
  grain: 1.5,
  font: 11.5,
  /** How near the pointer must be to a cue's start to take hold of it, and how near a snap catches. */
  edge: 6,
  snap: 8,
} as const;

export const LANE_HEIGHTS: Readonly<Record<LaneKind, number>> = {
  scenes: 22,
  camera: 15,
  actor: 30,
  cards: 18,
  sounds: 24,
  music: 14,
  side: 17,
  meter: 46,
};
