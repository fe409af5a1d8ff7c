import type { GestureVersions } from "../acting.ts";

/** Something slips: jumps sideways, stretches, sticks, comes back a little off. */
export const glitch: GestureVersions = {
  base: {
    attack: [
      {
        at: 0.08,
        ease: "snap",
        pose: { x: -18, stretch: 0.06, slip: -14, jitter: 5, spread: 0.6, head: -9, eyes: 0.05 },
        show: { mouth: "wobble" },
      },
      { at: 0.17, ease: "snap", pose: { x: 14, stretch: -0.08, slip: 18, head: 7, hat: 12, lid: 0.9 } },
      {
        at: 0.25,
        ease: "snap",
        pose: { x: -8, stretch: 0.1, slip: -20, head: -5, lid: -0.2, rise: 0.8 },
        show: { pupil: "code" },
      },
      { at: 0.42, pose: { x: -8 } },
      { at: 0.5, ease: "snap", pose: { x: 10, stretch: 0, slip: 10, head: 11, hat: 4, jitter: 2 } },
      { at: 0.6, ease: "snap", pose: { x: 0, slip: 0, head: 3, spread: 0.2, rise: 0.2, jitter: 0.8, hat: 0 } },
    ],
    settle: [{ at: 0.12, ease: "snap", pose: { head: -6, jitter: 0, lid: 0.7, x: 0, spread: 0 } }],
  },
  variants: {
    recover: {
      attack: [
        { at: 0.08, ease: "snap", pose: { jitter: 4, slip: 12, x: 7, head: 14, headX: 8, lid: 0.8 } },
        {
          at: 0.25,
          ease: "snap",
          pose: { faceX: -14, head: -14, headX: -12, x: -9, jitter: 2, slip: -12, lid: 1, crouch: 14, spread: 0.8 },
          arms: { l: "head", r: "head" },
        },
        { at: 0.37, ease: "inOut", pose: { faceX: 14, head: 11, headX: 9, x: 0, jitter: 0.6, slip: 5, hat: 5 } },
        { at: 0.5, ease: "inOut", pose: { faceX: -9, head: -6, headX: -5, hat: 0 } },
        {
          at: 0.66,
          ease: "over",
          pose: {
            faceX: 0,
            head: 0,
            headX: 0,
            lid: -0.2,
            headY: -10,
            bob: -5,
            stretch: 0.05,
            browL: 8,
            browR: 8,
            eyes: 0.04,
            crouch: -2,
            slip: 0,
            jitter: 0,
            spread: 0,
          },
          arms: { l: "out", r: "out" },
        },
        { at: 0.9, pose: { headY: 0, bob: 0, stretch: 0, eyes: 0, lid: 0, crouch: 0 } },
      ],
    },
  },
};
