/**
 * Learns the profiles of src/cast/lexicon/speech-profiles.ts from real posts:
 *
 *     SIDESCENE_CORPUS=folder npx tsx test/script/import/learn-profiles.ts [--check]
 *
 * Prints the data file (format it with Biome); with `--check` the accuracy per post instead, each post judged by
 * profiles learnt without it. Only weights of single words, word beginnings, pairs of first words and shapes are kept,
 * nothing that could be read as a passage.
 */
import { type Lattice, sharesOf, IMPOSSIBLE } from "../../../src/script/import/chain.ts";
import { readPage } from "../../../src/script/import/read-page.ts";
import { habitsOf, openingFeatures, seamFeatures } from "../../../src/script/import/seams.ts";
import {
  assignSpeakers,
  awaitedAfter,
  countOf,
  EVIDENCE,
  isWord,
  namesIn,
  passagesOf,
  type ProfiledLine,
  type SpeechProfiles,
} from "../../../src/script/import/speakers.ts";
import { CastIndex, DEFAULT_CAST } from "../../../src/script/script-cast.ts";
import { corpus } from "../fixtures.ts";
import { publishedPage } from "./published-page.ts";
import { OTHERS, TRAITS } from "./traits.ts";

const cast = new CastIndex(DEFAULT_CAST);
const NAMES = [...cast.names, ""];
const COUNT = NAMES.length;
/** The one whom pages label. */
const NAMED = "Human";

/**
 * Tuned by leaving posts out. A feature is learnt if it is met `least` times and in so many `posts`; `pull` draws
 * weights to the traits, `step` is how far they go at first (AdaGrad), `keep` what is written down.
 */
const LEARNING = { least: 3, posts: 2, pull: 0.15, rounds: 10, step: 0.1, keep: 0.1, called: 1.5 } as const;

/** A line of a page, and whose it is. */
export interface Sample extends ProfiledLine {
  readonly speaker: string;
  readonly spoken: boolean;
}

/** A post's page as the import reads it, with what the post says. */
export function samplesOf(post: string): Sample[] {
  const page = publishedPage(post);
  const parts = readPage(page.map(({ text }) => text).join("\n"), cast);
  return parts.flatMap((part) => {
    const said = page[part.number - 1];
    if (part.type !== "line" || !said) return [];
    const speaker = NAMES.includes(said.speaker) ? said.speaker : "";
    return [{ ...part, speaker, spoken: speaker !== "" && (said.kind === "speech" || said.kind === "item") }];
  });
}

/** Where each feature's weights stand in one long row, what they are now, and where they are drawn to. */
class Weights {
  private readonly places = {
    says: new Map<string, number>(),
    opens: new Map<string, number>(),
    seams: new Map<string, number>(),
  };
  readonly passes: number;
  readonly called: number;
  private size = 0;
  readonly home: Float64Array;
  readonly now: Float64Array;

  constructor(known: Readonly<Record<"says" | "opens" | "seams", ReadonlySet<string>>>) {
    const homes = traits();
    for (const feature of new Set([...known.says, ...homes.keys()])) this.place("says", feature, COUNT);
    for (const feature of known.opens) this.place("opens", feature, COUNT);
    for (const feature of known.seams) this.place("seams", feature, COUNT + 1);
    this.passes = this.size;
    this.called = this.size + COUNT * COUNT;
    this.home = new Float64Array(this.called + 2);
    for (const [feature, row] of homes) this.home.set(row, this.places.says.get(feature));
    this.home.fill(LEARNING.called, this.called);
    this.now = this.home.slice();
  }

  private place(table: "says" | "opens" | "seams", feature: string, width: number): void {
    this.places[table].set(feature, this.size);
    this.size += width;
  }

  of(table: "says" | "opens" | "seams", features: readonly string[]): number[] {
    return features.flatMap((feature) => this.places[table].get(feature) ?? []);
  }

