import { STRONGER, WEAKER } from "../../cast/lexicon/strength-words.ts";
import type { GestureFamily } from "../../cast/gesture-families.ts";
import type { Mood } from "../../cast/moods.ts";
import { LetterPattern } from "../letters.ts";
import type { GestureAsk, Meaning, SoundAsk } from "../script.ts";
import type { CastIndex } from "../script-cast.ts";
import { gestureOf, moodOf, STAYS, targetOf } from "./lexicon.ts";
import { isUnheard, soundsOf } from "./sounds.ts";
import { wordsOf } from "./word-forms.ts";

export interface DirectionContext {
  readonly cast: CastIndex;
  /** The one whose turn it stands in: never the target of what they do. */
  readonly actor?: string;
}

/** A direction of many clauses still has one body to do it: more gestures than this are not asked for at once. */
const MOST_GESTURES = 3;

/** A direction is understood by so much of it; the longest real ones have 200. UTF-16 units. */
export const UNDERSTOOD_LENGTH = 1000;

/** What somebody does who is only said to be in a mood. */
const MOOD_GESTURES: Readonly<Record<Mood, GestureFamily>> = {
  neutral: "posture",
  calm: "calm",
  happy: "smile",
  excited: "excite",
  defensive: "defend",
  confused: "unsure",
  suspicious: "stare",
  thoughtful: "think",
  serious: "teach",
  worried: "unsure",
  panicking: "panic",
  sad: "sigh",
  angry: "agitate",
  tired: "sigh",
  smug: "smile",
};

/** Where nothing is known of a direction: a shift of the body, seen but not wrong. */
const FALLBACK: GestureAsk = { name: "posture", variant: "shift" };

/** What is done with things of a kind, whatever the verb. */
const HANDLED: Readonly<Record<string, GestureFamily>> = {
  monitor: "work-screen",
  screen: "work-screen",
  keyboard: "work-screen",
  controller: "play",
  notebook: "flip-pages",
  whiteboard: "write",
};

/** What the shape of unknown words lets guess: what is handled, where it leads, how something is said, who does it. */
function fallbackOf(clause: string, context: DirectionContext): GestureAsk {
  const words = wordsOf(clause);
  const thing = thingAimedAt(words);
  const verb = /(?:[^s]s|sses|ing)$/.test(words[0] ?? "");
  if (verb && thing !== undefined && Object.hasOwn(HANDLED, thing))
    return { name: HANDLED[thing] as GestureFamily, target: thing };
  const person = aim(clause, words, context);
  if (verb && words.slice(1, 3).some((word) => LEADS.has(word)))
    return person === undefined ? { name: "pace" } : { name: "pace", target: person };
  if (verb && person !== undefined && words.length <= 4) return { name: "point", target: person };
  if (words.length <= 2 && words.every((word) => /..ly$/.test(word))) return { name: "teach" };
  return context.actor !== undefined && context.cast.soundsLikeMachine(context.actor) ? { name: "process" } : FALLBACK;
}

const LEADS: ReadonlySet<string> = new Set(
  "across into onto through past around toward towards along down up over under behind between".split(" "),
);

const NEGATIONS = new Set([
  "not",
  "no",
  "never",
  "without",
  "less",
  "isn't",
  "doesn't",
  "don't",
  "aren't",
  "wasn't",
  "hardly",
  "zero",
  "neither",
]);

