import type { GestureVersions } from "../acting.ts";

/** Cannot stand still: shifts, shakes fists, throws the head about. */
export const agitate: GestureVersions = {
  base: {
    attack: [
      {
        at: 0.12,
        ease: "out",
        pose: { crouch: 9, headY: 6, lid: 0.3, stretch: -0.03 },
        arms: { l: "fist", r: "fist" },
      },
      {
        at: 0.25,
        ease: "snap",
        pose: {
          crouch: 0,
          headY: -5,
          lid: -0.1,
          stretch: 0.04,
          rise: 0.6,
          reach: 0.6,
          browL: 6,
          browR: 8,
          browTiltL: 8,
          browTiltR: -8,
          jitter: 1.2,
        },
        arms: { l: "raise", r: "raise" },
        show: { mouth: "frown" },
      },
    ],
    cycle: {
      period: 0.5,
      keys: [
        {
          at: 0.12,
          ease: "snap",
          pose: { sway: 9, lean: 6, head: 7, faceX: 6, bob: 4, legR: -5, footR: 8, reach: 0.2 },
          arms: { l: "fist", r: "stop" },
        },
        {
          at: 0.25,
          ease: "snap",
          pose: { sway: 0, lean: 0, head: 0, bob: -4, legR: 0, footR: 0 },
          arms: { l: "raise", r: "fist" },
        },
        {
          at: 0.37,
          ease: "snap",
          pose: { sway: -9, lean: -6, head: -7, faceX: -6, bob: 4, legL: 5, footL: -8 },
          arms: { l: "stop", r: "raise" },
        },
        {
          at: 0.5,
          ease: "snap",
          pose: { sway: 0, lean: 0, head: 0, bob: -4, legL: 0, footL: 0 },
          arms: { l: "fist", r: "fist" },
        },
      ],
    },
    settle: [{ at: 0.15, pose: { bob: 4, crouch: 6, rise: 0.2, jitter: 0 } }],
  },
  variants: {
    flinch: {
      attack: [
        {
          at: 0.08,
          ease: "snap",
          pose: {
            crouch: 22,
            headY: 14,
            lid: 0.9,
            lean: -6,
            stretch: -0.06,
            rise: 0.8,
            browTiltL: -10,
            browTiltR: 10,
            sway: -8,
          },
          arms: { l: "stop", r: "stop" },
          show: { mouth: "gasp" },
        },
        {
          at: 0.25,
          ease: "over",
          pose: {
            crouch: 6,
            headY: -3,
            lid: -0.2,
            lean: -8,
            stretch: 0.03,
            eyes: 0.07,
            browL: 14,
            browR: 14,
            pupil: -0.3,
            look: 0.7,
            lookX: 0.9,
            lookY: -0.2,
            faceX: 6,
            jitter: 1.4,
          },
        },
        { at: 0.5, pose: { crouch: 3, lean: -5, jitter: 0.6, lookX: -0.7, faceX: -6 } },
      ],
    },
  },
};
