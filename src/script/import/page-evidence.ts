import type { ProfiledLine } from "./profiled-lines.ts";
import { seamKind } from "./seams.ts";

/** How far a page is believed of itself; tuned by leaving posts out. */
const BELIEF = {
  /** How much likeness counts, by a line's words and shapes, and by what its directions do. */
  words: 0.15,
  deeds: 0.6,
  /** Lines so near say nothing: they are mostly of the same turn. */
  near: 5,
  /** So many lines would have to speak against what all lines of the page say. */
  lines: 2,
  /** The most that likeness may count, in log-odds. */
  most: 3,
  /** How much the page's own turns count, and how many seams of a kind would have to speak against all pages. */
  turns: 0.7,
  seams: 6,
} as const;

/** What is guessed of a page's lines, by line and speaker: that they say it, that they open a turn with it. */
export interface Guess {
  readonly speaks: readonly Float64Array[];
  readonly opens: readonly Float64Array[];
}

/** What a page tells beyond all profiles. */
export interface PageEvidence {
  /** By line and speaker, log-odds. */
  readonly says: readonly Float64Array[];
  /** By line: log-odds that a turn ends before it. */
  readonly ends: readonly number[];
}

/**
 * A page has habits of its own: the same deeds and words are the same person's, and its turns are long or short. Once
 * its speakers are guessed, the guesses for lines that are alike, and for places that are alike, bear on each other.
 */
export function evidenceOf(
  lines: readonly ProfiledLine[],
  guess: Guess,
  countsOf: (line: ProfiledLine) => readonly (readonly [feature: string, count: number])[],
  ends: Readonly<Record<string, number>>,
): PageEvidence {
  return { says: likeness(lines, guess.speaks, countsOf), ends: turnEnds(lines, guess.opens, ends) };
}

const weightOf = (feature: string) =>
  feature.startsWith("does:")
    ? BELIEF.deeds
    : !feature.includes(":") || /^(?:gesture|sound|mood|first):/.test(feature)
      ? BELIEF.words
      : 0;

function likeness(
  lines: readonly ProfiledLine[],
  speaks: readonly Float64Array[],
  countsOf: (line: ProfiledLine) => readonly (readonly [feature: string, count: number])[],
): Float64Array[] {
  const count = speaks[0]?.length ?? 0;
  const share = (line: number, k: number) => speaks[line]?.[k] ?? 0;
  const whole = Float64Array.from(
    { length: count },
    (_, k) => 0.5 + speaks.reduce((sum, row) => sum + (row[k] ?? 0), 0),
  );
  const all = whole.reduce((sum, value) => sum + value, 0);

  const found = new Map<string, Alike>();
  const alikeIn = (feature: string) => {
    let alike = found.get(feature);
    if (!alike) {
      alike = { lines: [], said: new Float64Array(count), passed: 0 };
      found.set(feature, alike);
    }
    return alike;
  };
  lines.forEach(({ features }, at) => {
    for (const feature of features) {
      if (weightOf(feature) === 0) continue;
      const { lines, said } = alikeIn(feature);
      lines.push(at);
      for (let k = 0; k < count; k++) said[k] = (said[k] ?? 0) + share(at, k);
    }
  });
  return lines.map((line, at) => {
    const odds = new Float64Array(count);
    for (const [feature, counts] of countsOf(line)) {
      const alike = found.get(feature);
      if (!alike) continue;
      const near = nearTo(at, alike);
      const far = alike.lines.length - near.length;
      if (far === 0) continue;
      for (let k = 0; k < count; k++) {
        const usual = (whole[k] ?? 0) / all;
        const theirs = near.reduce((sum, other) => sum - share(other, k), (alike.said[k] ?? 0) + BELIEF.lines * usual);
        const known = Math.log(theirs / ((far + BELIEF.lines) * usual));
        odds[k] = (odds[k] ?? 0) + weightOf(feature) * counts * known;
      }
    }
    return odds.map((value) => Math.max(-BELIEF.most, Math.min(BELIEF.most, value)));
  });
}

/** Lines that share a feature, in order, and how much of them is each speaker's. */
interface Alike {
  readonly lines: number[];
  readonly said: Float64Array;
  /** So many of them stand too far before the line that was asked for last. */
  passed: number;
}

/** Those near a line. Lines are asked for in order. */
function nearTo(line: number, alike: Alike): number[] {
  while ((alike.lines[alike.passed] ?? line) < line - BELIEF.near) alike.passed++;
  const near: number[] = [];
  for (let i = alike.passed; (alike.lines[i] ?? Number.POSITIVE_INFINITY) <= line + BELIEF.near; i++)
    near.push(alike.lines[i] as number);
  return near;
}

function turnEnds(
  lines: readonly ProfiledLine[],
  opens: readonly Float64Array[],
  ends: Readonly<Record<string, number>>,
): number[] {
  const kinds = lines.map((line, at) => {
    const before = lines[at - 1];
    return before && !line.first && line.label === undefined ? seamKind(before, line) : undefined;
  });
  const shift = new Map<string, number>();
  for (const kind of new Set(kinds)) {
    const usual = kind === undefined ? undefined : ends[kind];
    if (kind === undefined || usual === undefined) continue;
    const here = kinds.flatMap((other, at) => (other === kind ? [at] : []));
    const ended = here.reduce((sum, at) => sum + (opens[at]?.reduce((a, b) => a + b, 0) ?? 0), BELIEF.seams * usual);
    shift.set(kind, BELIEF.turns * (logit(ended / (here.length + BELIEF.seams)) - logit(usual)));
  }
  return kinds.map((kind) => (kind === undefined ? 0 : (shift.get(kind) ?? 0)));
}

const logit = (share: number): number => Math.log(share / (1 - share));
