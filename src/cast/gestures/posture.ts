import type { GestureVersions } from "../acting.ts";

/** Pulls oneself together: up, shoulders back, clothes straight. */
export const posture: GestureVersions = {
  base: {
    attack: [
      { at: 0.14, ease: "out", pose: { crouch: 9, stretch: -0.03, headY: 5, lid: 0.4 } },
      {
        at: 0.32,
        ease: "over",
        pose: {
          crouch: -3,
          stretch: 0.04,
          headY: -6,
          lean: -3,
          head: -2,
          bob: -5,
          lid: 0.1,
          browL: 4,
          browR: 4,
          rise: 0.1,
          hat: 2,
        },
        arms: { l: "chest", r: "chest" },
      },
      { at: 0.55, ease: "snap", pose: { stretch: 0.025, headY: -3, bob: -2, hat: 0 }, arms: { l: "hip", r: "hip" } },
    ],
  },
  variants: {
    headphones: {
      attack: [
        { at: 0.17, ease: "out", pose: { headY: 5, faceY: 4, lid: 0.4, head: 3 }, arms: { l: "raise", r: "raise" } },
        {
          at: 0.34,
          ease: "snap",
          pose: { headY: 8, faceY: 5, lid: 0.7, stretch: -0.015 },
          arms: { l: "head", r: "head" },
          show: { phones: "on" },
        },
        {
          at: 0.6,
          ease: "over",
          pose: { headY: -3, faceY: -2, lid: 0.3, stretch: 0.015, browL: 5, browR: 5, head: 0 },
          show: { mouth: "smile" },
        },
      ],
      cycle: {
        period: 0.5,
        keys: [
          { at: 0.25, ease: "inOut", pose: { headY: 5, head: 5, bob: 3 }, arms: { l: "rest", r: "rest" } },
          { at: 0.5, ease: "inOut", pose: { headY: -2, head: -3, bob: 0 } },
        ],
      },
    },
    arms: {
      attack: [
        { at: 0.14, ease: "out", pose: { bob: -5, headY: -3, lid: 0.3 }, arms: { l: "out", r: "out" } },
        {
          at: 0.32,
          ease: "over",
          pose: { bob: 2, headY: 2, lean: -5, head: -4, lid: 0.25, browR: 6, sway: -6 },
          arms: { l: "crossed", r: "crossed" },
        },
      ],
    },
    lean: {
      attack: [
        { at: 0.14, ease: "out", pose: { lean: -4, headY: -2 } },
        {
          at: 0.4,
          ease: "over",
          pose: { lean: 12, sway: 8, headX: 10, headY: 4, head: 3, crouch: 5, faceX: 6, browL: 5, browR: 7 },
          arms: { l: "hip" },
        },
      ],
    },
    stand: {
      attack: [
        { at: 0.17, ease: "out", pose: { crouch: 30, lean: 9, headY: 8, faceY: 5 }, arms: { l: "down", r: "down" } },
        {
          at: 0.4,
          ease: "over",
          pose: { crouch: -5, stretch: 0.045, lean: -3, headY: -6, faceY: -4, browL: 5, browR: 5 },
        },
        { at: 0.65, pose: { crouch: 0, stretch: 0.015, headY: -2 } },
      ],
    },
    sit: {
      attack: [
        { at: 0.15, ease: "out", pose: { stretch: 0.03, headY: -4 } },
        {
          at: 0.4,
          ease: "bounce",
          pose: { crouch: 46, stretch: -0.02, headY: 4, lean: 4 },
          arms: { l: "down", r: "down" },
        },
      ],
    },
  },
};