/** Reads a direction or a sound: what is heard, what is done, in which mood, how strongly. */
export function understandDirection(written: string, context: DirectionContext): Meaning {
  const text = written.slice(0, UNDERSTOOD_LENGTH);
  const sounds: SoundAsk[] = [];
  const gestures: GestureAsk[] = [];
  const moods: Mood[] = [];
  let stays = false;
  const ofMachine = context.actor !== undefined && context.cast.soundsLikeMachine(context.actor);
  const clauses = clausesOf(withoutQuotes(text.replace(OF_OTHERS.for(text), "").replace(NOT_THERE, "")));
  for (const [at, clause] of clauses.entries()) {
    const heard = soundsOf(clause, ofMachine);
    for (const ask of heard) addSound(sounds, ask);
    stays ||= heard.length === 0 && isUnheard(clause);
    const words = wordsOf(clause).filter((word) => !isName(word, context.cast));
    for (const mood of moodsOf(words)) if (!moods.includes(mood)) moods.push(mood);
    // "a soft, sustained hum": what stands before the comma belongs to the sound.
    if (heard.length > 0 || (ADJECTIVE_LAST.test(clause) && soundsOf(clauses[at + 1] ?? "", ofMachine).length > 0))
      continue;
    const last = gestures.at(-1);
    if (last && LOOKING.has(last.name)) {
      const onwards = looksOn(clause, words, last, context);
      if (onwards && gestures.length < MOST_GESTURES) gestures.push(onwards);
      if (onwards || /^(?:back\s+)?(?:at|towards?)\s/i.test(clause)) continue;
    }
    const gesture = gestureOf(withoutSimile(withoutReturn(words)));
    if (!gesture || gestures.length >= MOST_GESTURES) continue;
    if (gesture === STAYS) {
      stays = true;
      continue;
    }
    // What a sound's tail says ("louder, more insistent", "rising") tells how it sounds; only a deed is one.
    if (sounds.length > 0 && !/[^s]s$/.test(words[0] ?? "")) continue;
    const aimed = aim(clause, words, context);
    // A page that is reloaded is on a screen.
    const target = gesture.name === "work-screen" && aimed === "notebook" ? "screen" : aimed;
    const mood = gesture.name === "look" && target === undefined ? howTheyLook(words) : undefined;
    const shown = mood === undefined ? gesture : { name: mood };
    if (gestures.some((other) => other.name === shown.name)) continue;
    gestures.push(target === undefined ? shown : { ...shown, target });
    // "looks from one to the other"
    const other = shown.name === "look" && FROM_ONE.test(clause) ? clause.replace(FROM_ONE, "") : "";
    const then = other === "" ? undefined : aim(other, ["", ...wordsOf(other)], context);
    if (then !== undefined && then !== target && gestures.length < MOST_GESTURES)
      gestures.push({ name: "look", target: then });
  }
  const towards = gestures.length === 0 && sounds.length === 0 ? lookTowards(text, context) : null;
  if (towards) gestures.push(towards);
  // "from the vents": where somebody speaks.
  if (gestures.length === 0 && sounds.length === 0 && moods.length === 0 && WHERE.test(text))
    gestures.push({ name: "calm" });
  // What somebody doesn't do is only seen where they do nothing else.
  if (stays && gestures.length === 0 && sounds.length === 0 && moods.length === 0) gestures.push(STAYS);
  let guessed = false;
  if (gestures.length === 0 && sounds.length === 0) {
    const mood = moods[0];
    guessed = mood === undefined;
    gestures.push(mood === undefined ? fallbackOf(clauses[0] ?? "", context) : { name: MOOD_GESTURES[mood] });
  }
  return { sounds, gestures, moods, intensity: intensityOf(text), guessed };
}

/** "looks at Vector, who's clearly panicking": what follows is somebody else's state. */
const OF_OTHERS = new LetterPattern(String.raw`,?\s+(?:who|whose|which)(?:['’][\p{L}]+)?\s[^,;.!?:…—]*`, "giu");

const WHERE =
  /^(?:from|behind|under|underneath|beneath|inside|outside|beside|next\s+to|somewhere|halfway|deep\s+in|up\s+in|over\s+(?:the\b|speaker\S*|intercom|radio|comms?|phone)|to\s+(?:no\s+one|nobody|self|(?:him|her|it|my|them)sel(?:f|ves)|the\s+(?:void|air|ceiling|room))|through\s+the|via)(?:\s+\S+|$)/i;

/** "looks everywhere except at Name": where they don't. */
const NOT_THERE = /,?\s+(?:except|anywhere\s+but|but\s+not|instead\s+of|rather\s+than)\s[^,;.!?:…—]*/gi;

