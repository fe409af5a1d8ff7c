import { hashNoise } from "../../math/random.ts";

/** Reach of a full shake, units and radians, and jolts a second. */
const SHAKE = { reach: 13, turn: 0.008, rate: 24 } as const;

export interface Shake {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

const NONE: Shake = { x: 0, y: 0, turn: 0 };

/** How the picture is thrown at a moment, by strength 0…1: seeded by time alone. */
export function shakeAt(viewTime: number, strength: number): Shake {
  if (strength <= 0.01) return NONE;
  const jolt = Math.round(viewTime * SHAKE.rate);
  const reach = SHAKE.reach * strength * strength;
  return {
    x: (hashNoise(11, jolt) - 0.5) * 2 * reach,
    y: (hashNoise(23, jolt) - 0.5) * 2 * reach,
    turn: (hashNoise(37, jolt) - 0.5) * 2 * SHAKE.turn * strength,
  };
}
