import type { GestureVersions } from "../acting.ts";

/** It spreads: brows, then cheeks, then the shoulders. */
export const smile: GestureVersions = {
  base: {
    attack: [
      { at: 0.12, ease: "out", pose: { headY: 3, lid: 0.4 } },
      {
        at: 0.34,
        ease: "over",
        pose: { headY: -4, lid: 0, low: 0.28, head: -5, faceY: -4, browL: 8, browR: 9, bob: -3, lean: -2 },
        show: { mouth: "smile" },
      },
      { at: 0.7, pose: { head: -3, bob: 0, low: 0.28 } },
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
        { at: 0.2, ease: "out", pose: { lid: 0.3, headY: 2 } },
        {
          at: 0.4,
          ease: "out",
          pose: { lid: 0.12, low: 0.14, head: -3, browR: 6, headY: 0 },
          show: { mouth: "smile" },
        },
      ],
    },
  },
};
