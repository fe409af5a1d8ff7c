import type { GestureVersions } from "../acting.ts";

const PEN = { "held-r": "pen" } as const;

/** Notes something down: the book low, the nose over it, the pen never still, lines that grow. */
export const write: GestureVersions = {
  base: {
    attack: [
      {
        at: 0.16,
        ease: "out",
        pose: { headY: -3, lean: -3, look: 1, lookX: 0.5, lookY: -0.5, browR: 8 },
        arms: { l: "write", r: "point-up" },
        show: { "held-l": "book", ...PEN },
      },
      {
        at: 0.36,
        ease: "over",
        pose: { headY: 10, faceY: 9, head: 7, lean: 8, crouch: 6, lid: 0.2, lookX: 0.1, lookY: 1, browL: -3, browR: 0 },
        arms: { r: "write" },
      },
    ],
    cycle: {
      period: 1,
      keys: [
        { at: 0.12, ease: "inOut", pose: { lookX: 0.4, head: 9, bob: 1 }, arms: { r: "crossed" } },
        { at: 0.25, ease: "inOut", pose: { lookX: -0.1, head: 7, bob: 0 }, arms: { r: "write" } },
        {
          at: 0.37,
          ease: "inOut",
          pose: { lookX: 0.4, head: 9, bob: 1 },
          arms: { r: "crossed" },
          show: { "page-l": "notes-1", ...PEN },
        },
        { at: 0.5, ease: "inOut", pose: { lookX: -0.1, head: 7, bob: 0 }, arms: { r: "write" } },
        { at: 0.66, ease: "inOut", pose: { lookX: 0.4, head: 9, bob: 1 }, arms: { r: "crossed" } },
        {
          at: 0.8,
          ease: "snap",
          pose: { headY: 6, lookX: 0.2, browR: 6, bob: -2 },
          arms: { r: "write" },
          show: { "page-l": "notes-2", ...PEN },
        },
        { at: 1, ease: "inOut", pose: { headY: 10, browR: 0, bob: 0 } },
      ],
    },
    settle: [{ at: 0.14, ease: "out", pose: { headY: -4, faceY: -3, browR: 8, lean: -2, crouch: 0 } }],
  },
  variants: {
    underline: {
      attack: [
        {
          at: 0.25,
          ease: "out",
          pose: { headY: 8, faceY: 8, head: 7, lean: 6, crouch: 4, lid: 0.3, look: 1, lookX: -0.4, lookY: 1 },
          arms: { l: "write", r: "write" },
          show: { "held-l": "book", "page-l": "notes-1", ...PEN },
        },
        {
          at: 0.5,
          ease: "snap",
          pose: { lookX: 0.7, head: -4, headX: 6, lean: 10, sway: 6, browL: -4, browR: -2, bob: 2 },
          arms: { r: "stop" },
          show: { "page-l": "notes-2", ...PEN },
        },
        { at: 0.75, ease: "inOut", pose: { lookX: -0.4, head: 8, headX: -2, sway: -2, bob: 0 }, arms: { r: "write" } },
        {
          at: 0.92,
          ease: "snap",
          pose: { lookX: 0.8, head: -6, headX: 9, headY: 3, lean: 12, sway: 9, stretch: 0.03 },
          arms: { r: "raise" },
        },
        { at: 1.15, ease: "over", pose: { stretch: 0, headY: -2, lean: -3, sway: 0, browL: 6, browR: 10 } },
      ],
      settle: [{ at: 0.14, ease: "out", pose: { headY: -3, faceY: -2, browR: 8 } }],
    },
  },
};
