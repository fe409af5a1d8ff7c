import type { GestureVersions } from "../acting.ts";

/** A beat: everything stops, weight goes back, one slow blink. Silence is timing. */
export const pause: GestureVersions = {
  base: {
    attack: [
      { at: 0.12, ease: "out", pose: { headY: -3, lid: -0.1, browL: 3, browR: 3 } },
      {
        at: 0.35,
        ease: "inOut",
        pose: {
          headY: 4,
          lean: -3,
          sway: -5,
          head: 4,
          lid: 0.15,
          browL: 0,
          browR: 2,
          look: 0.8,
          lookX: -0.5,
          lookY: 0.25,
        },
      },
      { at: 0.6, pose: { lid: 0.8 } },
      { at: 0.8, ease: "out", pose: { lid: 0.1, lookX: 0.3, lookY: 0 } },
    ],
    settle: [{ at: 0.15, pose: { headY: -2, browL: 5, browR: 6 } }],
  },
};
