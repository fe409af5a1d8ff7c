import type { GestureVersions } from "../acting.ts";

/** What is played with, in one hand. */
const PAD = { "held-r": "pad-one" } as const;

const conjure: GestureVersions["base"] = {
  attack: [
    {
      at: 0.2,
      ease: "out",
      pose: { crouch: 12, lean: 5, headY: 6, lid: 0.6, stretch: -0.03 },
      arms: { l: "hold", r: "hold" },
    },
    {
      at: 0.38,
      ease: "snap",
      pose: {
        crouch: -4,
        lean: -6,
        headY: -7,
        head: -4,
        lid: -0.1,
        browL: 12,
        browR: 12,
        stretch: 0.05,
        rise: 0.7,
        spread: 0.8,
        look: 1,
        lookX: 0.2,
        lookY: -0.8,
        faceY: -5,
      },
      arms: { l: "raise", r: "raise" },
      show: { mouth: "grin" },
    },
    { at: 0.7, pose: { headY: -5, spread: 0.6 }, arms: { l: "present", r: "present" } },
  ],
  settle: [{ at: 0.15, pose: { spread: 0.2, headY: 2 } }],
};

/** Games, throws, makes things appear. */
export const play: GestureVersions = {
  base: {
    attack: [
      {
        at: 0.2,
        ease: "out",
        pose: {
          crouch: 9,
          lean: 8,
          headY: 5,
          faceY: 5,
          lid: 0.1,
          look: 1,
          lookX: 0.4,
          lookY: 0.5,
          browL: -2,
          browR: 3,
        },
        arms: { l: "read", r: "read" },
        show: { "held-r": "pad" },
      },
    ],
    cycle: {
      period: 0.5,
      keys: [
        { at: 0.12, ease: "snap", pose: { sway: 8, lean: 12, head: 8, headX: 6, bob: -3 } },
        { at: 0.25, ease: "inOut", pose: { sway: 2, lean: 7, head: 2, bob: 2 } },
        { at: 0.37, ease: "snap", pose: { sway: -7, lean: 3, head: -7, headX: -5, bob: -3 } },
        { at: 0.5, ease: "inOut", pose: { sway: 0, lean: 8, head: 0, headX: 0, bob: 2 } },
      ],
    },
  },
  variants: {
    throw: {
      attack: [
        {
          at: 0.25,
          ease: "out",
          pose: {
            lean: -13,
            sway: -14,
            crouch: 10,
            head: -8,
            headX: -6,
            faceX: -5,
            lid: 0.2,
            browTiltL: 10,
            browTiltR: -10,
            stretch: -0.03,
            swing: 8,
          },
          arms: { r: "throw", l: "point" },
          show: PAD,
        },
        {
          at: 0.36,
          ease: "snap",
          pose: {
            lean: 18,
            sway: 16,
            reach: 1,
            crouch: 4,
            head: 10,
            headX: 12,
            faceX: 10,
            lid: 0,
            stretch: 0.05,
            legL: 12,
            footL: 14,
            swing: -12,
            look: 1,
            lookX: 1,
            lookY: 0.1,
          },
          arms: { r: "point", l: "down" },
          show: { "held-r": "none" },
        },
        { at: 0.6, ease: "out", pose: { lean: 11, sway: 9, legL: 4, footL: 4, reach: 0.2 } },
      ],
      settle: [{ at: 0.15, pose: { lean: 2, legL: 0, footL: 0 } }],
    },
    conjure,
    respawn: {
      attack: [
        {
          at: 0.12,
          ease: "snap",
          pose: { headY: -5, eyes: 0.06, lid: -0.2, browL: 10, browR: 10, look: 1, lookX: 0.5, lookY: 0.6 },
          arms: { r: "hold", l: "stop" },
          show: PAD,
        },
        { at: 0.5, pose: { headY: 4, faceY: 6, head: 5 } },
        { at: 0.62, ease: "snap", pose: { lookX: -0.4, lookY: -0.2, faceY: -2, head: -4 } },
        { at: 0.85, ease: "snap", pose: { lookX: 0.6, lookY: 0.6, faceY: 5, head: 5 } },
        {
          at: 1.05,
          ease: "over",
          pose: { faceY: -4, headY: -6, stretch: 0.04, lean: -3, browL: 13, browR: 13 },
          arms: { r: "up", l: "fist" },
          show: { mouth: "grin" },
        },
      ],
    },
  },
};
