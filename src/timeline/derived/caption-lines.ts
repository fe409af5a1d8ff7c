import { isPlain, segmentStarts } from "../composing/segments.ts";

/** The usual limits of captions (Netflix timed-text guide): characters a line, lines at once. */
export const CAPTION_LIMITS = { line: 42, lines: 2 } as const;

/** Words; a run that no line holds is cut between graphemes. */
function wordsOf(text: string, room: number): string[] {
  return text.split(/\s+/).flatMap((word) => {
    if (word.length <= room) return word === "" ? [] : [word];
    const parts: string[] = [];
    if (isPlain(word)) {
      for (let at = 0; at < word.length; at += room) parts.push(word.slice(at, at + room));
      return parts;
    }
    let part = "";
    const starts = segmentStarts("grapheme", word);
    for (const [i, start] of starts.entries()) {
      const segment = word.slice(start, starts[i + 1]);
      if (part !== "" && part.length + segment.length > room) {
        parts.push(part);
        part = "";
      }
      part += segment;
    }
    return [...parts, part];
  });
}

/**
 * A text as captions of at most two lines of at most 42 characters. `prefix` is what stands before the first line of
 * each caption (a name) and counts. The lines of a caption are balanced, the lower one longer where it must be.
 */
export function captionLines(text: string, prefix = ""): string[][] {
  const room = CAPTION_LIMITS.line;
  const words = wordsOf(text, room - Math.min(prefix.length, room / 2));
  const starts: number[] = [];
  for (let from = 0; from < words.length; from = filled(words, from, prefix).end) starts.push(from);
  evenOut(starts, words, prefix);
  return starts.map((from, i) => {
    const own = words.slice(from, starts[i + 1]);
    return balanced(own, filled(own, 0, prefix).lines, prefix);
  });
}

/** As many words as a caption's lines hold, from one on, and where the next caption begins. */
function filled(words: readonly string[], from: number, prefix: string): { lines: string[]; end: number } {
  const lines: string[] = [];
  let at = from;
  while (at < words.length && lines.length < CAPTION_LIMITS.lines) {
    let line = (lines.length === 0 ? prefix : "") + (words[at++] as string);
    while (at < words.length && line.length + 1 + (words[at] as string).length <= CAPTION_LIMITS.line)
      line += ` ${words[at++]}`;
    lines.push(line);
  }
  return { lines, end: at };
}

/** Moves the beginning of the last caption forward, to no lone word: near the middle of the last two, behind a mark. */
function evenOut(starts: number[], words: readonly string[], prefix: string): void {
  const last = starts.at(-1);
  const before = starts.at(-2);
  if (last === undefined || before === undefined) return;
  let best = last;
  let least = Number.POSITIVE_INFINITY;
  for (let k = before + 1; k <= last; k++) {
    if (filled(words, k, prefix).end < words.length) continue;
    const [first, second] = [words.slice(before, k).join(" "), words.slice(k).join(" ")];
    const uneven = Math.abs(first.length - second.length) - (/[,.;:!?…—]$/.test(first) ? BEHIND_A_MARK : 0);
    if (uneven >= least) continue;
    least = uneven;
    best = k;
  }
  starts[starts.length - 1] = best;
}

/** A cut behind a mark may leave captions more uneven by this many characters. */
const BEHIND_A_MARK = 24;

function balanced(words: readonly string[], lines: string[], prefix: string): string[] {
  if (lines.length < 2) return lines;
  let best = lines;
  let least = Number.POSITIVE_INFINITY;
  for (let k = 1; k < words.length; k++) {
    const first = prefix + words.slice(0, k).join(" ");
    const second = words.slice(k).join(" ");
    if (first.length > CAPTION_LIMITS.line || second.length > CAPTION_LIMITS.line) continue;
    const uneven = Math.abs(second.length - first.length) - (/[,.;:!?…—]$/.test(first) ? 8 : 0);
    if (uneven < least) {
      least = uneven;
      best = [first, second];
    }
  }
  return best;
}
