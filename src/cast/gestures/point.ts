import type { GestureVersions } from "../acting.ts";

/** Draws back, then the whole body goes into the finger. */
export const point: GestureVersions = {
  base: {
    attack: [
      {
        at: 0.17,
        ease: "out",
        toward: { lean: -7, sway: -8, headX: -5, faceX: -5 },
        pose: { crouch: 7, headY: 3, lid: 0.25 },
        arms: { near: "fist" },
      },
      {
        at: 0.3,
        ease: "snap",
        toward: { lean: 10, sway: 10, headX: 10, head: 3, faceX: 10, lookX: 1 },
        pose: { crouch: 0, headY: -3, lid: 0, look: 0.9, browL: 5, browR: 6, stretch: 0.02, rise: 0.15, reach: 1 },
        arms: { near: "point" },
      },
      { at: 0.45, ease: "inOut", toward: { lean: 6, sway: 6, headX: 6 }, pose: { stretch: 0, reach: 0.25 } },
    ],
    settle: [{ at: 0.15, toward: { lean: 1 } }],
    eitherSide: true,
  },
  variants: {
    clap: {
      attack: [
        {
          at: 0.14,
          ease: "out",
          pose: { bob: -4, headY: -4, lid: 0.2, browL: 6, browR: 6 },
          arms: { l: "out", r: "out" },
        },
        {
          at: 0.25,
          ease: "snap",
          pose: { bob: 4, headY: 5, lid: 0.7 },
          arms: { l: "chest", r: "chest" },
          show: { mouth: "smile" },
        },
      ],
      cycle: {
        period: 0.34,
        keys: [
          { at: 0.17, ease: "out", pose: { bob: -4, headY: -3, lid: 0.1, head: 4 }, arms: { l: "out", r: "out" } },
          { at: 0.26, ease: "snap", pose: { bob: 4, headY: 4, lid: 0.3, head: -3 }, arms: { l: "chest", r: "chest" } },
          { at: 0.34, pose: { bob: 2 } },
        ],
      },
    },
    up: {
      attack: [
        { at: 0.17, ease: "out", pose: { crouch: 8, headY: 4, lid: 0.4 }, arms: { r: "chest" } },
        {
          at: 0.3,
          ease: "over",
          pose: { crouch: -2, headY: -6, head: -4, lid: 0, browL: 8, browR: 10, stretch: 0.03, rise: 0.3, hat: 3 },
          arms: { r: "point-up" },
        },
        { at: 0.6, pose: { headY: -3, head: -2 } },
      ],
    },
    count: {
      attack: [
        {
          at: 0.2,
          ease: "out",
          pose: { headY: 3, faceY: 4, lid: 0.2, look: 1, lookX: 0.3, lookY: 0.6 },
          arms: { l: "hold", r: "count" },
        },
      ],
      cycle: {
        period: 0.5,
        keys: [
          { at: 0.12, ease: "snap", pose: { headY: 7, faceY: 7 }, arms: { r: "point-up" } },
          { at: 0.3, ease: "over", pose: { headY: 1, faceY: 3 }, arms: { r: "count" } },
          { at: 0.5, pose: { headY: 3 } },
        ],
      },
    },
  },
};
