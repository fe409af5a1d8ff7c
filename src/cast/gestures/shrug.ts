import type { GestureVersions } from "../acting.ts";

/** Shoulders to the ears, palms up, and down again. */
export const shrug: GestureVersions = {
  base: {
    attack: [
      { at: 0.12, ease: "out", pose: { bob: 7, headY: -3, crouch: 4, lid: 0.3 } },
      {
        at: 0.28,
        ease: "over",
        pose: {
          bob: -9,
          headY: 12,
          head: 7,
          crouch: 0,
          lid: 0.3,
          browL: 13,
          browR: 13,
          browTiltL: -6,
          browTiltR: 6,
          stretch: 0.01,
          look: 0.7,
          lookX: 0.7,
          lookY: -0.3,
        },
        arms: { l: "shrug", r: "shrug" },
        show: { mouth: "flat" },
      },
      { at: 0.6, pose: { headY: 10, head: 8 } },
      { at: 0.75, ease: "inOut", pose: { bob: 5, headY: 2, head: 2, browL: 4, browR: 4, lid: 0.2 } },
    ],
  },
  variants: {
    "roll-eyes": {
      attack: [
        { at: 0.12, ease: "out", pose: { lid: 0.5, headY: 6, bob: 3, look: 1, lookX: -0.7, lookY: 0.1 } },
        {
          at: 0.25,
          ease: "inOut",
          pose: { lid: 0.1, lookX: -0.7, lookY: -0.8, faceY: -5, head: -9, headX: -6, headY: -2, browL: 9, browR: 12 },
          show: { mouth: "flat" },
        },
        {
          at: 0.42,
          ease: "inOut",
          pose: { lookX: 0.1, lookY: -1, faceY: -10, headY: -10, headX: 0, head: 0, lean: -4 },
        },
        { at: 0.6, ease: "inOut", pose: { lookX: 0.9, lookY: -0.7, faceX: 9, head: 11, headX: 8 } },
        {
          at: 0.78,
          ease: "out",
          pose: { lookX: 0.8, lookY: 0.4, lid: 0.5, faceY: 4, headY: 11, browL: 0, browR: 2, bob: 7, lean: 2 },
        },
      ],
    },
    "shake-head": {
      attack: [
        {
          at: 0.1,
          ease: "out",
          pose: { faceX: 7, headX: 4, lid: 0.5, headY: 6, browL: -2, browR: -2 },
          arms: { r: "fist" },
        },
        // The hand says no as well.
        { at: 0.24, ease: "inOut", pose: { faceX: -15, headX: -14, head: -8, lean: -3 }, arms: { r: "stop" } },
        { at: 0.4, ease: "inOut", pose: { faceX: 15, headX: 14, head: 8, lean: 3 }, arms: { r: "raise" } },
        { at: 0.55, ease: "inOut", pose: { faceX: -13, headX: -11, head: -6, lean: -2 }, arms: { r: "stop" } },
        { at: 0.7, ease: "inOut", pose: { faceX: 8, headX: 6, head: 3, lid: 0.3, headY: 3 } },
        { at: 0.86, ease: "out", pose: { faceX: 0, headX: 0, head: 0, lean: 0, lid: 0, headY: 0 } },
      ],
    },
  },
};
