import type { TextAtom } from "../reading/pieces.ts";
import type { Passage } from "../rich-text.ts";
import { unquoted } from "../speech-shape.ts";
import { type Stretch, whollyItalic } from "./italics.ts";

/** What somebody says in quotes and does in italics, by turns: `"One!" *throws it* "Two!"`. */
export const isQuoteOrItalic = ({ italic, text }: Stretch): boolean =>
  italic || text.trim() === "" || unquoted(text.trim()) !== null;

/** The quotations of a passage that is nothing but several: `"One." "Two."`. */
export function quotesOf({ text, spans, from, to }: Passage): Passage[] | null {
  if (spans.length > 0 || to - from !== text.length || !SEVERAL_QUOTES.test(text)) return null;
  return [...text.matchAll(/["“„]([^"“”„]+)["”“]/g)].map(({ index, 1: words = "" }) => {
    const start = from + index + 1;
    return { text: words, spans: [], from: start, to: start + words.length };
  });
}

const SEVERAL_QUOTES = /^(?:["“„][^"“”„]+["”“]\s*){2,}$/;

export const isQuoteOrItalicLine = (line: readonly TextAtom[]): boolean =>
  whollyItalic(line) || unquoted(line.map(({ text }) => text).join("")) !== null;

/** A passage without its quotation marks. */
export function inner(passage: Passage, text: string, lead = 1, tail = 1): Passage {
  const spans = passage.spans
    .map((span) => ({ ...span, start: Math.max(0, span.start - lead), end: Math.min(text.length, span.end - lead) }))
    .filter((span) => span.end > span.start);
  return { text, spans, from: passage.from + lead, to: passage.to - tail };
}

const OPENING_BRACKET = 91;
const OPENING_PARENTHESIS = 40;

/** `*[exhales]*` without its brackets. */
export function unbracketed(passage: Passage): Passage {
  const first = passage.text.charCodeAt(0);
  if (first !== OPENING_BRACKET && first !== OPENING_PARENTHESIS) return passage;
  const match = /^\[([^[\]]*)\]$|^\(([^()]*)\)$/.exec(passage.text);
  return match ? inner(passage, match[1] ?? match[2] ?? "") : passage;
}
