import { imitationOf, isGestureWord } from "../directions/lexicon.ts";
import { hasWords, LetterPattern } from "../letters.ts";
import { STYLE, type TextAtom } from "../reading/pieces.ts";
import type { Meaning } from "../script.ts";

/** A run of atoms that is either one stretch of italics or what stands between such stretches. */
export interface Stretch {
  readonly italic: boolean;
  readonly atoms: TextAtom[];
  readonly text: string;
}

/** Splits a paragraph at the bounds of its outermost italics. */
export function stretchesOf(atoms: readonly TextAtom[]): Stretch[] {
  const stretches: { italic: boolean; atoms: TextAtom[]; text: string; id: number }[] = [];
  for (const atom of atoms) {
    const last = stretches.at(-1);
    if (last && last.id === atom.italic) {
      last.atoms.push(atom);
      last.text += atom.text;
    } else stretches.push({ italic: atom.italic !== 0, atoms: [atom], text: atom.text, id: atom.italic });
  }
  return stretches;
}

/** Whether all words of a paragraph are in italics. */
export function whollyItalic(atoms: readonly TextAtom[]): boolean {
  let italic = false;
  for (const atom of atoms) {
    if (atom.style & STYLE.emphasis) italic = true;
    else if (hasWords(atom.text)) return false;
  }
  return italic;
}

/** What all words of a paragraph are written in. */
export function lettersOf(atoms: readonly TextAtom[]): "bold" | "italic" | "plain" {
  if (atoms.every((atom) => atom.style & STYLE.strong || atom.text.trim() === "")) return "bold";
  return whollyItalic(atoms) ? "italic" : "plain";
}

