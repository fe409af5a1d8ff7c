import { imitationOf, isGestureWord } from "../directions/lexicon.ts";
import { hasWords, LetterPattern } from "../letters.ts";
import { STYLE, type TextAtom } from "../reading/pieces.ts";

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
const END_PUNCTUATION = /[.!?…"”'’)]$/;

/**
 * Italics in a Human turn are mostly speech. A direction is what starts in lower case (77 of 77 in the posts counted),
 * or in upper case without end punctuation, `=` or a first or second person (21 of 21).
 */
export function humanItalicsAreDirection(text: string): boolean {
  const words = text.trim().replace(/^[[(]|[\])]$/g, "");
  if (STARTS_SMALL.test(words)) return true;
  if (!STARTS_WITH_LETTER.test(words)) return false;
  if (/^\[.*\]$/.test(text.trim())) return true;
  return (
    !END_PUNCTUATION.test(words) &&
    !words.includes("=") &&
    !FIRST_OR_SECOND_PERSON.test(words) &&
    words.split(/\s+/).length <= 16
  );
}

/**
 * A whole italic paragraph in a character's turn is a direction, except where it plainly talks: a note with full
 * sentences in the first or second person.
 */
export function italicParagraphIsSpeech(text: string): boolean {
  const words = text.trim();
  if (/^note:/i.test(words) || /^["“„][^"“”]*[.!?,…—]["”]$/.test(words)) return true;
  if (STARTS_SMALL.test(words) || !/[.!?…]["”')]*$/.test(words)) return false;
  const long = words.split(/\s+/).length >= 6;
  if (!long)
    return (
      /\?$/.test(words) && /^(?:what|who|why|how|when|where|is|are|do|does|did|can|that['’]s|really)\b/i.test(words)
    );
  return STARTS_TALK.test(words) || ADDRESSES.test(words);
}

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
  return /^[a-z]{3,}ly$/.test(adverb) && words !== words.toUpperCase() && !SAID_ADVERBS.has(adverb);
}

/**
 * Whether italics inside a paragraph of speech are a direction rather than emphasis. They are where they stand between
 * sentences and read like one: `right? *excited*`, `*WHIRR* Analyzing`, `Drink! *takes a gulp* Mmm`, `..*sigh* fine`.
 *
 * @param understood says whether the lexicon knows the words; asked last
 */
export function inlineItalicsAreDirection(
  text: string,
  before: string,
  after: string,
  understood: () => boolean,
): boolean {
  const words = text.trim();
  // What is in quotes is read out.
  if (words === "" || !HAS_LETTER.test(words) || /^["“„]/.test(words)) return false;
  if (/^[[(].*[\])]$/.test(words)) return true;
  const opens = before.trim() === "" || /(?:[.!?…:;—–)"”\]]|\.\.)\s*$/.test(before);
  const closes = after.trim() === "" || GOES_ON_AFRESH.test(after);
  const sounds = words.split(/\s+/).every((word) => imitationOf(word) !== undefined);
  if (sounds) return opens || closes;
  if (/^(?:ha|he|hah|heh|hee){2,}!*$/i.test(words)) return opens || closes;
  if (
    !opens ||
    (/[.,!?…:]$/.test(words) && STARTS_CAPITAL.test(words) && words === words.toUpperCase()) ||
    !understood()
  )
    return false;
  if (closes && saysHow(words)) return true;
  const third = startsWithDeed(words);
  if (/[.,!?…:]$/.test(words)) return third && words.split(/\s+/).length <= 8 && !/[!?]$/.test(words);
  if (STARTS_SMALL.test(words)) return closes || third || /^(?:sigh|gasp|cough|gulp|wink|nod|shrug)$/.test(words);
  return (
    closes && (third || words === words.toLowerCase() || words.split(/\s+/).length > 1) && words !== words.toUpperCase()
  );
}
