import type { Character } from "../../cast/character.ts";
import { clamp } from "../../math/ease.ts";
import type { StageState } from "../../timeline/state.ts";
import type { PoseContext } from "../actors/gazing.ts";
import { headBox, type Placement } from "../layout/placement.ts";

/** Sheet units to the sides at which a look goes all the way there. */
const FAR_LOOK = 520;

/** What the poses of all actors depend on besides themselves: where the others are, alarm and meter. Pure. */
export function poseContextOf(
  state: StageState,
  placement: Placement,
  placed: ReadonlyMap<string, Placement>,
  cast: (id: string) => Character,
): PoseContext {
  const { meter } = state;
  return {
    // The meter stands at the right edge of the picture.
    toward: (target) =>
      target === "meter" ? { x: placement.flip ? -0.9 : 0.9, y: -0.15 } : toward(placement, placed.get(target), cast),
    alarm: state.alarm,
    tension: tensionOf(state),
    ...(meter && meter.visible > 0 ? { readouts: meter.history.map((value) => `${Math.round(value)}%`) } : {}),
  };
}

/** Where somebody is as an actor sees it: in their own sheet's directions. */
function toward(
  from: Placement,
  to: Placement | undefined,
  cast: (id: string) => Character,
): { x: number; y: number } | undefined {
  if (!to) return undefined;
  const head = headBox(from, cast(from.id));
  const other = headBox(to, cast(to.id));
  const scale = from.height / 768;
  const dx = (other.x + other.width / 2 - head.x - head.width / 2) / scale / FAR_LOOK;
  const dy = (other.y + other.height / 2 - head.y - head.height / 2) / scale / FAR_LOOK;
  return { x: clamp(from.flip ? -dx : dx, -1, 1), y: clamp(dy, -0.8, 0.8) };
}

/** How high the meter stands, 0…1. */
function tensionOf({ meter }: StageState): number {
  if (!meter || meter.visible <= 0) return 0;
  return clamp((meter.value - meter.min) / (meter.max - meter.min));
}
