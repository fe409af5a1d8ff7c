import type { RichText, TextSpan } from "../../script/script.ts";
import { PACING } from "./pacing-rules.ts";

/** One page of a longer text: `start` and `end` are offsets into it, white space at the breaks left out. */
export interface PageText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly spans: readonly TextSpan[];
}

/** What a break costs, by what stands before it; a page that is half empty costs 0.25 times `emptiness`. */
const COST = { sentence: 0, clause: 0.35, joint: 0.9, word: 1.9, inside: 6, emptiness: 1.6, page: 0.4 } as const;

const sentences = new Intl.Segmenter(undefined, { granularity: "sentence" });
const words = new Intl.Segmenter(undefined, { granularity: "word" });
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

interface Break {
  /** Offset at which the next page may begin (white space before it belongs to neither). */
  readonly at: number;
  /** End of the text before it, white space left out. */
  readonly before: number;
  readonly cost: number;
}

/** Words before which a sentence may draw breath. */
const JOINT =
  /^(?:and|or|but|nor|yet|so|because|although|while|when|where|which|that|who|whose|if|unless|until|than|as|with|without|for|from|into|by|about|like|to)\b/i;

const CLAUSE_END = /[,;:—–…)\]]["”’')\]*]*$/u;

/** Where a text may be broken, in order: after words, with what that costs. */
function breaksOf(text: string): Break[] {
  const sentenceStarts = new Set<number>();
  for (const { index } of sentences.segment(text)) sentenceStarts.add(index);
  const found: Break[] = [];
  let from = 0;
  const gap = /\s+|(?<=[—–…])(?=[\p{L}\p{N}"“])/gu;
  for (let match = gap.exec(text); match; match = gap.exec(text)) {
    const at = match.index + match[0].length;
    if (match[0] === "") gap.lastIndex++;
    if (match.index > from) {
      pushInside(text, from, match.index, found);
      const cost = sentenceStarts.has(at)
        ? COST.sentence
        : CLAUSE_END.test(text.slice(Math.max(from, match.index - 4), match.index))
          ? COST.clause
          : JOINT.test(text.slice(at, at + 9))
            ? COST.joint
            : COST.word;
      found.push({ at, before: match.index, cost });
      from = at;
    }
  }
  pushInside(text, from, text.length, found);
  return found;
}

/** A run without white space that no page holds (Chinese, a long address): words of the language, else graphemes. */
function pushInside(text: string, from: number, to: number, found: Break[]): void {
  if (to - from <= PACING.pageLength) return;
  const run = text.slice(from, to);
  let last = 0;
  for (const { index } of words.segment(run)) {
    if (index - last > PACING.pageLength / 2) {
      for (const grapheme of graphemes.segment(run.slice(last, index)))
        if (grapheme.index > 0) found.push(insideBreak(from + last + grapheme.index, COST.inside));
    }
    if (index > 0) found.push(insideBreak(from + index, COST.word));
    last = index;
  }
  for (const grapheme of graphemes.segment(run.slice(last)))
    if (grapheme.index > 0) found.push(insideBreak(from + last + grapheme.index, COST.inside));
}

const insideBreak = (at: number, cost: number): Break => ({ at, before: at, cost });

/**
 * Deals a text over bubble pages of at most `PACING.pageLength` characters: of all ways the one that breaks at the
 * best places and fills the pages most evenly. A single grapheme or word is never split unless it alone is too long.
 */
export function paginate(rich: RichText): PageText[] {
  const lead = rich.text.length - rich.text.trimStart().length;
  const end = rich.text.trimEnd().length;
  if (end <= lead) return [];
  if (end - lead <= PACING.pageLength) return [pageOf(rich, lead, end)];
  const breaks = [{ at: lead, before: lead, cost: 0 }, ...breaksOf(rich.text).filter((b) => b.at > lead && b.at < end)];
  breaks.push({ at: end, before: end, cost: 0 });
  const best = new Float64Array(breaks.length).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(breaks.length);
  best[0] = 0;
  for (let i = 1; i < breaks.length; i++) {
    const stop = breaks[i] as Break;
    for (let k = i - 1; k >= 0; k--) {
      const length = stop.before - (breaks[k] as Break).at;
      if (length > PACING.pageLength && k < i - 1) break;
      const empty = Math.max(0, 1 - length / PACING.pageLength);
      const cost = (best[k] as number) + stop.cost + COST.page + COST.emptiness * empty * empty;
      if (cost < (best[i] as number)) {
        best[i] = cost;
        from[i] = k;
      }
    }
  }
  const pages: PageText[] = [];
  for (let i = breaks.length - 1; i > 0; i = from[i] as number)
    pages.push(pageOf(rich, (breaks[from[i] as number] as Break).at, (breaks[i] as Break).before));
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