/** What is written or said in a direction is not done: `writes "exhale"`. */
function withoutQuotes(text: string): string {
  if (!/["“]/.test(text)) return text;
  const rest = text.replace(/"[^"]*"|“[^”]*”/g, " ");
  return /[A-Za-z]{3}/.test(rest) ? rest : text;
}

/** "closes notebook, looks at Vector - small smile" in its parts. */
function clausesOf(text: string): string[] {
  return text
    .replace(/[[\]()*_]/g, ",")
    .replace(/\b([a-z]+), +(?=\1\b)/gi, "$1 ")
    .replace(/\bbetween\s([^,;.]+?)\sand\s/gi, "between $1 & ")
    .split(/[,;.!?:…]|\s+[-–]+\s+|[—]|\s(?:and|then|but|while|before|until)\s/i)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}

/** "looks smug", "sounding a little too happy": a mood that is seen, and nobody looked at. */
function howTheyLook(words: readonly string[]): GestureFamily | undefined {
  if (!/^(?:look|seem|sound)(?:s|ing)?$/.test(words[0] ?? "") || words.length > 5) return undefined;
  if (words.some((word) => /^(?:at|to|up|down|around|over|back|away|into|through|between)$/.test(word)))
    return undefined;
  const mood = moodsOf(words.slice(1))[0];
  return mood && MOOD_GESTURES[mood];
}

const ADJECTIVE_LAST = /(?:^|\s)(?:an?|the|one|two|three|several)\s+[a-z-]*[a-rt-z]$|^[a-z-]*[a-fh-rt-z]$/i;

const FROM_ONE = /^.*(?:\bfrom\s.*?\sto\s|\bbetween\s.*?\s&\s)/i;
const AWAY = /^(?:(?:quickly|back|slowly)\s+)?away(?:\s+again)?$/i;

/** "looks at the page, then at the screen", "then away", "then Name": the same look, at something else. */
function looksOn(
  clause: string,
  words: readonly string[],
  last: GestureAsk,
  context: DirectionContext,
): GestureAsk | undefined {
  if (AWAY.test(clause)) return { name: "look-around", variant: "away" };
  const bareName = words.every((word) => word === "the" || word === "back");
  if (!bareName && !/^(?:back\s+)?(?:at|to|towards?)\s/i.test(clause)) return undefined;
  const target = aim(clause, ["", ...words], context);
  if (target === undefined || target === last.target) return undefined;
  return { name: last.name === "stare" ? "stare" : "look", target };
}

const LOOKING: ReadonlySet<string> = new Set<GestureFamily>(["look", "look-around", "stare", "flip-pages"]);

/** "goes back to typing" is typing. */
function withoutReturn(words: readonly string[]): readonly string[] {
  const to = words.indexOf("to");
  if (to < 1 || to > 3 || !words[to + 1]?.endsWith("ing")) return words;
  return words.slice(0, to).every((word) => RETURNS.has(word)) ? words.slice(to + 1) : words;
}

/** "grins like somebody who has won": what it is like is not done. */
function withoutSimile(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, i) => i > 0 && SIMILE.test(`${word} ${words[i + 1] ?? ""}`));
  return at < 1 || /^(?:look|sound|feel|seem|smell)/.test(words[at - 1] ?? "") ? words : words.slice(0, at);
}

const SIMILE = /^(?:like (?:he|he's|she|she's|it|it's|they|they're|someone|somebody|something)|as (?:if|though))$/;

const RETURNS: ReadonlySet<string> = new Set("goes gets going right straight back returns returning return".split(" "));

