import type { GestureVersions } from "../acting.ts";

/** Looks at somebody: eyes first, head after, body last. */
export const look: GestureVersions = {
  base: {
    attack: [
      { at: 0.09, ease: "out", toward: { faceX: -5, head: -2, lookX: 0.6 }, pose: { lid: 0.55, look: 1, headY: 3 } },
      {
        at: 0.28,
        ease: "over",
        toward: { faceX: 13, head: 4, headX: 8, lean: 4, lookX: 1 },
        pose: { lid: 0, headY: -2, browL: 7, browR: 7 },
      },
      { at: 0.6, toward: { lean: 5, headX: 9, sway: 5 }, pose: { browL: 3, browR: 6 } },
    ],
    settle: [{ at: 0.12, pose: { lid: 0.6, browL: 0, browR: 0 } }],
    eitherSide: true,
  },
  variants: {
    up: {
      attack: [
        { at: 0.1, ease: "out", pose: { faceY: 5, headY: 8, bob: 4, crouch: 3, lid: 0.55 } },
        {
          at: 0.3,
          ease: "over",
          pose: {
            faceY: -13,
            headY: -12,
            head: -10,
            lean: -7,
            bob: -5,
            crouch: 0,
            stretch: 0.02,
            lid: 0,
            look: 1,
            lookX: 0.4,
            lookY: -1,
            browL: 12,
            browR: 12,
            hat: 2,
          },
        },
      ],
    },
    down: {
      attack: [
        { at: 0.1, ease: "out", pose: { faceY: -5, headY: -7, bob: -3, browL: 6, browR: 6 } },
        {
          at: 0.3,
          ease: "over",
          pose: {
            faceY: 12,
            headY: 14,
            head: 9,
            lean: 8,
            bob: 4,
            lid: 0.3,
            look: 1,
            lookX: 0.1,
            lookY: 1,
            browL: 2,
            browR: 2,
          },
        },
      ],
    },
  },
};
