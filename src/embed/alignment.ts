/**
 * Which block of a published page holds which line of its timeline.
 *
 * The page went through a Markdown renderer and a theme: quotes are curled, speaker names and widgets stand between
 * the lines. So words are compared, letters and digits alone, in order.
 */

/** Words further on than this are not looked through for a line: a line that the page lacks is passed over. */
const LOOKAHEAD_WORDS = 600;
/** A line is recognised by its first words. */
const PROBE_WORDS = 8;

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * @param lines texts of the timeline's lines, in order
 * @param blocks texts of the page's paragraphs, list items, headings…, in order
 * @returns for each line the index of its block, −1 where the page doesn't have it
 */
export function alignLines(lines: readonly string[], blocks: readonly string[]): number[] {
  const words: string[] = [];
  const owner: number[] = [];
  for (const [index, block] of blocks.entries())
    for (const word of wordsOf(block)) {
      words.push(word);
      owner.push(index);
    }

  let at = 0;
  return lines.map((line) => {
    const all = wordsOf(line);
    const probe = all.slice(0, PROBE_WORDS);
    if (probe.length === 0) return -1;
    const found = find(words, probe, at, Math.min(words.length, at + LOOKAHEAD_WORDS));
    if (found < 0) return -1;
    const block = owner[found] as number;
    // Several lines may share a block, so the next search starts behind this line's words, not behind the block.
    let length = probe.length;
    while (length < all.length && words[found + length] === all[length]) length++;
    at = found + length;
    return block;
  });
}

function find(words: readonly string[], probe: readonly string[], from: number, to: number): number {
  for (let i = from; i + probe.length <= to; i++) {
    let k = 0;
    while (k < probe.length && words[i + k] === probe[k]) k++;
    if (k === probe.length) return i;
  }
  return -1;
}
