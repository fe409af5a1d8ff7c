import { type Act, cycle, heldAt, type PieceMoment } from "../act.ts";
import { props } from "../figure.ts";
import { FOODS, heldUp } from "./food.ts";

/** The hero falls: the thumbs stop, the face does not believe it, the head goes down. */
export function loseGame({ t, tick }: PieceMoment): Act {
  const { value: pose } = heldAt(
    [
      [0.25, "play.2"],
      [0.67, "gasp"],
      [1, "slump"],
    ],
    t,
  );
  return {
    pose,
    dy: pose === "gasp" && t < 0.42 ? -(tick % 2) : 0,
    face: pose === "play.2" ? { eyes: "wide", mouth: "grit" } : undefined,
  };
}

/** Jumps on the seat, what he holds in the air. */
export function cheer({ tick, held }: PieceMoment): Act {
  const beat = tick % 6;
  const jump = [0, 0, 0, -4, -7, -3][beat] ?? 0;
  const food = FOODS.find((each) => each === held);
  if (food) return { pose: heldUp(food), face: { eyes: "happy", mouth: "open" }, dy: jump };
  if (held !== "controller") return { ...magic(tick), dy: jump };
  return {
    pose: beat < 3 ? "cheer" : "cheer.up",
    dy: jump,
    front: (frame, { seat }) => {
      if (beat < 4) props.stamp(frame, cycle(["note.0", "note.1"], tick, 3), seat.x + 26, seat.y - 44 - beat);
    },
  };
}

/** Both hands up: whatever they touch comes out of nothing. Sparks at the fingers. */
export function magic(tick: number): Act {
  return {
    pose: "magic",
    dy: tick % 6 < 3 ? 0 : -1,
    front: (frame, { seat }) => {
      for (const [i, [dx, dy]] of (
        [
          [-22, -36],
          [21, -37],
          [-27, -30],
          [27, -31],
        ] as const
      ).entries())
        if ((tick + i) % 3 < 2) props.stamp(frame, cycle(["glint", "glint.small"], tick + i), seat.x + dx, seat.y + dy);
    },
  };
}

/** Nearly throws himself off the seat with the car. */
export function crashGame({ t, tick }: PieceMoment): Act {
  const { value: pose } = heldAt(
    [
      [0.17, "race.right"],
      [0.5, "magic"],
      [1, "slump"],
    ],
    t,
  );
  return {
    pose,
    dy: t < 0.34 ? -2 * (tick % 2) : 0,
    dx: t < 0.5 ? -Math.min(3, tick) : -3,
    face: pose === "magic" ? { eyes: "wide", mouth: "oh" } : undefined,
    shake: t > 0.08 && t < 0.25 ? 1 : 0,
    behind: (frame, { seat }) => {
      if (pose !== "race.right") props.stamp(frame, "keyboard", seat.x + 24, seat.y - 4);
    },
  };
}

/** Shakes with both fists. */
export function rage({ tick }: PieceMoment): Act {
  return {
    pose: "rage",
    dx: tick % 2,
    dy: tick % 4 < 2 ? 0 : -1,
    front: (frame, { seat }) => {
      for (const [dx, rise] of [
        [-14, 0],
        [-2, 3],
        [8, 1],
      ] as const)
        frame.set(seat.x + dx, seat.y - 48 - ((tick + rise) % 4), "w");
    },
  };
}

/** Both hands up, or the one that is free. */
export function shrug({ t, tick, held }: PieceMoment): Act {
  const dy = t < 0.09 ? 1 : tick % 24 === 20 ? -1 : 0;
  const food = FOODS.find((each) => each === held);
  return food ? { pose: `eat.${food}.0`, face: { eyes: "up", mouth: "flat" }, dy: -dy } : { pose: "shrug", dy };
}

/** A held look: he does not move, and then blinks. */
export const hold = ({ tick }: PieceMoment): Act => ({
  pose: "think",
  face: { eyes: tick % 14 === 12 ? "shut" : "fwd", mouth: "flat" },
});
