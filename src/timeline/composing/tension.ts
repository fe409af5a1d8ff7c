import { lastAtMost } from "../../math/search.ts";
import type { Meter } from "../timeline.ts";

/** How far up its scale the meter stands that was named last, 0…1, from second `t` on. */
export interface TensionChange {
  readonly t: number;
  readonly share: number;
}

/** The changes of tension in order; before the first there is none. */
export const tensionOf = (meters: readonly Meter[]): TensionChange[] =>
  meters
    .flatMap(({ keys, min, max }) =>
      keys.map(({ t, value }) => ({ t, share: max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0 })),
    )
    .sort((a, b) => a.t - b.t);

export const tensionAt = (changes: readonly TensionChange[], t: number): number =>
  changes[lastAtMost(changes, t, (change) => change.t)]?.share ?? 0;
