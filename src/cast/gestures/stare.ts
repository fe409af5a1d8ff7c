import type { GestureVersions } from "../acting.ts";

/** Fixes somebody: comes nearer, and nothing else moves. */
export const stare: GestureVersions = {
  base: {
    attack: [
      { at: 0.1, ease: "out", pose: { lid: 0.6, headY: 3, look: 1 }, toward: { faceX: -3 } },
      {
        at: 0.25,
        ease: "snap",
        pose: { lid: 0.12, headY: 2, browL: -5, browR: -3, pupil: -0.25 },
        toward: { faceX: 11, lean: 6, headX: 8, lookX: 0.9 },
        show: { mouth: "flat" },
      },
      { at: 1.2, ease: "inOut", pose: { lid: 0.22 }, toward: { lean: 10, headX: 14, head: 2 } },
    ],
    settle: [{ at: 0.1, pose: { lid: 0.7, pupil: 0 } }],
    eitherSide: true,
  },
  variants: {
    freeze: {
      attack: [
        { at: 0.1, ease: "out", pose: { lid: 0.7, headY: 6, bob: 4, crouch: 4 } },
        {
          at: 0.22,
          ease: "snap",
          pose: {
            lid: -0.2,
            eyes: 0.09,
            pupil: -0.45,
            browL: 15,
            browR: 15,
            headY: -11,
            bob: -6,
            crouch: -3,
            lean: -5,
            stretch: 0.04,
            rise: 0.6,
            look: 1,
            lookX: 0.2,
            lookY: 0,
          },
          show: { mouth: "flat" },
        },
        // Not a muscle moves, but for the sinking in.
        { at: 0.8, ease: "inOut", pose: { headY: -6, bob: -3, stretch: 0.015, lean: -4 } },
        { at: 0.9, ease: "snap", pose: { lid: 1 } },
        { at: 1.05, ease: "snap", pose: { lid: -0.2 } },
      ],
    },
  },
};
