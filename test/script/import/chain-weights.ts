import { IMPOSSIBLE, type Lattice, sharesOf } from "../../../src/script/import/chain.ts";
import {
  awaitedAfter,
  countsOn,
  EVIDENCE,
  isWord,
  namesIn,
  passagesOf,
  type ProfiledLine,
} from "../../../src/script/import/profiled-lines.ts";
import type { SpeechProfiles } from "../../../src/script/import/profiles.ts";
import { habitsOf, openingFeatures, seamFeatures } from "../../../src/script/import/seams.ts";
import { strangersOf } from "../../../src/script/import/strangers.ts";
import { CastIndex, DEFAULT_CAST } from "../../../src/script/script-cast.ts";
import { OTHERS, STRANGERS, TRAITS } from "./traits.ts";

export const cast = new CastIndex(DEFAULT_CAST);
export const NAMES = [...cast.names, ""];
const COUNT = NAMES.length;
/** The one whom pages label. */
const NAMED = "Human";

/**
 * Tuned by leaving posts out. A feature is learnt if it is met `least` times and in so many `posts`; `pull` draws
 * weights to the traits (those of words, and of who opens a turn how, by pulls of their own), `step` is how far they go
 * at first (AdaGrad), `keep` what is written down,
 * and `keepWords` of words. In each round a share of each line's features is left out, `drop`:
 * what is left learns to do without.
 */
export const LEARNING = {
  least: 3,
  posts: 2,
  pull: 0.05,
  pullWords: 0.1,
  pullOpens: 0.025,
  drop: 0.4,
  rounds: 20,
  step: 0.1,
  keep: 0.1,
  keepWords: 0.2,
  called: 1.5,
} as const;

/** A line of a page, and whose it is. */
export interface Sample extends ProfiledLine {
  readonly speaker: string;
  readonly spoken: boolean;
}

/** Where each feature's weights stand in one long row, what they are now, and where they are drawn to. */
export class Weights {
  private readonly places = {
    says: new Map<string, number>(),
    opens: new Map<string, number>(),
    seams: new Map<string, number>(),
  };
  readonly passes: number;
  readonly called: number;
  readonly strangers: number;
  private size = 0;
  readonly home: Float64Array;
  readonly now: Float64Array;
  /** How strongly each is drawn home. */
  readonly pull: Float64Array;

  constructor(known: Readonly<Record<"says" | "opens" | "seams", ReadonlySet<string>>>) {
    const homes = traits();
    for (const feature of new Set([...known.says, ...homes.keys()])) this.place("says", feature, COUNT);
    for (const feature of known.opens) this.place("opens", feature, COUNT);
    for (const feature of known.seams) this.place("seams", feature, COUNT + 1);
    this.passes = this.size;
    this.called = this.size + COUNT * COUNT;
    this.strangers = this.called + 2;
    this.home = new Float64Array(this.strangers + COUNT);
    for (const [feature, row] of homes) this.home.set(row, this.places.says.get(feature));
    this.home.fill(LEARNING.called, this.called, this.strangers);
    NAMES.forEach((name, k) => {
      this.home[this.strangers + k] = STRANGERS[name] ?? 0;
    });
    this.now = this.home.slice();
    this.pull = this.home.map(() => LEARNING.pull);
    for (const [feature, at] of this.places.says)
      if (isWord(feature)) this.pull.fill(LEARNING.pullWords, at, at + COUNT);
    for (const at of this.places.opens.values()) this.pull.fill(LEARNING.pullOpens, at, at + COUNT);
  }

  private place(table: "says" | "opens" | "seams", feature: string, width: number): void {
    this.places[table].set(feature, this.size);
    this.size += width;
  }

  of(table: "says" | "opens" | "seams", features: readonly string[]): number[] {
    return features.flatMap((feature) => this.places[table].get(feature) ?? []);
  }

