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
        { at: 0.12, ease: "out", pose: { lid: 0.5, headY: 2, look: 1, lookX: -0.7, lookY: 0.1 } },
        {
          at: 0.25,
          ease: "inOut",
          pose: { lid: 0.1, lookX: -0.7, lookY: -0.8, faceY: -3, head: -4, browL: 6, browR: 8 },
          show: { mouth: "flat" },
        },
        { at: 0.42, ease: "inOut", pose: { lookX: 0.1, lookY: -1, faceY: -7, headY: -4, head: 0 } },
        { at: 0.6, ease: "inOut", pose: { lookX: 0.9, lookY: -0.7, faceX: 7, head: 7 } },
        {
          at: 0.78,
          ease: "out",
          pose: { lookX: 0.8, lookY: 0.4, lid: 0.5, faceY: 2, headY: 4, browL: 0, browR: 2, bob: 3 },
        },
      ],
    },
    "shake-head": {
      attack: [
        { at: 0.1, ease: "out", pose: { faceX: 5, lid: 0.45, headY: 2 } },
        { at: 0.22, ease: "inOut", pose: { faceX: -12, head: -4 } },
        { at: 0.36, ease: "inOut", pose: { faceX: 12, head: 4 } },
        { at: 0.5, ease: "inOut", pose: { faceX: -10, head: -3 } },
        { at: 0.64, ease: "inOut", pose: { faceX: 6, head: 2, lid: 0.3 } },
        { at: 0.8, ease: "out", pose: { faceX: 0, head: 0, lid: 0 } },
      ],
    },
  },
};
