import type { Acting } from "../../character.ts";

/** Slow, economical, one thing at a time; a page flip is the fastest they ever do. */
export const gestures: Acting["gestures"] = {
  process: {
    base: {
      attack: [
        {
          at: 0.3,
          ease: "out",
          pose: { head: 6, faceY: -3, lid: 0.12, browR: 4, look: 1, lookX: 0.7, lookY: -0.5 },
          arms: { r: "chin" },
        },
        { at: 0.8, pose: { lid: 0.2, browR: 0 } },
        { at: 1, ease: "snap", pose: { browR: 10, lid: 0, head: 3 } },
      ],
      settle: [{ at: 0.2, pose: { faceY: 3 } }],
    },
  },
  notebook: {
    base: {
      attack: [
        { at: 0.2, ease: "out", pose: { head: -2, headY: -2 } },
        {
          at: 0.4,
          ease: "over",
          pose: { head: 7, headY: 3, faceY: 6, lean: -3, look: 1, lookX: -0.3, lookY: 0.9, lid: 0.1 },
          arms: { l: "read" },
          show: { book: "open" },
        },
        // The pen goes along the lines.
        { at: 0.7, ease: "inOut", pose: { lookX: -0.7, head: 8 }, arms: { r: "write" } },
        { at: 1.05, ease: "inOut", pose: { lookX: 0.1, head: 6, browR: 5 }, arms: { r: "hold" } },
        { at: 1.35, ease: "snap", pose: { lookX: -0.3, headY: 5, browR: 12 } },
      ],
      settle: [{ at: 0.1, pose: { faceY: -2, browR: 6 }, show: { book: "cover" } }],
    },
    variants: {
      close: {
        attack: [
          {
            at: 0.15,
            ease: "out",
            pose: { head: 6, faceY: 6, look: 1, lookX: -0.3, lookY: 0.9 },
            arms: { l: "read" },
            show: { book: "open" },
          },
          { at: 0.4, ease: "linear", pose: {} },
          {
            at: 0.5,
            ease: "snap",
            pose: { head: -5, faceY: -5, headY: -3, look: 0, bob: -3, lean: 5, browR: 8, hat: -3, flare: 0.3 },
            arms: { l: "hip", r: "hip" },
            show: { book: "cover" },
          },
          { at: 0.65, ease: "out", pose: { headY: 0, bob: 0, hat: 0 } },
        ],
      },
      investigate: {
        attack: [
          {
            at: 0.3,
            ease: "out",
            pose: {
              lean: 8,
              headX: 9,
              head: 5,
              headY: 4,
              faceX: 5,
              lid: 0.1,
              look: 1,
              lookX: 0.9,
              lookY: 0.5,
              browR: 8,
            },
            arms: { r: "present", l: "read" },
            show: { book: "open" },
          },
          { at: 0.9, ease: "inOut", pose: { lookX: 0.3, head: 7 } },
          { at: 1.2, ease: "inOut", pose: { lookX: 1, browR: 12 } },
        ],
      },
    },
  },
  "flip-pages": {
    base: {
      attack: [
        {
          at: 0.25,
          ease: "out",
          pose: { head: 7, headY: 3, faceY: 6, lean: -3, look: 1, lookX: 0.2, lookY: 0.9, lid: 0.1 },
          arms: { l: "read", r: "read" },
          show: { book: "open" },
        },
      ],
      cycle: {
        period: 0.5,
        keys: [
          { at: 0.09, ease: "snap", pose: { lookX: 0.6 }, arms: { r: "raise" }, show: { book: "flip-1" } },
          { at: 0.17, ease: "snap", pose: { head: 6 }, show: { book: "flip-2" } },
          { at: 0.25, ease: "snap", pose: { lookX: -0.7, head: 4 }, arms: { r: "read" }, show: { book: "flip-3" } },
          { at: 0.34, ease: "snap", pose: { lookX: -0.4 }, show: { book: "open" } },
          { at: 0.5, pose: { lookX: 0.2, head: 7 } },
        ],
      },
      settle: [{ at: 0.12, pose: { faceY: -2, browR: 8 } }],
    },
  },
  write: {
    base: {
      attack: [
        {
          at: 0.35,
          ease: "out",
          pose: { head: 8, headY: 4, faceY: 6, lean: -6, sway: 6, look: 1, lookX: -0.5, lookY: 0.9, lid: 0.12 },
          arms: { l: "write", r: "write" },
          show: { book: "write-0" },
        },
      ],
      cycle: {
        period: 1.2,
        keys: [
          {
            at: 0.25,
            ease: "inOut",
            pose: { lookX: -0.1, head: 9, bob: 1 },
            arms: { r: "hold" },
            show: { book: "write-1" },
          },
          {
            at: 0.5,
            ease: "inOut",
            pose: { lookX: -0.7, head: 8, bob: 0 },
            arms: { r: "write" },
            show: { book: "write-2" },
          },
          {
            at: 0.85,
            ease: "inOut",
            pose: { lookX: 0, head: 9, bob: 1 },
            arms: { r: "hold" },
            show: { book: "write-3" },
          },
          { at: 1.2, ease: "inOut", pose: { lookX: -0.5, bob: 0, browR: 6 }, arms: { r: "write" } },
        ],
      },
      settle: [{ at: 0.15, ease: "out", pose: { head: -2, faceY: -3, browR: 10 } }],
    },
    variants: {
      underline: {
        attack: [
          {
            at: 0.3,
            ease: "out",
            pose: { head: 8, headY: 4, faceY: 6, lean: -6, sway: 6, look: 1, lookX: -0.7, lookY: 0.9, lid: 0.12 },
            arms: { l: "write", r: "write" },
            show: { book: "write-1" },
          },
          {
            at: 0.7,
            ease: "inOut",
            pose: { lookX: 0.2, head: 5, browR: 6 },
            arms: { r: "hold" },
            show: { book: "write-2" },
          },
          { at: 0.95, ease: "inOut", pose: { lookX: -0.7, head: 8 }, arms: { r: "write" } },
          {
            at: 1.1,
            ease: "snap",
            pose: { lookX: 0.6, head: -3, headX: 8, headY: 2, lean: 4, browR: 12, flare: 0.3 },
            arms: { r: "raise" },
            show: { book: "write-3", pen: "pen" },
          },
          { at: 1.4, ease: "out", pose: { lean: 1, headX: 3, browR: 9 } },
        ],
        settle: [{ at: 0.15, ease: "out", pose: { head: -2, faceY: -3, browR: 12 } }],
      },
    },
  },
  excite: {
    base: {
      attack: [
        { at: 0.17, ease: "out", pose: { bob: 4, lid: 0.3, headY: 3, hat: -3 } },
        {
          at: 0.4,
          ease: "over",
          pose: {
            bob: -5,
            headY: -5,
            lid: -0.2,
            browR: 14,
            browL: 6,
            lean: 5,
            head: -4,
            hat: 8,
            stretch: 0.02,
            flare: 0.5,
          },
          arms: { r: "point-up" },
          show: { mouth: "grin" },
        },
        { at: 0.9, pose: { hat: 2, headY: -2 } },
      ],
    },
  },
  panic: {
    base: {
      attack: [
        { at: 0.12, ease: "out", pose: { crouch: 14, headY: 6, lid: 0.5, hat: -6 } },
        {
          at: 0.25,
          ease: "snap",
          pose: {
            crouch: -2,
            stretch: 0.05,
            headY: -8,
            lid: -0.5,
            eyes: 0.1,
            pupil: -0.45,
            hat: 40,
            hatTilt: -14,
            browL: 14,
            browR: 16,
            browTiltL: -10,
            browTiltR: 12,
            sweat: 1,
            lean: -10,
            flare: 1,
            swing: 14,
            look: 1,
            lookX: 0.9,
            lookY: 0,
          },
          arms: { l: "chest", r: "head" },
          show: { mouth: "gasp" },
        },
        { at: 0.45, ease: "in", pose: { stretch: -0.02, hat: 4, hatTilt: 4, headY: 3, crouch: 6 } },
      ],
      cycle: {
        period: 0.9,
        keys: [
          { at: 0.3, ease: "snap", pose: { lookX: -1, faceX: -9, head: -6, flare: 0.6 } },
          { at: 0.6, ease: "snap", pose: { lookX: 1, faceX: 9, head: 5, hat: 8 } },
          { at: 0.9, pose: { hat: 4 } },
        ],
      },
      settle: [{ at: 0.2, ease: "out", pose: { hat: -2, headY: 3, lid: 0.4 } }],
    },
  },
  /** With a controller, as if it were evidence: only the thumbs and the eyes are quick. */
  play: {
    base: {
      attack: [
        {
          at: 0.3,
          ease: "out",
          pose: { head: 5, headY: 4, faceY: 5, lean: 4, look: 1, lookX: 0.2, lookY: 0.7, lid: 0.05, browL: -3 },
          arms: { l: "screen", r: "screen" },
          show: { pen: "pad", book: "none" },
        },
      ],
      cycle: {
        period: 1,
        keys: [
          { at: 0.17, ease: "snap", pose: { lookX: 0.6, head: 7, lean: 7, sway: 4, bob: -1 } },
          { at: 0.42, ease: "inOut", pose: { lookX: 0.1, head: 5, lean: 4, sway: 1, bob: 1 } },
          { at: 0.58, ease: "snap", pose: { lookX: -0.5, head: 1, lean: 2, sway: -4, bob: -1, browR: 8 } },
          { at: 1, ease: "inOut", pose: { lookX: 0.2, head: 5, lean: 4, sway: 0, bob: 0, browR: 2 } },
        ],
      },
      settle: [{ at: 0.15, ease: "out", pose: { head: -2, faceY: -3, browR: 8 } }],
    },
  },
  agitate: {
    base: {
      attack: [
        { at: 0.2, ease: "out", pose: { lid: 0.3, headY: 4, bob: 3 } },
        {
          at: 0.4,
          ease: "snap",
          pose: {
            lid: 0,
            headY: -2,
            lean: 6,
            head: 3,
            browL: -6,
            browR: -4,
            browTiltL: 8,
            browTiltR: 8,
            hat: -3,
            swing: 8,
          },
          arms: { l: "chest", r: "fist" },
        },
      ],
      cycle: {
        period: 0.6,
        keys: [
          { at: 0.3, ease: "inOut", pose: { head: -3, faceX: -5 } },
          { at: 0.6, ease: "inOut", pose: { head: 3, faceX: 5 } },
        ],
      },
    },
  },
};
