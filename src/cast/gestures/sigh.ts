import type { GestureVersions } from "../acting.ts";

/** A breath in, and everything goes out with it. */
export const sigh: GestureVersions = {
  base: {
    attack: [
      {
        at: 0.35,
        ease: "out",
        pose: { bob: -8, stretch: 0.03, headY: -6, faceY: -5, lid: 0.2, browL: 7, browR: 7, head: -4, rise: 0.15 },
      },
      {
        at: 0.75,
        ease: "inOut",
        pose: {
          bob: 8,
          stretch: -0.025,
          headY: 12,
          faceY: 9,
          lid: 0.66,
          browL: -2,
          browR: -2,
          browTiltL: -8,
          browTiltR: 8,
          head: 8,
          lean: 8,
          crouch: 9,
          rise: -0.6,
          look: 1,
          lookX: 0,
          lookY: 0.8,
        },
        arms: { l: "down", r: "down" },
        show: { mouth: "sigh" },
      },
      { at: 1.1, pose: { headY: 13, lid: 0.8 } },
    ],
    settle: [{ at: 0.2, pose: { headY: 4, lid: 0.3 } }],
  },
  variants: {
    facepalm: {
      attack: [
        {
          at: 0.2,
          ease: "out",
          pose: { bob: -5, headY: -5, lid: 0.3, faceY: -4, browL: 6, browR: 6 },
          arms: { r: "raise" },
        },
        {
          at: 0.36,
          ease: "snap",
          pose: { bob: 6, headY: 12, head: 8, faceY: 8, lid: 1, lean: 7, crouch: 6, browL: -4, browR: -4, rise: -0.4 },
          arms: { r: "brow" },
          show: { mouth: "flat" },
        },
        { at: 0.75, ease: "inOut", pose: { head: 5, headY: 14 } },
        { at: 1, ease: "inOut", pose: { head: 9 } },
      ],
      settle: [{ at: 0.2, ease: "out", pose: { headY: 4, lid: 0.4 } }],
      eitherSide: true,
    },
  },
};
