import { segmentStarts } from "./segments.ts";

/** What a character is to the end of a sentence: the classes of Unicode's text segmentation (UAX 29). */
const KIND = {
  other: 0,
  space: 1,
  line: 2,
  small: 3,
  capital: 4,
  digit: 5,
  stop: 6,
  mark: 7,
  goesOn: 8,
  closes: 9,
} as const;

/** Texts of these characters alone are cut here; any other is left to the language's segmenter. */
const SIMPLE = /^[\t-\r -~\u00a0–—‘’“”…•→]*$/;

const KINDS = new Uint8Array(0x2200);
const all = (kind: number, characters: string): void => {
  for (const char of characters) KINDS[char.charCodeAt(0)] = kind;
};
all(KIND.space, "\t\v\f \u00a0");
all(KIND.line, "\n\r");
all(KIND.small, "abcdefghijklmnopqrstuvwxyz");
all(KIND.capital, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
all(KIND.digit, "0123456789");
all(KIND.stop, ".");
all(KIND.mark, "!?");
all(KIND.goesOn, ",-:;–—");
all(KIND.closes, "()[]{}\"'‘’“”");

/** What a character is; behind the text's end nothing. */
const kindAt = (text: string, at: number): number =>
  at < text.length ? (KINDS[text.charCodeAt(at)] as number) : KIND.other;

/**
 * Offsets at which the sentences of a text begin, in order. Plain text is cut by UAX 29's rules in one pass, the same
 * on every machine; a segmenter takes about thirty times as long.
 */
export function sentenceStarts(text: string): number[] {
  if (!SIMPLE.test(text)) return segmentStarts("sentence", text);
  const starts: number[] = [];
  if (text !== "") starts.push(0);
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    let next = -1;
    if (kind === KIND.line) next = text[at] === "\r" && text[at + 1] === "\n" ? at + 2 : at + 1;
    else if (kind === KIND.stop || kind === KIND.mark) next = behindMark(text, at, kind === KIND.stop);
    if (next < 0) continue;
    if (next < text.length) starts.push(next);
    at = next - 1;
  }
  return starts;
}

/** Where the next sentence begins behind the mark at `at`; −1 where the sentence goes on. */
function behindMark(text: string, at: number, isStop: boolean): number {
  const after = kindAt(text, at + 1);
  // "3.5", "U.S.A."
  if (isStop && after === KIND.digit) return -1;
  if (isStop && after === KIND.capital && at > 0) {
    const before = kindAt(text, at - 1);
    if (before === KIND.capital || before === KIND.small) return -1;
  }
  let next = at + 1;
  while (kindAt(text, next) === KIND.closes) next++;
  while (kindAt(text, next) === KIND.space) next++;
  const first = kindAt(text, next);
  if (first === KIND.goesOn || first === KIND.stop || first === KIND.mark || first === KIND.line) return -1;
  // What follows a full stop in lower case belongs to it ("approx. (about) ten").
  return isStop && firstLetter(text, next) === KIND.small ? -1 : next;
}

/** The first letter, mark or line end from `at` on. */
function firstLetter(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const kind = kindAt(text, i);
    if (kind >= KIND.line && kind <= KIND.capital) return kind;
    if (kind === KIND.stop || kind === KIND.mark) return kind;
  }
  return KIND.other;
}
