import type { Acting } from "../../character.ts";

/** Fast, snapping: thinks by freezing like a hung process, counts on fingers, panics with the whole body. */
export const gestures: Acting["gestures"] = {
  process: {
    base: {
      attack: [
        { at: 0.1, ease: "out", pose: { crouch: 9, headY: 6, lid: 0.5 } },
        {
          at: 0.22,
          ease: "snap",
          pose: {
            crouch: -2,
            headY: -5,
            stretch: 0.035,
            lid: -0.2,
            head: 0,
            lean: -2,
            rise: 0.3,
            browL: 9,
            browR: 9,
            pupil: 0.1,
            look: 1,
            lookX: 0,
            lookY: 0,
            hat: 5,
          },
          show: { pupil: "code", mouth: "flat", "code-display": "busy" },
          arms: { l: "down", r: "down" },
        },
      ],
      cycle: {
        period: 0.7,
        keys: [
          { at: 0.08, ease: "snap", pose: { jitter: 1.6, lookX: -0.3 } },
          { at: 0.17, ease: "snap", pose: { jitter: 0, lookX: 0.3, browR: 12 } },
          { at: 0.4, pose: { lookX: 0 } },
          { at: 0.5, ease: "snap", pose: { lid: 0.9 } },
          { at: 0.6, ease: "snap", pose: { lid: -0.2, browR: 9 } },
          { at: 0.7, pose: {} },
        ],
      },
      settle: [
        { at: 0.1, ease: "snap", pose: { hat: 18, rise: 0.9, headY: -9, stretch: 0.05, eyes: 0.05 } },
        { at: 0.22, ease: "out", pose: { hat: 0, rise: 0.1, headY: 4, stretch: -0.02, head: 4, eyes: 0 } },
      ],
    },
  },
  point: {
    base: {
      attack: [
        {
          at: 0.17,
          ease: "out",
          toward: { lean: -9, sway: -11, headX: -7, faceX: -6 },
          pose: { crouch: 12, headY: 4, lid: 0.3, stretch: -0.03 },
          arms: { near: "fist", far: "hip" },
        },
        {
          at: 0.3,
          ease: "snap",
          toward: { lean: 13, sway: 14, headX: 13, head: 4, faceX: 11, lookX: 1 },
          pose: {
            crouch: -2,
            headY: -4,
            lid: -0.1,
            look: 0.9,
            browL: 7,
            browR: 8,
            stretch: 0.04,
            rise: 0.35,
            hat: 5,
            reach: 1,
          },
          arms: { near: "point" },
        },
        {
          at: 0.45,
          ease: "inOut",
          toward: { lean: 8, sway: 8, headX: 8 },
          pose: { stretch: 0.01, hat: 0, reach: 0.25 },
        },
      ],
      settle: [{ at: 0.15, toward: { lean: 1 } }],
      eitherSide: true,
    },
  },
  think: {
    base: {
      attack: [
        { at: 0.14, ease: "out", pose: { headY: 5, lid: 0.5, lean: 3 } },
        {
          at: 0.36,
          ease: "over",
          pose: {
            headY: -2,
            head: 8,
            lean: -6,
            sway: -9,
            faceX: 4,
            faceY: -6,
            lid: 0.1,
            look: 1,
            lookX: 0.6,
            lookY: -0.9,
            browL: 3,
            browR: 12,
            hatTilt: -4,
            hat: 4,
          },
          arms: { r: "chin", l: "hip" },
          show: { mouth: "flat", "code-display": "code-2" },
        },
      ],
      cycle: {
        period: 0.9,
        keys: [
          { at: 0.17, ease: "snap", pose: { hatTilt: 3, head: 5, footR: -14 } },
          { at: 0.3, ease: "snap", pose: { footR: 0 } },
          { at: 0.45, ease: "snap", pose: { lookX: -0.6, browL: 10, browR: 4, footR: -14 } },
          { at: 0.6, ease: "snap", pose: { footR: 0 } },
          { at: 0.9, ease: "snap", pose: { lookX: 0.6, browL: 3, browR: 12, hatTilt: -4, head: 8 } },
        ],
      },
      settle: [
        { at: 0.12, ease: "snap", pose: { headY: -7, lid: -0.1, browL: 12, browR: 13, head: 0, hat: 10, rise: 0.6 } },
      ],
      eitherSide: true,
    },
  },
};
