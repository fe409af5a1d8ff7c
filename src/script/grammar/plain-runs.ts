import type { InlineContext, MarkdownConfig } from "@lezer/markdown";

/** Characters at which something other than plain text may start: `! & * < [ \ ] _ ` { ~`. */
const SPECIAL = new Uint8Array(128);
for (const char of "!&*<[\\]_`{~") SPECIAL[char.charCodeAt(0)] = 1;

/**
 * Jumps over plain text to the next character that may mean something, instead of asking every inline parser about
 * every letter: halves the time of parsing a post.
 */
function plainRun(cx: InlineContext, next: number, pos: number): number {
  if (next < 128 && SPECIAL[next] === 1) return -1;
  const { text, offset } = cx;
  let at = pos - offset + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128 && SPECIAL[code] === 1) break;
    at++;
  }
  return at + offset;
}

/** First of the inline parsers. Hard breaks need none: every line of a paragraph is kept as a line anyway. */
export const plainRuns: MarkdownConfig = {
  remove: ["HardBreak"],
  parseInline: [{ name: "PlainRun", before: "Escape", parse: plainRun }],
};
