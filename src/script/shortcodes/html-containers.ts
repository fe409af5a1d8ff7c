import { classesOf } from "../reading/html-tag.ts";
import type { HtmlTag } from "../reading/pieces.ts";
import type { Container } from "./container.ts";

/** Classes of `<div>` that the blog's theme knows, apart from `dialogue-box`. */
export const BOX_CLASSES: Readonly<Record<string, Container>> = {
  "scene-setting": { type: "scene", kind: "setting" },
  "scene-description": { type: "scene", kind: "setting" },
  "meanwhile-scene": { type: "scene", kind: "meanwhile" },
  "episode-recap-box": { type: "scene", kind: "recap" },
  "flashback-scene": { type: "scene", kind: "flashback" },
  flashback: { type: "scene", kind: "flashback" },
  meanwhile: { type: "scene", kind: "meanwhile" },
  "recap-box": { type: "scene", kind: "recap" },
  "episode-recap": { type: "scene", kind: "recap" },
  "optimax-alert": { type: "alert" },
};

/** Tags whose class says what their content is. Others only lay text out. */
const BOXES = new Set(["div", "section", "article", "aside", "main"]);
/** Tags that the writer of a post may use for text that is nobody's words, none of which is a box. */
const LAYOUT = new Set(
  (
    "p center header footer nav figure figcaption details summary ul ol li dl dt dd table thead tbody tfoot tr td th " +
    "caption colgroup pre blockquote address hgroup picture h1 h2 h3 h4 h5 h6 body html head link meta title param " +
    "source track hr br form fieldset legend option optgroup a"
  ).split(" "),
);

/** Tags without an end. */
export const VOID_TAGS = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** Classes that say where something stands, or how it looks, and nothing of what it is. */
const PLAIN_CLASSES = new Set(
  (
    "text content body inner outer message bubble speech line lines words wrapper container box row col column flex grid " +
    "center centered left right clearfix name speaker speaker-name char-name character-name dialogue-name dialogue-text " +
    "dialogue-content avatar small large wide narrow"
  ).split(" "),
);

/**
 * What a tag opens. `unknown` names the class or tag that means nothing, for a warning.
 *
 * @param knows whether somebody of the cast is called so
 */
export function containerOf(
  tag: HtmlTag,
  knows: (name: string) => boolean = () => false,
): { container: Container; unknown?: { kind: "class" | "tag"; name: string } } {
  const classes = classesOf(tag);
  if (classes.includes("dialogue-box")) {
    const name = boxSpeaker(tag, classes, knows);
    return { container: { type: "turn", speakers: name === undefined ? [] : [name], manner: "plain" } };
  }
  if (!BOXES.has(tag.name)) {
    if (LAYOUT.has(tag.name)) return { container: { type: "neutral" } };
    return { container: { type: "narration" }, unknown: { kind: "tag", name: tag.name } };
  }
  for (const name of classes)
    if (Object.hasOwn(BOX_CLASSES, name)) return { container: BOX_CLASSES[name] ?? { type: "neutral" } };
  const name = classes.find((other) => !PLAIN_CLASSES.has(other));
  if (name === undefined) return { container: { type: "neutral" } };
  return { container: { type: "narration" }, unknown: { kind: "class", name } };
}

/** Whose box it is: other classes may say how it looks ("dialogue-box right kai"). */
function boxSpeaker(tag: HtmlTag, classes: readonly string[], knows: (name: string) => boolean): string | undefined {
  const { attributes } = tag;
  const said = attributes.get("data-char") ?? attributes.get("data-speaker") ?? attributes.get("data-character");
  const named = classes.filter((other) => other !== "dialogue-box").map((other) => nameOf(other.replace(OF_BOX, "")));
  return named.find(knows) ?? said ?? named[0];
}

const OF_BOX = /^dialogue-(?:box-{1,2}|-)?/;

/** "human-blogger" as a name: words instead of hyphens, capitals first. */
function nameOf(className: string): string {
  return className.replace(/[-_]+/g, " ").replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

const SPOKEN = /^(?:box|bubble|speech|comment|dialogue|dialog|says|said|talk|line|chat|message|turn)$/i;

/**
 * The words of a class that may be a speaker's name: `kai-bubble`, `speech vector`, `kai` alone. None where anything else
 * than "speech" stands beside it.
 */
export function speakersInClass(written: string): string[] {
  const words = written.split(/[\s_-]+/).filter((word) => word !== "");
  if (words.length === 1) return words;
  return words.some((word) => SPOKEN.test(word)) ? words.filter((word) => !SPOKEN.test(word)) : [];
}

/** The speaker in a shortcode's name: all of it, or what stands beside "says": `kai`, `kai-says`. */
export function speakersInName(name: string): string[] {
  const beside = speakersInClass(name);
  return beside.length > 0 ? beside : [name.replace(/[-_]+/g, " ")];
}
