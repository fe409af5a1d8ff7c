import type { ShortcodeTag } from "../grammar/shortcode-tag.ts";
import type { SceneMarker, Turn } from "../script.ts";

/** What stands between an opener and its end. */
export type Container =
  /** Somebody's words. No speakers: the one whose turn it stands in. */
  | { readonly type: "turn"; readonly speakers: readonly string[]; readonly manner: Turn["manner"] }
  /** A scene apart, with bounds of its own. */
  | { readonly type: "scene"; readonly kind: SceneMarker["kind"] }
  /** A voice with no speaker: a card. */
  | { readonly type: "alert" }
  /** A picture, with its caption; what stands inside it is caption too. */
  | { readonly type: "figure"; readonly src: string; readonly alt: string; readonly caption: string }
  /** What a side scene looks like: told within that. */
  | { readonly type: "scenery" }
  /** Text of no known meaning. */
  | { readonly type: "narration" }
  /** Means nothing: what stands in it belongs to what is around it. */
  | { readonly type: "neutral" }
  /** Read later, after the story. */
  | { readonly type: "end" };

/** One shortcode of the blog's theme. */
export interface Shortcode {
  readonly name: string;
  /** Names that mean the same. */
  readonly aliases?: readonly string[];
  /** Whether it says who speaks, and must. */
  readonly speaks: boolean;
  /** Whether it may style a few words inside a sentence, which goes on around it. */
  readonly inline?: boolean;
  /** Whether it stands alone, with or without an end. */
  readonly leaf?: boolean;
  container(tag: ShortcodeTag): Container;
}

/** The speaker that a tag names by `char`, `character`, `name`, `speaker` or its first bare value. */
export function speakerOf(tag: ShortcodeTag): string {
  for (const key of ["char", "character", "speaker", "name", "who"]) {
    const value = tag.attributes.get(key)?.trim();
    if (value) return value;
  }
  return tag.positional[0]?.trim() ?? "";
}

/** The speakers that a tag of any name gives by a key that can mean nothing else. */
export function speakerKeys(tag: ShortcodeTag): string[] {
  const named = ["char", "chars", "character", "characters", "speaker", "who"].some((key) => tag.attributes.has(key));
  return named ? speakersOf(tag) : [];
}

/** The speakers that a tag lists: "A, B & C". */
export function speakersOf(tag: ShortcodeTag): string[] {
  const listed = tag.attributes.get("chars") ?? tag.attributes.get("characters") ?? speakerOf(tag);
  return listed
    .split(/,|&|\+|;|\band\b/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
