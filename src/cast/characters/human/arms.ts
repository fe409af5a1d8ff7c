import { type ArmRows, twoJointArm } from "../two-joint-arms.ts";

/**
 * At rest both arms are painted: one props the cheek, one has the mug. When they do something, jointed ones take
 * over; the chin stays with the painted fist.
 */
const LEFT: ArmRows = {
  down: [18, -116, 0, "open"],
  hip: [38, -122, 0, "fist"],
  cheek: [104, -246, 0, "open"],
  brow: [110, -255, 10, "open"],
  crossed: [36, -136, 0, "fist"],
  chest: [48, -178, 0, "open"],
  point: [46, 60, 0, "point"],
  "point-up": [44, 128, 0, "point"],
  raise: [44, 122, 0, "open"],
  up: [112, 62, 0, "open"],
  out: [38, 62, 0, "open"],
  shrug: [38, 104, 26, "open"],
  present: [44, 78, 0, "open"],
  screen: [14, -120, 0, "open"],
  hold: [30, -140, 0, "hold"],
  mouth: [84, -222, 0, "open"],
  throw: [120, 40, 0, "fist"],
  stop: [40, 136, 10, "open"],
  head: [128, 88, 20, "open"],
  count: [48, -192, 0, "point"],
  write: [26, -142, 0, "hold"],
  read: [34, -152, 0, "hold"],
  fist: [60, -196, 0, "fist"],
};

const RIGHT: ArmRows = {
  chest: [-48, -182, 0, "open"],
  cheek: [-104, -114, 0, "open"],
  brow: [-110, -105, -10, "open"],
  point: [-46, -60, 0, "point"],
  "point-up": [-44, -128, 0, "point"],
  raise: [-44, -122, 0, "open"],
  up: [-112, -62, 0, "open"],
  out: [-38, -62, 0, "open"],
  shrug: [-38, -104, -26, "open"],
  present: [-44, -78, 0, "open"],
  hold: [-32, -150, 0, "fist"],
  mouth: [-62, -150, 0, "fist"],
  throw: [-120, -40, 0, "fist"],
  stop: [-40, -136, -10, "open"],
  head: [-128, -88, -20, "open"],
  count: [-48, -168, 0, "point"],
  crossed: [-24, -170, 0, "hold"],
  read: [-40, -152, 0, "open"],
  screen: [-16, 122, 0, "hold"],
  write: [-30, -160, 0, "hold"],
  fist: [-60, -164, 0, "fist"],
};

const withMug = { hide: ["mug-sleeve", "mug-hand", "mug"], reveal: ["free-r"], show: { "held-r": "mug" } };

export const arms = {
  l: twoJointArm("l", LEFT, {
    every: { hide: ["cheek-arm"], reveal: ["free-l"] },
    held: { part: "held-l", drawnAt: 0, offset: [50, -44], turn: 0, turns: { read: -4, write: 8 } },
  }),
  r: twoJointArm("r", RIGHT, {
    every: { hide: ["mug-sleeve", "mug-hand"], reveal: ["free-r"] },
    places: { hold: withMug, mouth: { ...withMug, shift: [-82, -26] } },
    held: { part: "held-r", drawnAt: 0, offset: [14, -34], turn: 0, turns: { mouth: -38 } },
  }),
};
