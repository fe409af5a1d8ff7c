import type { GestureVersions } from "../acting.ts";

/** All of it at once: leaps, lands running, hands to the head. */
export const panic: GestureVersions = {
  base: {
    attack: [
      {
        at: 0.12,
        ease: "out",
        pose: { crouch: 24, stretch: -0.08, headY: 10, lid: 0.6 },
        arms: { l: "chest", r: "chest" },
      },
      {
        at: 0.25,
        ease: "snap",
        pose: {
          crouch: -4,
          y: -38,
          reach: 0.7,
          stretch: 0.12,
          headY: -10,
          lid: -0.3,
          eyes: 0.12,
          pupil: -0.5,
          rise: 1.2,
          hat: 20,
          browL: 20,
          browR: 22,
          browTiltL: -18,
          browTiltR: 18,
          sweat: 1,
          legL: 16,
          legR: -14,
          footL: 20,
          footR: -20,
          flare: 1,
          jitter: 2,
          glow: 1,
        },
        arms: { l: "up", r: "up" },
        show: { mouth: "gasp" },
      },
      {
        at: 0.38,
        ease: "in",
        pose: { y: 0, crouch: 12, reach: 0, stretch: -0.06, hat: 6, legL: 0, legR: 0, footL: 0, footR: 0 },
        arms: { l: "head", r: "head" },
      },
    ],
    cycle: {
      period: 0.34,
      keys: [
        {
          at: 0.09,
          ease: "snap",
          pose: { x: 8, lean: 7, head: -8, bob: -7, legL: 14, legR: -4, footL: 20, crouch: 0, faceX: 8, stretch: 0.03 },
        },
        {
          at: 0.17,
          ease: "snap",
          pose: { x: 2, lean: 0, head: 0, bob: 3, legL: 0, legR: 0, footL: 0, stretch: -0.02 },
          arms: { l: "up", r: "up" },
        },
        {
          at: 0.26,
          ease: "snap",
          pose: { x: -8, lean: -7, head: 8, bob: -7, legR: -14, legL: 4, footR: -20, faceX: -8, stretch: 0.03 },
        },
        {
          at: 0.34,
          ease: "snap",
          pose: { x: 0, lean: 0, head: 0, bob: 3, legR: 0, legL: 0, footR: 0, stretch: -0.02 },
          arms: { l: "head", r: "head" },
        },
      ],
    },
    settle: [{ at: 0.15, pose: { bob: 5, crouch: 8, jitter: 0.5, rise: 0.5 } }],
  },
};
