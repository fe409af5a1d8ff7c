/**
 * Learns the profiles of src/cast/lexicon/speech-profiles.ts from real posts:
 *
 *     SIDESCENE_CORPUS=folder npx tsx test/script/import/learn-profiles.ts [--check]
 *
 * Prints the data file (format it with Biome); with `--check` the accuracy per post instead, each post judged by
 * profiles learnt without it. Only weights of single words, word beginnings, pairs of first words and shapes are kept,
 * nothing that could be read as a passage.
 */
import { passagesOf } from "../../../src/script/import/profiled-lines.ts";
import type { SpeechProfiles } from "../../../src/script/import/profiles.ts";
import { readPage } from "../../../src/script/import/read-page.ts";
import { habitsOf, openingFeatures, seamFeatures, seamKind } from "../../../src/script/import/seams.ts";
import { assignSpeakers } from "../../../src/script/import/speakers.ts";
import { corpus } from "../fixtures.ts";
import { cast, LEARNING, NAMES, type Row, rowsOf, type Sample, slopesOf, Weights } from "./chain-weights.ts";
import { print } from "./print-profiles.ts";
import { publishedPage } from "./published-page.ts";

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
  const passages = posts.flatMap((post) => rowsOf(post, weights));
  const { now, home, pull } = weights;
  const random = sequence(1);
  const squares = new Float64Array(now.length).fill(1e-6);
  const mean = new Float64Array(now.length);
  let rounds = 0;
  for (let round = 0; round < LEARNING.rounds; round++) {
    for (const rows of shuffled(passages, round + 1)) {
      for (const [place, slope] of slopesOf(thinned(rows, random), weights)) {
        const pulled = slope + (pull[place] ?? 0) * ((now[place] ?? 0) - (home[place] ?? 0));
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
  return weights.profiles(endsIn(posts));
}

/** The same lines without some of their features; the others count the more. */
function thinned(rows: readonly Row[], random: () => number): Row[] {
  const kept = 1 - LEARNING.drop;
  return rows.map((row) => ({ ...row, counts: row.counts.map((count) => (random() < kept ? count / kept : 0)) }));
}

/** The share of seams of each kind at which a turn ends. */
function endsIn(posts: readonly (readonly Sample[])[]): SpeechProfiles["ends"] {
  const seams = new Map<string, { all: number; ended: number }>();
  for (const passage of posts.flatMap((post) => passagesOf(post))) {
    passage.forEach((line, at) => {
      const before = passage[at - 1];
      if (!before) return;
      const kind = seamKind(before, line);
      const { all, ended } = seams.get(kind) ?? { all: 2, ended: 1 };
      seams.set(kind, { all: all + 1, ended: ended + (before.speaker === line.speaker ? 0 : 1) });
    });
  }
  return Object.fromEntries(
    [...seams].sort().map(([kind, { all, ended }]) => [kind, Number((ended / all).toFixed(3))]),
  );
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

/** Pseudo-random numbers below 1, the same each time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Pseudo-random order, the same each time. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const result = [...list];
  const random = sequence(seed);
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
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

/** The real posts in which somebody speaks. */
export function taught(): { readonly name: string; readonly samples: Sample[] }[] {
  return corpus()
    .map(({ name, text }) => ({ name, samples: samplesOf(text) }))
    .filter(({ samples }) => samples.some(({ spoken }) => spoken));
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
  const posts = taught();
  if (process.argv.includes("--check")) check(posts);
  else console.log(print(learn(posts.map(({ samples }) => samples))));
}
