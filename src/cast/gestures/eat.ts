import type { GestureVersions } from "../acting.ts";

/** Hand to the mouth, bite, chew on twos. */
export const eat: GestureVersions = {
  base: {
    attack: [
      {
        at: 0.17,
        ease: "out",
        pose: { headY: 3, lean: 3, look: 1, lookX: 0.4, lookY: 0.8 },
        arms: { r: "hold" },
        show: { "held-r": "snack" },
      },
      {
        at: 0.34,
        ease: "over",
        pose: { headY: -2, head: 5, faceY: -2, lookY: 0.3, browL: 7, browR: 7 },
        arms: { r: "mouth" },
        show: { mouth: "ah" },
      },
      { at: 0.45, ease: "snap", pose: { headY: 6, head: 2, lid: 0.4 }, show: { mouth: "mbp", "held-r": "bitten" } },
      { at: 0.6, pose: { headY: 0, lid: 0.1 }, arms: { r: "hold" } },
    ],
    cycle: {
      period: 0.34,
      keys: [
        { at: 0.17, ease: "inOut", pose: { faceY: 2, headY: 2, bob: 1 }, show: { mouth: "chew" } },
        { at: 0.34, ease: "inOut", pose: { faceY: -1, headY: 0, bob: 0 }, show: { mouth: "mbp" } },
      ],
    },
  },
  variants: {
    drink: {
      attack: [
        {
          at: 0.2,
          ease: "out",
          pose: { headY: 3, look: 1, lookX: 0.3, lookY: 0.7 },
          arms: { r: "hold" },
          show: { "held-r": "cup" },
        },
        {
          at: 0.42,
          ease: "out",
          pose: { headY: -5, head: -12, faceY: -6, lean: -6, lid: 0.75 },
          arms: { r: "mouth" },
          show: { mouth: "oh" },
        },
        { at: 0.95, pose: { head: -15 } },
        {
          at: 1.15,
          ease: "over",
          pose: { headY: 3, head: 2, faceY: 2, lean: 2, lid: 0.45, crouch: 3 },
          arms: { r: "hold" },
          show: { mouth: "smile" },
        },
      ],
    },
  },
};
