import { type Act, cycle, heldAt, type Paint, type PieceMoment } from "../act.ts";
import type { CornerPlan } from "../corner.ts";
import { props } from "../figure.ts";
import type { Framebuffer } from "../framebuffer.ts";
import { MONITOR } from "../furniture.ts";

export const FOODS = ["chips", "pizza", "soda", "candy", "chocolate"] as const;
export type Food = (typeof FOODS)[number];

/** The food of a cue; what nobody has drawn is chips. */
export const foodOf = (variant: string): Food => FOODS.find((food) => food === variant) ?? "chips";

/** Seconds: rummaging, the moment of light, holding it up. */
const CONJURE = { rummage: 0.5, light: 0.17, show: 0.55 } as const;
/** Where the light breaks out, and where the wonder is held, from the figure's pivot. */
const POCKET = { x: -8, y: -10 } as const;
const SHOWN: Readonly<Record<Food, { x: number; y: number; pose: string; hold: string }>> = {
  chips: { x: -16, y: -22, pose: "pull.chips", hold: "eat.chips.0" },
  pizza: { x: 0, y: -46, pose: "pull.pizza", hold: "hold.pizza" },
  soda: { x: 20, y: -30, pose: "pull.soda", hold: "pull.soda" },
  candy: { x: 20, y: -30, pose: "pull.candy", hold: "pull.candy" },
  chocolate: { x: 20, y: -30, pose: "pull.chocolate", hold: "pull.chocolate" },
};

/** Takes from a pocket what that pocket cannot hold; chocolate comes from behind the monitor. */
export function conjure({ t, tick, variant }: PieceMoment): Act {
  const food = foodOf(variant);
  const { rummage, light, show } = CONJURE;
  const behind = food === "chocolate";
  const { value: pose } = heldAt(
    [
      [rummage, behind ? "behind" : "pull.in"],
      [light + show * 0.45, SHOWN[food].pose],
      [1, SHOWN[food].hold],
    ],
    t,
  );
  const searching = t < rummage;
  return {
    pose,
    dx: searching ? [0, 1, 0, -1][tick % 4] : 0,
    dy: searching ? -(tick % 2) : t < rummage + light ? -1 : 0,
    mouthBusy: searching,
    front: (frame, plan) => {
      if (behind && searching) hideBehindMonitor(frame, plan);
      if (searching) pocketLight(frame, plan, tick, t / rummage, behind);
      else if (t < rummage + light + 0.5) wonder(frame, plan, food, t - rummage, tick);
    },
  };
}

/** The near monitor's bezel again, over the arm that reaches behind it. */
function hideBehindMonitor(frame: Framebuffer, { monitors: [near] }: CornerPlan): void {
  const { glassX, glassY, glassWidth, glassHeight } = MONITOR;
  // The arm is over the glass only as far as the frame's edge: what is behind the set cannot be seen.
  for (let y = near.y; y < near.y + 46; y++)
    for (let x = near.x; x < near.x + 30; x++) {
      const glass =
        x >= near.x + glassX &&
        x < near.x + glassX + glassWidth &&
        y >= near.y + glassY &&
        y < near.y + glassY + glassHeight;
      if (!glass && "Oorsdm".includes(frame.at(x, y))) frame.set(x, y, y < near.y + 41 ? "p" : "v");
    }
}

function pocketLight(
  frame: Framebuffer,
  { seat, monitors: [near] }: CornerPlan,
  tick: number,
  share: number,
  behind: boolean,
): void {
  const at = behind ? { x: near.x + 2, y: near.y + 8 } : { x: seat.x + POCKET.x, y: seat.y + POCKET.y };
  if (share > 0.55) props.stamp(frame, cycle(["glint.small", "glint"], tick), at.x - 2, at.y - 2);
  if (share > 0.3)
    for (let i = 0; i < 3; i++)
      frame.set(at.x - 6 + ((tick * 5 + i * 7) % 13), at.y - 4 - ((tick * 3 + i * 5) % 9), i ? "c" : "w");
}

