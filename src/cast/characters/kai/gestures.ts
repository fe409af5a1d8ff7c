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
};
