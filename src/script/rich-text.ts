import { LetterPattern } from "./letters.ts";
import { STYLE, type TextAtom } from "./reading/pieces.ts";
import type { RichText, TextSpan } from "./script.ts";

/** Visible text made of atoms, with the stretch of the source that it came from. */
export interface Passage extends RichText {
  readonly from: number;
  readonly to: number;
}

/** Bits of style that don't count as styles of a passage: italics that only say who speaks. */
export type Ignored = number;

const STYLES = [
  ["strong", STYLE.strong],
  ["emphasis", STYLE.emphasis],
  ["code", STYLE.code],
  ["strike", STYLE.strike],
] as const;

/**
 * Joins atoms: white space runs become one space, line breaks stay where the next line starts afresh (a line that goes
 * on in lower case was only wrapped), both ends are trimmed.
 */
export function passageOf(atoms: readonly TextAtom[], ignored: Ignored = 0): Passage {
  const only = atoms.length === 1 ? atoms[0] : undefined;
  if (only && (only.style & ~ignored) === 0 && only.href === undefined && isTight(only.text)) {
    return { text: only.text, spans: NO_SPANS, from: only.from, to: only.to };
  }
  let text = "";
  /** Code of its last character: to ask the text itself takes time that grows with it. */
  let last = NOTHING;
  const spans: TextSpan[] = [];
  for (const atom of atoms) {
    let added = /[\n\t\r]| {2}/.test(atom.text)
      ? atom.text.replace(/(?<![ \t\r])[ \t\r]*\\?\n[ \t\r\n]*/g, "\n").replace(/[ \t\r]+/g, " ")
      : atom.text;
    if (last === NOTHING || isSpace(last)) {
      // A line break wins over the space before it.
      if (added.startsWith("\n") && last === SPACE) text = text.slice(0, -1);
      else added = added.trimStart();
    }
    if (added === "") continue;
    const start = text.length;
    text += added;
    last = added.charCodeAt(added.length - 1);
    addSpans(spans, atom, ignored, start, text.length);
  }
  const trimmed = text.trimEnd();
  const joined = trimmed.includes("\n") ? trimmed.replace(WRAPPED.for(trimmed), " ") : trimmed;
  const place = only ?? { from: atoms[0]?.from ?? 0, to: atoms.at(-1)?.to ?? 0 };
  const { from, to } = tight(atoms, place.from, place.to);
  return { text: joined, spans: spans.length > 0 ? clamp(spans, joined.length) : spans, from, to };
}

/** The break of a line that goes on in lower case. */
const WRAPPED = new LetterPattern(String.raw`\n(?=[\p{Ll}])`, "gu");
const NO_SPANS: readonly TextSpan[] = [];
const NOTHING = -1;
const SPACE = 32;

/** Whether a text has no white space but single spaces between words: the usual paragraph. */
function isTight(text: string): boolean {
  if (text === "" || isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1))) return false;
  return !text.includes("\n") && !text.includes("  ") && !text.includes("\t") && !text.includes("\r");
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)));

function addSpans(spans: TextSpan[], atom: TextAtom, ignored: Ignored, start: number, end: number): void {
  let style = atom.style & ~ignored;
  // Italics within an italic line stand out from it.
  if (style & STYLE.stressed) style = (style & ~STYLE.stressed) | STYLE.emphasis;
  if (style === 0 && atom.href === undefined) return;
  for (const [name, bit] of STYLES) {
    if (!(style & bit)) continue;
    const before = spans.findLast((span) => span.style === name);
    if (before && before.end === start) spans[spans.indexOf(before)] = { ...before, end };
    else spans.push({ start, end, style: name });
  }
  if (atom.href !== undefined) {
    const before = spans.findLast((span) => span.style === "link");
    if (before && before.end === start && before.href === atom.href) spans[spans.indexOf(before)] = { ...before, end };
    else spans.push({ start, end, style: "link", href: atom.href });
  }
}

function clamp(spans: readonly TextSpan[], length: number): TextSpan[] {
  return spans
    .map((span) => (span.end > length ? { ...span, end: length } : span))
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The source's stretch without white space at its ends. */
function tight(atoms: readonly TextAtom[], from: number, to: number): { from: number; to: number } {
  const first = atoms[0];
  const last = atoms.at(-1);
  if (!first || !last) return { from, to };
  const lead = first.text.length - first.text.trimStart().length;
  const tail = last.text.length - last.text.trimEnd().length;
  return lead + tail < to - from ? { from: from + lead, to: to - tail } : { from, to };
}

/** Whether anything but white space is in it. */
export function isBlank(atoms: readonly TextAtom[]): boolean {
  return atoms.every((atom) => atom.text.trim() === "");
}

/** The lines of a paragraph. */
export function linesOf(atoms: readonly TextAtom[]): TextAtom[][] {
  const lines: TextAtom[][] = [[]];
  for (const atom of atoms) {
    let at = 0;
    for (const part of atom.text.split(/(?<=\n)/)) {
      const whole = atom.to - atom.from === atom.text.length;
      const place = whole ? { from: atom.from + at, to: atom.from + at + part.length } : {};
      lines.at(-1)?.push({ ...atom, ...place, text: part });
      at += part.length;
      if (part.endsWith("\n")) lines.push([]);
    }
  }
  return lines.filter((line) => !isBlank(line));
}

/** A paragraph's text; most are one atom. */
export function wordsOf(atoms: readonly TextAtom[]): string {
  const [first, second] = atoms;
  return (first && !second ? first.text : atoms.map((atom) => atom.text).join("")).trim();
}
