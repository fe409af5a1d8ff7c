import type { GestureVersions } from "../acting.ts";

/** Hand to the head, weight on the wrong foot, a mouth that does not know. */
export const unsure: GestureVersions = {
  base: {
    attack: [
      { at: 0.14, ease: "out", pose: { headY: 4, head: -3, lid: 0.4 }, arms: { r: "chest" } },
      {
        at: 0.34,
        ease: "over",
        pose: {
          headY: 0,
          head: 10,
          headX: 5,
          lean: -4,
          sway: 9,
          crouch: 4,
          lid: 0.05,
          browL: 3,
          browR: 12,
          browTiltL: -12,
          browTiltR: 10,
          look: 1,
          lookX: -0.8,
          lookY: 0.4,
          faceX: -5,
        },
        arms: { r: "cheek" },
        show: { mouth: "wobble" },
      },
    ],
    cycle: {
      period: 0.6,
      keys: [
        { at: 0.2, ease: "inOut", pose: { head: 7, lookX: 0.7, faceX: 4, sway: 5 } },
        { at: 0.45, ease: "inOut", pose: { head: 11, lookX: -0.7, faceX: -4, sway: 9 } },
        { at: 0.6, pose: { lid: 0.15 } },
      ],
    },
    settle: [{ at: 0.15, pose: { head: 2, browL: 6, browR: 6 } }],
    eitherSide: true,
  },
};
