import type { GestureVersions } from "../acting.ts";

/** Behold: a step aside, an open arm, and the eyes lead there. */
export const present: GestureVersions = {
  base: {
    attack: [
      {
        at: 0.17,
        ease: "out",
        pose: { crouch: 7, headY: 4, lid: 0.4 },
        toward: { lean: 5, sway: 5, faceX: -4 },
        arms: { near: "chest" },
      },
      {
        at: 0.36,
        ease: "over",
        pose: {
          crouch: 0,
          headY: -4,
          lid: 0,
          browL: 8,
          browR: 8,
          look: 1,
          lookY: 0.1,
          stretch: 0.02,
          rise: 0.2,
          reach: 0.7,
          hat: 3,
        },
        toward: { lean: -7, sway: -8, faceX: 9, head: -3, lookX: 1 },
        arms: { near: "present", far: "hip" },
      },
      { at: 0.6, ease: "inOut", pose: { reach: 0.15 } },
      { at: 0.9, pose: { look: 0 }, toward: { head: -5, faceX: 0 } },
    ],
    settle: [{ at: 0.15, pose: { bob: 3 } }],
    eitherSide: true,
  },
  variants: {
    page: {
      attack: [
        {
          at: 0.17,
          ease: "out",
          pose: { headY: 4, faceY: 5, lid: 0.4, lean: 3 },
          arms: { l: "read" },
          show: { "held-l": "book", "page-l": "notes-2", book: "write-3" },
        },
        {
          at: 0.36,
          ease: "over",
          pose: { headY: -3, faceY: -2, lid: 0, lean: -6, sway: -6, head: -4, browL: 6, browR: 10 },
          arms: { l: "read", r: "present" },
        },
        { at: 0.9, pose: { head: -2 } },
      ],
      settle: [{ at: 0.15, pose: { lean: 2 } }],
    },
  },
};
