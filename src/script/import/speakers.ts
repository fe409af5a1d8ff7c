import { type Lattice, sharesOf } from "./chain.ts";
import { evidenceOf, type Guess } from "./page-evidence.ts";
import { PageLattices } from "./page-lattices.ts";
import { countsOn, type ProfiledLine } from "./profiled-lines.ts";
import type { SpeechProfiles } from "./profiles.ts";

export interface Assignment {
  readonly speaker: string;
  /** 0 to 1: the share of all readings of the passage in which this line is that speaker's. */
  readonly confidence: number;
  /** The next best, and its share. */
  readonly second: { readonly speaker: string; readonly confidence: number };
}

/**
 * Gives each line of a page the speaker whom most readings of its whole passage give it: first by the profiles alone,
 * then with what these guesses tell of the page.
 */
export function assignSpeakers(lines: readonly ProfiledLine[], profiles: SpeechProfiles): Assignment[] {
  const labels = lines.flatMap(({ label }) => (label === undefined ? [] : [label]));
  const names = [...new Set([...Object.keys(profiles.says), ...labels])];
  const countsOf = countsOn(lines);
  const page = new PageLattices(lines, profiles, names, mostOf(labels), countsOf);
  const first = guessOf(page.passages());
  const { speaks } = guessOf(page.passages(evidenceOf(lines, first, countsOf, profiles.ends)));
  return speaks.map((row) => {
    const shares = names.map((speaker, k) => ({
      speaker,
      // Sums of exponentials come out above 1 by a rounding.
      confidence: Math.min(1, row[k] ?? 0),
    }));
    shares.sort((a, b) => b.confidence - a.confidence);
    const [best, second] = shares;
    const nobody = { speaker: "", confidence: 0 };
    return { ...(best ?? nobody), second: second ?? nobody };
  });
}

function guessOf(passages: Iterable<Lattice>): Guess {
  const opens: Float64Array[] = [];
  const speaks: Float64Array[] = [];
  for (const passage of passages) {
    const { opens: opened, goesOn } = sharesOf(passage);
    for (const [at, row] of opened.entries()) {
      opens.push(row);
      speaks.push(row.map((value, k) => value + (goesOn[at]?.[k] ?? 0)));
    }
  }
  return { opens, speaks };
}

/** The one whom a page names by labels: some are named now and then, and speak without a label elsewhere. */
function mostOf(labels: readonly string[]): string | undefined {
  const count = (name: string) => labels.filter((label) => label === name).length;
  return [...new Set(labels)].sort((a, b) => count(b) - count(a))[0];
}
