import type { GestureVersions } from "../acting.ts";

/** Opens or closes a notebook; those without one look down at what they hold. */
export const notebook: GestureVersions = {
  base: {
    attack: [
      { at: 0.14, ease: "out", pose: { headY: -3, lean: -2 }, arms: { l: "hold" } },
      {
        at: 0.34,
        ease: "over",
        pose: { headY: 5, faceY: 8, head: 6, lean: 4, lid: 0.35, look: 1, lookX: -0.2, lookY: 0.9 },
        arms: { l: "read", r: "hold" },
      },
    ],
    settle: [{ at: 0.12, pose: { faceY: -2, headY: -3, lid: 0.5 } }],
  },
  variants: {
    investigate: {
      attack: [
        { at: 0.15, ease: "out", pose: { headY: -2, lean: -2, lid: 0.4 } },
        {
          at: 0.35,
          ease: "over",
          pose: {
            lean: 11,
            headX: 12,
            headY: 7,
            head: 5,
            faceX: 7,
            faceY: 4,
            lid: 0.1,
            crouch: 8,
            look: 1,
            lookX: 0.9,
            lookY: 0.5,
            browL: 2,
            browR: 10,
            eyes: 0.03,
          },
          arms: { l: "hip", r: "chin" },
        },
        { at: 0.8, ease: "inOut", pose: { lookX: 0.3, headX: 8, head: 7 } },
        { at: 1.1, ease: "snap", pose: { lookX: 1, headX: 14, browR: 14, head: 3 } },
      ],
    },
    close: {
      attack: [
        {
          at: 0.14,
          ease: "out",
          pose: { headY: 4, faceY: 6, lid: 0.4, look: 1, lookX: -0.2, lookY: 0.8 },
          arms: { l: "read", r: "hold" },
        },
        {
          at: 0.3,
          ease: "snap",
          pose: { headY: -4, faceY: -3, lid: 0, look: 0, lean: -3, browR: 6, bob: -4 },
          arms: { l: "chest", r: "rest" },
        },
        { at: 0.45, pose: { headY: 0, bob: 2, lean: -1 } },
      ],
    },
  },
};