  profiles(): SpeechProfiles {
    const value = (at: number) => Math.round((this.now[at] ?? 0) * 10) / 10;
    const table = (name: "says" | "opens" | "seams", columns: readonly string[]) =>
      Object.fromEntries(
        columns.map((column, k) => {
          const kept: Record<string, number> = Object.create(null);
          for (const [feature, at] of this.places[name])
            if (Math.abs(value(at + k)) >= LEARNING.keep) kept[feature] = value(at + k);
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
            NAMES.flatMap((to, k) => (q === k ? [] : [[to, value(this.passes + q * COUNT + k)] as const])),
          ),
        ]),
      ),
      called: value(this.called),
      calls: value(this.called + 1),
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
interface Row {
  readonly says: readonly number[];
  readonly counts: readonly number[];
  readonly opens: readonly number[];
  readonly seams: readonly number[];
  readonly awaited: ReadonlySet<number>;
  readonly calls: ReadonlySet<number>;
  readonly speaker: number;
  readonly opening: boolean;
  readonly label: number;
}

function rowsOf(lines: readonly Sample[], weights: Weights, habits: ReturnType<typeof habitsOf>): Row[] {
  return lines.map((line, at) => {
    const before = lines[at - 1];
    const words = line.features.filter(isWord).length;
    const known = ["bias", ...line.features].flatMap((feature) =>
      weights.of("says", [feature]).map((place) => ({
        place,
        count: countOf(feature === "bias" ? "bias:" : feature, line.kind, words),
      })),
    );
    const indices = (names: readonly string[]) => new Set(names.map((name) => NAMES.indexOf(name)));
    return {
      says: known.map(({ place }) => place),
      counts: known.map(({ count }) => count),
      opens: weights.of("opens", openingFeatures(habits, line)),
      seams: before ? weights.of("seams", seamFeatures(habits, before, line)) : [],
      awaited: indices(before ? awaitedAfter(before) : []),
      calls: indices(namesIn(line.features, "calls:")),
      speaker: NAMES.indexOf(line.speaker),
      opening: !before || before.speaker !== line.speaker,
      label: line.label === undefined ? -1 : NAMES.indexOf(line.label),
    };
  });
}

function latticeOf(rows: readonly Row[], { now, passes, called }: Weights): Lattice {
  const at = (index: number) => now[index] ?? 0;
  const sum = (places: readonly number[], offset: number) =>
    places.reduce((total, place) => total + at(place + offset), 0);
  const people = NAMES.map((_, k) => k);
  const says = rows.map((row) =>
    people.map((k) => row.says.reduce((total, place, i) => total + at(place + k) * (row.counts[i] ?? 0), 0)),
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

/** How far the shares of all readings are from what the post says: the slope of each weight. */
function slopesOf(rows: readonly Row[], weights: Weights): Map<number, number> {
  const shares = sharesOf(latticeOf(rows, weights));
  const slopes = new Map<number, number>();
  const add = (place: number, by: number) => {
    if (Math.abs(by) > 1e-4) slopes.set(place, (slopes.get(place) ?? 0) + by);
  };
  rows.forEach((row, line) => {
    for (let k = 0; k < COUNT; k++) {
      const right = k === row.speaker;
      const opens = (shares.opens[line]?.[k] ?? 0) - (right && row.opening ? 1 : 0);
      const says = opens + (shares.goesOn[line]?.[k] ?? 0) - (right && !row.opening ? 1 : 0);
      for (const [i, place] of row.says.entries()) add(place + k, says * (row.counts[i] ?? 0));
      for (const place of row.opens) add(place + k, opens);
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

/** A chain over lines (a linear-chain conditional random field), drawn to the traits; the mean of its later rounds. */
export function learn(posts: readonly (readonly Sample[])[]): SpeechProfiles {
  const seen = { says: new Counter(), opens: new Counter(), seams: new Counter() };
  posts.forEach((post, number) => {
    const habits = habitsOf(post);
    for (const passage of passagesOf(post)) {
      passage.forEach((line, at) => {
        const before = passage[at - 1];
        seen.says.add(["bias", ...line.features], number);
        seen.opens.add(openingFeatures(habits, line), number);
        if (before) seen.seams.add(seamFeatures(habits, before, line), number);
      });
    }
  });
  const weights = new Weights({ says: seen.says.known(), opens: seen.opens.known(), seams: seen.seams.known() });
  const passages = posts.flatMap((post) => {
    const habits = habitsOf(post);
    return passagesOf(post).map((passage) => rowsOf(passage, weights, habits));
  });
  const { now, home } = weights;
  const squares = new Float64Array(now.length).fill(1e-6);
  const mean = new Float64Array(now.length);
  let rounds = 0;
  for (let round = 0; round < LEARNING.rounds; round++) {
    for (const rows of shuffled(passages, round + 1)) {
      for (const [place, slope] of slopesOf(rows, weights)) {
        const pulled = slope + LEARNING.pull * ((now[place] ?? 0) - (home[place] ?? 0));
        const square = (squares[place] ?? 0) + pulled * pulled;
        squares[place] = square;
        now[place] = (now[place] ?? 0) - (LEARNING.step * pulled) / Math.sqrt(square);
      }
    }
    if (round < LEARNING.rounds / 3) continue;
    rounds++;
    now.forEach((value, place) => {
      mean[place] = (mean[place] ?? 0) + value;
    });
  }
  now.set(mean.map((value) => value / rounds));
  return weights.profiles();
}

/** How often features are met, and in how many posts. */
class Counter {
  private readonly found = new Map<string, { count: number; posts: Set<number> }>();

  add(features: readonly string[], post: number): void {
    for (const feature of features) {
      const entry = this.found.get(feature) ?? { count: 0, posts: new Set() };
      entry.count++;
      entry.posts.add(post);
      this.found.set(feature, entry);
    }
  }

  known(): Set<string> {
    const often = [...this.found].filter(
      ([, { count, posts }]) => count >= LEARNING.least && posts.size >= LEARNING.posts,
    );
    return new Set(often.map(([feature]) => feature));
  }
}

/** Pseudo-random order, the same each time. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const result = [...list];
  let state = seed;
  for (let at = result.length - 1; at > 0; at--) {
    state = (state * 1664525 + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    const [a, b] = [result[at], result[other]];
    if (a !== undefined && b !== undefined) {
      result[at] = b;
      result[other] = a;
    }
  }
  return result;
}

/** Spoken lines that go to the right speaker, and how sure those and the others are. */
export function accuracy(samples: readonly Sample[], profiles: SpeechProfiles) {
  const found = assignSpeakers(samples, profiles);
  const spoken = samples.flatMap((sample, at) =>
    sample.spoken ? [{ right: found[at]?.speaker === sample.speaker, confidence: found[at]?.confidence ?? 0 }] : [],
  );
  return { right: spoken.filter(({ right }) => right).length, all: spoken.length, spoken };
}

function print({ says, opens, seams, passes, called, calls }: SpeechProfiles): string {
  const packed = (tables: SpeechProfiles["says"]) =>
    Object.entries(tables)
      .map(([name, weights]) => {
        const byWeight = new Map<number, string[]>();
        for (const [feature, weight] of Object.entries(weights))
          if (weight !== 0) byWeight.set(weight, [...(byWeight.get(weight) ?? []), feature.replaceAll(" ", "_")]);
        const lines = [...byWeight]
          .sort((a, b) => b[0] - a[0])
          .map(([weight, features]) => `${weight} ${features.sort().join(" ")}`);
        return `    ${JSON.stringify(name)}: \`\n${lines.join("\n")}\n\`,`;
      })
      .join("\n");
  return `/**
 * How each character of the blog's cast speaks and moves, for the import of published pages: log-odds of words (their
 * first six letters), shapes of lines, gestures, sounds; where turns end; to whom the word passes. A line is a weight
 * and the features that have it; blanks in features are underscores. The empty name is narration. Learnt by
 * test/script/import/learn-profiles.ts from traits written by hand and real posts.
 */
export const SPEECH_PROFILES = {
  called: ${called},
  calls: ${calls},
  says: {
${packed(says)}
  },
  opens: {
${packed(opens)}
  },
  seams: {
${packed(seams)}
  },
  passes: {
${packed(passes)}
  },
};
`;
}

/** Each post judged by profiles learnt without it; then how often guesses of each confidence are right. */
function check(posts: readonly { readonly name: string; readonly samples: readonly Sample[] }[]): void {
  const bins = Array.from({ length: 10 }, () => ({ right: 0, all: 0 }));
  const sum = { right: 0, all: 0 };
  for (const { name, samples } of posts) {
    const others = posts.filter((post) => post.name !== name).map((post) => post.samples);
    const { right, all, spoken } = accuracy(samples, learn(others));
    console.log(`${((right / all) * 100).toFixed(1).padStart(5)} % ${name} (${right} of ${all})`);
    sum.right += right;
    sum.all += all;
    for (const line of spoken) {
      const bin = bins[Math.min(9, Math.floor(line.confidence * 10))];
      if (!bin) continue;
      bin.all++;
      if (line.right) bin.right++;
    }
  }
  console.log(`${((sum.right / sum.all) * 100).toFixed(1).padStart(5)} % of all ${sum.all}`);
  bins.forEach(({ right, all }, bin) => {
    if (all > 0) console.log(`sure by ${bin / 10} and more: ${((right / all) * 100).toFixed(0)} % of ${all} right`);
  });
}

if (process.argv[1]?.endsWith("learn-profiles.ts")) {
  const posts = corpus()
    .map(({ name, text }) => ({ name, samples: samplesOf(text) }))
    .filter(({ samples }) => samples.some(({ spoken }) => spoken));
  if (process.argv.includes("--check")) check(posts);
  else console.log(print(learn(posts.map(({ samples }) => samples))));
}
