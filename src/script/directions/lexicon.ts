import { GESTURE_NOUNS, GESTURE_TABLE, TARGET_WORDS, WORD_LISTS } from "../../cast/lexicon/gesture-words.ts";
import { GESTURE_FAMILIES } from "../../cast/gesture-families.ts";
import { MOOD_WORDS, NO_MOOD_BESIDE, NO_MOOD_WORDS } from "../../cast/lexicon/mood-words.ts";
import { DOUBTFUL_IMITATIONS, SOUND_IMITATIONS, SOUND_NOUNS } from "../../cast/lexicon/sound-words.ts";
import type { Mood } from "../../cast/moods.ts";
import type { SoundEffect } from "../../cast/sound-families.ts";
import type { GestureAsk } from "../script.ts";
import { LetterPattern } from "../letters.ts";
import { irregularVerb, stemsOf } from "./word-forms.ts";

interface Row {
  readonly order: number;
  readonly things: boolean;
  readonly ask: GestureAsk;
  readonly with: ReadonlySet<string> | null;
}

const list = (words: string): string[] =>
  words
    .split(/\s+/)
    .filter((word) => word !== "")
    .flatMap((word) => (word.startsWith("$") ? list(WORD_LISTS[word] ?? "") : [word]));

const ROW = /^(~?)([a-z-]+)(?:\/([a-z-]+))?:([^+]*)(?:\+(.*))?$/;
const rowsByWord = new Map<string, Row[]>();
GESTURE_TABLE.split("\n").forEach((line, order) => {
  if (line.trim() === "") return;
  const [, mark, family = "", variant, words = "", beside] = ROW.exec(line) ?? [];
  const name = GESTURE_FAMILIES.find((known) => known === family);
  if (!name) throw new Error(`the lexicon of gestures has a row that can't be read: ${line}`);
  const ask: GestureAsk = variant === undefined ? { name } : { name, variant };
  const row: Row = { order, things: mark === "~", ask, with: beside === undefined ? null : new Set(list(beside)) };
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

/** All imitations at once, a group for each: the first that fits a whole word is the one. */
const IMITATION = new RegExp(`^(?:${SOUND_IMITATIONS.map(([, pattern]) => `(${pattern})`).join("|")})$`, "i");

/** A clause of more words than this is no noun phrase. */
const LONGEST_PHRASE = 4;

const PREPOSITIONS = new Set("for at to with of in on from behind over under after before into through".split(" "));

/** Adverbs and the like: they say how something is done, and only by themselves what. */
const MODIFIERS = new Set(
  "still already also just almost even again now then more less so too very all both one back his her their its the a an and".split(
    " ",
  ),
);
const isModifier = (word: string): boolean => MODIFIERS.has(word) || (word.length > 4 && word.endsWith("ly"));
/** Verbs of looking that may mean how somebody looks: "looks embarrassed". */
const LOOKS = new Set(["look", "looks", "looking", "sounds", "sounding", "seems", "seeming"]);
const NEGATIONS = new Set([
  "not",
  "never",
  "no",
  "without",
  "doesn't",
  "isn't",
  "don't",
  "didn't",
  "won't",
  "hardly",
  "stops",
  "less",
  "nobody",
  "zero",
  "neither",
]);

/** Verbs that only say that another deed is begun or goes on: "starts backing away". */
const BEGINS = /^(?:starts?|starting|begins?|beginning|keeps?|continues?|proceeds?|resumes?)$/;

/** "pacing stops": what is seen is that it is over. */
const ENDS = /^(?:stops?|stopping|stopped|halts?|ceases?|pauses?|ends?)$/;

/**
 * The gesture that the words of one clause ask for: the first word that the lexicon knows decides, read with what else
 * stands in the clause ("opens notebook"). Modifiers are asked last, what is denied not at all.
 */
export function gestureOf(words: readonly string[]): GestureAsk | null {
  const stems = new Set(words.flatMap((word) => [...stemsOf(word)]));
  const rowAt = (at: number) => rowOf(words[at] ?? "", stems);
  const denied = (at: number) => NEGATIONS.has(words[at - 1] ?? "") || NEGATIONS.has(words[at - 2] ?? "");
  // "a small nod of somebody who knows": the phrase ends before its preposition.
  const preposition = words.findIndex((word) => PREPOSITIONS.has(word));
  const last = (preposition < 0 ? words.length : preposition) - 1;
  if (last > 0 && last < LONGEST_PHRASE && GESTURE_NOUNS.has(words[last] ?? "")) {
    const row = rowAt(last);
    if (row && !denied(last)) return row.ask;
  }
  let otherwise: Row | null = null;
  let stays = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const row = rowAt(at);
    if (word.endsWith("ing") && ENDS.test(words[at + 1] ?? "")) continue;
    if (!row || (BEGINS.test(word) && /^(?:to|.+ing)$/.test(words[at + 1] ?? "") && rowAt(at + 1))) continue;
    if (denied(at) && !row.with?.has("not")) {
      stays = true;
      continue;
    }
    if (row.things || isModifier(word)) {
      otherwise ??= row;
      continue;
    }
    // "looks embarrassed", "looks personally attacked".
    const then = isModifier(words[at + 1] ?? "") ? at + 2 : at + 1;
    const next = LOOKS.has(word) ? rowAt(then) : null;
    return next && !next.things && !isModifier(words[then] ?? "") ? next.ask : row.ask;
  }
  return otherwise?.ask ?? (stays ? STAYS : null);
}

/** Who doesn't do what others would: "not looking up", "doesn't react". */
export const STAYS: GestureAsk = { name: "calm" };

/** How a word reads beside the stems of its clause: deeds before things, rows whose company is there before others. */
function rowOf(word: string, stems: ReadonlySet<string>): Row | null {
  let best: Row | null = null;
  for (const stem of stemsOf(word)) {
    for (const row of rowsByWord.get(stem) ?? []) {
      if (row.with && !holdsAny(stems, row.with, stem)) continue;
      if (!best || rank(row) < rank(best)) best = row;
    }
  }
  if (best) return best;
  const verb = irregularVerb(word);
  if (verb !== undefined) return rowOf(verb, stems);
  // "rereads" is reading.
  if (/^re[a-z]{4,}/.test(word)) return rowOf(word.slice(2), stems);
  if (!word.includes("-")) return null;
  // "stage-whispers", "thumbs-up": the last part that is known says what is done, the others stand beside it.
  if (PREFIX.test(word)) return rowOf(word.replace(PREFIX, ""), stems);
  const parts = word.split("-").reverse();
  const all = new Set([...stems, ...parts.flatMap((part) => [...stemsOf(part)])]);
  for (const part of parts) {
    const row = NO_DEED_PART.test(part) ? null : rowOf(part, all);
    if (row) return row;
  }
  return null;
}

/** Parts of compounds that are no deeds there: "worn-out", "ready-made", "two-tone". */
const NO_DEED_PART =
  /^(?:out|up|on|in|off|to|down|like|made|line|tone|time|level|style|free|looking|sounding|listening|work|note)$/;

/** What may stand before a deed that is known: "mid-rant". */
const PREFIX = /^(?:mid|self|over|re)-(?=[a-z]{3})/;

const rank = (row: Row): number => row.order + (row.with ? 0 : 1000) + (row.things ? 10_000 : 0);

/** Whether a word is in any row of the gestures, whatever must stand beside it. */
export function isGestureWord(word: string): boolean {
  return stemsOf(word).some((stem) => rowsByWord.has(stem));
}

function holdsAny(stems: ReadonlySet<string>, wanted: ReadonlySet<string>, but: string): boolean {
  for (const word of wanted) if (word !== but && stems.has(word)) return true;
  return false;
}

const noMoodWords = new Set(list(NO_MOOD_WORDS));
const noMoodBeside = new Map(Object.entries(NO_MOOD_BESIDE).map(([word, beside]) => [word, new Set(list(beside))]));

/** @param clause the words around it */
export function moodOf(word: string, clause: readonly string[] = []): Mood | undefined {
  if (noMoodWords.has(word)) return undefined;
  for (const stem of stemsOf(word)) {
    const mood = moodByWord.get(stem);
    if (!mood) continue;
    const without = noMoodBeside.get(stem);
    if (!without || !clause.some((other) => without.has(other))) return mood;
  }
  return undefined;
}

export function targetOf(word: string): string | undefined {
  return targetByWord.get(word);
}

const BESIDE_WORDS = new LetterPattern(String.raw`[^\p{L}\p{N}-]`, "gu");
const DRAWN_OUT = new LetterPattern(String.raw`([\p{L}])\1\1`, "iu");

/** The sound that a word imitates as it stands ("WHIRR", "slurrrp"); doubtful ones only in capitals or drawn out. */
export function imitationOf(raw: string): SoundEffect | undefined {
  const word = raw.replace(BESIDE_WORDS.for(raw), "");
  if (word.length < 2 || word.length > 60) return undefined;
  const found = IMITATION.exec(word);
  if (!found) return word.includes("-") ? compoundOf(word) : drawnOut(word);
  const doubtful = DOUBTFUL_IMITATIONS.has(word.toLowerCase()) && word !== word.toUpperCase();
  if (doubtful && !word.includes("-") && !DRAWN_OUT.test(word)) return undefined;
  return SOUND_IMITATIONS[found.indexOf(word, 1) - 1]?.[0];
}

/** "hisss", "creeeak", "screeech": a sound's name with letters drawn out. */
function drawnOut(word: string): SoundEffect | undefined {
  if (!DRAWN_OUT.test(word)) return undefined;
  const lower = word.toLowerCase();
  for (const letters of ["$1$1", "$1"]) {
    const plain = lower.replace(/(.)\1\1+/gu, letters);
    if (Object.hasOwn(SOUND_NOUNS, plain)) return SOUND_NOUNS[plain];
  }
  return undefined;
}

/** "BEEP-WHIRR": several imitations in one word sound like the first. */
function compoundOf(word: string): SoundEffect | undefined {
  const parts = word.split("-").map((part) => imitationOf(part.toUpperCase()));
  return parts.every((part) => part !== undefined) ? parts[0] : undefined;
}
