import { type Act, cycle, heldAt, type PieceMoment } from "../act.ts";
import { props } from "../figure.ts";
import { drawText } from "../pixel-type.ts";
import { FOODS } from "./food.ts";

/** The pose in which what is in the hands stays there. */
function holding(held: string): string {
  const food = FOODS.find((each) => each === held);
  if (food) return `eat.${food}.0`;
  return held === "controller" ? "idle.0" : held === "keyboard" ? "keys.rest" : "talk.1";
}

/** Laughs with the shoulders. */
export function laugh({ tick, held }: PieceMoment): Act {
  return {
    pose: held === "controller" ? cycle(["laugh.0", "laugh.1"], tick, 2) : holding(held),
    face: { eyes: "happy", mouth: tick % 4 < 2 ? "open" : "smile" },
    dy: tick % 4 < 2 ? -1 : 0,
    mouthBusy: true,
  };
}

/** Two nods, and content with it. */
export function nod({ tick, held }: PieceMoment): Act {
  return { pose: holding(held), face: { eyes: "half", mouth: "smirk" }, dy: [0, 1, 2, 1, 0][tick % 5] };
}

/** Over the shoulder, ahead, up: what was that? */
export function lookAround({ t, held }: PieceMoment): Act {
  const { value: pose, index } = heldAt(
    [
      [0.55, "lookwall"],
      [0.35, holding(held)],
      [1, "think"],
    ],
    t,
  );
  return { pose, face: index === 1 ? { eyes: "wide", mouth: "oh" } : undefined };
}

/** All air goes out. */
export function deflate({ t, tick }: PieceMoment): Act {
  return {
    pose: t < 0.2 ? "think" : "slump",
    face:
      t < 0.2 ? { eyes: "half", mouth: "flat" } : { eyes: t < 0.9 ? "shut" : "half", mouth: t < 0.7 ? "oh" : "flat" },
    dy: t < 0.2 ? -1 : t < 0.4 ? 0 : 1,
    mouthBusy: true,
    front: (frame, { seat }) => {
      if (t < 0.25 || t > 0.9) return;
      for (let i = 0; i < 3; i++) frame.set(seat.x + 16 + i * 3 + (tick % 3), seat.y - 24 + (i % 2), "v");
    },
  };
}

/** Asleep where he sits. */
export function sleep({ tick }: PieceMoment): Act {
  const breath = tick % 24;
  return {
    pose: "slump",
    face: { eyes: "shut", mouth: breath < 12 ? "oh" : "flat" },
    dy: breath < 12 ? 0 : 1,
    mouthBusy: true,
    front: (frame, { seat }) => {
      for (let i = 0; i < 3; i++) {
        const rise = (tick + i * 10) % 30;
        drawText(frame, i === 0 ? "Z" : "z", seat.x + 12 + rise / 3 + i * 2, seat.y - 42 - rise, rise < 22 ? "c" : "T");
      }
    },
  };
}

/** Dances on the seat, arms and all. */
export function dance({ tick }: PieceMoment): Act {
  const beat = tick % 8;
  return {
    pose: beat < 4 ? "magic" : "shrug",
    face: { eyes: "happy", mouth: beat % 4 < 2 ? "open" : "smile" },
    dx: [0, 2, 3, 2, 0, -2, -3, -2][beat],
    dy: beat % 4 < 2 ? -1 : 0,
    mouthBusy: true,
    front: (frame, { seat }) => {
      for (const [i, dx] of [-28, 26].entries()) {
        const rise = (tick + i * 6) % 14;
        props.stamp(frame, cycle(["note.0", "note.1"], tick, 4), seat.x + dx, seat.y - 30 - rise);
      }
    },
  };
}

/** Out with an arm: there. */
export function point({ t, tick, held }: PieceMoment): Act {
  return {
    pose: t < 0.15 ? holding(held) : "lookhand",
    dx: t < 0.15 ? -1 : t < 0.3 ? 2 : 0,
    face: { eyes: "fwd", mouth: tick % 6 < 3 ? "smile" : "open" },
  };
}
