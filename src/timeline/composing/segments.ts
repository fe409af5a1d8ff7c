/** Units of language that a text is cut between. */
export type Segment = "grapheme" | "word" | "sentence";

/** Made as they are needed: most posts need none, and the three take longer to load than a whole post to lay out. */
const segmenters = new Map<Segment, Intl.Segmenter>();

function segmenterOf(kind: Segment): Intl.Segmenter {
  let segmenter = segmenters.get(kind);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(undefined, { granularity: kind });
    segmenters.set(kind, segmenter);
  }
  return segmenter;
}

/** UTF-16 units that are segmented at once: the time that a segmenter takes grows with the square of its text. */
const WINDOWS: Readonly<Record<Segment, number>> = { grapheme: 256, word: 512, sentence: 2048 };

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Texts in which every UTF-16 unit is a grapheme of its own: most text is, and needs no segmenter. */
export const isPlain = (text: string): boolean => PLAIN.test(text);
const PLAIN = /^[\u0020-\u007e\u00a0-\u02af\u2010-\u2027\u2030-\u205e\n]*$/;

/** Offsets at which the graphemes, words or sentences of a text begin, in order, in linear time. */
export function segmentStarts(kind: Segment, text: string): number[] {
  const segmenter = segmenterOf(kind);
  const starts: number[] = [];
  let at = 0;
  while (at < text.length) {
    let end = Math.min(text.length, at + WINDOWS[kind]);
    if (end < text.length && isLowSurrogate(text.charCodeAt(end))) end--;
    let last = 0;
    for (const { index } of segmenter.segment(text.slice(at, end))) {
      starts.push(at + index);
      last = index;
    }
    if (end === text.length) break;
    // The last one may go on beyond the window: it is read again from its start, unless it is all there is.
    if (last > 0) starts.pop();
    at = last > 0 ? at + last : end;
  }
  return starts;
}
