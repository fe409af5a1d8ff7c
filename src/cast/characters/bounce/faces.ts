import type { Expression, Offsets } from "../../acting.ts";
import type { Mood } from "../../moods.ts";

/** Belly leads, head hangs forward: nobody slouches so well. */
const slouch: Offsets = { crouch: 10, lean: -5, headX: 16, headY: 12, head: 5, faceY: 3 };
const half: Offsets = { crouch: 5, lean: -2, headX: 8, headY: 6, head: 2 };

export const faces: Readonly<Record<Mood, Expression>> = {
  neutral: { mouth: "smile", lids: [0.28], pose: { ...slouch, browR: 3 } },
  calm: { mouth: "smile", closed: "smile", lids: [0.45], pose: { ...slouch, browL: 2 }, tempo: 0.6 },
  happy: {
    mouth: "grin",
    closed: "smile",
    lids: [0],
    show: { ball: "arc" },
    pose: { ...half, browL: 6, browR: 8 },
    tempo: 1.2,
  },
  excited: {
    mouth: "wide",
    closed: "smile",
    lids: [0],
    show: { pupil: "spark" },
    pose: { browL: 12, browR: 14, headY: -6, stretch: 0.03, lean: 4, eyes: 0.05 },
    arms: { l: "raise", r: "raise" },
    tempo: 1.8,
  },
  defensive: {
    mouth: "flat",
    lids: [0.24, "angry"],
    pose: { ...half, lean: -9, browL: -3, browR: 4, browTiltL: 10, browTiltR: -8, headX: -4 },
    arms: { l: "stop", r: "stop" },
  },
  confused: {
    mouth: "wobble",
    lids: [0.28, "flat", 0, "flat"],
    pose: { ...half, browL: -2, browR: 16, browTiltR: 10, head: 10 },
    arms: { r: "cheek" },
  },
  suspicious: {
    mouth: "flat",
    lids: [0.4, "angry"],
    pose: { ...half, browL: -6, browR: 6, browTiltL: 10, browTiltR: -12, low: 0.2, headX: 14 },
  },
  thoughtful: {
    mouth: "smirk",
    lids: [0.28],
    pose: { ...half, browL: 2, browR: 10, head: 7, faceY: -3 },
    arms: { r: "chin" },
    tempo: 0.7,
  },
  serious: {
    mouth: "flat",
    lids: [0.24, "angry"],
    pose: { browL: -4, browR: -4, browTiltL: 6, browTiltR: -6, lean: 2 },
    arms: { l: "down", r: "down" },
  },
  worried: {
    mouth: "wobble",
    closed: "frown",
    lids: [0.2, "sad"],
    pose: { ...half, browL: 8, browR: 10, browTiltL: -14, browTiltR: 14, sweat: 0.8, pupil: -0.15 },
    arms: { l: "chest", r: "chest" },
    tempo: 1.3,
  },
  panicking: {
    mouth: "gasp",
    closed: "frown",
    lids: [0],
    pose: {
      browL: 18,
      browR: 18,
      browTiltL: -16,
      browTiltR: 16,
      pupil: -0.5,
      eyes: 0.1,
      sweat: 1,
      stretch: 0.04,
      jitter: 1.4,
      headY: -6,
    },
    arms: { l: "head", r: "head" },
    tempo: 2,
  },
  sad: {
    mouth: "frown",
    closed: "frown",
    lids: [0.38, "sad"],
    pose: { ...slouch, headY: 18, head: 10, browL: 4, browR: 4, browTiltL: -14, browTiltR: 14 },
    arms: { l: "down", r: "down" },
    tempo: 0.5,
  },
  angry: {
    mouth: "frown",
    closed: "frown",
    lids: [0.24, "angry"],
    pose: { browL: -8, browR: -8, browTiltL: 16, browTiltR: -16, lean: 6, headX: 8, crouch: 4, jitter: 0.6 },
    arms: { l: "fist", r: "fist" },
    tempo: 1.4,
  },
  tired: {
    mouth: "flat",
    closed: "frown",
    lids: [0.62],
    pose: { ...slouch, headY: 18, head: 9, crouch: 14 },
    arms: { l: "down", r: "down" },
    tempo: 0.4,
  },
  smug: {
    mouth: "smirk",
    closed: "smile",
    lids: [0.45],
    pose: { ...half, lean: -8, head: -4, browL: 2, browR: 12, faceY: -3 },
    arms: { l: "hip" },
    tempo: 0.7,
  },
};
