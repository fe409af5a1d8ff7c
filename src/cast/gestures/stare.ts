import type { GestureVersions } from "../acting.ts";

/** Fixes somebody: hands on hips, comes nearer by inches, and nothing else moves. */
export const stare: GestureVersions = {
  base: {
    attack: [
      { at: 0.1, ease: "out", pose: { lid: 0.6, headY: 3, look: 1 }, toward: { faceX: -3 } },
      {
        at: 0.25,
        ease: "snap",
        pose: { lid: 0.18, headY: 4, crouch: 4, browL: -7, browR: -4, browTiltL: 6, browTiltR: -6, pupil: -0.3 },
        toward: { faceX: 11, lean: 7, headX: 10, lookX: 0.9 },
        arms: { near: "hip", far: "hip" },
        show: { mouth: "flat" },
      },
      { at: 0.75, ease: "snap", pose: { lid: 0.24, headY: 7 }, toward: { lean: 11, headX: 16, head: 2 } },
      { at: 1.2, ease: "snap", pose: { lid: 0.3, headY: 9, browR: 4 }, toward: { lean: 15, headX: 22, head: 4 } },
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
