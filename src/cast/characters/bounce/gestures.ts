import type { Acting } from "../../character.ts";

/** Springy and slouchy; always eating. */
export const gestures: Acting["gestures"] = {
  eat: {
    base: {
      attack: [
        {
          at: 0.17,
          ease: "out",
          pose: { headY: 4, look: 1, lookX: 0.6, lookY: 0.5 },
          arms: { r: "hold" },
          show: { "held-r": "chip" },
        },
        {
          at: 0.3,
          ease: "over",
          pose: { headY: -4, headX: 6, head: 5, browL: 8, browR: 8 },
          arms: { r: "mouth" },
          show: { mouth: "wide" },
        },
        { at: 0.4, ease: "snap", pose: { headY: 6, head: 0, lid: 0.5 }, show: { mouth: "chew", "held-r": "bitten" } },
        { at: 0.55, pose: { lid: 0.1, headY: 0 }, arms: { r: "hold" } },
      ],
      cycle: {
        period: 0.34,
        keys: [
          { at: 0.17, ease: "snap", pose: { faceY: 3, headY: 3, stretch: -0.012 }, show: { mouth: "chew-2" } },
          { at: 0.34, ease: "snap", pose: { faceY: -2, headY: -1, stretch: 0.01 }, show: { mouth: "chew" } },
        ],
      },
    },
    variants: {
      drink: {
        attack: [
          { at: 0.2, ease: "out", pose: { headY: 3 }, arms: { r: "hold" }, show: { "held-r": "soda" } },
          {
            at: 0.4,
            ease: "out",
            pose: { head: -14, headY: -5, faceY: -6, lean: -6, lid: 0.75 },
            arms: { r: "mouth" },
            show: { mouth: "slurp", "held-r": "soda" },
          },
          { at: 1, pose: { head: -17 } },
          {
            at: 1.15,
            ease: "snap",
            pose: { head: 6, headY: 8, headX: 8, faceY: 4, lean: 4, lid: 0.4, stretch: -0.05, crouch: 6 },
            arms: { r: "hold" },
            show: { mouth: "wide" },
          },
          { at: 1.35, ease: "over", pose: { head: 0, headY: 0, stretch: 0 }, show: { mouth: "smirk" } },
        ],
      },
      pizza: {
        attack: [
          {
            at: 0.25,
            ease: "out",
            pose: { crouch: 8, headY: 5, look: 1, lookX: 0.5, lookY: 0.7 },
            arms: { r: "hold" },
            show: { "held-r": "pizza" },
          },
          {
            at: 0.4,
            ease: "over",
            pose: { crouch: 0, headY: -6, headX: 8, head: 6, browL: 10, browR: 10 },
            arms: { r: "mouth" },
            show: { mouth: "wide" },
          },
          { at: 0.5, ease: "snap", pose: { headY: 7, lid: 0.6 }, show: { mouth: "chew" } },
          { at: 0.7, pose: { lid: 0.2, headY: 0 }, arms: { r: "hold" } },
        ],
        cycle: {
          period: 0.34,
          keys: [
            { at: 0.17, ease: "snap", pose: { faceY: 3 }, show: { mouth: "chew-2" } },
            { at: 0.34, ease: "snap", pose: { faceY: -2 }, show: { mouth: "chew" } },
          ],
        },
      },
    },
  },
};
