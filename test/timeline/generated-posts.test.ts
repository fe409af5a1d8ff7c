import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "../../src/script/parse.ts";
import { compile } from "../../src/timeline/compile.ts";
import type { Timeline } from "../../src/timeline/timeline.ts";
import { arbitraryPost, type Expected } from "../script/arbitrary-post.ts";
import { RUNS } from "../script/mutations.ts";

/** Words with whose they are, a line for each run of one owner's. */
function runs(words: readonly { who: string | null; word: string }[]): string[] {
  const lines: { who: string | null; words: string[] }[] = [];
  for (const { who, word } of words) {
    const last = lines.at(-1);
    if (last && last.who === who) last.words.push(word);
    else lines.push({ who, words: [word] });
  }
  return lines.map(({ who, words: said }) => `${who ?? "nobody"}: ${said.join(" ")}`);
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const wanted = (expected: readonly Expected[]): string[] =>
  runs(expected.flatMap(({ who, words }) => wordsOf(words).map((word) => ({ who, word }))));

/** A direction of several has nobody for its actor: those who speak around it do it. */
function found({ cues }: Timeline): string[] {
  return runs(
    cues.flatMap((cue) => {
      if (!("text" in cue) || (cue.type === "card" && cue.kind === "title")) return [];
      const several = cue.type === "speech" && cue.actors && cue.actors.length > 1 ? cue.actors.join("+") : undefined;
      const who = several ?? ("actor" in cue ? (cue.actor ?? null) : null);
      return wordsOf(cue.text).map((word) => ({ who, word }));
    }),
  );
}

test(
  "posts put together from the dialect's constructs play word for word and speaker for speaker",
  () => {
    fc.assert(
      fc.property(arbitraryPost, ({ text, expected }) => {
        expect(found(compile(parse(text).script).timeline)).toEqual(wanted(expected));
      }),
      { numRuns: RUNS },
    );
  },
  RUNS * 200,
);
