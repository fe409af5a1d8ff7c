import type { GestureVersions } from "../acting.ts";

/** Chin in hand, eyes somewhere else. */
export const think: GestureVersions = {
  base: {
    attack: [
      { at: 0.14, ease: "out", pose: { headY: 4, lid: 0.5, lean: 2 }, arms: { r: "chest" } },
      {
        at: 0.36,
        ease: "over",
        pose: {
          headY: -2,
          head: 7,
          lean: -5,
          sway: -7,
          faceX: 4,
          faceY: -5,
          lid: 0.15,
          look: 1,
          lookX: 0.6,
          lookY: -0.8,
          browL: 3,
          browR: 10,
        },
        arms: { r: "chin", l: "chest" },
        show: { mouth: "flat" },
      },
    ],
    cycle: {
      period: 1.1,
      keys: [
        { at: 0.3, ease: "inOut", pose: { head: 4, lookX: -0.5, browL: 8, browR: 4 } },
        { at: 0.7, pose: { lid: 0.4, head: 5 } },
        { at: 1.1, ease: "inOut", pose: { head: 8, lookX: 0.6, lid: 0.15, browL: 3, browR: 10 } },
      ],
    },
    settle: [{ at: 0.12, ease: "snap", pose: { headY: -4, lid: 0, browL: 9, browR: 10, head: 0 } }],
    eitherSide: true,
  },
  variants: {
    tilt: {
      attack: [
        { at: 0.1, ease: "out", pose: { head: -7, headX: -5, headY: 5, lid: 0.5 } },
        {
          at: 0.3,
          ease: "over",
          pose: {
            head: 18,
            headX: 15,
            headY: 4,
            lid: 0,
            browL: 0,
            browR: 15,
            faceX: 6,
            lean: -5,
            sway: -5,
            look: 0.6,
            lookX: 0.3,
            lookY: -0.2,
          },
        },
        { at: 0.6, ease: "inOut", pose: { head: 14, headX: 11 } },
        // And the other way round.
        {
          at: 0.78,
          ease: "over",
          pose: { head: -17, headX: -13, headY: 6, browL: 14, browR: 0, faceX: -5, lean: 4, sway: 5, lookX: -0.2 },
        },
        { at: 1.05, pose: { lid: 0.7, head: -13 } },
        { at: 1.2, ease: "out", pose: { lid: 0, head: -15, browL: 16 } },
      ],
      settle: [{ at: 0.15, pose: { head: -2 } }],
    },
  },
};
