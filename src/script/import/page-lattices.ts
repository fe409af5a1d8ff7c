import { type Lattice, IMPOSSIBLE } from "./chain.ts";
import type { PageEvidence } from "./page-evidence.ts";
import { awaitedAfter, EVIDENCE, namesIn, passagesOf, type ProfiledLine } from "./profiled-lines.ts";
import type { SpeechProfiles } from "./profiles.ts";
import { habitsOf, openingFeatures, type PageHabits, seamFeatures } from "./seams.ts";
import { strangersOf } from "./strangers.ts";

type Weights = Readonly<Record<string, number>>;

const sumOf = (weights: Weights | undefined, features: readonly string[]) =>
  features.reduce((total, feature) => total + (weights?.[feature] ?? 0), 0);

/** Nobody calls themselves by name or looks at themselves, and whoever says who they are is that. */
const selfOdds = ({ features }: ProfiledLine, name: string): number =>
  features.includes(`calls:${name}`) || features.includes(`does-to:${name}`)
    ? -EVIDENCE.self
    : features.includes(`is:${name}`)
      ? EVIDENCE.self
      : 0;

/** Weighs what may be said of a page's passages, as chains of lines. */
export class PageLattices {
  private readonly lines: readonly ProfiledLine[];
  private readonly profiles: SpeechProfiles;
  private readonly names: readonly string[];
  /** The one whom the page names by labels. */
  private readonly labelled: string | undefined;
  private readonly countsOf: (line: ProfiledLine) => readonly (readonly [feature: string, count: number])[];
  private readonly habits: PageHabits;
  private readonly isStranger: (name: string, line: number) => boolean;

  constructor(
    lines: readonly ProfiledLine[],
    profiles: SpeechProfiles,
    names: readonly string[],
    labelled: string | undefined,
    countsOf: (line: ProfiledLine) => readonly (readonly [feature: string, count: number])[],
  ) {
    this.lines = lines;
    this.profiles = profiles;
    this.names = names;
    this.labelled = labelled;
    this.countsOf = countsOf;
    this.habits = habitsOf(lines);
    this.isStranger = strangersOf(lines);
  }

  /** Each passage's weights, by the profiles and by what the page is known to tell. One at a time: they are large. */
  *passages(evidence?: PageEvidence): Generator<Lattice> {
    let start = 0;
    for (const passage of passagesOf(this.lines)) {
      yield this.passage(passage, start, evidence);
      start += passage.length;
    }
  }

  private passage(passage: readonly ProfiledLine[], start: number, evidence?: PageEvidence): Lattice {
    const profiles = this.profiles;
    const names = this.names;
    const opens: Float64Array[] = [];
    const goesOn: Float64Array[] = [];
    const passes: Float64Array[] = [];
    passage.forEach((line, at) => {
      const before = passage[at - 1];
      const number = start + at;
      const opening = openingFeatures(this.habits, line);
      const counts = this.countsOf(line);
      const says = names.map((name, k) => {
        const weights = profiles.says[name];
        const stranger = this.isStranger(name, number) ? (profiles.strangers[name] ?? 0) : 0;
        const known = selfOdds(line, name) + stranger + (evidence?.says[number]?.[k] ?? 0);
        return counts.reduce((total, [feature, count]) => total + (weights?.[feature] ?? 0) * count, known);
      });
      goesOn.push(Float64Array.from(says, (value) => (before ? value : IMPOSSIBLE)));
      opens.push(
        Float64Array.from(names, (name, k) => {
          if (line.label !== undefined && line.label !== name) return IMPOSSIBLE;
          const odds = line.label === undefined && name === this.labelled ? EVIDENCE.unlabelled : 0;
          return (says[k] ?? 0) + sumOf(profiles.opens[name], opening) + odds;
        }),
      );
      passes.push(before ? this.seam(before, line, evidence?.ends[number] ?? 0) : new Float64Array(0));
    });
    return { opens, goesOn, passes };
  }

  private seam(before: ProfiledLine, line: ProfiledLine, ends: number): Float64Array {
    const profiles = this.profiles;
    const names = this.names;
    const seam = seamFeatures(this.habits, before, line);
    const awaited = awaitedAfter(before);
    const called = namesIn(line.features, "calls:");
    const row = new Float64Array(names.length ** 2);
    names.forEach((from, q) => {
      const end = ends + sumOf(profiles.seams.any, seam) + sumOf(profiles.seams[from], seam);
      names.forEach((to, k) => {
        row[q * names.length + k] =
          q === k
            ? IMPOSSIBLE
            : end +
              (profiles.passes[from]?.[to] ?? 0) +
              (awaited.includes(to) ? profiles.called : 0) +
              (called.includes(from) ? profiles.calls : 0);
      });
    });
    return row;
  }
}
