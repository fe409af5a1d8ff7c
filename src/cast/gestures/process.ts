import type { GestureVersions } from "../acting.ts";

/** Works something out: eyes up and aside, a held breath, then the answer lands. */
export const process: GestureVersions = {
  base: {
    attack: [
      { at: 0.1, ease: "out", pose: { headY: 5, lid: 0.5, lean: 2 } },
      {
        at: 0.3,
        ease: "over",
        pose: {
          headY: -5,
          lid: 0.1,
          lean: -3,
          head: -7,
          faceX: 5,
          faceY: -6,
          browL: 4,
          browR: 12,
          look: 1,
          lookX: 0.55,
          lookY: -0.9,
        },
        show: { mouth: "flat", pupil: "code" },
        arms: { r: "chin" },
      },
    ],
    cycle: {
      period: 0.75,
      keys: [
        { at: 0.25, ease: "snap", pose: { head: -4, lookX: -0.4, lookY: -0.85, browL: 9, browR: 6 } },
        { at: 0.5, ease: "snap", pose: { head: -7, lookX: 0.7, lookY: -0.8, browL: 4, browR: 12 } },
        { at: 0.75, pose: { head: -6, lid: 0.25 } },
      ],
    },
    settle: [{ at: 0.12, ease: "snap", pose: { head: 3, headY: 4, lid: 0.6, browL: 10, browR: 12, faceY: 3 } }],
  },
};
