import type { GestureVersions } from "../acting.ts";

/** Up a little, down a lot, and once more. */
export const nod: GestureVersions = {
  base: {
    attack: [
      { at: 0.1, ease: "out", pose: { faceY: -8, headY: -8, head: -3, bob: -3, browL: 7, browR: 7 } },
      {
        at: 0.26,
        ease: "inOut",
        pose: { faceY: 13, headY: 15, head: 6, lid: 0.6, lean: 5, bob: 5, browL: 1, browR: 1 },
      },
      { at: 0.42, ease: "inOut", pose: { faceY: -5, headY: -5, head: 0, lid: 0.1, bob: -1, lean: 2 } },
      { at: 0.58, ease: "inOut", pose: { faceY: 10, headY: 10, head: 4, lid: 0.5, bob: 3, lean: 4 } },
      { at: 0.74, ease: "over", pose: { faceY: 0, headY: -1, head: 0, lid: 0, bob: 0, lean: 1, browL: 3, browR: 3 } },
    ],
  },
  variants: {
    slow: {
      attack: [
        { at: 0.2, ease: "out", pose: { faceY: -7, headY: -7, head: -5, lean: -4, sway: -5 }, arms: { r: "chin" } },
        { at: 0.55, ease: "inOut", pose: { faceY: 12, headY: 14, head: 7, lid: 0.9, lean: 6, bob: 4, sway: 2 } },
        { at: 0.95, ease: "inOut", pose: { faceY: -2, headY: -2, head: 2, lid: 0.1, lean: 1, bob: 0, browR: 7 } },
        { at: 1.15, ease: "out", pose: { faceY: 0, headY: 0 } },
      ],
    },
  },
};
