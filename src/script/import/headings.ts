import type { CastIndex } from "../script-cast.ts";
import { kindOfLine } from "./page-lines.ts";

/** Words that stay small in titles. */
const SMALL = new Set(
  "a an the of in on at for to and or but with by vs from as is into it it's its your you".split(" "),
);
const NUMBERED =
  /^(?:Act|Part|Chapter|Scene|Phase|Step|Section|Round)\s+(?:\d+|[IVX]+|One|Two|Three|Four|Five|Six)(?![\p{L}\p{N}])/u;
/** UTF-16 units, and words. */
const LONGEST = { text: 90, words: 12 } as const;

/** Whether a line of a page is a heading of the story: "Act 2 — The Alarm", or a few words in the case of titles. */
export function isHeading(text: string, cast: CastIndex): boolean {
  if (text.length > LONGEST.text || /[.!?:;,…—“”"]$|^[-•*“"]|[%=]/.test(text)) return false;
  const words = text.match(/[\p{L}’'\d]+/gu) ?? [];
  if (words.length < 2 || words.length > LONGEST.words || text === text.toUpperCase()) return false;
  if (NUMBERED.test(text)) return true;
  if (cast.named(text) !== undefined || kindOfLine(text, cast) === "direction") return false;
  const large = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    large >= 2 && words.every((word, at) => /^[\p{Lu}\d]/u.test(word) || (at > 0 && SMALL.has(word.toLowerCase())))
  );
}
