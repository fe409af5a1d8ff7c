import type { SourceText } from "./source-text.ts";

/** Bounds of a post: no real one comes near them, and any text within them is read in bounded time. */
export const POST_BOUNDS = {
  /** UTF-16 units; longer texts are refused. A little over 2 MB, so that 2 MB with their front matter are read. */
  length: 2.1 * 1024 * 1024,
  /** Lines; what stands behind is left out, and named. Real posts over and over up to 2 MB have 28,000 to 98,000. */
  lines: 125_000,
  /** So many lines are read whatever they are. */
  fewLines: 10_000,
  /** Of more, so many are read with the lists and quotes that they open: `> - > - a` makes seven blocks of a line. */
  opened: 150_000,
} as const;

const OPENERS = /(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$))*/my;
const OPENER = />|[-+*]|\d[.)]/g;

/** How many lines of a text are read. */
export function linesRead({ text, lines }: SourceText): number {
  if (lines <= POST_BOUNDS.fewLines) return lines;
  let opened = 0;
  let at = 0;
  for (let line = 0; line < Math.min(lines, POST_BOUNDS.lines); line++) {
    OPENERS.lastIndex = at;
    const openers = OPENERS.exec(text)?.[0] ?? "";
    opened += 1 + (openers === "" ? 0 : (openers.match(OPENER)?.length ?? 0));
    if (line >= POST_BOUNDS.fewLines && opened > POST_BOUNDS.opened) return line;
    at = text.indexOf("\n", at) + 1;
    if (at === 0) break;
  }
  return Math.min(lines, POST_BOUNDS.lines);
}
