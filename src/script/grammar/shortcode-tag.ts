/** One `{{< name key="value" >}}` or `{{< /name >}}` as written. */
export interface ShortcodeTag {
  readonly name: string;
  readonly closing: boolean;
  /** `{{< name />}}`: opens and closes at once. */
  readonly selfClosing: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  /** Values without a key, in order. */
  readonly positional: readonly string[];
  /** Whether it ends as it should; `>}}` may lack a sign. */
  readonly finished: boolean;
  /** Offset after `>}}`, in the text that was read. */
  readonly end: number;
}

/** Hugo's own names for another page's address. */
const PAGE_REFERENCES: ReadonlySet<string> = new Set(["ref", "relref"]);

/** Whether a tag stands for another page's address: `{{< ref "page.md" >}}`. */
export const isPageReference = (tag: ShortcodeTag): boolean => !tag.closing && PAGE_REFERENCES.has(tag.name);

/**
 * The address that a page reference stands for as far as it can be told without the site: `/blog/page.md#part` is
 * `/blog/page/#part`. Undefined for names that only the site's own index resolves.
 */
export function referredPage(tag: ShortcodeTag): string | undefined {
  const written = tag.attributes.get("path") ?? tag.positional[0] ?? "";
  const [page = "", part] = written.split("#", 2);
  if (!page.startsWith("/") || page.startsWith("//")) return undefined;
  const bare = page.replace(/(?:\/_?index)?(?:\.[a-z-]+)?\.md$/i, "");
  const path = /(?:\/|\.\w+)$/.test(bare) ? bare : `${bare}/`;
  return part === undefined ? path : `${path}#${part}`;
}

/** A tag longer than this (UTF-16 units) is not one: bounds the search for its end. */
const LONGEST_TAG = 4000;

const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", "`": "`", "“": "”", "”": "”", "‘": "’" };

/** Whether a shortcode starts at `at`: `{{<` or `{{%`. */
export function startsShortcode(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 123 || text.charCodeAt(at + 1) !== 123) return false;
  const third = text.charCodeAt(at + 2);
  return third === 60 || third === 37;
}

/**
 * Reads the shortcode that starts at `at`. Quotes may hold `>` and `%`, and escapes.
 * Returns null where it doesn't end within the text.
 */
export function readShortcodeTag(text: string, at: number): ShortcodeTag | null {
  if (!startsShortcode(text, at)) return null;
  const limit = Math.min(text.length, at + LONGEST_TAG);
  return readTo(text, at, limit, true) ?? readTo(text, at, limit, false);
}

/** With `quoted` false a quotation mark is a letter like any other: the way out of an unclosed quote. */
function readTo(text: string, at: number, limit: number, quoted: boolean): ShortcodeTag | null {
  const close = text.charAt(at + 2) === "<" ? ">}}" : "%}}";
  let pos = skipSpace(text, at + 3);
  let closing = false;
  if (text.charAt(pos) === "/") {
    closing = true;
    pos = skipSpace(text, pos + 1);
  }
  let attributes = NO_ATTRIBUTES;
  const positional: string[] = [];
  let name: string | null = null;
  let selfClosing = false;
  let finished = true;
  for (;;) {
    pos = skipSpace(text, pos);
    if (pos >= limit) return null;
    if (text.startsWith(close, pos)) {
      pos += close.length;
      break;
    }
    // A tag that forgets its bracket ends all the same; another tag can't stand in it.
    const cut = cutEnd(text, pos);
    if (cut > 0) {
      pos += cut;
      finished = false;
      break;
    }
    if (text.startsWith("{{", pos)) return null;
    if (text.charAt(pos) === "/" && text.startsWith(close, skipSpace(text, pos + 1))) {
      selfClosing = true;
      pos += 1;
      continue;
    }
    const first = readValue(text, pos, limit, close, quoted);
    if (!first) return null;
    pos = first.end;
    if (name === null) {
      name = first.value;
      continue;
    }
    const equals = skipSpace(text, pos);
    if (text.charAt(equals) === "=" && !first.quoted) {
      const value = readValue(text, skipSpace(text, equals + 1), limit, close, quoted);
      if (!value) return null;
      if (attributes.size === 0) attributes = new Map();
      attributes.set(first.value.toLowerCase(), value.value);
      pos = value.end;
    } else if (first.value !== "=") positional.push(first.value);
  }
  return { name: (name ?? "").toLowerCase(), closing, selfClosing, attributes, positional, finished, end: pos };
}

/** Length of what is left of `>}}` where a sign of it was forgotten: `}}`, or `>}` and `>` at a line's end. */
function cutEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 125) return text.charCodeAt(at + 1) === 125 ? 2 : 0;
  if (code !== 62) return 0;
  const length = text.charCodeAt(at + 1) === 125 ? 2 : 1;
  let end = at + length;
  while (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 13) end++;
  return end >= text.length || text.charCodeAt(end) === 10 ? length : 0;
}

function readValue(text: string, at: number, limit: number, close: string, quoted: boolean) {
  const quote = quoted ? QUOTES[text.charAt(at)] : undefined;
  if (quote) {
    let escaped = false;
    for (let pos = at + 1; pos < limit; pos++) {
      const char = text.charAt(pos);
      if (char === "\\" && quote !== "`") {
        escaped = true;
        pos++;
      } else if (char === quote) {
        const value = text.slice(at + 1, pos);
        // The end of a tag is in no value: its quotes don't match.
        if (value.includes(close)) return null;
        return { value: escaped ? value.replace(/\\(["'\\])/g, "$1") : value, end: pos + 1, quoted: true };
      }
    }
    return null;
  }
  let pos = at;
  for (; pos < limit; pos++) {
    const code = text.charCodeAt(pos);
    if (isSpace(code) || code === EQUALS) break;
    // Of most characters it is plain that no tag ends there.
    if (code === close.charCodeAt(0) && text.startsWith(close, pos)) break;
    if ((code === 125 || code === 62) && cutEnd(text, pos) > 0) break;
  }
  // A lone "=" is a value of its own, so that reading always moves on.
  if (pos === at) pos++;
  const value = text.slice(at, pos);
  // With the quotes of either end apart, what is left of them is none of the value.
  return { value: quoted ? value : value.replace(/^["'“”‘’]|["'“”‘’]$/g, ""), end: pos, quoted: false };
}

/** Most tags have none. */
const NO_ATTRIBUTES = new Map<string, string>();

const EQUALS = 61;
const NO_BREAK_SPACE = 160;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === NO_BREAK_SPACE;

function skipSpace(text: string, at: number): number {
  let pos = at;
  while (pos < text.length && isSpace(text.charCodeAt(pos))) pos++;
  return pos;
}
