import type { GestureVersions } from "../acting.ts";

/** Notes something down. */
export const write: GestureVersions = {
  base: {
    attack: [
      {
        at: 0.3,
        ease: "out",
        pose: { headY: 5, faceY: 8, head: 6, lean: 4, lid: 0.3, look: 1, lookX: 0, lookY: 0.9 },
        arms: { l: "hold", r: "write" },
      },
    ],
    cycle: {
      period: 0.5,
      keys: [
        { at: 0.17, ease: "inOut", pose: { lookX: 0.4, head: 7, bob: 1 }, arms: { r: "screen" } },
        { at: 0.33, ease: "inOut", pose: { lookX: -0.3, head: 5 }, arms: { r: "write" } },
        { at: 0.5, pose: { bob: 0 } },
      ],
    },
    settle: [{ at: 0.14, ease: "out", pose: { headY: -3, faceY: -2, browR: 6 } }],
  },
  variants: {
    underline: {
      attack: [
        {
          at: 0.25,
          ease: "out",
          pose: { headY: 5, faceY: 8, head: 7, lean: 4, lid: 0.3, look: 1, lookX: -0.6, lookY: 0.9 },
          arms: { l: "hold", r: "write" },
        },
        { at: 0.55, ease: "snap", pose: { lookX: 0.6, head: 4, lean: 6, browL: -3, browR: 2 }, arms: { r: "screen" } },
        { at: 0.75, ease: "inOut", pose: { lookX: -0.6, head: 7 }, arms: { r: "write" } },
        { at: 0.95, ease: "snap", pose: { lookX: 0.6, head: 3, headY: 7 }, arms: { r: "screen" } },
      ],
      settle: [{ at: 0.14, ease: "out", pose: { headY: -3, faceY: -2, browR: 8 } }],
    },
  },
};
