import { LetterPattern } from "../letters.ts";

const WORDS = new LetterPattern(String.raw`[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*`, "gu");

/** Words of a text in lower case, typographic apostrophes made plain, punctuation off; hyphens stay. */
export function wordsOf(text: string): string[] {
  const written = text.toLowerCase().replace(/[’‘]/g, "'");
  return written.match(WORDS.for(written)) ?? [];
}

/** Participles and pasts that their endings don't give away. */
const IRREGULAR = new Map(
  (
    "dug dig fed feed heard hear led lead said say sent send spent spend beaten beat bent bend bitten bite blown blow bought buy broke break broken break brought bring built build caught catch chosen " +
    "choose clung cling crept creep dealt deal drank drink drawn draw drew draw driven drive eaten eat fallen fall fell " +
    "fall felt feel flew fly flown fly forgot forget forgotten forget fought fight found find froze freeze frozen freeze " +
    "gave give given give gone go grown grow held hold hid hide hidden hide hung hang kept keep knelt kneel laid lay " +
    "leapt leap left leave lit light lost lose made make meant mean met meet overheard overhear overthrown overthrow ran " +
    "run rung ring risen rise rose rise sang sing sank sink sat sit seen see shaken shake shook shake shone shine shot " +
    "shoot shown show shrunk shrink slept sleep slid slide slung sling snuck sneak sought seek spoke speak spoken speak " +
    "spun spin stolen steal stood stand strewn strew struck strike stuck stick stung sting sunk sink swept sweep swollen " +
    "swell swore swear swung swing taken take taught teach thought think threw throw thrown throw told tell took take " +
    "tore tear torn tear understood understand wept weep woke wake woken wake worn wear wound wind woven weave wrote " +
    "write written write wrung wring"
  )
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(" ") as [string, string]),
);

/** The verb whose irregular form a word is: "struck" is strike. */
export const irregularVerb = (word: string): string | undefined => IRREGULAR.get(word);

const cache = new Map<string, readonly string[]>();
/** The vocabulary of directions is small; a text that isn't one must not fill the memory. */
const MOST_CACHED = 20_000;

/**
 * A word and the stems it may come from: "flipping" gives flipping, flip, flipp, flippe. Crude on purpose: a stem that
 * is no word is in no lexicon, so it does no harm.
 */
export function stemsOf(word: string): readonly string[] {
  const known = cache.get(word);
  if (known) return known;
  const found = new Set([word]);
  addStems(word, found);
  for (const stem of [...found]) if (stem !== word) addStems(stem, found);
  const stems = [...found];
  if (cache.size < MOST_CACHED) cache.set(word, stems);
  return stems;
}

function addStems(word: string, found: Set<string>): void {
  const cut = (count: number, add = "") => {
    const stem = word.slice(0, -count);
    if (stem.length < 2) return;
    found.add(stem + add);
    if (add === "" && stem.length > 3 && stem.at(-1) === stem.at(-2)) found.add(stem.slice(0, -1));
  };
  if (word.endsWith("'s")) cut(2);
  if (word.endsWith("s") && !word.endsWith("ss")) cut(1);
  if (word.endsWith("es")) cut(2);
  if (word.endsWith("ies") || word.endsWith("ied") || word.endsWith("ier") || word.endsWith("ily")) cut(3, "y");
  if (word.endsWith("ed")) {
    cut(1);
    cut(2);
    if (word.endsWith("icked")) cut(3);
  }
  if (word.endsWith("er")) {
    cut(1);
    cut(2);
  }
  if (word.endsWith("ing")) {
    cut(3);
    cut(3, "e");
    if (word.endsWith("icking")) cut(4);
  }
  if (word.endsWith("ly")) cut(2);
  if (word.endsWith("ment") || word.endsWith("ness")) cut(4);
  if (word.endsWith("ation")) {
    cut(3, "e");
    cut(5, "e");
    cut(5);
  }
}
