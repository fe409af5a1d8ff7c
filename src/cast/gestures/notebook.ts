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
