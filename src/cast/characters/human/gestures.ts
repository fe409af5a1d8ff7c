import type { Acting } from "../../character.ts";

/** Sighs, rubs temples, raises one eyebrow, scrolls. Drinks, above all. */
export const gestures: Acting["gestures"] = {
  process: {
    base: {
      attack: [
        { at: 0.2, ease: "out", pose: { headY: 3, lid: 0.4 } },
        {
          at: 0.4,
          ease: "out",
          pose: { head: 6, headY: 5, lid: 0.75, browL: -2, browR: -2, faceY: 4 },
          arms: { l: "brow" },
        },
      ],
      cycle: {
        period: 0.5,
        keys: [
          { at: 0.25, ease: "inOut", pose: { head: 8, headY: 7 } },
          { at: 0.5, ease: "inOut", pose: { head: 5, headY: 4 } },
        ],
      },
      settle: [{ at: 0.15, pose: { lid: 0.1, browR: 8 } }],
    },
  },
  eat: {
    base: {
      attack: [
        { at: 0.25, ease: "out", pose: { headY: 3, look: 1, lookX: 0.7, lookY: 0.8 }, arms: { r: "hold" } },
        {
          at: 0.5,
          ease: "out",
          pose: { headY: -4, head: -3, faceY: -4, lid: 0.8 },
          arms: { r: "mouth" },
          show: { mouth: "oh" },
        },
        { at: 1, pose: { head: -5 } },
        {
          at: 1.2,
          ease: "out",
          pose: { headY: 2, head: 3, faceY: 1, lid: 0.4 },
          arms: { r: "hold" },
          show: { mouth: "smile" },
        },
      ],
    },
  },
  "work-screen": {
    base: {
      attack: [
        {
          at: 0.3,
          ease: "out",
          pose: { head: 4, headX: 6, headY: 12, faceY: 7, look: 1, lookX: 0.1, lookY: 0.9, lid: 0.12, lean: 4, bob: 4 },
          arms: { l: "screen", r: "screen" },
        },
      ],
      cycle: {
        period: 0.5,
        keys: [
          { at: 0.12, ease: "snap", pose: { lookX: -0.4, bob: 6, sway: -2 } },
          { at: 0.25, ease: "snap", pose: { lookX: 0.1, bob: 4, browR: 3, sway: 0 } },
          { at: 0.37, ease: "snap", pose: { lookX: 0.5, bob: 6, sway: 2 } },
          { at: 0.5, ease: "snap", pose: { lookX: 0, bob: 4, browR: 0, sway: 0 } },
        ],
      },
    },
  },
  pace: {
    base: {
      attack: [
        {
          at: 0.3,
          ease: "out",
          pose: { head: 6, headX: -8, lean: -4, look: 1, lookX: -0.8, lookY: 0.2 },
          arms: { l: "chest" },
        },
        { at: 0.9, ease: "inOut", pose: { headX: 8, lean: 4, lookX: 0.8 } },
        { at: 1.5, ease: "inOut", pose: { headX: -6, lean: -3, lookX: -0.7 } },
      ],
    },
  },
  excite: {
    base: {
      attack: [
        { at: 0.17, ease: "out", pose: { headY: 6, bob: 5, lid: 0.4, head: 6 } },
        {
          at: 0.33,
          ease: "over",
          pose: { headY: -10, bob: -6, lid: -0.4, head: 11, lean: 3, browL: 12, browR: 10, eyes: 0.05 },
          arms: { l: "up" },
          show: { mouth: "grin" },
        },
        { at: 0.6, pose: { headY: -4, bob: 0 }, arms: { l: "fist" } },
      ],
    },
  },
  panic: {
    base: {
      attack: [
        { at: 0.12, ease: "out", pose: { headY: 8, bob: 6, lid: 0.6 } },
        {
          at: 0.25,
          ease: "snap",
          pose: {
            headY: -14,
            bob: -8,
            lid: -0.5,
            head: 10,
            eyes: 0.1,
            pupil: -0.4,
            browL: 14,
            browR: 14,
            browTiltL: -12,
            browTiltR: 12,
            sweat: 1,
            tilt: -2,
            y: -6,
            jitter: 1.2,
            rise: 1,
          },
          arms: { l: "head", r: "head" },
          show: { mouth: "gasp" },
        },
        { at: 0.4, ease: "over", pose: { headY: -6, bob: -2, tilt: 1, y: 0 } },
      ],
      cycle: {
        period: 0.5,
        keys: [
          { at: 0.25, ease: "snap", pose: { faceX: -9, head: 4, look: 1, lookX: -1 } },
          { at: 0.5, ease: "snap", pose: { faceX: 7, head: 12, lookX: 1 } },
        ],
      },
    },
  },
};
