import { segmentStarts } from "../composing/segments.ts";

/** The usual limits of captions (Netflix timed-text guide): characters a line, lines at once. */
export const CAPTION_LIMITS = { line: 42, lines: 2 } as const;

/** Words; a run that no line holds is cut between graphemes. */
function wordsOf(text: string, room: number): string[] {
  return text.split(/\s+/).flatMap((word) => {
    if (word.length <= room) return word === "" ? [] : [word];
    const parts: string[] = [];
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
  const captions: string[][] = [];
  for (let from = 0; from < words.length; ) {
    const lines: string[] = [];
    let at = from;
    while (at < words.length && lines.length < CAPTION_LIMITS.lines) {
      let line = (lines.length === 0 ? prefix : "") + (words[at++] as string);
      while (at < words.length && line.length + 1 + (words[at] as string).length <= room) line += ` ${words[at++]}`;
      lines.push(line);
    }
    captions.push(balanced(words.slice(from, at), lines, prefix));
    from = at;
  }
  return captions;
}

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
