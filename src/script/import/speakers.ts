import { type Lattice, IMPOSSIBLE, sharesOf } from "./chain.ts";
import type { LineKind } from "./page-lines.ts";
import { habitsOf, openingFeatures, type SeamSide, seamFeatures } from "./seams.ts";

type Weights = Readonly<Record<string, number>>;

/** What is known of speakers, as log-odds of features. Names are those of the cast; the empty one is narration. */
export interface SpeechProfiles {
  /** By speaker: what they say and do. */
  readonly says: Readonly<Record<string, Weights>>;
  /** By speaker: how they open a turn. */
  readonly opens: Readonly<Record<string, Weights>>;
  /** By the one who speaks before it, and for `any`: where turns end. */
  readonly seams: Readonly<Record<string, Weights>>;
  /** By speaker, then the next: to whom the word passes. */
  readonly passes: Readonly<Record<string, Weights>>;
  /** That one who is called answers; that one who just spoke is called. */
  readonly called: number;
  readonly calls: number;
}

/** A line of a passage, with what may tell whose it is. */
export interface ProfiledLine extends SeamSide {
  /** Nothing stands before it: the start, or behind a scene marker or heading. */
  readonly first: boolean;
}

export interface Assignment {
  readonly speaker: string;
  /** 0 to 1: the share of all readings of the passage in which this line is that speaker's. */
  readonly confidence: number;
  /** The next best, and its share. */
  readonly second: { readonly speaker: string; readonly confidence: number };
}

/** How evidence is weighed; tuned by leaving posts out. */
export const EVIDENCE = {
  /** Words of a line count fully up to the square of this number, the more in all the fewer they are each. */
  words: 2,
  /** Items of a list say little of who reads it out. */
  item: 0.1,
  /** Log-odds against somebody's opening a turn without a label, where the page labels them when they do. */
  unlabelled: -6,
} as const;

/** How much a feature of a line counts. */
export function countOf(feature: string, kind: LineKind, words: number): number {
  const share = isWord(feature) ? Math.min(1, EVIDENCE.words / Math.sqrt(Math.max(1, words))) : 1;
  return kind === "item" ? share * EVIDENCE.item : share;
}

export const isWord = (feature: string): boolean => !feature.includes(":") || feature.startsWith("does:");

/** Those who may speak next: called by name, or announced ("Somebody, from afar:"). */
export function awaitedAfter({ features, text }: SeamSide): readonly string[] {
  const called = namesIn(features, "calls:");
  return called.length > 0 || !/:$/.test(text) ? called : namesIn(features, "names:").slice(0, 1);
}

export const namesIn = (features: readonly string[], prefix: string): string[] =>
  features.flatMap((feature) => (feature.startsWith(prefix) ? [feature.slice(prefix.length)] : []));

/** Cuts a page where somebody is named or nothing stands before a line: passages don't depend on each other. */
export function passagesOf<Line extends ProfiledLine>(lines: readonly Line[]): Line[][] {
  const passages: Line[][] = [];
  for (const line of lines) {
    if (passages.length === 0 || line.first || line.label !== undefined) passages.push([]);
    passages.at(-1)?.push(line);
  }
  return passages;
}

/** Gives each line of a page the speaker whom most readings of its whole passage give it. */
export function assignSpeakers(lines: readonly ProfiledLine[], profiles: SpeechProfiles): Assignment[] {
  const labels = lines.flatMap(({ label }) => (label === undefined ? [] : [label]));
  const names = [...new Set([...Object.keys(profiles.says), ...labels])];
  const named = mostOf(labels);
  const habits = habitsOf(lines);
  const sum = (weights: Weights | undefined, features: readonly string[]) =>
    features.reduce((total, feature) => total + (weights?.[feature] ?? 0), 0);

  const latticeOf = (passage: readonly ProfiledLine[]): Lattice => {
    const opens: Float64Array[] = [];
    const goesOn: Float64Array[] = [];
    const passes: Float64Array[] = [];
    passage.forEach((line, at) => {
      const before = passage[at - 1];
      const words = line.features.filter(isWord).length;
      const opening = openingFeatures(habits, line);
      const says = names.map((name) => {
        const weights = profiles.says[name];
        return line.features.reduce(
          (total, feature) => total + (weights?.[feature] ?? 0) * countOf(feature, line.kind, words),
          (weights?.bias ?? 0) * countOf("bias:", line.kind, words),
        );
      });
      goesOn.push(Float64Array.from(says, (value) => (before ? value : IMPOSSIBLE)));
      opens.push(
        Float64Array.from(names, (name, k) => {
          if (line.label !== undefined && line.label !== name) return IMPOSSIBLE;
          const odds = line.label === undefined && name === named ? EVIDENCE.unlabelled : 0;
          return (says[k] ?? 0) + sum(profiles.opens[name], opening) + odds;
        }),
      );
      passes.push(before ? passesBetween(before, line) : new Float64Array(0));
    });
    return { opens, goesOn, passes };
  };

  const passesBetween = (before: ProfiledLine, line: ProfiledLine): Float64Array => {
    const seam = seamFeatures(habits, before, line);
    const awaited = awaitedAfter(before);
    const called = namesIn(line.features, "calls:");
    const row = new Float64Array(names.length ** 2);
    names.forEach((from, q) => {
      const ends = sum(profiles.seams.any, seam) + sum(profiles.seams[from], seam);
      names.forEach((to, k) => {
        row[q * names.length + k] =
          q === k
            ? IMPOSSIBLE
            : ends +
              (profiles.passes[from]?.[to] ?? 0) +
              (awaited.includes(to) ? profiles.called : 0) +
              (called.includes(from) ? profiles.calls : 0);
      });
    });
    return row;
  };

  return passagesOf(lines).flatMap((passage) => {
    const { opens, goesOn } = sharesOf(latticeOf(passage));
    return passage.map((_, at) => {
      const shares = names.map((speaker, k) => ({
        speaker,
        // Sums of exponentials come out above 1 by a rounding.
        confidence: Math.min(1, (opens[at]?.[k] ?? 0) + (goesOn[at]?.[k] ?? 0)),
      }));
      shares.sort((a, b) => b.confidence - a.confidence);
      const [best, second] = shares;
      const nobody = { speaker: "", confidence: 0 };
      return { ...(best ?? nobody), second: second ?? nobody };
    });
  });
}

/** The one whom a page names by labels: some are named now and then, and speak without a label elsewhere. */
function mostOf(labels: readonly string[]): string | undefined {
  const count = (name: string) => labels.filter((label) => label === name).length;
  return [...new Set(labels)].sort((a, b) => count(b) - count(a))[0];
}
