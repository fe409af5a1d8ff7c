import { hashNoise } from "../../math/random.ts";
import type { Spot } from "./furniture.ts";

/** Pixels a second squared that loose bits fall with. */
const GRAVITY = 190;
/** Rows that bits come to rest on: the floor in front of the seat. */
const FLOOR = { from: 124, to: 141 } as const;
/** Share of its speed that a bit keeps when it meets the floor. */
const BOUNCE = 0.35;

/** A bit of something that burst: where it starts and how fast, px and px a second; the row it comes to rest on. */
export interface Bit {
  readonly index: number;
  readonly from: Spot;
  readonly vx: number;
  readonly vy: number;
  readonly floor: number;
}

/** Bits that burst from a place. `spread` px a second; `lift` is how much more they go up than down. */
export function burst(seed: number, count: number, from: Spot, spread: number, lift: number, push = 0): readonly Bit[] {
  return Array.from({ length: count }, (_, index) => {
    const noise = (k: number) => hashNoise(seed + k * 101, index);
    return {
      index,
      from: { x: from.x + Math.round((noise(1) - 0.5) * 10), y: from.y + Math.round((noise(2) - 0.5) * 6) },
      vx: push + (noise(3) - 0.5) * 2 * spread,
      vy: -lift * (0.25 + noise(4)),
      floor: Math.round(FLOOR.from + noise(5) * (FLOOR.to - FLOOR.from)),
    };
  });
}

/** Where a bit is so many seconds after the burst: it falls, bounces once and lies. Whole pixels. */
export function bitAt(bit: Bit, t: number, width: number): Spot & { readonly resting: boolean } {
  const { from, vx, vy, floor } = bit;
  const lands = (-vy + Math.sqrt(vy * vy + 2 * GRAVITY * Math.max(0, floor - from.y))) / GRAVITY;
  const inside = (x: number) => Math.max(2, Math.min(width - 3, Math.round(x)));
  if (t < lands)
    return { x: inside(from.x + vx * t), y: Math.round(from.y + vy * t + (GRAVITY * t * t) / 2), resting: false };
  const speed = (-vy * 0 + GRAVITY * lands + vy) * BOUNCE;
  const hop = (2 * speed) / GRAVITY;
  const s = Math.min(t - lands, hop);
  const x = inside(from.x + vx * lands + vx * 0.4 * s);
  return { x, y: Math.round(floor - speed * s + (GRAVITY * s * s) / 2), resting: t - lands >= hop };
}
