/** Where the front matter of a post stands, as offsets into its text. */
export interface FrontMatterBlock {
  /** Of the line `---` (behind a byte-order mark). */
  readonly start: number;
  /** The YAML between the two lines. */
  readonly yamlStart: number;
  readonly yamlEnd: number;
  /** Where the body starts. */
  readonly end: number;
  /** What follows the dashes: `js` in `---js`; empty for YAML. */
  readonly language: string;
}

const OPENING = /^﻿?---[ \t]*([A-Za-z][\w-]*)?[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*\r?$/gm;

/** Finds the front matter; null where there is none, "open" where it starts and never ends. */
export function findFrontMatter(text: string): FrontMatterBlock | "open" | null {
  const opening = OPENING.exec(text);
  if (!opening) return null;
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const yamlStart = opening[0].length;
  CLOSING.lastIndex = yamlStart;
  const closing = CLOSING.exec(text);
  if (!closing) return "open";
  const after = text.indexOf("\n", closing.index);
  return {
    start,
    yamlStart,
    yamlEnd: closing.index,
    end: after < 0 ? text.length : after + 1,
    language: opening[1] ?? "",
  };
}
