import type { Mood } from "../../cast/moods.ts";
import type { Speech } from "../../script/script.ts";

/** What a mood leaves behind when it has passed; absent ones leave nothing. */
const MOOD_AFTER: Readonly<Partial<Record<Mood, Mood>>> = {
  panicking: "worried",
  worried: "worried",
  angry: "defensive",
  suspicious: "suspicious",
  excited: "happy",
  sad: "tired",
};

/** A mood that a direction names colours so many lines of its turn, then it passes. */
const LINES_IN_A_MOOD = 2;

/** Moods in which people raise their voices; any other gives way to the last of these, or to excitement. */
const LOUD: ReadonlySet<Mood> = new Set<Mood>(["excited", "panicking", "angry", "defensive", "worried"]);

/** Who is in what mood as the script is read. */
export class MoodMemory {
  private readonly current = new Map<string, { mood: Mood; lines: number }>();
  private readonly lastLoud = new Map<string, Mood>();

  /** A direction or a directive says so. */
  set(actor: string, mood: Mood): void {
    this.current.set(actor, { mood, lines: 0 });
    if (LOUD.has(mood)) this.lastLoud.set(actor, mood);
  }

  /** Time has passed. */
  settle(actor: string): void {
    const mood = this.current.get(actor)?.mood ?? "neutral";
    this.current.set(actor, { mood: MOOD_AFTER[mood] ?? "neutral", lines: 0 });
  }

  /** The mood of the actor's next line; the line itself has a say where nothing else does. */
  saying(actor: string, speech: Speech, force: Force): Mood {
    const loud = force.shouts || force.exclamations > 1;
    const state = this.current.get(actor);
    if (state && state.lines++ >= LINES_IN_A_MOOD) {
      this.settle(actor);
      return this.saying(actor, speech, force);
    }
    const mood = state?.mood ?? "neutral";
    if (loud && !LOUD.has(mood) && (force.shouts || !RESERVED.has(mood)))
      return RAGE.test(speech.text) ? "angry" : (this.lastLoud.get(actor) ?? "excited");
    return mood === "neutral" ? moodOfPunctuation(speech) : mood;
  }
}

/** Moods that a second exclamation mark does not break; shouting does. */
const RESERVED: ReadonlySet<Mood> = new Set<Mood>(["suspicious", "serious", "smug", "tired", "worried"]);

/** Lines after an alarm that are spoken under it. */
export const LINES_UNDER_ALARM = 10;

/** Words that raise an alarm by themselves. */
export const RAISES_ALARM = /\b(?:ALERT|ALARM|CRITICAL|EMERGENCY|MAYDAY|DANGER|WARNING)\b/;

/** What a mood is under an alarm: nobody is delighted, and nobody is merely at rest. */
export function underAlarm(mood: Mood, { shouts, exclamations }: Force): Mood {
  if (mood !== "excited" && mood !== "neutral") return mood;
  return shouts ? "panicking" : exclamations > 0 || mood === "excited" ? "worried" : "serious";
}

const RAGE = /\bN[O]{2,}\b|\bNO!|\bUGH+|\bARGH/;

const moodOfPunctuation = (speech: Speech): Mood =>
  /[?][!]|[!][?]/.test(speech.text) ? "confused" : speech.trailsOff ? "thoughtful" : "neutral";

/** What ends a low voice within a turn. */
export const RAISED = /\b(?:loud(?:er|ly)?|shout|yell|scream|normal (?:voice|volume)|out loud)/i;

/** What says that the lines after it are spoken low. */
export const HUSHED = /\b(?:whisper|mutter|murmur|under (?:his|her|their|its) breath|quietly|hushed)/i;

/** Letters of short words in capitals are mostly abbreviations (AI, API, GPT), unless an exclamation mark follows. */
const ABBREVIATION = 3;

export interface Force {
  readonly shouts: boolean;
  readonly exclamations: number;
  readonly intensity: number;
}

const PLAIN: Force = { shouts: false, exclamations: 0, intensity: 1 };
/** Two capitals (or letters that may be some) in one word: without, nothing but exclamation marks makes a line loud. */
const CAPITALS = /[A-Z\u00c0-\u200f\u205f-\uffff]['’]*[A-Z\u00c0-\u200f\u205f-\uffff]/g;

/** How loud a line is written: capitals and exclamation marks. Intensity 1 is plain, 2 the top of one's voice. */
export function forceOf(text: string): Force {
  const exclamations = marksIn(text);
  let capitals = 0;
  let loudWords = 0;
  CAPITALS.lastIndex = 0;
  for (let match = CAPITALS.exec(text); match; match = CAPITALS.exec(text)) {
    let from = match.index;
    // Other scripts have letters that are neither large nor small: no words here.
    if (letterAt(text, from) === NO_LETTER) {
      CAPITALS.lastIndex = from + 1;
      continue;
    }
    // The word around them: its letters, and how many of them are capitals. Apostrophes are within words.
    while (from > 0 && isOfWord(text, from - 1)) from--;
    let word = 0;
    let high = 0;
    let to = from;
    for (; to < text.length && isOfWord(text, to); to++) {
      const letter = letterAt(text, to);
      if (letter !== NO_LETTER) word++;
      if (letter === CAPITAL) high++;
    }
    CAPITALS.lastIndex = to;
    if (high < 2 || high < word) continue;
    capitals += word;
    if (word > ABBREVIATION || exclamations > 0) loudWords++;
  }
  if (capitals === 0 && exclamations === 0) return PLAIN;
  const shouts = capitals > 0 && isShouted(text, capitals, exclamations);
  const loudness = loudnessOf(exclamations) + Math.min(0.3, 0.08 * loudWords) + (shouts ? 0.5 : 0);
  return { shouts, exclamations, intensity: Math.min(2, 1 + loudness) };
}

/** Whether half of a text's letters are those of words in capitals: no need to count more than would be too many. */
function isShouted(text: string, capitals: number, exclamations: number): boolean {
  let letters = 0;
  for (let i = 0; i < text.length && letters <= 2 * capitals; i++) if (letterAt(text, i) !== NO_LETTER) letters++;
  return letters <= 2 * capitals && (exclamations > 0 || letters > 12);
}

const loudnessOf = (exclamations: number): number => 0.12 * Math.min(3, exclamations);

function marksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("!"); at >= 0; at = text.indexOf("!", at + 1)) count++;
  return count;
}

const NO_LETTER = 0;
const SMALL = 1;
const CAPITAL = 2;
/** Signs and punctuation beyond ASCII, of which texts have many: no need to ask for their case. */
const isSign = (code: number): boolean => code < 192 || (code >= 0x2010 && code <= 0x205e);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (ASCII_CASE[code] as number) : isSign(code) ? NO_LETTER : caseOf(text[at] as string);
}

const isOfWord = (text: string, at: number): boolean =>
  isApostrophe(text.charCodeAt(at)) || letterAt(text, at) !== NO_LETTER;
const caseOf = (char: string): number =>
  char !== char.toLowerCase() ? CAPITAL : char !== char.toUpperCase() ? SMALL : NO_LETTER;
const ASCII_CASE = Uint8Array.from({ length: 128 }, (_, code) => caseOf(String.fromCharCode(code)));
