import type { Character } from "../../character.ts";
import type { Rig } from "../../rig.ts";
import { arms } from "./arms.ts";
import { faces } from "./faces.ts";
import { gestures } from "./gestures.ts";
import rig from "./rig.json";

/** Full size, for posts in which they have joined; before that they are pixels. */
export const bounce: Character = {
  id: "Bounce",
  generated: false,
  colours: { base: "#f59e0b", light: "#fcd34d", paper: "#fff4dc", deep: "#b45309" },
  window: false,
  cardStyle: "plain",
  art: "bounce",
  rig: rig as unknown as Rig,
  acting: {
    faces,
    mouths: { ah: "ah", oh: "oh", ee: "ee", mbp: "mbp", fv: "fv", lth: "lth", wide: "wide" },
    arms,
    gestures,
    manner: { size: 1.25, pace: 0.95 },
    mouthLike: { scream: "wide", sigh: "flat" },
    idle: {
      breath: { period: 3, rise: 3.5, lean: 0.8 },
      drift: { sway: 9, head: 3.6, period: 3.2 },
      stances: {
        every: 3.9,
        of: [
          {},
          { arms: { r: "down" }, pose: { sway: 8, lean: -4 } },
          { arms: { l: "hip" }, pose: { sway: -8, lean: 4 } },
          { arms: { l: "screen", r: "screen" }, pose: { faceY: 5, headY: 4, crouch: 4 } },
        ],
      },
      talk: { head: 4.5, bob: 4.5 },
    },
    trailing: [
      { part: "hood", by: "head", spring: "cloth", turn: 0.35, x: -0.1, y: 0.15, sway: [1, 3.7, 0] },
      { part: "hair", by: "head", spring: "hair", turn: 0.3, y: -0.2, sway: [1, 2.7, 0.3] },
      { part: "string-l", by: "body", spring: "wire", turn: 1.5, x: -0.8, sway: [5, 2.1, 0] },
      { part: "string-r", by: "body", spring: "wire", turn: 1.4, x: -0.7, sway: [5, 2.4, 0.4] },
      { part: "trail", by: "body", spring: "cable", turn: 0.5, x: -0.15, sway: [2.5, 3.4, 0.2] },
      { part: "controller", by: "body", spring: "cable", turn: 0.8, x: -0.3, y: -0.3, sway: [6, 2.6, 0.5] },
      { part: "crumbs", by: "head", spring: "hair", y: 0.2, float: [3, 1.9, 0] },
    ],
    eyeRange: { x: 9, y: 8 },
    parallax: { hair: 0.5, "hood-front": -0.2, ear: -0.4, crumbs: 0.7 },
  },
  head: { x: 120, y: 90, width: 290, height: 310 },
  mouth: { x: 264, y: 340 },
  base: { x: 256, y: 740 },
};
