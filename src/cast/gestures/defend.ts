import type { GestureVersions } from "../acting.ts";

/** Not guilty: recoils, palms out, chin in. */
export const defend: GestureVersions = {
  base: {
    attack: [
      { at: 0.1, ease: "out", pose: { lean: 5, headY: 4, crouch: 6 } },
      {
        at: 0.28,
        ease: "over",
        pose: {
          lean: -10,
          head: -5,
          headX: -9,
          headY: 2,
          sway: -10,
          crouch: 4,
          browL: 6,
          browR: 12,
          browTiltL: -8,
          browTiltR: 8,
          faceX: -4,
          reach: 0.7,
          eyes: 0.03,
          rise: 0.2,
          swing: 6,
        },
        arms: { l: "stop", r: "stop" },
        show: { mouth: "wobble" },
      },
    ],
    cycle: {
      period: 0.5,
      keys: [
        { at: 0.12, ease: "inOut", pose: { head: 1, faceX: 5, reach: 0.15 }, arms: { r: "raise" } },
        { at: 0.25, ease: "inOut", pose: { head: -9, faceX: -6 }, arms: { r: "stop", l: "raise" } },
        { at: 0.5, ease: "inOut", pose: { head: -5, faceX: -4 }, arms: { l: "stop" } },
      ],
    },
    settle: [{ at: 0.15, pose: { lean: -2, sway: -3 } }],
  },
  variants: {
    catch: {
      attack: [
        {
          at: 0.08,
          ease: "snap",
          pose: { headY: -6, eyes: 0.08, browL: 14, browR: 14, stretch: 0.03, lid: -0.2, rise: 0.5 },
        },
        {
          at: 0.25,
          ease: "snap",
          pose: {
            headY: 6,
            lean: -5,
            crouch: 8,
            head: 4,
            look: 1,
            lookX: 0.9,
            lookY: 0.1,
            browTiltL: -14,
            browTiltR: 14,
          },
          arms: { r: "mouth" },
          show: { mouth: "mbp" },
        },
        { at: 0.55, pose: { lookX: -0.9, head: -3 } },
      ],
    },
  },
};