  profiles(ends: SpeechProfiles["ends"]): SpeechProfiles {
    const value = (at: number) => Math.round((this.now[at] ?? 0) * 10) / 10;
    const leastOf = (name: string, feature: string) =>
      name === "says" && isWord(feature) ? LEARNING.keepWords : LEARNING.keep;
    const table = (name: "says" | "opens" | "seams", columns: readonly string[]) =>
      Object.fromEntries(
        columns.map((column, k) => {
          const kept: Record<string, number> = Object.create(null);
          for (const [feature, at] of this.places[name])
            if (Math.abs(value(at + k)) >= leastOf(name, feature)) kept[feature] = value(at + k);
          return [column, kept];
        }),
      );
    return {
      says: table("says", NAMES),
      opens: table("opens", NAMES),
      seams: table("seams", ["any", ...NAMES]),
      passes: Object.fromEntries(
        NAMES.map((from, q) => [
          from,
          Object.fromEntries(
            NAMES.flatMap((to, k) => {
              const weight = value(this.passes + q * COUNT + k);
              return q === k || weight === 0 ? [] : [[to, weight] as const];
            }),
          ),
        ]),
      ),
      called: value(this.called),
      calls: value(this.called + 1),
      strangers: Object.fromEntries(
        NAMES.flatMap((name, k) =>
          value(this.strangers + k) === 0 ? [] : [[name, value(this.strangers + k)] as const],
        ),
      ),
      ends,
    };
  }
}

/** Words of one family share their first letters, as in `featuresOf`. */
const rootOf = (feature: string) =>
  feature
    .replaceAll("_", " ")
    .replace(
      /^(does:)?([^:]+)$/,
      (_, does = "", word: string) => `${does}${word.length > 6 ? word.slice(0, 6) : word}`,
    );

/** What is known of the cast before any post is read. */
function traits(): Map<string, Float64Array> {
  const homes = new Map<string, Float64Array>();
  const add = (feature: string, k: number, weight: number) => {
    const row = homes.get(feature) ?? new Float64Array(COUNT);
    row[k] = (row[k] ?? 0) + weight;
    homes.set(feature, row);
  };
  NAMES.forEach((name, k) => {
    for (const [weight, features] of Object.entries(TRAITS[name] ?? {}))
      for (const feature of features.split(" ").map(rootOf)) add(feature, k, Number(weight));
    if (name === "") return;
    add(`does-to:${name}`, k, OTHERS.doesTo);
    add(`calls:${name}`, k, OTHERS.calls);
    add(`names:${name}`, k, OTHERS.names);
  });
  return homes;
}

/** A line as numbers: where its features' weights stand, and how much each counts. */
export interface Row {
  readonly says: readonly number[];
  readonly counts: readonly number[];
  readonly opens: readonly number[];
  readonly seams: readonly number[];
  readonly awaited: ReadonlySet<number>;
  readonly calls: ReadonlySet<number>;
  /** Those whom the page has not named by then. */
  readonly strangers: readonly number[];
  readonly speaker: number;
  readonly opening: boolean;
  readonly label: number;
}

/** The rows of a page's passages. */
export function rowsOf(page: readonly Sample[], weights: Weights): Row[][] {
  const habits = habitsOf(page);
  const countsOf = countsOn(page);
  const isStranger = strangersOf(page);
  const numbers = new Map(page.map((line, number) => [line, number]));
  const rowOf = (line: Sample, before: Sample | undefined): Row => {
    const known = countsOf(line).flatMap(([feature, count]) =>
      weights.of("says", [feature]).map((place) => ({ place, count })),
    );
    const indices = (names: readonly string[]) => new Set(names.map((name) => NAMES.indexOf(name)));
    return {
      says: known.map(({ place }) => place),
      counts: known.map(({ count }) => count),
      opens: weights.of("opens", openingFeatures(habits, line)),
      seams: before ? weights.of("seams", seamFeatures(habits, before, line)) : [],
      awaited: indices(before ? awaitedAfter(before) : []),
      calls: indices(namesIn(line.features, "calls:")),
      strangers: NAMES.flatMap((name, k) => (name !== "" && isStranger(name, numbers.get(line) ?? 0) ? [k] : [])),
      speaker: NAMES.indexOf(line.speaker),
      opening: !before || before.speaker !== line.speaker,
      label: line.label === undefined ? -1 : NAMES.indexOf(line.label),
    };
  };
  return passagesOf(page).map((passage) => passage.map((line, at) => rowOf(line, passage[at - 1])));
}

