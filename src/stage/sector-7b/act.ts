import type { CornerPlan } from "./corner.ts";
import type { Face } from "./figure.ts";
import type { Framebuffer } from "./framebuffer.ts";
import type { Screens } from "./games/screen.ts";

/** Where the picture is: the corner with the seat, the aisles between sectors, a page of a far blog that fills it. */
export type Place = "corner" | "aisle" | "page";

export type Paint = (frame: Framebuffer, plan: CornerPlan) => void;

/** What the resident does at one moment, and what that does to the picture. Plain; painting is left to the picture. */
export interface Act {
  readonly place?: Place;
  readonly pose: string;
  readonly face?: Face;
  /** Whole pixels away from the seat. */
  readonly dx?: number;
  readonly dy?: number;
  /** The mouth is busy: talking does not change it. */
  readonly mouthBusy?: boolean;
  /** Painted behind the figure, and over it. */
  readonly behind?: Paint;
  readonly front?: Paint;
  /** What the monitors show instead of the game. */
  readonly screens?: (screens: Screens) => Screens;
  /** Rows that the whole picture is shaken by. */
  readonly shake?: number;
}

/** A set piece at one moment. */
export interface PieceMoment {
  /** Seconds into the piece at its own pace: a cue that is shorter than the piece plays it faster. */
  readonly t: number;
  /** Pictures of 1/12 s since the cue began. */
  readonly tick: number;
  /** Seconds since the cue ended; 0 while it runs. */
  readonly over: number;
  readonly variant: string;
  readonly seed: number;
  /** What is in the hands as the piece begins: a food, "controller", "keyboard", "nothing". */
  readonly held: string;
  /** The pieces that went before it in its scene, by name. */
  readonly before: readonly string[];
}

/** One set piece: how long it takes, how long its last picture is held when nothing follows, and the acting. */
export interface SetPiece {
  /** Seconds. */
  readonly length: number;
  /** Seconds. */
  readonly linger: number;
  readonly act: (moment: PieceMoment) => Act;
}

/** One picture of a sequence, held for so many seconds. */
export type Held<T> = readonly [seconds: number, value: T];

/** The picture of a sequence at `t`, and the seconds since it came; the last one is held for good. */
export function heldAt<T>(
  sequence: readonly Held<T>[],
  t: number,
): { readonly value: T; readonly since: number; readonly index: number } {
  let from = 0;
  for (let index = 0; index < sequence.length; index++) {
    const [seconds, value] = sequence[index] as Held<T>;
    if (t < from + seconds || index === sequence.length - 1) return { value, since: t - from, index };
    from += seconds;
  }
  throw new Error("A sequence has at least one picture.");
}

/** The entry of a cycle, `ticks` pictures each. */
export const cycle = <T>(values: readonly T[], tick: number, ticks = 1): T =>
  values[Math.floor(Math.max(0, tick) / ticks) % values.length] as T;
