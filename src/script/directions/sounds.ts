import {
  AMOUNTS,
  ANY_SOUND,
  FALLS_SILENT,
  HEARD_OF_THINGS,
  LIGHT_WORDS,
  MACHINE_WORDS,
  NEEDS_MACHINE,
  SOUND_NOUNS,
  SOUNDS_OF,
  VOICE_WORDS,
} from "../../cast/lexicon/sound-words.ts";
import type { SoundEffect } from "../../cast/sound-families.ts";
import type { SoundAsk } from "../script.ts";
import { LetterPattern } from "../letters.ts";
import { imitationOf } from "./lexicon.ts";
import { stemsOf, wordsOf } from "./word-forms.ts";

/** A noun phrase ends before one of these: "8-bit music | echoing through the racks". */
const PHRASE_END =
  /^(?:through|from|in|across|at|to|of|for|around|under|between|with|as|that|which|while|again|now|somewhere|once|three|four|five|several|rapid|rapidly|loudly|softly|louder|softer|faster|slower|twice|interrupts?|intensif(?:y|ies)|escalates?|stops?|continues?|fades?|plays?|cycles?|rises?|rings?|whoops?|blares?|wails?|shrieks?|screams?|triggers?|activates?|kicks|starts?|flares?|goes|trips|erupts?|echo(?:es)?|repeats?)$/;
/** Words that make the noun behind them the object of a deed, or a thing spoken of: no sound by itself. */
const NOT_BEFORE =
  /^(?:hears?|hearing|ignor\w+|notic\w+|mutes?|muting|sets?|checks?|checking|turns?|stops?|silenc\w+|about|makes?|like|mim\w+|imitat\w+|draw\w*|describ\w+|mention\w*|track(?:s|ing)|follow(?:s|ing))$/;

const WORDS = new LetterPattern(String.raw`[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*`, "gu");

/**
 * The sounds of one clause of a direction, in order; repeated words count as one sound played that often.
 *
 * @param ofMachine whether somebody does it whose noises are a machine's
 */
export function soundsOf(clause: string, ofMachine = false): SoundAsk[] {
  const found = imitations(clause);
  if (found.length > 0) return silent(clause) ? [] : found;
  const noun = sounded(clause) ?? headNoun(clause, ofMachine ? "machine" : undefined) ?? heardOfThings(clause);
  return noun && !silent(clause) ? [noun] : [];
}

/** "whistles a single note", "beeps a warning": verbs that are only ever heard, whatever it is that sounds. */
function sounded(clause: string): SoundAsk | null {
  const [, word = ""] = SOUNDED.exec(clause.toLowerCase()) ?? [];
  const stem = stemsOf(word).find((one) => Object.hasOwn(SOUND_NOUNS, one));
  const effect = stem === undefined ? undefined : SOUND_NOUNS[stem];
  return effect ? { effect, word, count: 1 } : null;
}

const SOUNDED =
  /^(?:softly |quietly |loudly )?(whistles|beeps|bleeps|chimes|whirrs|whirs|trills|chirps|dings|toots|purrs) (?:an?|two|three|some) /;

/** "a door slams", "something breaks downstairs": what a thing does, to nothing else. */
function heardOfThings(clause: string): SoundAsk | null {
  if (!OF_A_THING.test(clause)) return null;
  const words = wordsOf(clause);
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? "";
    if (ACTED.test(word)) return null;
    const effect = stemsOf(word).flatMap((stem) =>
      Object.hasOwn(HEARD_OF_THINGS, stem) ? [HEARD_OF_THINGS[stem]] : [],
    )[0];
    const doing = /(?:[^s]s|ing|ed|shes|ches)$/.test(word);
    if (effect && doing && (at === words.length - 1 || AFTER_A_SOUND.test(words[at + 1] ?? "")))
      return { effect, word, count: 1 };
  }
  return null;
}

const OF_A_THING =
  /^(?!something\s+clicks?)(?:(?:somewhere|far|deep|from|in|behind|outside|upstairs|downstairs|suddenly|off-?screen|down|above|below|across)\b.{0,40}?\s)?(?:an?|the|another|something|one\s+of\s+the|distant|every)\b/i;
