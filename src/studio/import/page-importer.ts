import { DOUBT, importPage } from "../../script/import/import-page.ts";
import { escapeMarkdown } from "../../script/import/write-markdown.ts";
import { DEFAULT_CAST } from "../../script/script-cast.ts";
import type { Doubt, Imported } from "./imported.ts";

/** A name as a post writes it: `char="Kai"` or `**[Human]:**`. */
const NAME = /char="([^"]+)"|\*\*\[([^\]]+)\]:\*\*/g;
/** `[Human]:` at a page's line. */
const LABEL = /^\[[^\]]+\]:\s*/;

const everyone = DEFAULT_CAST.characters.map(({ name }) => name);

/** Where the last name stands before an offset. */
function nameBefore(post: string, offset: number): { name: string; start: number; end: number } | undefined {
  const match = [...post.slice(0, offset).matchAll(NAME)].at(-1);
  const name = match?.[1] ?? match?.[2];
  if (!match || name === undefined) return undefined;
  const start = match.index + match[0].indexOf(name);
  return { name, start, end: start + name.length };
}

/** A published page's text as a post, its unsure speakers as doubts that a click settles. */
export function importFromPage(text: string): Imported {
  const { post, turns } = importPage(text);
  const lines = text.split(/\r?\n/);
  const doubts: Doubt[] = [];
  let cursor = 0;
  for (const { speaker, confidence, second, from, to } of turns) {
    const first = (lines[from - 1] ?? "").replace(LABEL, "").trim();
    const at = post.indexOf(escapeMarkdown(first), cursor);
    if (at < 0) continue;
    cursor = at + first.length;
    if (speaker === "" || confidence >= DOUBT) continue;
    const name = nameBefore(post, at);
    // A side scene's lines stand without a name: there is nothing to settle.
    if (name?.name !== speaker) continue;
    const likely = second ? [speaker, second.speaker] : [speaker];
    doubts.push({
      quote: lines.slice(from - 1, to).join("\n"),
      guess: speaker,
      confidence,
      candidates: [...new Set([...likely, ...everyone])],
      name: { start: name.start, end: name.end },
    });
  }
  return { post, doubts };
}
