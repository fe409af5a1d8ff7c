import { type ArmRows, twoJointArm } from "../two-joint-arms.ts";

const LEFT: ArmRows = {
  down: [18, -6, 0, "hold", 2],
  hip: [58, -110, 0, "fist", 2],
  chin: [54, -190, 0, "fist", 2],
  cheek: [60, -196, 0, "open", 2],
  brow: [60, -196, 0, "open", 2],
  crossed: [32, -118, 0, "fist", 2],
  chest: [24, -132, 0, "open", 2],
  point: [90, 8, 0, "point", 0],
  "point-up": [94, 50, 32, "point", 2],
  raise: [92, 46, 16, "open", 2],
  up: [146, 26, 0, "open", 0],
  out: [64, 14, 0, "open", 0],
  shrug: [36, 80, 40, "open", 0],
  present: [72, 30, 0, "open", 0],
  screen: [28, -96, 0, "hold", 2],
  hold: [26, -104, 0, "hold", 2],
  mouth: [50, -186, 0, "hold", 2],
  throw: [140, 60, 0, "fist", 0],
  stop: [60, 84, 20, "open", 0],
  head: [116, 60, 10, "open", 2],
  count: [40, -150, 0, "point", 2],
  write: [48, -92, 0, "hold", 2],
  read: [54, -108, 0, "hold", 2],
  fist: [36, -146, 0, "fist", 2],
};

const RIGHT: ArmRows = {
  down: [-18, 6, 0, "hold", 2],
  hip: [-58, 110, 0, "fist", 2],
  chin: [-54, -166, 0, "fist", 2],
  cheek: [-60, -166, 0, "open", 2],
  brow: [-64, -166, 0, "open", 2],
  crossed: [-32, 118, 0, "fist", 2],
  chest: [-24, 132, 0, "open", 2],
  point: [-92, -8, 0, "point", 2],
  "point-up": [-82, -54, -42, "point", 2],
  raise: [-80, -46, -22, "open", 2],
  up: [-146, -26, 0, "open", 2],
  out: [-64, -14, 0, "open", 2],
  shrug: [-36, -80, -40, "open", 2],
  present: [-76, -34, 0, "open", 2],
  screen: [-28, 96, 0, "hold", 2],
  hold: [-34, -96, 0, "hold", 2],
  mouth: [-58, -150, 0, "hold", 2],
  throw: [-124, -44, 0, "hold", 2],
  stop: [-60, -84, -20, "open", 2],
  head: [-116, -60, -10, "open", 2],
  count: [-46, 148, 0, "point", 2],
  write: [-30, 96, 0, "hold", 2],
  read: [-28, 96, 0, "hold", 2],
  fist: [-36, 146, 0, "fist", 2],
};

const noBag = { show: { "held-l": "none" } };
const noSnack = { show: { "held-r": "none" } };
const free = [
  "hip",
  "chin",
  "cheek",
  "brow",
  "crossed",
  "chest",
  "point",
  "point-up",
  "raise",
  "up",
  "out",
  "shrug",
  "present",
  "throw",
  "stop",
  "head",
  "count",
  "fist",
] as const;
const freeOf = (extra: typeof noBag | typeof noSnack) => Object.fromEntries(free.map((place) => [place, extra]));

export const arms = {
  l: twoJointArm("l", LEFT, {
    held: { part: "held-l", drawnAt: 22, offset: [-18, 20], turn: 14, turns: { read: -5, write: 9 } },
    places: { ...freeOf(noBag), screen: noBag, hold: noBag, read: noBag, write: noBag },
  }),
  r: twoJointArm("r", RIGHT, {
    held: { part: "held-r", drawnAt: -146, offset: [4, -46], turn: 0, turns: { screen: -10, read: -10, throw: 40 } },
    places: { ...freeOf(noSnack), screen: { show: { "held-r": "pad" } }, throw: { show: { "held-r": "pad" } } },
  }),
};