const HAS_LETTER = new LetterPattern(String.raw`[\p{L}]`, "u");
const STARTS_WITH_LETTER = new LetterPattern(String.raw`^[\p{L}]`, "u");
const STARTS_SMALL = new LetterPattern(String.raw`^[\p{Ll}]`, "u");
const STARTS_CAPITAL = new LetterPattern(String.raw`^[\p{Lu}]`, "u");
const FIRST_WORD = new LetterPattern(String.raw`^[\p{L}]+`, "u");
/** What may follow italics between sentences. */
const GOES_ON_AFRESH = new LetterPattern(String.raw`^\s*(?:[\p{Lu}]|\d|["“…—–(*]|\.\.)`, "u");
const STARTS_TALK = new LetterPattern(
  String.raw`^(?:I|I['’]\w+|You|We|These|This|That['’]?s?|It|It['’]s|There|My|Your|Our|If|So|But|And|What|How|Why)(?![\p{L}])`,
  "u",
);
const ADDRESSES = new LetterPattern(String.raw`^(?:[\p{L}]+\s+){0,2}(?:you|I)\b`, "u");
const FIRST_OR_SECOND_PERSON = new LetterPattern(
  String.raw`(?<![\p{L}'’])(?:I|I['’]\w+|me|my|mine|we|we['’]\w+|us|our|you|you['’]\w+|your|yours)(?![\p{L}])`,
  "iu",
);
const END_PUNCTUATION = /[.!?…:"”'’)]$/;
/** Words that only talk starts with, where nothing but its first word tells it from a deed: `*Okay but*`, `*Uh huh*`. */
const INTERJECTION =
  /^(?:ok|okay|yes|yeah|yep|no|nope|nah|sure|great|right(?=$|[,.!?…])|wait|huh|oh|ooh|aw+|hm+|wow|whoa|fine|cool|nice|exactly|thanks|sorry|hi|hey|hello|so|but|and|or|what|why|how|who|when|where|which|really|seriously|um+|uh+|well|good|ah+|damn|please|because|maybe|probably|honestly|fair|true|got|let['’]s|that['’]?s?|this|these|those|it|it['’]s|there|here['’]?s|are|do|does|did|can|could|would|should|will)(?![\w'’-])/i;
/** Third persons that start talk without a subject: "Makes sense.", "Looks like magic." */
const TALKED_OF =
  /^(?:makes\s+(?:sense|me|you|it|no)|sounds|looks\s+(?:like|good|fine|right|great|nice)|feels|seems|works|means|needs|helps|depends|goes\s+without|figures|checks\s+out|counts\s+as|beats|thanks|hits\s+different)\b/i;

/** What the Human says without capitals or marks: `*is that supposed to glow*`, `*i'm not ready*`. */
const ASKS_OR_TELLS =
  /^(?:i|i['’](?:m|ve|d|ll)|we['’]?(?:re|ve|ll)?|you['’]?(?:re|ve|ll)?)\s|^(?:what|why|how|who|where)(?:['’]\w+)?\s|^(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|when)\s+(?:i|you|we|he|she|it|they|this|that|these|those|there|the|an?|my|your|our|his|her|any\w*|every\w*|some\w*|nobody)\b/;

/** Emoji before the words. */
const SIGNS_FIRST = /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+\s*)+/u;

/**
 * Italics in a Human turn are mostly speech. A direction is what starts in lower case (77 of 77 in the posts counted),
 * or in upper case without end punctuation, `=` or a first or second person (21 of 21). Full sentences are, too, where
 * each of them is a deed, without a doer or of somebody named: `*Looks up. Looks down again.*`
 *
 * @param isName whether somebody of the cast is called so
 */
export function humanItalicsAreDirection(text: string, isName: (word: string) => boolean): boolean {
  const bare = text.trim().replace(/^[[(]|[\])]$/g, "");
  const words = /^[^\0-\u203b]/.test(bare) ? bare.replace(SIGNS_FIRST, "") : bare;
  // Nobody is directed by a question: `*laughs* *really?*`.
  if (STARTS_SMALL.test(words)) return !words.endsWith("?") && !ASKS_OR_TELLS.test(words);
  if (!STARTS_WITH_LETTER.test(words)) return false;
  if (/^\[.*\]$/.test(text.trim())) return true;
  // What is typed or read is quoted.
  if (/["”]$/.test(words) && TYPES.test(words)) return true;
  if (FIRST_OR_SECOND_PERSON.test(words) || INTERJECTION.test(words)) return false;
  if (DEED_NOUN.test(words)) return true;
  if (/[^.]\.$/.test(words)) return everySentenceIsDeed(words, isName);
  return !END_PUNCTUATION.test(words) && !words.includes("=") && words.split(/\s+/).length <= 16;
}

/**
 * A whole italic paragraph in a character's turn is a direction, except where it plainly talks: a note with full
 * sentences in the first or second person, or capitals that are called out: `*YES!*`, `*RAG*`.
 *
 * @param understood says whether the lexicon knows the words; asked last
 */
export function italicParagraphIsSpeech(text: string, understood: () => boolean): boolean {
  const words = text.trim().replace(/^\((.*)\)$/, "$1");
  // Nobody is directed by a question to them: `*...can you even do that?*`.
  if (words.endsWith("?") && words.includes(" ") && FIRST_OR_SECOND_PERSON.test(words)) return true;
  if (isInCapitals(words) && IN_CAPITALS.test(words))
    return INTERJECTION.test(words) || (!words.includes(" ") && !understood());
  if (/^note:/i.test(words) || /^["“„][^"“”]*[.!?,…—]["”]$/.test(words)) return true;
  if (STARTS_SMALL.test(words) || !/[.!?…]["”')]*$/.test(words)) return false;
  const long = words.split(/\s+/).length >= 6;
  if (FIRST_PERSON_ACTS.test(words)) return true;
  if (!long)
    return (
      /\?$/.test(words) && /^(?:what|who|why|how|when|where|is|are|do|does|did|can|that['’]s|really)\b/i.test(words)
    );
  return STARTS_TALK.test(words) || ADDRESSES.test(words);
}

/** Whether nothing is in small letters; of most words the first small one is soon found. */
const isInCapitals = (words: string): boolean => !/[a-z]/.test(words) && words === words.toUpperCase();

const IN_CAPITALS = /^[A-Z][A-Z'’-]+(?:[ ,]+[A-Z'’-]+){0,3}[.!?…]*$/;

/** "I kept it.", "…, but I don't remember": nobody is directed like that. */
const FIRST_PERSON_ACTS =
  /(?:^|[.!?…,;:—–-]\s*|\b(?:but|and|because|that|if|so|when)\s+)(?:I|We|we)(?:['’](?:m|ve|d|ll|re))?\s+[a-z]/;

/**
 * `*Looks up. Sighs.*`: sentences that start with a verb in the third person, the first one known. "Trying to sleep."
 * is what the Human writes of themselves.
 */
function everySentenceIsDeed(words: string, isName: (word: string) => boolean): boolean {
  const sentences = words.split(/(?<=\.)\s+/);
  // "Silence. A cup falls.": what is told behind that is told, too.
  if (DEED_NOUN.test(sentences[0] ?? "") && !sentences.some((one) => STARTS_TALK.test(one) || INTERJECTION.test(one)))
    return true;
  return sentences.every((sentence, at) => {
    if (DEED_NOUN.test(sentence) || (at > 0 && /^[A-Z][a-z]+ly\.$/.test(sentence))) return true;
    const doer = DOER_FIRST.exec(sentence);
    const deed = sentence.replace(doer && isName(doer[1] ?? "") ? doer[0] : ADVERB_FIRST, "");
    return THIRD_PERSON.test(deed) && !TALKED_OF.test(deed) && !PLURAL.test(deed) && (at > 0 || startsWithDeed(deed));
  });
}

/** `*Types: "…"*`, `*Searches for "…"*`: how the quotation is written or found. */
const TYPES =
  /^(?:types?|typing|writes?|writing|scribbles?|reads?|reading|searche?s?|searching|googles?|googling|looks\s+up|enters?|pastes?|asks|whispers?|mutters?|mumbles?|texts|tweets|posts|scrolls\s+\w+|clicks)\b[^"“]{0,30}["“]/i;

/** "Orders can wait.": things that are spoken of, not a verb. */
const PLURAL =
  /^\S+s\s+(?:are|aren['’]t|were|can|can['’]t|will|won['’]t|have|haven['’]t|do|don['’]t|should|would|could|might|may|need|must)\b/;

const ADVERB_FIRST = /^[A-Z][a-z]+ly\s+/;
const THIRD_PERSON = /^[A-Za-z-]+[^s\W]s\b/;

/** "The Human sighs.": somebody's name before what they do. */
const DOER_FIRST = /^(?:The\s+)?([A-Z][a-z]+)\s+(?=[a-z-]+s\b)/;

/** "Long silence.", "Beat.", "Nervous laugh." */
const DEED_NOUN =
  /^(?:[a-z-]+\s+){0,2}(?:silence|pause|beat|sigh|laugh|laughter|shrug|nod|smile|grin|gasp|gulp|facepalm)(?:\.|\.{3}|…)$/i;

const LEADING_ADVERB = /^(?:still|already|quietly|slowly|suddenly|also|then|now|not)\s+/;

/** "takes a big gulp", "laughing": a verb of the lexicon in the form of a direction. */
function startsWithDeed(words: string): boolean {
  const deed = words.toLowerCase().replace(LEADING_ADVERB, "");
  const first = FIRST_WORD.for(deed).exec(deed)?.[0] ?? "";
  return /(?:[^s]s|ing)$/.test(first) && isGestureWord(first);
}

/** Adverbs that are said: they speak of the sentence, not of how it is said. */
const SAID_ADVERBS: ReadonlySet<string> = new Set(
  (
    "absolutely actually apparently basically certainly clearly completely definitely especially eventually exactly " +
    "exclusively extremely finally generally honestly hopefully ideally incredibly literally mostly namely naturally " +
    "nearly normally obviously only particularly personally possibly potentially practically precisely presumably " +
    "probably purely really seriously simply specifically surely technically theoretically totally truly typically " +
    "ultimately unfortunately usually virtually"
  ).split(" "),
);

/** `*Quietly* Is he there?`: how the words that follow are said. */
function saysHow(words: string): boolean {
  const adverb = words.replace(/\.$/, "").toLowerCase();
  return /^[a-z]{3,}ly$/.test(adverb) && !isInCapitals(words) && !SAID_ADVERBS.has(adverb);
}

/** "(from under the couch)", "(off-screen)", "(into the phone)": where somebody speaks. */
const FROM_WHERE =
  /^(?:from\s+(?:under|behind|inside|beneath|across|somewhere|off|afar|above|below|within|another|(?:the|his|her|their)\s+(?:couch|sofa|hall|hallway|kitchen|corner|other|next|back|floor|ceiling|shadows|dark|door|doorway|distance|vents?|closet|desk|chair|bed|beanbag|workshop))\b|off-?(?:screen|camera|stage)$|(?:in)?to\s+(?:the|his|her|their)\s+(?:phone|mic|microphone|recorder|camera|pillow|mug|notebook|hands?)$)/;

/** "whirr", "click… click…": the latter is a verb, too, where it stands once. */
function areSounds(words: readonly string[]): boolean {
  if (words.every((word) => imitationOf(word) !== undefined)) return true;
  const [first = "", ...more] = words.map((word) => word.toLowerCase().replace(/[.…,!]+$/, ""));
  return more.length > 0 && more.every((word) => word === first) && imitationOf(first.toUpperCase()) !== undefined;
}

/**
 * Italics before the first word of a line: `*very still* It learned`, `*mouth full* kinda`. What a line in small letters
 * starts with is one where it is known and no verb follows that speaks of it.
 */
function opensWithDeed(words: string, after: string, meaning: () => Meaning): boolean {
  const count = words.split(/\s+/).length;
  if (!STARTS_SMALL.test(words) || count > 6 || FIRST_OR_SECOND_PERSON.test(words) || INTERJECTION.test(words))
    return false;
  if (/[.!?…:,]$/.test(words)) return false;
  if (/^\s+["“]?[A-Z][a-z'’]+\s/.test(after)) return true;
  const small = /^\s+[a-z]/.test(after) && after === after.toLowerCase() && !SPOKEN_OF.test(after);
  if (!small || count < 2) return false;
  const { guessed, sounds, gestures } = meaning();
  return !guessed && (sounds.length > 0 || gestures.length > 0);
}

/** A verb or a preposition: the italics before it are its subject, or a part of its phrase. */
const SPOKEN_OF =
  /^\s+(?:is|are|was|were|isn['’]t|aren['’]t|am|be|been|has|have|had|does|do|did|doesn['’]t|don['’]t|can|can['’]t|could|will|would|should|may|might|must|means?|makes?|gets?|goes|and|or|of|in|on|at|to|for|from|with|by|as|than|that|which|who|into|about|[a-z]+s\b)/;

/** "chime!", "sad beep…": a sound with a mark of its own. */
const SOUNDS_OUT = /^[a-z-]+(?: [a-z-]+){0,2}[!.…]+$/;

/** "to Name", "to the room", "to nobody in particular": whom words are meant for. */
const TO_WHOM =
  /^(?:aside\s+)?to\s+(?:[A-Z]\S*(?:\s+[A-Z]\S*)?|(?:him|her|it|my|them)sel(?:f|ves)|himself|self|her|him|them|(?:the\s+)?(?:camera|room|group|others|audience|void|air|ceiling|screen|wall)|no\s+one(?:\s+in\s+particular)?|nobody(?:\s+in\s+particular)?|every(?:one|body)|all)(?:,\s+[a-z][a-z ]{1,30})?$/;

/** A verb in the third person and where it leads, known or not: "pops up from behind it". */
const DOES_SOMETHING =
  /^[a-z]{2,}(?:[^s\W]s|sses|shes|ches)\s+(?:up|down|out|off|over|in|into|onto|back|away|around|past|through|from|at)\s+(?:[a-z'’]+\s+)*[a-z'’]+$/;

/**
 * Whether words in brackets, before or between what is said, are a direction: "(laughing)", "(quietly)", "(to Name)",
 * "(long pause)". Where a paragraph is nothing else, so is whatever the lexicon knows.
 */
export function bracketsSayHow(words: string, alone: boolean, meaning: () => Meaning): boolean {
  const count = words.split(/\s+/).length;
  if (count <= 6 && FROM_WHERE.test(words)) return true;
  if (count > (alone ? 16 : 8) || FIRST_OR_SECOND_PERSON.test(words)) return false;
  if (!alone && count > 3 && !startsWithDeed(words) && !/^to\s+[A-Z]/.test(words)) return false;
  const { guessed, sounds, gestures, moods } = meaning();
  if (guessed) return false;
  if (startsWithDeed(words) || saysHow(words) || /^to\s+[A-Z]/.test(words) || DEED_NOUN.test(`${words}.`)) return true;
  return (
    (alone && !/[.:]$/.test(words)) ||
    sounds.length > 0 ||
    (count === 1 && (moods.length > 0 || gestures[0]?.name === "pause"))
  );
}

/**
 * Lists stress their terms more than they direct: `- *prompt engineering* — asking well`, `- *whirr* means unsure`,
 * `- *detects* patterns`. So what reads like a direction is one in an item only where it stands in brackets, or imitates
 * sounds or says what somebody does and a sentence starts behind it. A sound that is all of an item is one of those that
 * are listed.
 *
 * @param alone whether it is all of its item, mark and all
 * @param after what follows in the item
 */
export function itemsItalicsAreDirection(text: string, alone: boolean, after: string, meaning: () => Meaning): boolean {
  const written = text.trim();
  const words = written.replace(/^[[(]\s*|\s*[\])]$/g, "");
  const count = words.split(/\s+/).length;
  if (words === "" || count > 16) return false;
  const inBrackets = words !== written;
  const afresh = after.trim() === "" || (GOES_ON_AFRESH.test(after) && !/^\s*[—–]/.test(after));
  if (!inBrackets && !afresh) return false;
  if (words.split(/\s+/).every((word) => imitationOf(word) !== undefined)) return inBrackets || !alone;
  const { guessed, sounds, gestures } = meaning();
  if (guessed || FIRST_OR_SECOND_PERSON.test(words)) return false;
  if (inBrackets || DEED_NOUN.test(`${words}.`)) return true;
  const deed = startsWithDeed(words);
  const third = deed && !/^\w+ing\b/i.test(words);
  if (sounds.length > 0 && gestures.length === 0 && count > 1 && count <= 4) return !alone;
  return alone ? third && count > 1 : third || (deed && STARTS_SMALL.test(words));
}

/**
 * Whether italics inside a paragraph of speech are a direction rather than emphasis. They are where they stand between
 * sentences and read like one: `right? *excited*`, `*WHIRR* Analyzing`, `Drink! *takes a gulp* Mmm`, `..*sigh* fine`.
 *
 * @param meaning what the lexicon makes of the words; asked last
 */
export function inlineItalicsAreDirection(
  text: string,
  before: string,
  after: string,
  meaning: () => Meaning,
): boolean {
  const words = text.trim();
  // What is in quotes is read out.
  if (words === "" || !HAS_LETTER.test(words) || /^["“„]/.test(words)) return false;
  // "(that is no unit)" is said in passing.
  if (/^[[(].*[\])]$/.test(words)) return !INTERJECTION.test(words.slice(1)) || !meaning().guessed;
  // A word in quotes is spoken of: `"*whirr*" means that I think`.
  if (/["“'‘]$/.test(before) && /^["”'’]/.test(after)) return false;
  const opens = before.trim() === "" || /(?:[.!?…:;—–)"”\]]|\.\.)\s*$/.test(before);
  const closes = after.trim() === "" || GOES_ON_AFRESH.test(after);
  if (areSounds(words.split(/\s+/))) return opens || closes;
  if (
    opens &&
    closes &&
    (words.includes(" ") || (after.trim() === "" && before.trim() !== "")) &&
    /[A-Z]/.test(words) &&
    isInCapitals(words) &&
    meaning().sounds.length > 0
  )
    return true;
  if (opens && closes && TO_WHOM.test(words)) return true;
  // Before their first word comes what they do, however small that word is written: `*pops up from behind it* mine`.
  if (before.trim() === "" && (FROM_WHERE.test(words.replace(/,.*$/, "")) || DOES_SOMETHING.test(words))) return true;
  if (/^(?:ha|he|hah|heh|hee){2,}!*$/i.test(words)) return opens || closes;
  if (before.trim() === "" && opensWithDeed(words, after, meaning)) return true;
  if (opens && closes && SOUNDS_OUT.test(words)) {
    const { sounds: heard, gestures } = meaning();
    if (heard.length > 0 && gestures.length === 0) return true;
  }
  // "Welcome to, *flips card*, a lesson": what somebody does while they go on.
  if (/,\s*$/.test(before) && words.includes(" ") && STARTS_SMALL.test(words) && !TALKED_OF.test(words))
    return startsWithDeed(words) && !/^\w+ing\b/.test(words) && !meaning().guessed;
  if (!opens || (/[.,!?…:]$/.test(words) && STARTS_CAPITAL.test(words) && isInCapitals(words)) || meaning().guessed)
    return false;
  if (closes && saysHow(words)) return true;
  const third = startsWithDeed(words);
  if (/[.,!?…:]$/.test(words)) return third && words.split(/\s+/).length <= 8 && !/[!?]$/.test(words);
  // "are you… *hiding* from me?" goes on: only more than one such word is a deed there.
  if (STARTS_SMALL.test(words))
    return closes || (third && !/^\w+ing$/.test(words)) || /^(?:sigh|gasp|cough|gulp|wink|nod|shrug)$/.test(words);
  return closes && (third || words === words.toLowerCase() || words.split(/\s+/).length > 1) && !isInCapitals(words);
}
