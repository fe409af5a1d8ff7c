import { GESTURE_ROWS, TARGET_WORDS } from "../../cast/lexicon/gesture-words.ts";
import { MOOD_WORDS } from "../../cast/lexicon/mood-words.ts";
import { DOUBTFUL_IMITATIONS, SOUND_IMITATIONS } from "../../cast/lexicon/sound-words.ts";
import type { Mood } from "../../cast/moods.ts";
import type { SoundEffect } from "../../cast/sound-families.ts";
import type { GestureAsk } from "../script.ts";
import { stemsOf } from "./word-forms.ts";

interface Row {
  readonly order: number;
  readonly ask: GestureAsk;
  readonly with: ReadonlySet<string> | null;
}

const list = (words: string): string[] => words.split(/\s+/).filter((word) => word !== "");

const rowsByWord = new Map<string, Row[]>();
GESTURE_ROWS.forEach(({ family, variant, words, with: beside }, order) => {
  const ask: GestureAsk = variant === undefined ? { name: family } : { name: family, variant };
  const row: Row = { order, ask, with: beside === undefined ? null : new Set(list(beside)) };
  for (const word of list(words)) {
    const rows = rowsByWord.get(word);
    if (rows) rows.push(row);
    else rowsByWord.set(word, [row]);
  }
});

const moodByWord = new Map<string, Mood>();
for (const [mood, words] of Object.entries(MOOD_WORDS) as [Mood, string][]) {
  // The first mood that lists a word has it.
  for (const word of list(words)) if (!moodByWord.has(word)) moodByWord.set(word, mood);
}

const targetByWord = new Map<string, string>();
for (const [target, words] of Object.entries(TARGET_WORDS))
  for (const word of list(words)) targetByWord.set(word, target);

const imitations = SOUND_IMITATIONS.map(([effect, pattern]) => ({
  effect,
  pattern: new RegExp(`^(?:${pattern})$`, "i"),
}));

/** The gesture that the words of one clause ask for, and how sure that is: 2 for a pair of words, 1 for one word. */
export function gestureOf(words: readonly string[]): { ask: GestureAsk; at: number; weight: number } | null {
  let best: { ask: GestureAsk; at: number; weight: number; order: number } | null = null;
  let stems: Set<string> | null = null;
  for (let at = 0; at < words.length; at++) {
    for (const stem of stemsOf(words[at] ?? "")) {
      for (const row of rowsByWord.get(stem) ?? []) {
        let weight = 1;
        if (row.with) {
          stems ??= new Set(words.flatMap((word) => [...stemsOf(word)]));
          if (!holdsAny(stems, row.with, stem)) continue;
          weight = 2;
        }
        const better =
          !best ||
          weight > best.weight ||
          (weight === best.weight && (at < best.at || (at === best.at && row.order < best.order)));
        if (better) best = { ask: row.ask, at, weight, order: row.order };
      }
    }
  }
  return best;
}

/** Whether a word is in any row of the gestures, whatever must stand beside it. */
export function isGestureWord(word: string): boolean {
  return stemsOf(word).some((stem) => rowsByWord.has(stem));
}

function holdsAny(stems: ReadonlySet<string>, wanted: ReadonlySet<string>, but: string): boolean {
  for (const word of wanted) if (word !== but && stems.has(word)) return true;
  return false;
}

export function moodOf(word: string): Mood | undefined {
  for (const stem of stemsOf(word)) {
    const mood = moodByWord.get(stem);
    if (mood) return mood;
  }
  return undefined;
}

export function targetOf(word: string): string | undefined {
  return targetByWord.get(word);
}

/** The sound that a word imitates as it stands ("WHIRR", "slurrrp"); doubtful ones only in capitals or drawn out. */
export function imitationOf(raw: string): SoundEffect | undefined {
  const word = raw.replace(/[^\p{L}\p{N}-]/gu, "");
  if (word.length < 2 || word.length > 60) return undefined;
  for (const { effect, pattern } of imitations) {
    if (!pattern.test(word)) continue;
    const drawnOut = /(\p{L})\1\1/iu.test(word);
    const repeated = word.includes("-");
    if (DOUBTFUL_IMITATIONS.has(word.toLowerCase()) && word !== word.toUpperCase() && !drawnOut && !repeated)
      return undefined;
    return effect;
  }
  return undefined;
}
