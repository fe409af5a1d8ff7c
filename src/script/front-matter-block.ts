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

/** Blank lines before it are passed over where a key stands in it: else the dashes are a rule. */
const OPENING =
  /^\ufeff?(?:---|(?:[ \t]*\r?\n)+---(?=[ \t]*\r?\n[A-Za-z][\w-]*[ \t]*:))[ \t]*([A-Za-z][\w-]*)?[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*\r?$/gm;

/** Hugo's other two: TOML between lines of `+++`, and JSON in braces. */
const TOML = /^\ufeff?\+\+\+[ \t]*\r?\n/;
const TOML_END = /^\+\+\+[ \t]*\r?$/gm;
const JSON_START = /^\ufeff?\{(?=\s*["}])/;
/** Longer front matter is none. */
const LONGEST = 200_000;

function findOther(text: string): FrontMatterBlock | "open" | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const lineEnd = (at: number) => {
    const after = text.indexOf("\n", at);
    return after < 0 ? text.length : after + 1;
  };
  const toml = TOML.exec(text);
  if (toml) {
    TOML_END.lastIndex = toml[0].length;
    const close = TOML_END.exec(text);
    if (!close) return "open";
    return { start, yamlStart: toml[0].length, yamlEnd: close.index, end: lineEnd(close.index), language: "toml" };
  }
  if (!JSON_START.test(text)) return null;
  const yamlEnd = braceEnd(text, start);
  if (yamlEnd < 0 || !/^[ \t\r]*(?:\n|$)/.test(text.slice(yamlEnd, yamlEnd + 100))) return null;
  return { start, yamlStart: start, yamlEnd, end: lineEnd(yamlEnd), language: "json" };
}

/** Where the braces that open at `from` are closed again; -1 where they are not. */
function braceEnd(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
    const char = text[at];
    if (quoted) {
      if (char === "\\") at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === "{" || char === "[") depth++;
    else if ((char === "}" || char === "]") && --depth === 0) return at + 1;
  }
  return -1;
}

/** Finds the front matter; null where there is none, "open" where it starts and never ends. */
export function findFrontMatter(text: string): FrontMatterBlock | "open" | null {
  const opening = OPENING.exec(text);
  if (!opening) return findOther(text);
  const start = opening[0].indexOf("---");
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
