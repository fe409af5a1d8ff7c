import type { GestureVersions } from "../acting.ts";

/** Breathes out; palms press the air down. */
export const calm: GestureVersions = {
  base: {
    attack: [
      {
        at: 0.3,
        ease: "out",
        pose: { stretch: 0.03, headY: -5, bob: -5, lid: 0.3, faceY: -3, browL: 5, browR: 5 },
        arms: { l: "stop", r: "stop" },
      },
      {
        at: 0.8,
        ease: "inOut",
        pose: {
          stretch: -0.015,
          headY: 5,
          bob: 5,
          lid: 0.62,
          faceY: 4,
          crouch: 5,
          browL: 1,
          browR: 1,
          rise: -0.4,
          head: 2,
        },
        arms: { l: "out", r: "out" },
        show: { mouth: "smile" },
      },
      { at: 1.1, pose: { lid: 0.25 } },
    ],
    settle: [{ at: 0.2, pose: { lid: 0.2, bob: 2 } }],
  },
};
