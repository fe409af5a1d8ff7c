import { imitationOf } from "../directions/lexicon.ts";
import { understandDirection } from "../directions/understand.ts";
import { LetterPattern } from "../letters.ts";
import { wordsOf } from "../directions/word-forms.ts";
import type { CastIndex } from "../script-cast.ts";
import type { LineKind } from "./page-lines.ts";
import { calledIn, introducedIn, presents, tellsOf } from "./who-is-meant.ts";

/**
 * What a line has by which its speaker may be known, each as a name: words, how sentences are built, what its
 * directions ask for, whom it names. Profiles give these names weights.
 */
export function featuresOf(line: string, kind: LineKind, cast: CastIndex): string[] {
  const text = line.replace(/^[-•*] /, "");
  const features = new Set<string>([`kind:${kind}`]);
  const names = kind === "direction" ? "does-to" : "names";
  // "back to normal Name" is themselves.
  const others = kind === "direction" ? text.replace(BACK_TO_SELF.for(text), "") : text;
  for (const name of cast.mentions(others)) features.add(`${names}:${name}`);
  const words = wordsOf(text).filter((word) => !/\d/.test(word));
  if (kind === "direction") {
    const { sounds, gestures, moods, guessed } = understandDirection(text, { cast });
    for (const { effect } of sounds) {
      features.add(`sound:${effect}`);
      features.add(MOUTH_SOUNDS.has(effect) ? "sound:mouth" : "sound:machine");
    }
    if (guessed) features.add("gesture:guessed");
    // What was guessed by a wording's shape says nothing of who it is.
    for (const { name, variant, target } of guessed ? [] : gestures) {
      features.add(`gesture:${name}`);
      if (variant) features.add(`gesture:${name}/${variant}`);
      if (name === "look" || name === "stare" || name === "look-around") continue;
      if (target === "notebook" || target === "screen" || target === "monitor" || target === "controller")
        features.add(`at:${target}`);
    }
    for (const mood of moods) features.add(`mood:${mood}`);
    // What somebody looks at says little about who looks.
    const looks = gestures[0]?.name === "look" || gestures[0]?.name === "stare" || gestures[0]?.name === "look-around";
    const object = looks
      ? words.findIndex((word) => word === "at" || word === "to" || word === "toward" || word === "from")
      : -1;
    for (const word of object < 0 ? words : words.slice(0, object)) features.add(`does:${rootOf(word)}`);
    return [...features];
  }
  for (const name of calledIn(line, cast)) features.add(`calls:${name}`);
  for (const name of introducedIn(line, cast)) features.add(`is:${name}`);
  if (presents(line, cast)) features.add("shape:presents");
  const tells = kind === "speech" ? tellsOf(text, cast) : undefined;
  if (tells) features.add(`shape:tells-${tells}`);
  for (const word of words) features.add(rootOf(word));
  if (imitationOf(/^\S+/.exec(text)?.[0] ?? "")) features.add("opens:sound");
  const first = words.slice(0, 2).join(" ");
  if (words[0]) features.add(`first:${words[0]}`);
  if (first.includes(" ")) features.add(`first:${first}`);
  for (const shape of shapesOf(text)) features.add(`shape:${shape}`);
  return [...features];
}

const BACK_TO_SELF = new LetterPattern(String.raw`\bback to (?:[\p{Ll}]+ ){0,2}[\p{Lu}][\p{Ll}]+(?![’'\p{L}])`, "gu");

/** Sounds that a body makes; the others are a machine's. */
const MOUTH_SOUNDS: ReadonlySet<string> = new Set(["crunch", "slurp", "shatter", "music"]);

/** Words of one family share their first letters: investigate, investigated, investigation. */
function rootOf(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word;
}

/** Words without which whole sentences can't be: telegrams go without them. */
const FUNCTION_WORDS = new Set(
  "a an the is are was were be been am do does did have has had i you he she it we they me him her us them my your his its our their to of in on at for with and or but if so that this these those not can could will would should just".split(
    " ",
  ),
);

/** How a line is built, in words: "exclaims", "capitals", "percentages"… */
function shapesOf(text: string): string[] {
  const found: string[] = [];
  const exclaims = text.match(/!/g)?.length ?? 0;
  if (exclaims > 0) found.push("exclaims");
  if (exclaims > 2) found.push("exclaims-often");
  if (/[!?]{2}/.test(text)) found.push("exclaims-twice");
  const words = text.match(/\p{L}+/gu) ?? [];
  const capitals = words.filter(
    (word) => word.length > 2 && word === word.toUpperCase() && !ABBREVIATIONS.has(word),
  ).length;
  if (capitals > 0) found.push("capitals");
  if (capitals > 2) found.push("capitals-often");
  if (words.length > 2 && capitals === words.length) found.push("shouts-all");
  if (/\d\s*%/.test(text)) found.push("percentages");
  if (/\d/.test(text)) found.push("numbers");
  if (/\b\d+\.\d+\b/.test(text)) found.push("decimals");
  if (/\?/.test(text)) found.push("asks");
  if (/\?$/.test(text)) found.push("asks-last");
  if (/…|\.\.\./.test(text)) found.push("trails");
  if (/—/.test(text)) found.push("dashes");
  if (/—$/.test(text)) found.push("cut-off");
  if (/^[…—]/.test(text)) found.push("resumes");
  if (/^[^:.!?]{2,45}: /.test(text)) found.push("label");
  if (/:$/.test(text)) found.push("announces");
  if (/(?<![\p{L}'’])I(?![\p{L}])|I['’]\w/u.test(text)) found.push("first-person");
  if (/(?<![\p{L}])you(?![\p{L}])/iu.test(text)) found.push("second-person");
  if (/“[^“”]+”/.test(text)) found.push("quotes");
  const lower = words.map((word) => word.toLowerCase());
  if (lower.length > 3) {
    const share = lower.filter((word) => FUNCTION_WORDS.has(word)).length / lower.length;
    found.push(share < 0.12 ? "telegram" : share < 0.25 ? "terse" : share < 0.42 ? "plain" : "chatty");
  }
  if (!lower.some((word) => PRONOUNS.has(word))) found.push("impersonal");
  if (/^\p{Lu}\p{L}+ed\b/u.test(text)) found.push("opens-with-deed");
  if (/^\p{Lu}\p{L}+: /u.test(text)) found.push("opens-with-label");
  if (/^\p{Lu}\p{L}+[.,!] /u.test(text)) found.push("opens-with-word");
  const sentences = text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== "");
  const mean = words.length / Math.max(1, sentences.length);
  found.push(
    mean < 4 ? "sentences-tiny" : mean < 8 ? "sentences-short" : mean < 15 ? "sentences-middle" : "sentences-long",
  );
  found.push(
    words.length < 5 ? "line-tiny" : words.length < 15 ? "line-short" : words.length < 40 ? "line-middle" : "line-long",
  );
  return found;
}

/** From the first mark on only: a run of marks with nothing behind it is looked at once. */
const SENTENCE_END = /(?<![.!?…])[.!?…]+\s+/;

const PRONOUNS = new Set("i you he she we they me him her us them my your his our their it".split(" "));

/** Capitals that everybody writes. */
const ABBREVIATIONS = new Set([
  "API",
  "GPT",
  "LLM",
  "RAG",
  "URL",
  "CEO",
  "FAQ",
  "PDF",
  "HTML",
  "CSS",
  "SQL",
  "USA",
  "NASA",
  "JSON",
  "SEO",
  "GPU",
  "CPU",
]);
