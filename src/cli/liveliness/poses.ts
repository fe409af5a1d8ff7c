import type { Pose } from "../../stage/actors/acted.ts";
import { POSE_RATE } from "../../timeline/sample.ts";
import type { Moment } from "./moments.ts";

/** Poses closer than this are one: sheet units, degrees, shares of a part's size and of full opacity. */
const ALIKE = { units: 4, degrees: 5, scale: 0.06, alpha: 0.2 } as const;

/** A pose as a text that is the same for poses that look alike. */
export function poseKey({ parts }: Pose): string {
  return parts
    .map(({ x, y, rotation, scaleX, scaleY, alpha, frame }) =>
      [
        Math.round(x / ALIKE.units),
        Math.round(y / ALIKE.units),
        Math.round(rotation / ALIKE.degrees),
        Math.round(scaleX / ALIKE.scale),
        Math.round(scaleY / ALIKE.scale),
        Math.round(alpha / ALIKE.alpha),
        frame ?? "",
      ].join(),
    )
    .join(";");
}

export interface PoseCount {
  readonly actor: string;
  /** Seconds in which the actor could be seen. */
  readonly seen: number;
  /** Different poses for each minute of them. */
  readonly perMinute: number;
}

/** Counts the different poses that each character is seen in. */
export class PoseCounts {
  readonly #actors = new Map<string, { ticks: number; keys: Set<string> }>();

  add({ actors }: Moment): void {
    for (const { id, pose } of actors) {
      const count = this.#actors.get(id) ?? { ticks: 0, keys: new Set<string>() };
      this.#actors.set(id, count);
      count.ticks++;
      count.keys.add(poseKey(pose));
    }
  }

  done(): PoseCount[] {
    return [...this.#actors].map(([actor, { ticks, keys }]) => ({
      actor,
      seen: ticks / POSE_RATE,
      perMinute: (keys.size / ticks) * POSE_RATE * 60,
    }));
  }
}
