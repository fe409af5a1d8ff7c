import { hasWords } from "../../script/letters.ts";
import type { RichText, TextSpan } from "../../script/script.ts";
import { PACING } from "./pacing-rules.ts";
import { isPlain, segmentStarts } from "./segments.ts";
import { sentenceStarts } from "./sentences.ts";

/** One page of a longer text: `start` and `end` are offsets into it, white space at the breaks left out. */
export interface PageText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly spans: readonly TextSpan[];
}

/** What a break costs, by what stands before it; a page that is half empty costs 0.25 times `emptiness`. */
const COST = { sentence: 0, clause: 0.35, joint: 0.9, word: 1.9, inside: 6, emptiness: 1.6, page: 0.4 } as const;

/**
 * Places where a text may be broken, in order, as columns. They are kept from text to text, so that only the first
 * `length` entries count: nearly all texts are short, and new columns for each would cost as much as dealing it.
 */
const breaks = {
  length: 0,
  /** Offsets at which the next page may begin (white space before it belongs to neither). */
  at: [] as number[],
  /** Ends of the text before it, white space left out. */
  before: [] as number[],
  cost: [] as number[],
  /** What the pages up to it cost at the least, and the break at which the last of them begins then. */
  best: [] as number[],
  from: [] as number[],
};

/** Words before which a sentence may draw breath. */
const JOINTS = new Set(
  (
    "and or but nor yet so because although while when where which that who whose if unless until than as with " +
    "without for from into by about like to"
  ).split(" "),
);

/** In Latin text sentences end where the punctuation says so; any other is left to the segmenter. */
const NOT_LATIN = /[^\s -\u024f\u2010-\u205e]/;
/** What a character may do for a break, as bits: looked up for every word of a post. */
const MARK = { sentence: 1, clause: 2, closing: 4, open: 8, space: 16 } as const;
const MARKS = new Uint8Array(0x3001);
const mark = (bit: number, characters: string): void => {
  for (const char of characters) {
    const code = char.charCodeAt(0);
    MARKS[code] = (MARKS[code] as number) | bit;
  }
};
mark(MARK.sentence, ".!?…");
/** Marks that end a clause, and those that may stand between them and the space. */
mark(MARK.clause, ",;:—–…)]");
mark(MARK.closing, "\"”’')]*");
/** A text may also break behind these where a word follows at once. */
mark(MARK.open, "—–…");
mark(MARK.space, " \t\n\v\f\r\u00a0\u3000");

const ELLIPSIS = 0x2026;
const SPACE = 32;
/** Texts in which a break can only stand at a plain space: most. */
const ONLY_SPACES = /^[^\t-\r\u00a0\u3000–—…]*$/;

/** Bits of a character; those beyond the table have none. */
const marksAt = (text: string, at: number): number => MARKS[text.charCodeAt(at)] ?? 0;
const isSpaceAt = (text: string, at: number): boolean => (marksAt(text, at) & MARK.space) !== 0;
const isWordStart = (char: string): boolean => char === '"' || char === "“" || hasWords(char);

/** The lengths of the joints that begin with a letter, as bits: spares looking up most words. */
const JOINT_LENGTHS = new Uint8Array(128);
for (const word of JOINTS) {
  const first = word.charCodeAt(0);
  JOINT_LENGTHS[first] = (JOINT_LENGTHS[first] as number) | (1 << word.length);
}
const LONGEST_JOINT = 7;

function isJoint(text: string, from: number): boolean {
  const lengths = JOINT_LENGTHS[text.charCodeAt(from)];
  if (!lengths) return false;
  let end = from + 1;
  while (end < from + LONGEST_JOINT + 1 && end < text.length && !isSpaceAt(text, end)) end++;
  return end <= from + LONGEST_JOINT && (lengths & (1 << (end - from))) !== 0 && JOINTS.has(text.slice(from, end));
}

/** What a break costs behind the word that ends at `at`, before the one that starts at `next`. */
function costAt(text: string, from: number, at: number, next: number, starts: ReadonlySet<number> | undefined): number {
  if (starts?.has(next)) return COST.sentence;
  const final = marksAt(text, at - 1);
  if (final !== 0) {
    let last = at - 1;
    while (last > from && (marksAt(text, last) & MARK.closing) !== 0) last--;
    const marks = marksAt(text, last);
    if (!starts && (marks & MARK.sentence) !== 0) {
      if (text.charCodeAt(last) !== ELLIPSIS) return COST.sentence;
      const first = text[next] as string;
      if (first !== first.toLowerCase()) return COST.sentence;
    }
    if (((marks | final) & MARK.clause) !== 0) return COST.clause;
  }
  return isJoint(text, next) ? COST.joint : COST.word;
}

