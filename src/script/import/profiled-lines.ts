import type { SeamSide } from "./seams.ts";

/** A line of a passage, with what may tell whose it is. */
export interface ProfiledLine extends SeamSide {
  /** Nothing stands before it: the start, or behind a scene marker or heading. */
  readonly first: boolean;
}

/** How evidence is weighed; tuned by leaving posts out. */
export const EVIDENCE = {
  /** Words of a line count fully up to the square of this number, the more in all the fewer they are each. */
  words: 2,
  /** A word on more lines of a page than this is what the page is about: it counts the less. */
  lines: 3,
  /** Items of a list say little of who reads it out. */
  item: 0.1,
  /** Log-odds against somebody's opening a turn without a label, where the page labels them when they do. */
  unlabelled: -6,
  /** Log-odds against somebody's calling themselves, and for whoever says their own name. */
  self: 6,
} as const;

/** How much each feature of a page's lines counts, with the bias in front. */
export function countsOn(lines: readonly SeamSide[]): (line: SeamSide) => [feature: string, count: number][] {
  const linesWith = new Map<string, number>();
  for (const feature of lines.flatMap(({ features }) => features))
    linesWith.set(feature, (linesWith.get(feature) ?? 0) + 1);
  return ({ features, kind }) => {
    const share = Math.min(1, EVIDENCE.words / Math.sqrt(Math.max(1, features.filter(isWord).length)));
    const whole = kind === "item" ? EVIDENCE.item : 1;
    const known = features.map((feature): [string, number] => {
      if (!isWord(feature)) return [feature, whole];
      const common = Math.min(1, Math.sqrt(EVIDENCE.lines / (linesWith.get(feature) ?? 1)));
      return [feature, whole * share * common];
    });
    return [["bias", whole], ...known];
  };
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
