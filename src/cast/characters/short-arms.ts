import { type ArmRows, twoJointArm } from "./two-joint-arms.ts";

const LEFT: ArmRows = {
  down: [14, 6, 0, "open", 0],
  hip: [58, -112, -16, "fist", 1],
  chin: [58, -212, 10, "fist", 2],
  cheek: [74, -220, 10, "open", 2],
  brow: [80, -214, 10, "open", 2],
  crossed: [34, -122, -6, "fist", 1],
  chest: [26, -136, 10, "open", 1],
  point: [92, 6, -4, "point", 0],
  "point-up": [102, 50, 24, "point", 2],
  raise: [104, 56, 0, "open", 2],
  up: [146, 26, 0, "open", 0],
  out: [66, 22, -8, "open", 0],
  shrug: [34, 82, 46, "open", 0],
  present: [72, 34, -10, "open", 0],
  screen: [30, -98, 0, "open", 1],
  hold: [26, -112, 0, "hold", 1],
  mouth: [58, -204, 10, "hold", 2],
  throw: [150, 62, 0, "fist", 0],
  stop: [62, 84, 30, "open", 1],
  head: [112, 62, 12, "open", 2],
  count: [40, -158, 0, "point", 1],
  write: [52, -92, 0, "hold", 1],
  read: [60, -112, 0, "hold", 1],
  fist: [36, -148, 0, "fist", 1],
};

const RIGHT: ArmRows = {
  down: [-14, -6, 0, "open", 1],
  hip: [-58, 112, 16, "fist", 1],
  chin: [-58, -148, -10, "fist", 2],
  cheek: [-74, -140, -10, "open", 2],
  brow: [-80, -146, -10, "open", 2],
  crossed: [-34, 122, 6, "fist", 1],
  chest: [-26, 136, -10, "open", 1],
  point: [-94, -8, 4, "point", 1],
  "point-up": [-102, -50, -24, "point", 2],
  raise: [-104, -56, 0, "open", 2],
  up: [-146, -26, 0, "open", 1],
  out: [-66, -22, 8, "open", 1],
  shrug: [-34, -82, -46, "open", 1],
  present: [-76, -36, 10, "open", 1],
  screen: [-30, 98, 0, "open", 1],
  hold: [-26, 112, 0, "hold", 1],
  mouth: [-58, -156, -10, "hold", 2],
  throw: [-150, -62, 0, "fist", 2],
  stop: [-62, -84, -30, "open", 1],
  head: [-112, -62, -12, "open", 2],
  count: [-40, -202, 0, "point", 1],
  write: [-34, 104, 0, "hold", 2],
  read: [-60, 112, 0, "hold", 2],
  fist: [-36, 148, 0, "fist", 1],
};

/** Arms too short for the head they belong to: what they cannot reach they point at. */
export const shortArms = {
  l: twoJointArm("l", LEFT, {
    held: { part: "held-l", drawnAt: 0, offset: [60, -14], turn: 0, turns: { read: -5, write: 9 } },
  }),
  r: twoJointArm("r", RIGHT, { held: { part: "held-r", drawnAt: 0, offset: [0, 0], turn: 0 } }),
};
