import type { Curve } from "../synth/patch.ts";

/** Shapes of loudness that several sounds share. Seconds. */

/** Struck, and gone. */
export function struck(length: number): Curve {
  return [
    [0, 0],
    [0.002, 1],
    [length * 0.4, 0.3],
    [length, 0],
  ];
}

/** A tone held level between soft edges. */
export function held(length: number, edge = 0.008): Curve {
  return [
    [0, 0],
    [edge, 1],
    [length - edge, 1],
    [length, 0],
  ];
}
