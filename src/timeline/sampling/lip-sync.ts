import type { Viseme } from "../../cast/visemes.ts";
import type { RevealSchedule } from "../composing/reveal.ts";

/** A mouth closes when no letter has come for this long. Seconds. */
const CLOSES_AFTER = 0.16;

const SHAPES: Readonly<Record<string, Viseme>> = {
  a: "ah",
  i: "ah",
  o: "oh",
  u: "oh",
  w: "oh",
  q: "oh",
  m: "mbp",
  b: "mbp",
  p: "mbp",
  f: "fv",
  v: "fv",
  l: "lth",
};

/** The mouth `local` seconds into a page, in step with the letters; closed at pauses and when all is said. */
export function mouthAt(
  text: string,
  { times, duration }: RevealSchedule,
  revealed: number,
  local: number,
  wide: boolean,
): Viseme {
  if (revealed === 0) return "rest";
  if (local > duration + CLOSES_AFTER) return "rest";
  const at = revealed - 1;
  if (local - (times[at] as number) > CLOSES_AFTER) return "mbp";
  const letter = (text[at] as string).toLowerCase();
  if (letter === "t" && text[at + 1] === "h") return "lth";
  const shape = SHAPES[letter];
  if (shape === "ah" || shape === "oh") return wide || isCapital(text[at] as string) ? "wide" : shape;
  if (shape) return shape;
  if (letter === " ") return "ee";
  return /[.,;:!?…—–]/.test(letter) ? "mbp" : "ee";
}

const isCapital = (char: string): boolean => char !== char.toLowerCase();
