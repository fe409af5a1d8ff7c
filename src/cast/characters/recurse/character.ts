import type { Character } from "../../character.ts";
import type { Rig } from "../../rig.ts";
import { arms } from "./arms.ts";
import { faces } from "./faces.ts";
import { gestures } from "./gestures.ts";
import rig from "./rig.json";

export const recurse: Character = {
  id: "Recurse",
  generated: false,
  colours: { base: "#8b5cf6", light: "#c4b5fd", paper: "#f1ecff", deep: "#6d28d9" },
  home: { x: 946, y: 640, height: 352 },
  window: false,
  cardStyle: "notebook",
  art: "recurse",
  rig: rig as unknown as Rig,
  acting: {
    faces,
    mouths: { ah: "ah", oh: "oh", ee: "flat", mbp: "mbp", fv: "fv", lth: "lth", wide: "wide" },
    mouthsIn: { happy: { ee: "ee" }, excited: { ee: "ee" }, smug: { ee: "ee" }, panicking: { ee: "small-o" } },
    arms,
    gestures,
    manner: { size: 0.85, pace: 1.3 },
    mouthLike: { wobble: "twist", sigh: "small-o", scream: "gasp", chew: "twist" },
    idle: {
      breath: { period: 4.2, rise: 2.2, lean: 0.4 },
      drift: { sway: 3, head: 2.2, period: 4.6 },
      stances: {
        every: 6.7,
        of: [
          {},
          { arms: { r: "hip" }, pose: { sway: 5, lean: -3 } },
          { arms: { l: "down", r: "hold" }, pose: { lean: 2, sway: -4 } },
          { arms: { l: "read" }, pose: { faceY: 3, head: 3 } },
          { arms: { l: "chest", r: "chin" }, pose: { lean: -2, head: 4 } },
        ],
      },
      talk: { head: 2.2, bob: 2.4 },
    },
    trailing: [
      { part: "trail", by: "body", spring: "cloth", turn: 0.7, x: -0.16, y: -0.12, sway: [2.4, 5.2, 0], flare: 16 },
      { part: "belt-end", by: "body", spring: "cloth", turn: 1.2, x: -0.5, sway: [3, 3.7, 0.3], flare: -22 },
      { part: "hat-brim", by: "head", spring: "hair", turn: 0.16, y: 0.12 },
      { part: "hat-card", by: "head", spring: "wire", turn: 0.35, y: 0.3 },
      { part: "hair", by: "head", spring: "hair", turn: 0.4, x: -0.15 },
      { part: "collar", by: "head", spring: "cloth", turn: 0.12 },
    ],
    eyeRange: { x: 9, y: 6 },
    parallax: { hat: 0.35, hair: -0.4 },
  },
  head: { x: 150, y: 20, width: 250, height: 270 },
  mouth: { x: 272, y: 255 },
  base: { x: 256, y: 740 },
};
