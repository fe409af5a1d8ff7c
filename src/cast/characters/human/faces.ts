import type { Expression } from "../../acting.ts";
import type { Mood } from "../../moods.ts";

/** Small and real: eyes, the left brow, the corner of a mouth. */
export const faces: Readonly<Record<Mood, Expression>> = {
  neutral: { mouth: "tired", lids: [0.36, "flat", 0.28, "flat"], pose: { low: 0.12 } },
  calm: { mouth: "smile", lids: [0.36], pose: { low: 0.12, head: 2 }, tempo: 0.7 },
  happy: {
    mouth: "grin",
    lids: [0],
    show: { ball: "arc" },
    pose: { browL: 5, browR: 4, head: 6, headY: -3 },
    arms: { l: "down" },
  },
  excited: {
    mouth: "wide",
    lids: [0],
    pose: { browL: 14, browR: 12, head: 9, headY: -10, lean: 3, stretch: 0.01, eyes: 0.06, pupil: 0.1 },
    arms: { l: "raise" },
    tempo: 1.4,
  },
  defensive: {
    mouth: "flat",
    lids: [0.28],
    pose: { browL: 2, browR: -3, browTiltL: 8, browTiltR: -8, head: 8, lean: -4, headX: -6 },
    arms: { l: "stop" },
  },
  confused: {
    mouth: "wobble",
    lids: [0.45, "flat", 0, "flat"],
    pose: { browL: -4, browR: 14, browTiltL: 8, browTiltR: 8, head: 4, headX: 4 },
  },
  suspicious: {
    mouth: "flat",
    lids: [0.4, "angry"],
    pose: { browL: -5, browR: 6, browTiltL: 10, browTiltR: -8, low: 0.26, head: 6, headX: 6, lean: 3 },
    tempo: 0.6,
  },
  thoughtful: { mouth: "flat", lids: [0.28], pose: { browL: 2, browR: 6, head: 2, faceY: -2 }, tempo: 0.7 },
  serious: {
    mouth: "flat",
    lids: [0.24, "angry"],
    pose: { browL: -3, browR: -3, browTiltL: 6, browTiltR: -6, head: 9, lean: 2 },
    arms: { l: "down" },
    tempo: 0.6,
  },
  worried: {
    mouth: "wobble",
    lids: [0.2, "sad"],
    pose: { browL: 6, browR: 6, browTiltL: -10, browTiltR: 10, head: 4, sweat: 0.8 },
    tempo: 1.2,
  },
  panicking: {
    mouth: "gasp",
    lids: [0],
    pose: {
      browL: 16,
      browR: 16,
      browTiltL: -12,
      browTiltR: 12,
      pupil: -0.4,
      eyes: 0.1,
      sweat: 1,
      head: 9,
      headY: -10,
      lean: -3,
      jitter: 0.9,
      rise: 1,
    },
    arms: { l: "head", r: "head" },
    tempo: 1.8,
  },
  sad: {
    mouth: "frown",
    lids: [0.38, "sad"],
    pose: { browL: 3, browR: 3, browTiltL: -10, browTiltR: 10, head: -2, headY: 6, faceY: 3 },
    tempo: 0.5,
  },
  angry: {
    mouth: "frown",
    lids: [0.4, "angry"],
    pose: { browL: -6, browR: -6, browTiltL: 14, browTiltR: -14, head: 8, lean: 4, headX: 5 },
    arms: { l: "fist" },
  },
  tired: {
    mouth: "tired",
    lids: [0.62],
    pose: { browL: -3, browR: -3, head: -4, headY: 6, low: 0.2, faceY: 4 },
    tempo: 0.4,
  },
  smug: { mouth: "smirk", lids: [0.45], pose: { browL: -2, browR: 12, head: 2, low: 0.2, faceY: -2 }, tempo: 0.6 },
};
