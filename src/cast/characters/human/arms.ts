import { type ArmRows, twoJointArm } from "../two-joint-arms.ts";

/** At rest both arms are painted: one props the cheek, one has the mug. When they do something, jointed ones take over. */
const LEFT: ArmRows = {
  down: [26, -62, 0, "open"],
  hip: [50, -100, 0, "fist"],
  chin: [64, -172, 0, "fist"],
  cheek: [92, -210, 0, "open"],
  brow: [112, -238, 10, "open"],
  crossed: [30, -112, 0, "fist"],
  chest: [30, -128, 0, "open"],
  point: [84, 10, 0, "point"],
  "point-up": [84, 90, 0, "point"],
  raise: [74, 98, 0, "open"],
  up: [136, 34, 0, "open"],
  out: [62, 20, 0, "open"],
  shrug: [44, 84, 36, "open"],
  present: [66, 40, 0, "open"],
  screen: [14, -44, 0, "open"],
  hold: [26, -104, 0, "hold"],
  mouth: [70, -186, 0, "open"],
  throw: [130, 60, 0, "fist"],
  stop: [52, 104, 20, "open"],
  head: [128, 92, 20, "open"],
  count: [48, -158, 0, "point"],
  write: [20, -60, 0, "hold"],
  read: [24, -96, 0, "hold"],
  fist: [62, -186, 0, "fist"],
};

const RIGHT: ArmRows = {
  down: [-10, -4, 0, "open"],
  chin: [-64, 172, 0, "fist"],
  cheek: [-92, 210, 0, "open"],
  brow: [-112, 238, -10, "open"],
  crossed: [-30, 112, 0, "fist"],
  chest: [-30, 128, 0, "open"],
  point: [-84, -10, 0, "point"],
  "point-up": [-84, -90, 0, "point"],
  raise: [-74, -98, 0, "open"],
  up: [-136, -34, 0, "open"],
  out: [-62, -20, 0, "open"],
  shrug: [-44, -84, -36, "open"],
  present: [-66, -40, 0, "open"],
  hold: [-24, -126, 0, "hold"],
  mouth: [-64, 176, 0, "hold"],
  throw: [-130, -60, 0, "fist"],
  stop: [-52, -104, -20, "open"],
  head: [-128, -92, -20, "open"],
  count: [-48, 158, 0, "point"],
  fist: [-62, 186, 0, "fist"],
};

const mug = { hide: ["mug-sleeve", "mug-hand", "mug"], reveal: ["free-r"], show: { "held-mug": "mug" } };

export const arms = {
  l: twoJointArm("l", LEFT, { every: { hide: ["cheek-arm"], reveal: ["free-l"] } }),
  r: twoJointArm("r", RIGHT, {
    every: { hide: ["mug-sleeve", "mug-hand"], reveal: ["free-r"] },
    places: { hold: mug, mouth: mug },
  }),
};
