import type { GestureVersions } from "../acting.ts";

/** Leafs through: one hand holds the book up, the other throws pages over, head and eyes go along. */
export const flipPages: GestureVersions = {
  base: {
    attack: [
      {
        at: 0.12,
        ease: "out",
        pose: { headY: 3, lean: -2 },
        arms: { l: "write" },
        show: { "held-l": "book", "page-l": "lines" },
      },
      {
        at: 0.28,
        ease: "over",
        pose: { headY: 4, faceY: 6, head: 5, lean: 4, lid: 0.1, look: 1, lookX: 0.5, lookY: 0.85, browL: -2, browR: 4 },
        arms: { l: "read", r: "read" },
      },
    ],
    cycle: {
      period: 0.5,
      keys: [
        {
          at: 0.09,
          ease: "snap",
          pose: { lookX: 0.7, head: 9, headX: 3, browR: 7 },
          arms: { r: "raise" },
          show: { "page-l": "flip-1" },
        },
        { at: 0.17, ease: "snap", pose: { head: 4, lookX: 0 }, arms: { r: "stop" }, show: { "page-l": "flip-2" } },
        {
          at: 0.26,
          ease: "snap",
          pose: { lookX: -0.7, head: -2, headX: -3, browR: 2 },
          arms: { r: "read" },
          show: { "page-l": "lines" },
        },
        { at: 0.5, ease: "inOut", pose: { lookX: 0.5, head: 5, headX: 0 } },
      ],
    },
    settle: [{ at: 0.12, ease: "snap", pose: { faceY: -3, headY: -4, browR: 10, browL: 6, lid: -0.1 } }],
  },
};
