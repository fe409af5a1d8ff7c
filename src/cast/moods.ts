/** Moods that a direction, the punctuation or a directive can put a character in. `neutral` is the rest state. */
export const MOODS = [
  "neutral",
  "calm",
  "happy",
  "excited",
  "defensive",
  "confused",
  "suspicious",
  "thoughtful",
  "serious",
  "worried",
  "panicking",
  "sad",
  "angry",
  "tired",
  "smug",
] as const;

export type Mood = (typeof MOODS)[number];
