import type { Acting } from "../../character.ts";

/** Precise: no arcs, scans instead of thoughts, shards and rings for what others do with shoulders. */
export const gestures: Acting["gestures"] = {
  process: {
    base: {
      attack: [
        { at: 0.1, ease: "snap", pose: { headY: 3, lid: 0.4, spread: -0.3 } },
        {
          at: 0.25,
          ease: "snap",
          pose: {
            headY: -4,
            lid: 0,
            spread: 0.2,
            look: 1,
            lookX: -1,
            lookY: 0,
            faceX: -8,
            slip: 4,
            browL: 6,
            browR: 6,
          },
          show: { pupil: "code" },
          arms: { l: "screen", r: "point-up" },
        },
      ],
      cycle: {
        period: 0.8,
        keys: [
          { at: 0.4, ease: "linear", pose: { lookX: 1, faceX: 8, slip: -4, head: 3 } },
          { at: 0.48, ease: "snap", pose: { headY: -2, spread: 0.35 } },
          { at: 0.8, ease: "linear", pose: { lookX: -1, faceX: -8, slip: 4, head: -3, spread: 0.2, headY: -4 } },
        ],
      },
      settle: [{ at: 0.1, ease: "snap", pose: { headY: 4, lid: 0.5, slip: 0, spread: 0 } }],
    },
  },
  pace: {
    base: {
      attack: [{ at: 0.25, ease: "out", pose: { x: -16, lean: -6, tilt: -2, faceX: -8, look: 1, lookX: -0.9 } }],
      cycle: {
        period: 1.8,
        keys: [
          { at: 0.8, ease: "inOut", pose: { x: 30, lean: 7, tilt: 3, faceX: 9, lookX: 0.9, slip: -5 } },
          { at: 1.7, ease: "inOut", pose: { x: -16, lean: -6, tilt: -2, faceX: -8, lookX: -0.9, slip: 5 } },
          { at: 1.8, pose: {} },
        ],
      },
    },
  },
  panic: {
    base: {
      attack: [
        {
          at: 0.1,
          ease: "out",
          pose: { stretch: -0.07, headY: 8, lid: 0.7, spread: -0.4 },
          arms: { l: "chest", r: "chest" },
        },
        {
          at: 0.22,
          ease: "snap",
          pose: {
            y: -26,
            stretch: 0.09,
            headY: -10,
            lid: -0.2,
            eyes: 0.08,
            spread: 1.3,
            jitter: 3,
            slip: 10,
            warn: 1,
            browL: 14,
            browR: 14,
            browTiltL: -14,
            browTiltR: 14,
          },
          arms: { l: "up", r: "up" },
          show: { mouth: "spike", ball: "alarm", pupil: "alarm", brow: "amber" },
        },
        { at: 0.4, ease: "over", pose: { y: -6, stretch: 0, headY: -3, spread: 0.9 }, arms: { l: "head", r: "head" } },
      ],
      cycle: {
        period: 0.5,
        keys: [
          { at: 0.08, ease: "snap", pose: { slip: -12, head: -7, faceX: -8, x: -5 } },
          { at: 0.25, ease: "snap", pose: { slip: 0, head: 0, faceX: 0, x: 0, spread: 1.2 } },
          { at: 0.33, ease: "snap", pose: { slip: 12, head: 7, faceX: 8, x: 5 } },
          { at: 0.5, ease: "snap", pose: { slip: 0, head: 0, faceX: 0, x: 0, spread: 0.9 } },
        ],
      },
      settle: [{ at: 0.15, pose: { jitter: 0.6, spread: 0.3, warn: 0.5 } }],
    },
  },
  agitate: {
    base: {
      attack: [
        { at: 0.1, ease: "snap", pose: { spread: -0.4, headY: 4, lid: 0.3 } },
        {
          at: 0.22,
          ease: "snap",
          pose: { spread: 0.7, headY: -4, lid: 0, jitter: 1.6, slip: 6, lean: 5, browTiltL: 10, browTiltR: -10 },
          arms: { l: "stop", r: "point-up" },
          show: { mouth: "spike" },
        },
      ],
      cycle: {
        period: 0.42,
        keys: [
          { at: 0.08, ease: "snap", pose: { slip: -7, faceX: -6, spread: 0.9 } },
          { at: 0.21, ease: "snap", pose: { slip: 7, faceX: 6, spread: 0.6 }, arms: { r: "stop", l: "point-up" } },
          { at: 0.42, ease: "snap", pose: { slip: 0, faceX: 0, spread: 0.8 }, arms: { l: "stop", r: "point-up" } },
        ],
      },
    },
  },
};
