/**
 * Learns the profiles of src/cast/lexicon/speech-profiles.ts from real posts:
 *
 *     SIDESCENE_CORPUS=folder npx tsx test/script/import/learn-profiles.ts [--check]
 *
 * Prints the data file (format it with Biome); with `--check` the accuracy per post instead, each post judged by profiles learnt without it.
 * Only weights of single words, word beginnings and shapes are kept, nothing that could be read as a passage.
 */
import { featuresOf } from "../../../src/script/import/line-features.ts";
import { kindOfLine } from "../../../src/script/import/page-lines.ts";
import { type SeamSide, seamOf, seamSideOf, styleOfPage } from "../../../src/script/import/page-style.ts";
import { assignSpeakers, type SpeechProfiles } from "../../../src/script/import/speakers.ts";
import { CastIndex, DEFAULT_CAST } from "../../../src/script/script-cast.ts";
import { corpus } from "../fixtures.ts";
import { publishedPage } from "./published-page.ts";
import { TRAITS } from "./traits.ts";

const cast = new CastIndex(DEFAULT_CAST);
const NAMES = [...cast.names, ""];

/** Tuned by leaving posts out, one at a time. */
const LEARNING = { least: 3, posts: 2, pull: 0.12, rounds: 12, step: 0.3, keep: 0.15 } as const;

export interface Sample extends SeamSide {
  readonly text: string;
  readonly features: readonly string[];
  readonly speaker: string;
  readonly labelled: boolean;
  /** First line behind a marker: nothing stands before it. */
  readonly first: boolean;
  readonly spoken: boolean;
}

export function samplesOf(post: string): Sample[] {
  const samples: Sample[] = [];
  let first = true;
  for (const line of publishedPage(post)) {
    if (line.side || line.kind === "marker" || line.kind === "end" || !NAMES.includes(line.speaker)) {
      first = true;
      continue;
    }
    const text = line.labelled ? line.text.replace(/^\[[^\]]*\]: /, "") : line.text;
    const kind = kindOfLine(text, cast);
    const spoken = line.kind === "speech" || line.kind === "item";
    samples.push({
      text,
      ...seamSideOf(text, kind),
      features: featuresOf(text, kind, cast),
      speaker: line.speaker,
      labelled: line.labelled,
      first,
      spoken,
    });
    first = false;
  }
  return samples;
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

const rootOf = (feature: string) =>
  feature.replace(
    /^(does:)?([^:]+)$/,
    (_, does = "", word: string) => `${does}${word.length > 6 ? word.slice(0, 6) : word}`,
  );

function traitsOf(feature: string): number[] {
  return NAMES.map((name) =>
    Object.entries(TRAITS[name] ?? {}).reduce(
      (sum, [weight, words]) => sum + (words.split(" ").map(rootOf).includes(feature) ? Number(weight) : 0),
      0,
    ),
  );
}

/** Multinomial logistic regression that is pulled towards the traits; and counts of where speakers change. */
export function learn(posts: readonly (readonly Sample[])[]): SpeechProfiles {
  const seen = new Map<string, { count: number; posts: Set<number> }>();
  posts.forEach((post, number) => {
    for (const { features } of post) {
      for (const feature of features) {
        const entry = seen.get(feature) ?? { count: 0, posts: new Set() };
        entry.count++;
        entry.posts.add(number);
        seen.set(feature, entry);
      }
    }
  });
  const weights = new Map<string, { now: number[]; home: number[]; steps: number[] }>();
  const start = (feature: string) => {
    const home = traitsOf(feature);
    weights.set(feature, { now: [...home], home, steps: NAMES.map(() => 1e-8) });
  };
  start("bias");
  for (const [feature, entry] of seen)
    if (entry.count >= LEARNING.least && entry.posts.size >= LEARNING.posts) start(feature);
  for (const traits of Object.values(TRAITS)) {
    for (const feature of Object.values(traits).flatMap((words) => words.split(" ").map(rootOf)))
      if (!weights.has(feature)) start(feature);
  }
  const samples = posts.flat();
  for (let round = 0; round < LEARNING.rounds; round++) {
    for (const { features, speaker } of shuffled(samples, round + 1)) {
      const rows = ["bias", ...features].flatMap((feature) => weights.get(feature) ?? []);
      const sums = NAMES.map((_, k) => rows.reduce((sum, row) => sum + (row.now[k] ?? 0), 0));
      const most = Math.max(...sums);
      const shares = sums.map((sum) => Math.exp(sum - most));
      const total = shares.reduce((a, b) => a + b);
      for (const row of rows) {
        NAMES.forEach((name, k) => {
          const now = row.now[k] ?? 0;
          const slope =
            (shares[k] ?? 0) / total - (name === speaker ? 1 : 0) + LEARNING.pull * (now - (row.home[k] ?? 0));
          const steps = (row.steps[k] ?? 0) + slope * slope;
          row.steps[k] = steps;
          row.now[k] = now - (LEARNING.step * slope) / Math.sqrt(steps);
        });
      }
    }
  }
  const profiles: Record<string, Record<string, number>> = {};
  NAMES.forEach((name, k) => {
    profiles[name] = {};
    for (const [feature, { now }] of weights) {
      const weight = Math.round((now[k] ?? 0) * 10) / 10;
      if (Math.abs(weight) >= LEARNING.keep) profiles[name][feature] = weight;
    }
  });
  return { profiles, ...changesOf(posts) };
}