/** Some characters are called like a deed ("Bounce"). */
function isName(word: string, cast: CastIndex): boolean {
  return cast.find(word.replace(/'s$/, "")) !== undefined;
}

function addSound(sounds: SoundAsk[], ask: SoundAsk): void {
  const same = sounds.findIndex((other) => other.effect === ask.effect);
  const other = sounds[same];
  if (other) sounds[same] = { ...other, count: other.count + ask.count };
  else sounds.push(ask);
}

function moodsOf(words: readonly string[]): Mood[] {
  const moods: Mood[] = [];
  words.forEach((word, at) => {
    const mood = moodOf(word, words);
    if (!mood) return;
    // A nervous laugh and a sad smile are no joy.
    const coloured = mood === "happy" && at > 0 ? moodOf(words[at - 1] ?? "") : undefined;
    if (coloured === "worried" || coloured === "sad" || coloured === "angry" || coloured === "tired") return;
    const denied = [words[at - 1], words[at - 2]].some((before) => before !== undefined && NEGATIONS.has(before));
    // "trying to stay calm" says that somebody is not.
    const sought =
      mood === "calm" &&
      words.slice(Math.max(0, at - 4), at).some((before) => before === "trying" || before === "tries");
    if (sought || (denied && mood === "calm")) moods.push("worried");
    else if (!denied) moods.push(mood);
  });
  return moods;
}

function aim(clause: string, words: readonly string[], { cast, actor }: DirectionContext): string | undefined {
  const person = cast.mentions(clause).find((name) => name !== actor && !isCommonNoun(name, clause));
  const thing = thingAimedAt(words);
  // "looks at Name's screen" is a look at the screen; a hand is wherever its owner is.
  const owned = person !== undefined && thing !== undefined && thing !== "hand" && OWNS_NEXT.test(clause);
  return owned ? thing : (person ?? thing);
}

function thingAimedAt(words: readonly string[]): string | undefined {
  for (let at = 1; at < words.length; at++) {
    const thing = targetOf(words[at] ?? "");
    if (thing && !countsThings(words, at) && !words.slice(Math.max(1, at - 2), at).includes("from")) return thing;
  }
  return undefined;
}

/** "at Name's monitoring screen" */
const OWNS_NEXT = /[A-Za-z]['’]s\s+(?:[a-z-]+\s+){0,2}[a-z-]+\s*$/i;

/** A name that is also a word, in small letters before another: "human behavior patterns". */
function isCommonNoun(name: string, clause: string): boolean {
  if (clause.includes(name)) return false;
  const at = clause.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0 || /(?:\b(?:at|to|towards?|the|with|behind|near|of|for)\s+)$/i.test(clause.slice(0, at))) return false;
  return /^\s+[a-z]/.test(clause.slice(at + name.length));
}

const THINGS_OF_ALL = /^(?:caps|sides|this|that|it|the|over|around|systems|screens|eyes|night|day)$/;
const LIMBS = /^(?:hands|arms|palms|fists|eyes|eyebrows)$/;

/** "both hands", "all caps": nobody. */
function countsThings(words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  if (words[at] === "both") return LIMBS.test(next ?? "") || /[^s]s$/.test(next ?? "");
  return words[at] === "all" && THINGS_OF_ALL.test(next ?? "");
}

/** "to Human", "back to Bounce": a turn of the head, with no verb. */
function lookTowards(text: string, context: DirectionContext): GestureAsk | null {
  const words = wordsOf(text);
  if (!words.slice(0, 3).some((word) => word === "to" || word === "at" || word === "toward" || word === "towards"))
    return null;
  if (/\bat\s+all\b/i.test(text)) return null;
  const target = aim(text, ["", ...words], context);
  return target === undefined ? null : { name: "look", target };
}

const WORDS_AND_HYPHENS = new LetterPattern(String.raw`[\p{L}-]{2,}`, "gu");

function intensityOf(text: string): number {
  let strength = 1;
  const spoken = wordsOf(text);
  for (const [at, word] of spoken.entries()) {
    // "very soft" is softer, not stronger.
    const up = WEAKER[spoken[at + 1] ?? ""] === undefined ? STRONGER[word] : undefined;
    const down = WEAKER[word];
    if (up !== undefined) strength = Math.max(strength, 1) === strength ? Math.max(strength, up) : strength * up;
    else if (down !== undefined && strength <= 1) strength = Math.min(strength, down);
  }
  // Capitals alone are how sounds are written; with several words, or an exclamation mark, they shout.
  const words = text.match(WORDS_AND_HYPHENS.for(text)) ?? [];
  const capitals = words.filter((word) => word === word.toUpperCase()).length;
  if (words.length > 1 && capitals === words.length) strength = Math.max(strength, 1.3);
  if (/!/.test(text)) strength = Math.max(strength, 1.3);
  return Math.min(2, Math.max(0.3, Math.round(strength * 100) / 100));
}
