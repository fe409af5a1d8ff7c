import type { GestureVersions } from "../acting.ts";

/** Explains with both hands: offers, underlines, raises the finger for the point that counts. */
export const teach: GestureVersions = {
  base: {
    attack: [
      { at: 0.15, ease: "out", pose: { crouch: 6, lean: -4, headY: 4, lid: 0.25 }, arms: { l: "chest", r: "chest" } },
      {
        at: 0.32,
        ease: "over",
        pose: { crouch: 0, lean: 6, sway: 6, headY: -4, head: -3, lid: 0, browL: 6, browR: 8, stretch: 0.015 },
        arms: { l: "out", r: "present" },
      },
    ],
    cycle: {
      period: 1.3,
      keys: [
        { at: 0.3, ease: "inOut", pose: { lean: 2, sway: 0, head: 3, headY: 4, faceY: 3 }, arms: { r: "chest" } },
        {
          at: 0.45,
          ease: "over",
          pose: { lean: 5, head: -5, headY: -4, faceY: -3, browL: 10, browR: 12 },
          arms: { r: "point-up", l: "hip" },
        },
        {
          at: 0.85,
          ease: "inOut",
          pose: { lean: -1, sway: -5, head: 3, headY: 4, browL: 4, browR: 4 },
          arms: { l: "present", r: "out" },
        },
        {
          at: 1.3,
          ease: "inOut",
          pose: { lean: 6, sway: 6, head: -3, headY: -3, faceY: 0 },
          arms: { l: "out", r: "present" },
        },
      ],
    },
    settle: [{ at: 0.15, pose: { headY: 3, lean: 1 } }],
  },
};
