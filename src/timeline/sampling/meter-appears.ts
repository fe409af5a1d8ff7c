import type { CameraCue, Meter } from "../timeline.ts";
import { ACTING } from "./acting-rules.ts";

/** Seconds from a meter's appearance to its first key. */
export const METER_RISES = ACTING.meterAppears + ACTING.meterRush;

/** Seconds before and after its own moment at which a meter looks for a cut to come with. */
const CUT = { before: 0.5, after: ACTING.meterRush } as const;

/**
 * When a meter begins to come up: in time to rush to its first key, and with a cut if there is one about then, since
 * everybody makes room for it.
 */
export function meterAppears({ keys: [first] }: Meter, camera: readonly CameraCue[]): number {
  const own = (first?.t ?? 0) - METER_RISES;
  const cuts = camera.filter(
    ({ move, start }) => move === "cut" && start >= own - CUT.before && start <= own + CUT.after,
  );
  const away = ({ start }: CameraCue): number => Math.abs(start - own);
  return cuts.sort((a, b) => away(a) - away(b))[0]?.start ?? own;
}
