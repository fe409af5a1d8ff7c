import type { ArmPose, Channel, LidSlant, Shown } from "../../cast/acting.ts";
import type { Side } from "./score.ts";

/** One part as it is to be drawn: in its parent's coordinates, sheet units and degrees. */
export interface PartPose {
  x: number;
  y: number;
  rotation: number;
  scaleX: number;
  scaleY: number;
  alpha: number;
  /** Which of its frames, where it has any. */
  frame?: string;
  /** Place among its siblings, where not that of the rig. */
  z?: number;
}

/** A character at one moment: parts in the rig's order. */
export interface Pose {
  readonly parts: readonly PartPose[];
}

/** A character's acting at one moment, before it becomes joints. */
export interface Acted {
  readonly offsets: Record<Channel, number>;
  readonly lids: { readonly l: readonly [number, LidSlant]; readonly r: readonly [number, LidSlant] };
  readonly look: { readonly x: number; readonly y: number };
  readonly arms: Readonly<Record<Side, Arm>>;
  /** What is chosen to be seen; later ones win where the rig has such a frame. */
  readonly shown: readonly Shown[];
  /** Where head and body were, 0, 1, 2 … poses ago. */
  readonly past: { readonly head: Track; readonly body: Track };
  readonly t: number;
  readonly seed: number;
  readonly readouts: readonly string[];
}

export interface Track {
  readonly turn: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
}

export interface Arm {
  /** By `l:part:property`, absolute. */
  readonly joints: ReadonlyMap<string, number>;
  /** The place it is mostly in. */
  readonly pose?: ArmPose;
  /** 0…1: how much a gesture has it reach out, so that it may stretch. */
  readonly reaching: number;
}