/** Those whose deeds are gestures, and things that gestures break. */
const ACTED =
  /^(?:figure|man|woman|kid|boy|girl|voice|voices|group|team|crew|human|others|he|she|they|someone|somebody|person|people|audience|crowd|hero|character|controller|keyboard|two|three|four|both|all)$/;
const AFTER_A_SOUND =
  /^(?:somewhere|in|on|off|from|at|down|downstairs|upstairs|outside|inside|below|above|behind|again|once|twice|nearby|far|deep|under|beneath|across|through|to|into|open|shut|closed|loudly|softly|loud|by|for|against|out|overhead|itself)$/;

/** "no sound at all", "doesn't beep": what isn't heard. */
export const isUnheard = (clause: string): boolean =>
  DENIED.test(clause) && (imitations(clause).length > 0 || headNoun(clause, "machine") !== null);

/** "alarm stops": what is told of a sound is that it is over. */
function silent(clause: string): boolean {
  const words = wordsOf(clause);
  if (DENIED.test(clause)) return true;
  return words.length > 1 && words.length <= 5 && words.slice(1).some((word) => FALLS_SILENT.test(word));
}

/** "no beep this time", "not a sound", "doesn't chime". */
const DENIED =
  /^(?:(?:still|again|for\s+once|and|but)\s+)?(?:no|zero|neither|not(?:\s+(?:an?|one|even|so\s+much))?|without|never|nothing|(?:does|do|did|is|are|was|were|wo|ca)n['’]t|cannot)\s+\S/i;

function imitations(clause: string): SoundAsk[] {
  const asks: SoundAsk[] = [];
  const words = clause.match(WORDS.for(clause)) ?? [];
  const shouted = clause === clause.toUpperCase();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    let effect = imitationOf(word);
    // "crunch crunch" is a sound twice; "crunch" in a sentence is not.
    if (
      !effect &&
      (words[at - 1]?.toLowerCase() === word.toLowerCase() || words[at + 1]?.toLowerCase() === word.toLowerCase())
    )
      effect = imitationOf(word.toUpperCase());
    // "tink." all by itself.
    if (!effect && words.length === 1) effect = imitationOf(word.toUpperCase());
    if (!effect) continue;
    // Shouted words of a sentence ("MAXIMUM ALERT") are no imitations unless they are in the list; these are.
    if (!shouted && NOT_BEFORE.test((words[at - 1] ?? "").toLowerCase())) continue;
    const last = asks.at(-1);
    if (last && last.effect === effect) asks[asks.length - 1] = { ...last, count: last.count + 1 };
    else asks.push({ effect, word, count: 1 });
  }
  return asks;
}

/**
 * The sound noun that heads the clause's first noun phrase: "soft chime", "monitoring pulse rapid".
 *
 * @param why doubtful nouns are heard, too: an amount of it stands before, or its machine is doing it
 */
function headNoun(clause: string, why?: "amount" | "machine"): SoundAsk | null {
  const words = wordsOf(clause);
  let end = 0;
  while (end < words.length) {
    const word = words[end] ?? "";
    // A participle behind a sound's noun tells what it does; before one it is part of its name ("monitoring pulse").
    const participle =
      word.endsWith("ing") &&
      !Object.hasOwn(SOUND_NOUNS, word) &&
      end > 0 &&
      Object.hasOwn(SOUND_NOUNS, words[end - 1] ?? "");
    if (end > 0 && (PHRASE_END.test(word) || participle)) break;
    end++;
  }
  // "a burst of static": what is heard is what it is made of.
  if (words[end] === "of" && AMOUNTS.has(words[end - 1] ?? ""))
    return headNoun(words.slice(end + 1).join(" "), "amount");
  const phrase = words.slice(0, end);
  // "the sound of something being unwrapped"
  if (words[end] === "of" && ANY_SOUND.has(words[end - 1] ?? "") && !phrase.some((word) => NOT_BEFORE.test(word))) {
    for (const stem of words.slice(end + 1).flatMap((word) => stemsOf(word))) {
      const effect = Object.hasOwn(SOUNDS_OF, stem) ? SOUNDS_OF[stem] : SOUND_NOUNS[stem];
      if (effect) return { effect, word: stem, count: 1 };
    }
  }
  for (let at = phrase.length - 1; at >= 0 && at >= phrase.length - 2; at--) {
    const word = phrase[at] ?? "";
    const before = phrase.slice(0, at);
    const effect = soundOfNoun(word, before);
    // "pings Vector" is a deed, "beeps" alone and "chimes warmly" are sounds.
    const deed =
      at === 0 &&
      phrase.length > 1 &&
      word.endsWith("s") &&
      !HOW.test(phrase[1] ?? "") &&
      !SOUNDED.test(`${word} ${phrase[1]}`);
    if (!effect || deed) continue;
    // "crunching numbers", "clicks through menus", "something clicks": nothing that is heard.
    if (at === 0 && (NO_SOUND_BEFORE.test(words[1] ?? "") || (words[1] === "in" && words.length === 2))) return null;
    if (before.at(-1) === "silent") return null;
    // "in alarm" is a mood.
    if (word === "alarm" && /^(?:with|in|of)$/.test(before.at(-1) ?? "")) return null;
    if (effect === "pulse" && before.some((other) => LIGHT_WORDS.has(other))) return null;
    if (effect === "click" && before.at(-1) === "something") return null;
    if (before.some((other) => VOICE_WORDS.has(other) || NOT_BEFORE.test(other))) return null;
    const machine = (other: string) => MACHINE_WORDS.has(other) || Object.hasOwn(SOUNDS_OF, other);
    const heardAnyway = why === "amount" || (why === "machine" && before.length > 0 && at === phrase.length - 1);
    const doubtful = NEEDS_MACHINE.has(word) && !heardAnyway && !(word === "static" && words.length === 1);
    if (doubtful && !before.some(machine) && !before.some((other) => isSoundNoun(other))) return null;
    // "alarm pulses" is an alarm.
    const heard = before.some((other) => SOUND_NOUNS[other] === "alarm") ? "alarm" : effect;
    return { effect: heard, word, count: countOf(before, word) };
  }
  return null;
}

/** Adverbs of how something sounds: "whistles low", "beeps once". */
const HOW = /ly$|^(?:two|three|four|several|twice|thrice|low|high|loud|hard|long|short|once|back|along|together)$/;

const NO_SOUND_BEFORE = /^(?:around|numbers?|data|figures|through|on|into|open|away|over|with)$/;

const isSoundNoun = (word: string): boolean => Object.hasOwn(SOUND_NOUNS, word) && !ANY_SOUND.has(word);

/** What a noun sounds like; one of any sound like what stands before it. */
function soundOfNoun(word: string, before: readonly string[]): SoundEffect | undefined {
  if (ANY_SOUND.has(word)) {
    for (const other of before) {
      if (Object.hasOwn(SOUNDS_OF, other)) return SOUNDS_OF[other];
      if (isSoundNoun(other)) return SOUND_NOUNS[other];
    }
  }
  if (Object.hasOwn(SOUND_NOUNS, word)) return SOUND_NOUNS[word];
  // "rapid pinging" is heard as pings are.
  if (!word.endsWith("ing") || before.length === 0) return undefined;
  const noun = stemsOf(word).find((stem) => Object.hasOwn(SOUND_NOUNS, stem));
  return noun === undefined || NEEDS_MACHINE.has(noun) ? undefined : SOUND_NOUNS[noun];
}

function countOf(before: readonly string[], noun: string): number {
  if (before.some((word) => word === "three-tone" || word === "three" || word === "triple")) return 3;
  if (before.some((word) => word === "two-tone" || word === "two" || word === "double")) return 2;
  return noun.endsWith("s") && before.includes("multiple") ? 3 : 1;
}