/** Rays around what should not exist: cyan, in steps, never turning. */
function wonder(frame: Framebuffer, { seat }: CornerPlan, food: Food, since: number, tick: number): void {
  const { x, y } = SHOWN[food];
  const [cx, cy] = [seat.x + x, seat.y + y];
  const inner = 11 + Math.floor(since * 24);
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, -1],
    [1, -1],
    [-1, -1],
    [1, 1],
    [-1, 1],
  ] as const) {
    const diagonal = dx !== 0 && dy !== 0;
    for (let k = 0; k < (since < 0.2 ? 5 : 3); k++) {
      const r = diagonal ? Math.round((inner + k) * 0.7) : inner + k;
      if ("ntTpkv".includes(frame.at(cx + dx * r, cy + dy * r)))
        frame.set(cx + dx * r, cy + dy * r, k % 2 === tick % 2 ? "c" : "w");
    }
  }
}

/** Held up in both hands, or as high as one reaches. */
export const heldUp = (food: Food): string => SHOWN[food].hold;

/** A bite in two pictures, then chewing; it goes on as long as nothing else happens. */
export function eat({ tick, variant }: PieceMoment): Act {
  const food = foodOf(variant);
  if (food === "soda") return sip(tick);
  const beat = tick % 16;
  const biting = beat < 3;
  return {
    pose: `eat.${food}.${biting ? 0 : 1}`,
    face: biting ? undefined : { eyes: "happy", mouth: cycle(["chew1", "chew2"], tick, 2) },
    dy: beat === 2 ? 1 : 0,
    front: biting || beat > 9 ? undefined : crumbs(tick, beat),
  };
}

function crumbs(tick: number, beat: number): Paint {
  return (frame, { seat }) => {
    for (let i = 0; i < 4; i++) {
      const fall = (beat - 3) * 3 + i * 2;
      frame.set(
        seat.x + 8 + ((i * 5 + (tick >> 4) * 3) % 14),
        Math.min(seat.y - 1, seat.y - 20 + fall),
        i % 2 ? "O" : "o",
      );
    }
  };
}

const sip = (tick: number): Act => ({ pose: cycle(["eat.soda.0", "eat.soda.1", "eat.soda.1", "eat.soda.1"], tick, 3) });

/** The rest of a whole pizza waits on the boxes beside the seat. */
export const pizzaOnBoxes: Paint = (frame, { seat }) => props.stamp(frame, "pizza", seat.x - 48, seat.y - 2);

/** Empties the cup in one long pull; the straw bubbles. */
export function slurp({ t, tick }: PieceMoment): Act {
  const pulling = t > 0.2 && t < 1.4;
  return {
    pose: pulling ? "eat.soda.1" : "eat.soda.0",
    face:
      t >= 1.4
        ? { eyes: "happy", mouth: "smile" }
        : pulling
          ? { eyes: t > 0.9 ? "shut" : "wide", mouth: "oh" }
          : undefined,
    dx: pulling && t > 0.8 ? tick % 2 : 0,
    mouthBusy: true,
    front: (frame, { seat }) => {
      if (!pulling) return;
      for (let i = 0; i < 3; i++)
        frame.set(seat.x + 13 + ((tick * 3 + i * 4) % 5), seat.y - 27 - ((tick * 2 + i * 3) % 8), i ? "c" : "w");
    },
  };
}

/** Seconds: it comes up, it comes out. */
const BURP = { rise: 0.34, out: 0.6 } as const;

/** Something rises; it is heard in the monitors. The picture shakes by one row. */
export function burp({ t, tick }: PieceMoment): Act {
  if (t < BURP.rise) return { pose: t < 0.17 ? "belly" : "burp.in", dy: t < 0.17 ? 0 : tick % 2, mouthBusy: true };
  const out = t - BURP.rise;
  const loud = out < BURP.out;
  return {
    pose: loud ? "burp.out" : "burp",
    face: loud ? undefined : { eyes: "happy", mouth: "smile" },
    dx: loud ? tick % 2 : 0,
    mouthBusy: loud,
    shake: loud ? (tick % 2 === 0 ? 1 : 0) : 0,
    front: (frame, { seat }) => {
      if (out > 0.85) return;
      const ring = Math.floor(out * 12);
      for (let i = 0; i < 3; i++) {
        const far = ring - i * 3;
        if (far < 0 || far > 7) continue;
        props.stamp(frame, far < 2 ? "burp.0" : "burp.1", seat.x + 18 + far * 5, seat.y - 40 - far * 2);
      }
    },
  };
}
