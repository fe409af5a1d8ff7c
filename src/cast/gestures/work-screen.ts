import type { GestureVersions } from "../acting.ts";

/** Works a screen or keys: quick hands, eyes that scan. */
export const workScreen: GestureVersions = {
  base: {
    attack: [
      { at: 0.12, ease: "out", pose: { lean: -3, headY: -2, lid: 0.3 } },
      {
        at: 0.3,
        ease: "over",
        pose: {
          lean: 9,
          headX: 7,
          headY: 5,
          faceY: 4,
          faceX: 5,
          lid: 0.15,
          look: 1,
          lookX: 0.8,
          lookY: 0.35,
          browL: 0,
          browR: 3,
          crouch: 3,
        },
        arms: { l: "screen", r: "screen" },
      },
    ],
    cycle: {
      period: 0.34,
      keys: [
        { at: 0.08, ease: "snap", pose: { bob: 2, lookX: 0.5 }, arms: { l: "hold" } },
        { at: 0.17, ease: "snap", pose: { bob: 0, head: 2 }, arms: { l: "screen", r: "hold" } },
        { at: 0.25, ease: "snap", pose: { bob: 2, lookX: 0.95 }, arms: { r: "screen" } },
        { at: 0.34, ease: "snap", pose: { bob: 0, head: 0, lookX: 0.7 } },
      ],
    },
    settle: [{ at: 0.14, pose: { headY: -3, browL: 6, browR: 6 } }],
  },
};
