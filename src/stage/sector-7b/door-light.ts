import { hashNoise } from "../../math/random.ts";
import type { SetPieceState, StageState } from "../../timeline/state.ts";

/** What lives of a shut door at one moment. */
export interface DoorLight {
  /** 0…1: the warm light below it, and the cold one of the screens behind. */
  readonly warm: number;
  readonly cold: number;
  readonly signLit: boolean;
  /** Units from the door's middle where somebody passes behind it, and which foot is down. */
  readonly passing?: { readonly x: number; readonly step: number };
}

/** The door that a state shows, if it does: a set piece that is under way. */
export const doorOf = ({ setPieces }: Pick<StageState, "setPieces">): SetPieceState | undefined =>
  setPieces.findLast(({ cue }) => cue.name === "door" || cue.name === "arrive-at-door");

/** The light of a state's door, by the piece's own clock on the grid of poses. */
export const doorLightOf = ({ poseTime }: Pick<StageState, "poseTime">, { cue }: SetPieceState, still: boolean) =>
  doorLight(Math.max(0, poseTime - cue.start), cue.name === "arrive-at-door", still);

/** Pictures a second. */
const TICKS = 12;
/** Seconds at which the sign finds its light where somebody comes, and where nobody does. */
const SIGN = { awaited: 3.4, alone: 1 } as const;
/** How it comes: on for so many pictures, off, on for good. */
const STUTTER = { on: 3, off: 5 } as const;
/** Somebody walks along behind the door: first so many seconds in, then again; units a picture, and from where. */
const PASSING = { first: 4.2, every: 7, stride: 9, from: -190, to: 190 } as const;

/** The light `local` seconds into the piece; `awaited`: somebody comes to the door. Steps twelve times a second. */
export function doorLight(local: number, awaited: boolean, still: boolean): DoorLight {
  if (still) return { warm: 0.9, cold: 0.3, signLit: true };
  const tick = Math.floor(local * TICKS + 1e-6);
  const lit = tick - Math.round((awaited ? SIGN.awaited : SIGN.alone) * TICKS);
  const round = (tick - PASSING.first * TICKS) % (PASSING.every * TICKS);
  const x = PASSING.from + round * PASSING.stride;
  return {
    warm: 0.84 + 0.1 * hashNoise(521, tick >> 1),
    // A game on a screen: its scenes change now and then.
    cold: 0.12 + 0.4 * hashNoise(523, tick >> 3),
    signLit: lit >= 0 && (lit < STUTTER.on || lit >= STUTTER.off),
    ...(round >= 0 && x <= PASSING.to && { passing: { x, step: (round >> 1) % 2 } }),
  };
}