/** Finds where a text may be broken, in order: after words, with what that costs. */
function findBreaks(text: string, first: number, end: number): void {
  breaks.length = 0;
  push(first, first, 0);
  const starts = NOT_LATIN.test(text) ? new Set(sentenceStarts(text)) : undefined;
  const onlySpaces = ONLY_SPACES.test(text);
  let from = first;
  for (let i = first; i < end; i++) {
    if (onlySpaces) {
      const space = text.indexOf(" ", i);
      if (space < 0 || space >= end) break;
      i = space;
    }
    let next = i;
    if (onlySpaces) while (next < end && text.charCodeAt(next) === SPACE) next++;
    else while (next < end && isSpaceAt(text, next)) next++;
    if (next === i) {
      if (i === from || (marksAt(text, i - 1) & MARK.open) === 0 || !isWordStart(text[i] as string)) continue;
    }
    if (i > from) {
      pushInside(text, from, i);
      push(next, i, costAt(text, from, i, next, starts));
    }
    from = next;
    i = Math.max(i, next - 1);
  }
  pushInside(text, from, end);
  push(end, end, 0);
}

function push(next: number, end: number, price: number): void {
  const { length } = breaks;
  breaks.at[length] = next;
  breaks.before[length] = end;
  breaks.cost[length] = price;
  breaks.length++;
}

/** Within a word that is too long, a break is offered every so many characters. */
const STRIDE = PACING.pageLength / 4;
/** Words of languages without spaces are short: a break every few characters is enough. */
const SHORTEST = 4;

/** A run without white space that no page holds (Chinese, a long address): words of the language, else graphemes. */
function pushInside(text: string, from: number, to: number): void {
  if (to - from <= PACING.pageLength) return;
  const run = text.slice(from, to);
  const inside = (at: number, cost: number) => push(from + at, from + at, cost);
  const split = (start: number, part: string) => {
    if (isPlain(part))
      for (let index = STRIDE; index < part.length; index += STRIDE) inside(start + index, COST.inside);
    else {
      let before = 0;
      for (const index of segmentStarts("grapheme", part)) {
        if (index - before < STRIDE) continue;
        inside(start + index, COST.inside);
        before = index;
      }
    }
  };
  if (isPlain(run)) {
    split(0, run);
    return;
  }
  let last = 0;
  let offered = 0;
  for (const index of segmentStarts("word", run)) {
    if (index - last > PACING.pageLength / 2) split(last, run.slice(last, index));
    if (index - offered >= SHORTEST) {
      inside(index, COST.word);
      offered = index;
    }
    last = index;
  }
  split(last, run.slice(last));
}

/** What a page of each length costs for what is empty of it; a full one nothing. */
const EMPTINESS = Float64Array.from({ length: PACING.pageLength + 1 }, (_, length) => {
  const empty = 1 - length / PACING.pageLength;
  return COST.emptiness * empty * empty;
});

/**
 * Deals a text over bubble pages of at most `PACING.pageLength` characters: of all ways the one that breaks at the
 * best places and fills the pages most evenly. A single grapheme or word is never split unless it alone is too long.
 */
export function paginate(rich: RichText): PageText[] {
  const { text } = rich;
  const lead = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (end <= lead) return [];
  if (end - lead <= PACING.pageLength) return [pageOf(rich, lead, end)];
  findBreaks(text, lead, end);
  const { length, at, before, cost, best, from } = breaks;
  best[0] = 0;
  // The first break from which on all that stands before this one fits a page.
  let low = 0;
  for (let i = 1; i < length; i++) {
    const stop = before[i] as number;
    while (low < i - 1 && stop - (at[low] as number) > PACING.pageLength) low++;
    const shortest = stop - (at[i - 1] as number);
    let least = (best[i - 1] as number) + (shortest < PACING.pageLength ? (EMPTINESS[shortest] as number) : 0);
    let leastFrom = i - 1;
    for (let k = i - 2; k >= low; k--) {
      const price = (best[k] as number) + (EMPTINESS[stop - (at[k] as number)] as number);
      if (price < least) {
        least = price;
        leastFrom = k;
      }
    }
    from[i] = leastFrom;
    best[i] = least + (cost[i] as number) + COST.page;
  }
  const pages: PageText[] = [];
  for (let i = length - 1; i > 0; i = from[i] as number)
    pages.push(pageOf(rich, at[from[i] as number] as number, before[i] as number));
  return pages.reverse();
}

function pageOf({ text, spans }: RichText, start: number, end: number): PageText {
  const own: TextSpan[] = [];
  for (const span of spans) {
    if (span.end <= start || span.start >= end) continue;
    own.push({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start });
  }
  return { start, end, text: text.slice(start, end), spans: own };
}
