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
  scenes: 21,
  camera: 14,
  actor: 27,
  cards: 17,
  sounds: 17,
  music: 13,
  side: 17,
  meter: 44,
};

/** Lanes shrink and grow by this much to fill the room they have; what does not fit then is scrolled to. */
export const DENSITY = { least: 0.8, most: 1.4 } as const;
