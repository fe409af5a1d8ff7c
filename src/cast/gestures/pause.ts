import type { GestureVersions } from "../acting.ts";

/** A beat: everything stops, weight goes back, one slow blink. Silence is timing. */
export const pause: GestureVersions = {
  base: {
    attack: [
      { at: 0.12, ease: "out", pose: { headY: -8, bob: -4, lean: 2, lid: -0.12, browL: 7, browR: 7 } },
      {
        at: 0.35,
        ease: "inOut",
        pose: {
          headY: 8,
          bob: 4,
          lean: -6,
          sway: -9,
          head: 6,
          lid: 0.15,
          browL: 0,
          browR: 2,
          look: 0.8,
          lookX: -0.5,
          lookY: 0.25,
        },
      },
      { at: 0.6, pose: { lid: 0.85, headY: 9 } },
      { at: 0.82, ease: "out", pose: { lid: 0.1, lookX: 0.3, lookY: 0, headY: 4, head: 2 } },
    ],
    settle: [{ at: 0.15, pose: { headY: -2, browL: 5, browR: 6 } }],
  },
};
