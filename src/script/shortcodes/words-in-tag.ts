import { LetterPattern } from "../letters.ts";
import type { ShortcodeTag } from "../grammar/shortcode-tag.ts";

/** Attributes whose values a theme shows on the page, in the order in which it would. */
const SHOWN = (
  "title heading header label summary name text quote message content body say says line lines caption description " +
  "footer author source by cite attribution"
).split(" ");
/** Attributes that say what the speaker does. */
const DONE = ["action", "direction", "does", "sound"];
/** Hugo's own, which show something from elsewhere: their values name it. */
const FROM_ELSEWHERE = new Set(
  "ref relref youtube vimeo instagram tweet twitter x gist param qr highlight rawhtml partial include".split(" "),
);

/** Words that a reader of the blog sees although they stand within a tag. */
export interface TagWords {
  readonly text: string;
  readonly kind: "shown" | "done";
}

/**
 * The words within a shortcode's tag: titles, captions, and bare values of several words. Names of files, ids and
 * speakers are none. `speaks`: it is a tag whose `name` is the speaker's.
 */
export function wordsInTag(tag: ShortcodeTag, speaks: boolean): TagWords[] {
  if (FROM_ELSEWHERE.has(tag.name) || (tag.positional.length === 0 && !hasWordy(tag))) return [];
  const found: TagWords[] = [];
  for (const [keys, kind] of [
    [DONE, "done"],
    [SHOWN, "shown"],
  ] as const)
    for (const key of keys) {
      const text = tag.attributes.get(key)?.trim() ?? "";
      const named = key === "name" && (speaks || !/\s/.test(text));
      if (!named && isProse(text)) found.push({ text, kind });
    }
  // Bare values are speakers and names of things, unless they are sentences.
  for (const value of tag.positional)
    if (/\S\s+\S/.test(value) && !speaks && isProse(value)) found.push({ text: value.trim(), kind: "shown" });
  return found;
}

const WORDY: ReadonlySet<string> = new Set([...DONE, ...SHOWN]);

/** Most tags say who speaks, and nothing else. */
function hasWordy({ attributes }: ShortcodeTag): boolean {
  for (const key of attributes.keys()) if (WORDY.has(key)) return true;
  return false;
}

const HAS_LETTER = new LetterPattern(String.raw`[\p{L}]`, "u");

const isProse = (text: string): boolean => HAS_LETTER.test(text) && !/^(?:[\w.-]*\/\S*|\w+:\S+|#[\w-]+)$/.test(text);
