import type { Problems } from "./problems.ts";

/** What UTF-8 looks like where it was read as Windows-1252, and what it was. The last is a dash mangled once more. */
const MOJIBAKE: Readonly<Record<string, string>> = {
  "â€”": "—",
  "â€“": "–",
  "â€™": "’",
  "â€˜": "‘",
  "â€œ": "“",
  "â€\u009d": "”",
  "â€¦": "…",
  "â€¢": "•",
  "Ã©": "é",
  "Ã¨": "è",
  "Ã¼": "ü",
  "Ã¶": "ö",
  "Ã¤": "ä",
  "Ã±": "ñ",
  "Ã§": "ç",
  "â†’": "→",
  'â€"': "—",
};
const MANGLED = new RegExp(Object.keys(MOJIBAKE).join("|"), "g");

/** A text as it was meant, for those who only look at its marks: what is shown stays as it is written. */
export const asMeant = (text: string): string =>
  text.includes("â") || text.includes("Ã") ? text.replace(MANGLED, (found) => MOJIBAKE[found] ?? found) : text;

/** Direction marks and zero-width characters. Joiners (U+200C, U+200D) make emoji and are no trouble. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;

/** A file full of them is named this often. */
const MOST = 50;

/** Names mangled and invisible characters, with fixes. They are left as they are: what to do is the author's choice. */
export function nameOddCharacters(problems: Problems): void {
  const { text } = problems.source;
  if (text.includes("â") || text.includes("Ã")) {
    let count = 0;
    for (const match of text.matchAll(MANGLED)) {
      const meant = MOJIBAKE[match[0]] ?? "";
      const span = { start: match.index, end: match.index + match[0].length };
      problems.add("mojibake", span.start, span.end, { found: match[0], meant }, [
        { title: `Write “${meant}”`, span, text: meant },
      ]);
      if (++count === MOST) break;
    }
  }
  let count = 0;
  for (const match of text.matchAll(UNSEEN)) {
    const found = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    const span = { start: match.index, end: match.index + match[0].length };
    problems.add("invisible-characters", span.start, span.end, { found }, [{ title: "Take them out", span, text: "" }]);
    if (++count === MOST) break;
  }
}
