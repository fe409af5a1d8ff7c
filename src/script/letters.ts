/**
 * Texts without accents or other scripts: ASCII, typographic punctuation, arrows and box drawing. Their letters are
 * A–Z, their digits 0–9.
 */
const PLAIN = /^[\0-\x7f\xa0\u2010-\u205e\u2190-\u23ff\u2500-\u26ff]*$/;

const PLAIN_CLASSES: Readonly<Record<string, string>> = { L: "A-Za-z", Lu: "A-Z", Ll: "a-z", N: "0-9" };

/**
 * A pattern that asks for Unicode's letters. Their class has some 700 ranges, and a pattern with them takes a
 * millisecond or several until it is ready; plain text is searched by one that says A–Z instead, with the same result.
 */
export class LetterPattern {
  private readonly source: string;
  private readonly flags: string;
  private readonly plain: RegExp;
  private full: RegExp | undefined;

  /** @param source with `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` inside brackets only, and no other class of Unicode */
  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
    this.plain = new RegExp(
      source.replace(/\\p\{(\w+)\}/g, (_, name: string) => PLAIN_CLASSES[name] ?? ""),
      flags,
    );
  }

  /** The pattern to search this text with. */
  for(text: string): RegExp {
    if (PLAIN.test(text)) return this.plain;
    this.full ??= new RegExp(this.source, this.flags);
    return this.full;
  }

  test(text: string): boolean {
    return this.for(text).test(text);
  }
}

const WORD = new LetterPattern(String.raw`[\p{L}\p{N}]`, "u");

/** Whether a text holds a letter or a digit. */
export function hasWords(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true;
    if (code > 127) return WORD.test(text);
  }
  return false;
}
