import type { GestureVersions } from "../acting.ts";

/** Up a little, down a lot, and once more. */
export const nod: GestureVersions = {
  base: {
    attack: [
      { at: 0.1, ease: "out", pose: { faceY: -6, headY: -4, browL: 4, browR: 4 } },
      { at: 0.25, ease: "inOut", pose: { faceY: 11, headY: 9, head: 3, lid: 0.55, lean: 3, bob: 3 } },
      { at: 0.4, ease: "inOut", pose: { faceY: -3, headY: -2, head: 0, lid: 0.1, bob: 0 } },
      { at: 0.55, ease: "inOut", pose: { faceY: 8, headY: 6, lid: 0.5, bob: 2 } },
      { at: 0.7, ease: "out", pose: { faceY: 0, headY: 0, lid: 0, bob: 0, lean: 1 } },
    ],
  },
  variants: {
    slow: {
      attack: [
        { at: 0.2, ease: "out", pose: { faceY: -4, headY: -3 } },
        { at: 0.5, ease: "inOut", pose: { faceY: 9, headY: 7, lid: 0.7, lean: 2 } },
        { at: 0.9, ease: "inOut", pose: { faceY: 0, headY: 0, lid: 0.1 } },
      ],
    },
  },
};
