/** Characters that mean something to Markdown inside a line. `_` and `~` only where they could open something. */
const INLINE = /[\\*`[\]<]|_(?=\S)|(?<=\S)_|~(?=~)|\{(?=\{)|&(?=#?\w+;)/g;
/** What means something at the start of a line: headings, quotes, lists, rules, numbers of lists, tables. */
const LINE_START = /^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-{2,}|={2,}|\|)/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

/** Text as Markdown that reads as exactly this text. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(INLINE, (mark) => `\\${mark}`)
    .replace(LINE_START, (mark) => `\\${mark}`)
    .replace(NUMBERED, "$1\\$2");
}

/** Text in italics. */
export function italic(text: string): string {
  return `*${escapeMarkdown(text)}*`;
}

/** A value of front matter, quoted. */
export function yamlText(text: string): string {
  return JSON.stringify(text);
}
