import type { GestureVersions } from "../acting.ts";

/** A notebook comes up, opens and is looked into; or falls shut. */
export const notebook: GestureVersions = {
  base: {
    attack: [
      {
        at: 0.14,
        ease: "out",
        pose: { headY: 4, lean: -3, crouch: 5, look: 0.8, lookX: -0.4, lookY: 0.8 },
        arms: { l: "write" },
        show: { "held-l": "shut" },
      },
      {
        at: 0.3,
        ease: "over",
        pose: { headY: -5, crouch: -2, lean: -5, head: -4, browL: 6, browR: 8, bob: -4 },
        arms: { l: "read" },
      },
      {
        at: 0.44,
        ease: "snap",
        pose: { headY: 5, crouch: 0, faceY: 6, head: 5, lean: 3, bob: 0, lid: 0.1, look: 1, lookX: 0, lookY: 0.8 },
        show: { "held-l": "book", "page-l": "lines" },
      },
      { at: 0.8, ease: "inOut", pose: { lookX: 0.5, head: 3, browR: 4 } },
      { at: 1.1, ease: "snap", pose: { lookX: -0.3, lookY: 0.95, head: 5, browR: 9 } },
    ],
    settle: [{ at: 0.12, pose: { faceY: -2, headY: -3, lid: 0.3 } }],
  },
  variants: {
    investigate: {
      attack: [
        {
          at: 0.15,
          ease: "out",
          pose: { headY: -2, lean: -4, lid: 0.4 },
          show: { "held-l": "book", "page-l": "lines" },
        },
        {
          at: 0.35,
          ease: "over",
          pose: {
            lean: 11,
            headX: 12,
            headY: 7,
            head: 5,
            faceX: 7,
            faceY: 4,
            lid: 0.1,
            crouch: 8,
            look: 1,
            lookX: 0.9,
            lookY: 0.5,
            browL: 2,
            browR: 10,
            eyes: 0.03,
          },
          arms: { l: "write", r: "chin" },
        },
        { at: 0.8, ease: "inOut", pose: { lookX: 0.3, headX: 8, head: 7 } },
        { at: 1.1, ease: "snap", pose: { lookX: 1, headX: 14, browR: 14, head: 3 } },
      ],
    },
    close: {
      attack: [
        {
          at: 0.14,
          ease: "out",
          pose: { headY: 4, faceY: 6, lid: 0.3, look: 1, lookX: -0.1, lookY: 0.8 },
          arms: { l: "read" },
          show: { "held-l": "book", "page-l": "lines" },
        },
        { at: 0.5, ease: "linear", pose: { lid: 0.2, browR: 3 } },
        {
          at: 0.58,
          ease: "snap",
          pose: {
            headY: -6,
            faceY: -4,
            lid: 0,
            look: 0,
            lean: -5,
            browL: 3,
            browR: 8,
            bob: -5,
            stretch: 0.03,
            rise: 0.3,
          },
          show: { "held-l": "shut", "page-l": "none" },
        },
        { at: 0.74, ease: "over", pose: { headY: 1, bob: 3, lean: -1, stretch: 0, rise: 0 }, arms: { l: "write" } },
      ],
    },
  },
};
