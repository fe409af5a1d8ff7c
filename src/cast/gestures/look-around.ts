import type { GestureVersions } from "../acting.ts";

/** Searches the place: one side, the other, and up. */
export const lookAround: GestureVersions = {
  base: {
    attack: [
      { at: 0.1, ease: "out", pose: { headY: 3, lid: 0.5, look: 1 } },
      {
        at: 0.3,
        ease: "over",
        pose: { faceX: -14, head: -5, headX: -9, lean: -4, lid: 0, lookX: -1, lookY: 0, browL: 8, browR: 5, headY: -2 },
      },
      { at: 0.6, pose: { headX: -10 } },
      { at: 0.72, ease: "inOut", pose: { lid: 0.6, faceX: 0, headY: 4, lookX: 0 } },
      {
        at: 0.88,
        ease: "over",
        pose: { faceX: 14, head: 6, headX: 10, lean: 5, lid: 0, lookX: 1, lookY: -0.1, browL: 5, browR: 9, headY: -2 },
      },
      { at: 1.2, pose: { headX: 11 } },
    ],
    settle: [{ at: 0.12, pose: { lid: 0.5 } }],
    eitherSide: true,
  },
  variants: {
    away: {
      attack: [
        { at: 0.12, ease: "out", pose: { lid: 0.7, headY: 3, look: 1, lookX: 0.2 } },
        {
          at: 0.34,
          ease: "inOut",
          pose: {
            faceX: -15,
            head: -9,
            headX: -12,
            headY: 5,
            lean: -9,
            sway: -12,
            lid: 0.35,
            lookX: -1,
            lookY: 0.5,
            browL: -2,
            browR: 2,
          },
          arms: { l: "hip", r: "chest" },
        },
        // Is somebody still looking? One glance over the shoulder.
        { at: 0.72, ease: "snap", pose: { lookX: 0.9, lookY: 0.1, lid: 0.1, browR: 9 } },
        { at: 0.95, ease: "snap", pose: { lookX: -1, lookY: 0.6, lid: 0.4, browR: 0, faceX: -17 } },
      ],
      eitherSide: true,
    },
    up: {
      attack: [
        { at: 0.1, ease: "out", pose: { headY: 4, lid: 0.5, look: 1 } },
        {
          at: 0.3,
          ease: "over",
          pose: {
            faceX: -8,
            faceY: -10,
            head: -8,
            lid: 0,
            lookX: -0.6,
            lookY: -1,
            browL: 10,
            browR: 10,
            headY: -5,
            lean: -7,
            hat: 2,
          },
          // A hand against the light.
          arms: { l: "brow", r: "hip" },
        },
        { at: 0.75, ease: "inOut", pose: { faceX: 9, head: 5, lookX: 0.7, lean: -3, sway: 6 } },
      ],
    },
  },
};