function latticeOf(rows: readonly Row[], { now, passes, called, strangers }: Weights): Lattice {
  const at = (index: number) => now[index] ?? 0;
  const sum = (places: readonly number[], offset: number) =>
    places.reduce((total, place) => total + at(place + offset), 0);
  const people = NAMES.map((_, k) => k);
  const says = rows.map((row) =>
    people.map((k) =>
      row.says.reduce(
        (total, place, i) => total + at(place + k) * (row.counts[i] ?? 0),
        row.strangers.includes(k) ? at(strangers + k) : 0,
      ),
    ),
  );
  return {
    goesOn: rows.map((_, line) => Float64Array.from(people, (k) => (line === 0 ? IMPOSSIBLE : (says[line]?.[k] ?? 0)))),
    opens: rows.map((row, line) =>
      Float64Array.from(people, (k) => {
        if (row.label >= 0 && row.label !== k) return IMPOSSIBLE;
        const odds = row.label < 0 && NAMES[k] === NAMED ? EVIDENCE.unlabelled : 0;
        return (says[line]?.[k] ?? 0) + sum(row.opens, k) + odds;
      }),
    ),
    passes: rows.map((row, line) => {
      if (line === 0) return new Float64Array(0);
      const any = sum(row.seams, 0);
      const ends = people.map((q) => any + sum(row.seams, 1 + q));
      return Float64Array.from({ length: COUNT * COUNT }, (_, pair) => {
        const from = Math.floor(pair / COUNT);
        const to = pair % COUNT;
        if (from === to) return IMPOSSIBLE;
        return (
          (ends[from] ?? 0) +
          at(passes + pair) +
          (row.awaited.has(to) ? at(called) : 0) +
          (row.calls.has(from) ? at(called + 1) : 0)
        );
      });
    }),
  };
}

/** A slope that is as good as level. */
const SLIGHT = 1e-4;

/** How far the shares of all readings are from what the post says: the slope of each weight. */
export function slopesOf(rows: readonly Row[], weights: Weights): Map<number, number> {
  const shares = sharesOf(latticeOf(rows, weights));
  const slopes = new Map<number, number>();
  const add = (place: number, by: number) => {
    if (Math.abs(by) > SLIGHT) slopes.set(place, (slopes.get(place) ?? 0) + by);
  };
  rows.forEach((row, line) => {
    for (let k = 0; k < COUNT; k++) {
      const right = k === row.speaker;
      const opens = (shares.opens[line]?.[k] ?? 0) - (right && row.opening ? 1 : 0);
      const says = opens + (shares.goesOn[line]?.[k] ?? 0) - (right && !row.opening ? 1 : 0);
      if (Math.abs(says) > SLIGHT) {
        for (const [i, place] of row.says.entries()) add(place + k, says * (row.counts[i] ?? 0));
        if (row.strangers.includes(k)) add(weights.strangers + k, says);
      }
      if (Math.abs(opens) > SLIGHT) for (const place of row.opens) add(place + k, opens);
    }
    const before = rows[line - 1];
    if (!before) return;
    const ends = new Float64Array(COUNT + 1);
    shares.passes[line]?.forEach((share, pair) => {
      const from = Math.floor(pair / COUNT);
      const to = pair % COUNT;
      if (from === to) return;
      const slope = share - (row.opening && before.speaker === from && row.speaker === to ? 1 : 0);
      ends[0] = (ends[0] ?? 0) + slope;
      ends[1 + from] = (ends[1 + from] ?? 0) + slope;
      add(weights.passes + pair, slope);
      if (row.awaited.has(to)) add(weights.called, slope);
      if (row.calls.has(from)) add(weights.called + 1, slope);
    });
    for (const place of row.seams) for (const [k, slope] of ends.entries()) add(place + k, slope);
  });
  return slopes;
}
