import type { GestureVersions } from "../acting.ts";

/** Walks it off: four steps there, turns on the heel, four back. */
export const pace: GestureVersions = {
  base: {
    attack: [
      { at: 0.12, ease: "out", pose: { lean: -5, crouch: 5, head: -3 }, arms: { l: "chest", r: "down" } },
      {
        at: 0.3,
        ease: "inOut",
        pose: {
          x: 14,
          lean: 8,
          faceX: 8,
          head: 4,
          legL: -16,
          legR: 16,
          footL: 8,
          bob: -5,
          crouch: 0,
          look: 0.8,
          lookX: 0.7,
          lookY: 0.4,
          browL: 2,
          browR: 5,
        },
      },
    ],
    cycle: {
      period: 2,
      keys: [
        { at: 0.25, ease: "inOut", pose: { x: 34, legL: 16, legR: -16, footL: 0, footR: 8, bob: -5, head: 5 } },
        { at: 0.5, ease: "inOut", pose: { x: 52, legL: -14, legR: 14, footL: 8, footR: 0, bob: -5, head: 3 } },
        {
          at: 0.75,
          ease: "out",
          pose: { x: 60, legL: 0, legR: 0, footL: 0, lean: 2, bob: 3, faceX: 0, lookX: 0, head: 0 },
          arms: { r: "chin" },
        },
        { at: 0.95, ease: "over", pose: { lean: -7, faceX: -12, head: -5, lookX: -0.9, bob: -2 } },
        { at: 1.25, ease: "inOut", pose: { x: 40, legL: 16, legR: -16, footR: -8, bob: -5 }, arms: { r: "down" } },
        { at: 1.5, ease: "inOut", pose: { x: 20, legL: -16, legR: 16, footL: -8, footR: 0, bob: -5 } },
        { at: 1.75, ease: "out", pose: { x: 6, legL: 0, legR: 0, footL: 0, bob: 3, lean: -2, faceX: 0 } },
        {
          at: 2,
          ease: "over",
          pose: { x: 14, lean: 8, faceX: 8, head: 4, legL: -16, legR: 16, footL: 8, bob: -5, lookX: 0.7 },
        },
      ],
    },
    settle: [{ at: 0.2, ease: "out", pose: { legL: 0, legR: 0, footL: 0, footR: 0, bob: 3 } }],
  },
  variants: {
    vanish: {
      attack: [
        { at: 0.17, ease: "out", pose: { crouch: 16, stretch: -0.06, headY: 5, lid: 0.6, lean: -6 } },
        {
          at: 0.3,
          ease: "snap",
          pose: {
            x: 46,
            crouch: -4,
            stretch: 0.12,
            lean: 14,
            faceX: 10,
            lid: 0,
            flare: 1,
            swing: -12,
            legL: -16,
            legR: 18,
            jitter: 3,
            spread: 0.8,
          },
        },
        { at: 0.55, ease: "inOut", pose: { x: 70, stretch: 0.05, legL: 16, legR: -18, jitter: 1.5 } },
        { at: 0.9, ease: "out", pose: { x: 78, stretch: 0, lean: 6, legL: 0, legR: 0, jitter: 0 } },
      ],
      settle: [{ at: 0.2, ease: "inOut", pose: { x: 30, lean: -3, faceX: 0 } }],
    },
  },
};
