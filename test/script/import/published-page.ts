import { parse } from "../../../src/script/parse.ts";
import type { TurnChild } from "../../../src/script/script.ts";

/** One line of a published page, with what the page no longer says. */
export interface PageLine {
  readonly text: string;
  /** Who speaks it or does it; "" for narration, scenes, cards, what follows the story. */
  readonly speaker: string;
  readonly kind: "speech" | "direction" | "item" | "narration" | "marker" | "end";
  /** Whether it stands in a side scene. */
  readonly side: boolean;
  /** Whether the page still names its speaker in front of it. */
  readonly labelled: boolean;
}

/** Names that pages keep as labels. */
const KEPT_LABELS = new Set(["Human"]);

/**
 * A post as its page's text: what remains when it is copied. One paragraph a line, no markup, speakers' names gone but
 * for `[Human]:`, lists as `- `, typographic quotes.
 */
export function publishedPage(post: string): PageLine[] {
  const lines: PageLine[] = [];
  let side = false;
  const push = (text: string, speaker: string, kind: PageLine["kind"], labelled = false) => {
    const shown = typeset(text.replace(/\s+/g, " ").trim());
    if (shown !== "") lines.push({ text: shown, speaker, kind, side, labelled });
  };
  for (const block of parse(post).script.body) {
    if (block.type === "scene-marker") {
      if (block.kind === "meanwhile") side = true;
      else if (block.kind !== "cut" && block.kind !== "heading") side = false;
      if (block.text !== "") push(block.kind === "heading" ? block.text : `[${block.text}]`, "", "marker");
    } else if (block.type === "turn") {
      const speaker = block.speakers.length === 1 ? (block.speakers[0] ?? "") : "";
      const label = KEPT_LABELS.has(speaker) && block.manner === "plain";
      paragraphsOf(block.children).forEach(({ text, kind }, at) => {
        const quoted = side && kind === "speech" ? `“${text}”` : text;
        push(
          label && at === 0 ? `[${speaker}]: ${text}` : quoted,
          kind === "narration" ? "" : speaker,
          kind,
          label && at === 0,
        );
      });
    } else if (block.type === "end-matter") {
      push(block.title, "", "end");
      for (const item of block.items) push(`${item.marker === "" ? "" : "- "}${item.text}`, "", "end");
    } else if (block.type === "card") for (const item of block.items) push(item.text, "", "narration");
    else if (block.type === "direction") push(block.text, block.actor ?? "", side ? "direction" : "narration");
    else if (block.type === "narration") push(block.text, "", "narration");
  }
  return lines;
}

/** The paragraphs of a turn: directions inside a paragraph are words of it once their italics are gone. */
function paragraphsOf(children: readonly TurnChild[]): { text: string; kind: PageLine["kind"] }[] {
  const found: { text: string; kind: PageLine["kind"]; line: number }[] = [];
  for (const child of children) {
    if (child.type === "directive") continue;
    if (child.type === "card") {
      const listed = child.kind === "list";
      for (const item of child.items) found.push({ text: `${listed ? "- " : ""}${item.text}`, kind: "item", line: -1 });
      continue;
    }
    const last = found.at(-1);
    const glued = child.type !== "narration" && last && last.line === child.source.line && last.kind !== "item";
    if (glued) {
      last.text += ` ${child.text}`;
      last.kind = "speech";
    } else found.push({ text: child.text, kind: child.type, line: child.source.line });
  }
  return found;
}

/** Quotes, apostrophes and ellipses as a blog's software sets them. */
function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{—–-])"/g, "$1“")
    .replace(/"/g, "”")
    .replace(/(^|[\s([{—–“])'/g, "$1‘")
    .replace(/'/g, "’")
    .replace(/\.\.\./g, "…");
}

/** Words of text alone: for comparisons that marks and quotes don't matter to. */
export function wordsOfLines(lines: readonly { readonly text: string }[]): string[] {
  return lines.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
}
