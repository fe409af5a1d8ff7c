const ONES = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };

const WORTH: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, n) => [word, n] as const),
  ...TENS.map((word, n) => [word, 20 + 10 * n] as const),
]);

const WORD = `(?:${[...WORTH.keys(), ...Object.keys(SCALES)].join("|")})`;

/** No number takes more words than one and these: the time that a run of them takes stays bounded. */
const MOST_MORE = 9;

/** A pattern's source for a number written out: "forty-two", "three hundred and forty". */
export const NUMBER_IN_WORDS = String.raw`\b${WORD}(?:(?:(?<=hundred|thousand)\s+and)?[\s-]+${WORD}){0,${MOST_MORE}}`;

/** What a number written out is worth: "a thousand two hundred" counts from the thousand on. */
export function wordsWorth(written: string): number {
  let total = 0;
  let group = 0;
  for (const word of written.toLowerCase().split(/[\s-]+/)) {
    const scale = SCALES[word];
    if (scale === 1000) {
      total += Math.max(1, group) * scale;
      group = 0;
    } else if (scale) group = Math.max(1, group) * scale;
    else group += WORTH.get(word) ?? 0;
  }
  return total + group;
}
