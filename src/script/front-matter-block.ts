/** Where the front matter of a post stands, as offsets into its text. */
export interface FrontMatterBlock {
  /** Of the line `---` (behind a byte-order mark). */
  readonly start: number;
  /** The data between the two lines, or in the braces. */
  readonly yamlStart: number;
  readonly yamlEnd: number;
  /** Where the body starts. */
  readonly end: number;
  /** What follows the dashes: `js` in `---js`; empty for YAML. `toml` between `+++`, `json` in braces. */
  readonly language: string;
}

const OPENING = /^﻿?---[ \t]*([A-Za-z][\w-]*)?[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*\r?$/gm;

/** Hugo's other two: TOML between lines of `+++`, and JSON from a first line `{` to a line `}`. */
const OTHERS = [
  { language: "toml", opening: /^\ufeff?\+\+\+[ \t]*\r?\n/, closing: /^\+\+\+[ \t]*\r?$/gm, braces: false },
  { language: "json", opening: /^\ufeff?\{[ \t]*\r?\n(?=[ \t]*["}])/, closing: /^\}[ \t]*\r?$/gm, braces: true },
] as const;

function findOther(text: string): FrontMatterBlock | "open" | null {
  for (const { language, opening, closing, braces } of OTHERS) {
    const open = opening.exec(text);
    if (!open) continue;
    closing.lastIndex = open[0].length;
    const close = closing.exec(text);
    if (!close) return braces ? null : "open";
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const after = text.indexOf("\n", close.index);
    return {
      start,
      yamlStart: braces ? start : open[0].length,
      yamlEnd: braces ? close.index + 1 : close.index,
      end: after < 0 ? text.length : after + 1,
      language,
    };
  }
  return null;
}

/** Finds the front matter; null where there is none, "open" where it starts and never ends. */
export function findFrontMatter(text: string): FrontMatterBlock | "open" | null {
  const opening = OPENING.exec(text);
  if (!opening) return findOther(text);
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
