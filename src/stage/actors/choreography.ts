import type { ArmPlace, EaseName, Shown } from "../../cast/acting.ts";
import { clamp, lerp } from "../../math/ease.ts";
import { lastAtMost } from "../../math/search.ts";
import { EASE_CURVES } from "./ease-curves.ts";
import type { Score, Side } from "./score.ts";

/** What a performance contributes at one moment. */
export interface Moment {
  /** In the order of the score's tracks. */
  readonly values: Readonly<Float64Array>;
  readonly shown: Shown;
  readonly arms: Readonly<Record<Side, ArmPlace>>;
}

/** Times are told apart to a hundredth of a millisecond, so that one moment has one name however it was reached. */
const GRAIN = 1e5;

/** How far from one key to the next, 0…1 (some eases leave that on the way), at a share of the time between them. */
export function eased(ease: EaseName, share: number): number {
  const curve = EASE_CURVES[ease];
  const at = clamp(share) * (curve.length - 1);
  const step = Math.min(Math.floor(at), curve.length - 2);
  return lerp(curve[step] as number, curve[step + 1] as number, at - step);
}

/** A score that answers what its performer does at a time, however often and in whatever order it is asked. */
export class Choreography {
  readonly #moments = new Map<number, Moment>();
  /** The columns that change at all: the others are reckoned once. */
  readonly #moving: readonly number[];

  constructor(readonly score: Score) {
    const first = score.rows[0] as readonly number[];
    this.#moving = score.tracks.map((_, i) => i).filter((i) => score.rows.some((row) => row[i] !== first[i]));
  }

  at(local: number): Moment {
    const grain = Math.round(Math.max(0, Math.min(local, this.score.end)) * GRAIN);
    const known = this.#moments.get(grain);
    if (known) return known;
    const time = grain / GRAIN;
    const { times, eases, rows } = this.score;
    const values = Float64Array.from(rows[0] as readonly number[]);
    const next = Math.min(lastAtMost(times, time, (t) => t) + 1, times.length - 1);
    const [from, to] = [rows[next - 1] ?? rows[0], rows[next]] as [readonly number[], readonly number[]];
    const [start, end] = [times[next - 1] ?? 0, times[next] as number];
    const share = end > start ? eased(eases[next] ?? "inOut", (time - start) / (end - start)) : 1;
    for (const column of this.#moving) values[column] = lerp(from[column] as number, to[column] as number, share);
    const key = keyAt(this.score, time);
    const moment: Moment = {
      values,
      shown: this.score.shown[key] as Shown,
      arms: this.score.arms[key] as Record<Side, ArmPlace>,
    };
    this.#moments.set(grain, moment);
    return moment;
  }
}

/** The key whose choices hold: the next one from the middle of the way to it. */
function keyAt({ times }: Score, time: number): number {
  let key = 0;
  while (key + 1 < times.length && time >= ((times[key] as number) + (times[key + 1] as number)) / 2) key++;
  return key;
}
