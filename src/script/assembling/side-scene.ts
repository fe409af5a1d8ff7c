import { imitationOf, isGestureWord } from "../directions/lexicon.ts";
import { wordsOf } from "../directions/word-forms.ts";
import { LetterPattern } from "../letters.ts";
import type { CastIndex } from "../script-cast.ts";
import type { Voice } from "./output.ts";

/** Who a side scene's lines belong to where neither marker nor narration says it and nobody lives there. */
const STRANGER = "?";

/** A *meanwhile* scene while it runs: whose quotes they are, and whether the audience knows the name yet. */
export class SideScene {
  private readonly cast: CastIndex;
  private readonly named: Set<string>;
  private resident: string | undefined;
  /** Those whom its marker and what is told in it name. */
  private readonly heard: Set<string>;

  /** @param named those whom the post has named so far; kept up to date by the scene */
  constructor(cast: CastIndex, named: Set<string>, marker: string) {
    this.cast = cast;
    this.named = named;
    this.resident = cast.named(marker);
    this.heard = new Set(cast.mentions(marker));
    if (this.resident !== undefined) named.add(this.resident);
  }

  /** Takes in narration or a direction: it may describe the speaker, or name them. */
  hear(text: string): void {
    this.resident ??= this.cast.described(text);
    const home = this.speaker;
    const mentioned = this.cast.mentions(text);
    for (const name of mentioned) this.heard.add(name);
    if (mentioned.includes(home)) this.named.add(home);
  }

  /** Whether somebody has a part in it: lives there, or was named there. */
  has(name: string): boolean {
    return name === this.speaker || this.heard.has(name);
  }

  /** A label said whose the next quote is. */
  is(name: string): void {
    this.resident = name;
    this.named.add(name);
  }

  get speaker(): string {
    return this.resident ?? this.cast.cast.places[0]?.resident ?? STRANGER;
  }

  /** The voice of a quoted line. */
  get voice(): Voice {
    const name = this.speaker;
    const voice = { speakers: [name], manner: "plain" } as const;
    return this.named.has(name) ? voice : { ...voice, label: "?" };
  }

  /** Who does what an italic line says: a verb without a subject is the speaker's ("Throws controller at wall"). */
  actorOf(written: string): string | undefined {
    const text = written.replace(BEFORE_WORDS.for(written), "").replace(/[)\]]$/, "");
    const named = subjectOf(text, this.cast);
    if (named !== undefined) return named;
    const words = wordsOf(text);
    const first = words[0] ?? "";
    if (/^(?:he|she|they|his|her|their)$/.test(first)) return this.speaker;
    if (/^(?:the|a)$/.test(first) && words[1] === "figure") return this.speaker;
    // "Kicks the crate", "Crashes.": a verb in the third person, whether anyone knows it or not; "Keys fly" is none.
    const verb =
      /(?:[^s]s|ing)$/.test(first) &&
      (isGestureWord(first) || words.length === 1 || BEHIND_A_VERB.test(words[1] ?? "") || /^\S+[.!,;]/.test(text));
    return verb || mouthSound(text) ? this.speaker : undefined;
  }
}

/** Signs and brackets. */
const BEFORE_WORDS = new LetterPattern(String.raw`^[^\p{L}\p{N}]+`, "u");

const BEHIND_A_VERB =
  /^(?:the|an?|his|her|its|their|it|him|them|at|to|into|up|down|out|back|over|around|on|off|through|away|with|for|another|again)$/;

const SUBJECT = new LetterPattern(String.raw`^["“'‘(]*((?:The )?[\p{Lu}][\p{L}\p{N}-]*)`, "u");

/** The character whose name starts a text: "Bounce chewing pizza". */
export function subjectOf(text: string, cast: CastIndex): string | undefined {
  const match = SUBJECT.for(text).exec(text);
  return match ? cast.find(match[1] ?? "") : undefined;
}

function mouthSound(text: string): boolean {
  // Of most lines the first word already is none.
  const [first = ""] = text.split(/\s+/, 1);
  return isMouthSound(first) && text.split(/\s+/).every(isMouthSound);
}

function isMouthSound(word: string): boolean {
  const effect = imitationOf(word);
  return effect === "crunch" || effect === "slurp";
}
