import type { Character } from "../../character.ts";
import type { Rig } from "../../rig.ts";
import { arms } from "./arms.ts";
import { faces } from "./faces.ts";
import { gestures } from "./gestures.ts";
import rig from "./rig.json";

/** A bust in a webcam's window, which they break in three places: hair, laptop, mug. */
export const human: Character = {
  id: "Human",
  generated: false,
  colours: { base: "#64748b", light: "#cbd5e1", paper: "#f1f4f8", deep: "#334155" },
  home: { x: 850, y: 330, height: 312 },
  window: true,
  cardStyle: "plain",
  art: "human",
  rig: rig as unknown as Rig,
  acting: {
    faces,
    mouths: { ah: "ah", oh: "oh", ee: "flat", mbp: "mbp", fv: "fv", lth: "lth", wide: "wide" },
    mouthsIn: { happy: { ee: "ee" }, excited: { ee: "ee" }, smug: { ee: "ee" }, panicking: { ee: "gasp" } },
    arms,
    gestures,
    manner: { size: 0.85, pace: 1.15 },
    mouthLike: { scream: "wide", chew: "mbp" },
    idle: {
      breath: { period: 3.8, rise: 1.6, lean: 0.3 },
      drift: { sway: 0, head: 1.6, period: 3.7 },
      hover: { units: 4, period: 5.3 },
      stances: {
        every: 6.1,
        of: [
          {},
          {},
          { arms: { l: "down" }, pose: { head: 8, headY: -3 } },
          { arms: { l: "screen" }, pose: { head: 7, faceY: 3, headY: 2 } },
          { pose: { head: -3, headY: 4 } },
        ],
      },
      talk: { head: 2.6, bob: 3 },
    },
    trailing: [
      { part: "hair", by: "head", spring: "hair", turn: 0.18, y: -0.1, sway: [0.5, 3.1, 0], rise: [0, 0.05] },
      { part: "trail", by: "body", spring: "cable", turn: 1, x: -0.6, sway: [2.5, 4.3, 0] },
      { part: "cursor", by: "body", spring: "hair", float: [5, 3.7, 0], sway: [2, 2.9, 0.2] },
      { part: "steam-1", by: "body", spring: "hair", sway: [5, 2.7, 0], float: [4, 2.2, 0] },
      { part: "steam-2", by: "body", spring: "hair", sway: [-6, 3.1, 0.4], float: [4, 2.5, 0.5] },
      { part: "glitch", by: "body", spring: "hair", float: [2, 1.1, 0] },
    ],
    eyeRange: { x: 8, y: 6 },
    parallax: { hair: 0.35, ear: -0.4 },
  },
  head: { x: 150, y: 100, width: 250, height: 330 },
  mouth: { x: 286, y: 360 },
  base: { x: 256, y: 740 },
};
