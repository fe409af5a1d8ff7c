import { type Act, cycle, heldAt, type PieceMoment } from "../act.ts";
import { strollAt } from "../aisle.ts";

/** Gets up, arms to the ceiling, yawns. */
export function standAndStretch({ t, tick }: PieceMoment): Act {
  const { value: pose } = heldAt(
    [
      [0.25, "rise"],
      [0.85, "stretch"],
      [1, "stand"],
    ],
    t,
  );
  const stretching = pose === "stretch";
  return {
    pose,
    dy: pose === "rise" ? -1 : stretching && t > 0.4 && t < 0.9 ? -1 : 0,
    dx: stretching ? [0, 0, 1, 1, 0, 0, -1, -1][tick % 8] : 0,
    face: stretching && t > 0.5 ? { mouth: "yell" } : undefined,
    mouthBusy: stretching,
  };
}

/** Through the network's aisles, door after door; stops now and then and looks about. */
export function wander({ tick }: PieceMoment): Act {
  const { pausing, frame } = strollAt(tick);
  return {
    place: "aisle",
    pose: pausing ? (frame < 6 ? "stand.look" : "stand") : `walk.${frame}`,
    face: pausing ? { eyes: cycle(["up", "fwd", "back"], frame, 4) } : undefined,
  };
}
