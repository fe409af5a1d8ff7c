import type { GestureVersions } from "../acting.ts";

/** It spreads: brows, then cheeks, then the shoulders. */
export const smile: GestureVersions = {
  base: {
    attack: [
      { at: 0.14, ease: "out", pose: { headY: 7, faceY: 4, lid: 0.5, bob: 5, crouch: 3, head: 3 } },
      {
        at: 0.36,
        ease: "over",
        pose: {
          headY: -9,
          lid: 0,
          low: 0.28,
          head: -9,
          headX: -4,
          faceY: -6,
          browL: 11,
          browR: 12,
          bob: -7,
          lean: -4,
          crouch: 0,
          stretch: 0.02,
        },
        arms: { l: "out" },
        show: { mouth: "smile" },
      },
      { at: 0.75, ease: "inOut", pose: { headY: -3, head: -5, bob: -1, low: 0.28, stretch: 0 } },
      { at: 1.15, ease: "inOut", pose: { head: -7, headY: -5, bob: -3 } },
    ],
    settle: [{ at: 0.15, pose: { low: 0.1, head: -1 } }],
  },
  variants: {
    laugh: {
      attack: [
        { at: 0.12, ease: "out", pose: { headY: 5, crouch: 6, lid: 0.4 } },
        {
          at: 0.28,
          ease: "over",
          pose: { headY: -8, head: -9, faceY: -8, lean: -6, crouch: 0, low: 0.28, browL: 10, browR: 10 },
          show: { mouth: "smile", ball: "arc" },
          arms: { l: "chest" },
        },
      ],
      cycle: {
        period: 0.25,
        keys: [
          { at: 0.12, ease: "inOut", pose: { bob: 6, headY: -3, lean: -3, stretch: -0.015 } },
          { at: 0.25, ease: "inOut", pose: { bob: -3, headY: -9, lean: -6, stretch: 0.015 } },
        ],
      },
      settle: [{ at: 0.15, pose: { headY: 3, lean: 2 } }],
    },
    small: {
      attack: [
        { at: 0.2, ease: "out", pose: { lid: 0.4, headY: 5, faceY: 3, head: 2 } },
        {
          at: 0.42,
          ease: "over",
          pose: {
            lid: 0.3,
            low: 0.14,
            head: 10,
            headX: 5,
            headY: 4,
            faceY: 5,
            browR: 6,
            browL: 2,
            lean: -4,
            sway: 6,
            look: 1,
            lookX: -0.5,
            lookY: 0.8,
          },
          // To oneself, at first.
          arms: { l: "chest" },
          show: { mouth: "smile" },
        },
        { at: 0.85, ease: "over", pose: { head: 4, headY: -2, faceY: -2, browR: 10, lid: 0.1, lookX: 0.3, lookY: 0 } },
      ],
    },
  },
};
