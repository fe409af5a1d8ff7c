import type { GestureVersions } from "../acting.ts";

/** Leafs through: one hand holds, the other turns, the eyes go along. */
export const flipPages: GestureVersions = {
  base: {
    attack: [
      {
        at: 0.25,
        ease: "out",
        pose: { headY: 5, faceY: 8, head: 5, lean: 3, lid: 0.3, look: 1, lookX: 0.3, lookY: 0.9 },
        arms: { l: "read", r: "hold" },
      },
    ],
    cycle: {
      period: 0.5,
      keys: [
        { at: 0.17, ease: "out", pose: { lookX: 0.5, head: 6 }, arms: { r: "screen" } },
        { at: 0.33, ease: "snap", pose: { lookX: -0.6, head: 3 }, arms: { r: "write" } },
        { at: 0.5, pose: { lookX: 0.2 }, arms: { r: "hold" } },
      ],
    },
    settle: [{ at: 0.12, pose: { faceY: -2, browR: 8 } }],
  },
};