/** How likely a change is at each kind of seam, how often each speaks, and whom they give the word to. */
function changesOf(posts: readonly (readonly Sample[])[]) {
  const seams = new Map<string, readonly [changes: number, all: number]>();
  const shares: Record<string, number> = Object.fromEntries(NAMES.map((name) => [name, 1]));
  const after: Record<string, Record<string, number>> = {};
  for (const post of posts) {
    const style = styleOfPage(post.map(({ kind }) => kind));
    post.forEach((line, at) => {
      shares[line.speaker] = (shares[line.speaker] ?? 1) + 1;
      const before = post[at - 1];
      if (!before || line.first || line.labelled) return;
      const seam = seamOf(style, before.speaker === "Human", before, line);
      const changed = line.speaker !== before.speaker;
      for (const name of [seam, seam.replace(/^\w+/, "")]) {
        const [changes, all] = seams.get(name) ?? [0, 0];
        seams.set(name, [changes + (changed ? 1 : 0), all + 1]);
      }
      if (!changed) return;
      after[before.speaker] ??= Object.fromEntries(NAMES.map((name) => [name, 1]));
      const row = after[before.speaker] ?? {};
      row[line.speaker] = (row[line.speaker] ?? 1) + 1;
    });
  }
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  const normal = (row: Record<string, number>) => {
    const total = Object.values(row).reduce((a, b) => a + b, 0);
    return Object.fromEntries(Object.entries(row).map(([name, count]) => [name, rounded(count / total)]));
  };
  return {
    seams: Object.fromEntries([...seams].map(([seam]) => [seam, rounded(rateOf(seam, seams))])),
    shares: normal(shares),
    after: Object.fromEntries(Object.entries(after).map(([name, row]) => [name, normal(row)])),
  };
}

/** How likely a change is before anything is counted: a line that announces goes on, one that is cut off does not. */
const EXPECTED: readonly (readonly [RegExp, number])[] = [
  [/[:!]a.$/, 0.03],
  [/[:!].g$/, 0.06],
  [/[:!]c.$/, 0.5],
  [/[:!]d[^d]$/, 0.02],
  [/./, 0.2],
];
/** How many counted seams an expectation is worth. */
const WORTH = { expected: 6, anyStyle: 12 } as const;

/** The rate at a seam, drawn towards that of all styles, and that towards what is expected. */
function rateOf(seam: string, seams: ReadonlyMap<string, readonly [number, number]>): number {
  const [, expected = 0.2] = EXPECTED.find(([pattern]) => pattern.test(seam)) ?? [];
  const anyStyle = seam.replace(/^\w+/, "");
  const [changes, all] = seams.get(anyStyle) ?? [0, 0];
  const general = (changes + expected * WORTH.expected) / (all + WORTH.expected);
  if (anyStyle === seam) return general;
  const [own, count] = seams.get(seam) ?? [0, 0];
  return (own + general * WORTH.anyStyle) / (count + WORTH.anyStyle);
}

/** Spoken lines that go to the right speaker. */
export function accuracy(samples: readonly Sample[], profiles: SpeechProfiles): { right: number; all: number } {
  const found = assignSpeakers(samples, profiles);
  const spoken = samples.flatMap((sample, at) => (sample.spoken ? [found[at]?.speaker === sample.speaker] : []));
  return { right: spoken.filter(Boolean).length, all: spoken.length };
}

function print(profiles: SpeechProfiles): string {
  const packed = Object.entries(profiles.profiles).map(([name, weights]) => {
    const byWeight = new Map<number, string[]>();
    for (const [feature, weight] of Object.entries(weights))
      byWeight.set(weight, [...(byWeight.get(weight) ?? []), feature.replaceAll(" ", "_")]);
    const lines = [...byWeight]
      .sort((a, b) => b[0] - a[0])
      .map(([weight, features]) => `${weight} ${features.sort().join(" ")}`);
    return `  ${JSON.stringify(name)}: \`\n${lines.join("\n")}\n\`,`;
  });
  const rest = { seams: profiles.seams, shares: profiles.shares, after: profiles.after };
  return `/**
 * How each character of the blog's cast speaks and moves, for the import of published pages: log-odds of words (their
 * first six letters), shapes of lines, gestures, sounds. A line is a weight and the features that have it; blanks in
 * features are underscores. The empty name is narration. Learnt by test/script/import/learn-profiles.ts from traits
 * written by hand and real posts.
 */
export const SPEECH_PROFILES: Readonly<Record<string, string>> = {
${packed.join("\n")}
};

/** Where speakers change: how likely at each seam between lines, how often each speaks, whom they give the word to. */
export const SPEECH_CHANGES = ${JSON.stringify(rest, null, 2)};
`;
}

if (process.argv[1]?.endsWith("learn-profiles.ts")) {
  const posts = corpus()
    .map(({ name, text }) => ({ name, samples: samplesOf(text) }))
    .filter(({ samples }) => samples.some(({ speaker }) => speaker !== ""));
  if (process.argv.includes("--check")) {
    for (const { name, samples } of posts) {
      const others = posts.filter((post) => post.name !== name).map((post) => post.samples);
      const { right, all } = accuracy(samples, learn(others));
      console.log(name, right, all, (right / all).toFixed(3));
    }
  } else console.log(print(learn(posts.map(({ samples }) => samples))));
}
