import { type FloatRow, floatingArm } from "../floating-arms.ts";
import type { ArmPlace } from "../../acting.ts";

/** Hands snap between stations; the left one, the right one is its mirror image. */
const LEFT: Readonly<Partial<Record<ArmPlace, FloatRow>>> = {
  down: [112, 556, 8, "open"],
  hip: [160, 500, -50, "fist"],
  chin: [196, 400, 205, "fist", 2],
  cheek: [132, 360, 195, "open", 2],
  brow: [140, 226, 200, "open", 2],
  crossed: [278, 470, -78, "fist", 1],
  chest: [214, 448, -64, "open", 1],
  point: [30, 410, 92, "point"],
  "point-up": [104, 338, 178, "point"],
  raise: [84, 366, 168, "open"],
  up: [70, 250, 172, "open"],
  out: [48, 468, 74, "open"],
  shrug: [70, 418, 132, "open"],
  present: [36, 392, 108, "open"],
  screen: [176, 496, -60, "open", 1],
  hold: [206, 478, -70, "hold", 1],
  mouth: [222, 372, 200, "open", 2],
  throw: [52, 296, 150, "fist"],
  stop: [104, 392, 180, "open", 1],
  head: [104, 236, 188, "open", 2],
  count: [140, 404, 180, "point", 1],
  write: [204, 492, -30, "hold", 1],
  read: [196, 462, -20, "hold", 1],
  fist: [136, 410, 182, "fist", 1],
};

const MIDDLE = 262;
const RIGHT = Object.fromEntries(
  Object.entries(LEFT).map(([place, [x, y, turn, hand, layer]]) => [place, [2 * MIDDLE - x, y, -turn, hand, layer]]),
) as Readonly<Partial<Record<ArmPlace, FloatRow>>>;

export const arms = {
  l: floatingArm(
    {
      side: "l",
      shoulder: [164, 410],
      forearm: [112, 486],
      hand: [96, 552],
      held: { part: "held-l", drawnAt: 0, offset: [54, -20], turn: 0, turns: { read: -4, write: 8 } },
    },
    LEFT,
  ),
  r: floatingArm(
    {
      side: "r",
      shoulder: [362, 404],
      forearm: [420, 410],
      hand: [446, 338],
      held: { part: "held-r", drawnAt: 0, offset: [0, 0], turn: 0 },
    },
    RIGHT,
  ),
};
