import { UNDERSTOOD_LENGTH, understandDirection } from "../directions/understand.ts";
import type { Meaning } from "../script.ts";
import { LetterPattern } from "../letters.ts";
import type { CastIndex } from "../script-cast.ts";
import { subjectOf } from "./side-scene.ts";

/** So many wordings are remembered for each of so many of a cast: all of a dozen posts. */
const MOST_MEANINGS = 500;
const MOST_ACTORS = 16;

/** A name with a verb, or something of theirs, behind it. */
const DOES = new LetterPattern(String.raw`^[\p{Lu}][\p{L}\p{N}-]*(?:['’]s\s+[\p{Ll}]|\s+[\p{Ll}]+s\b)`, "u");

const byCast = new WeakMap<CastIndex, Understood>();

/** What these people's directions mean. */
export function understoodBy(cast: CastIndex): Understood {
  let understood = byCast.get(cast);
  if (!understood) {
    understood = new Understood(cast);
    byCast.set(cast, understood);
  }
  return understood;
}

/** Posts repeat their directions, and drafts are read again and again: each wording is understood once. */
export class Understood {
  /** By who does it. */
  private readonly meanings = new Map<string | undefined, Map<string, Meaning>>();

  constructor(private readonly cast: CastIndex) {}

  /** Somebody of the cast whom words tell something of: "Name raises an eyebrow". */
  doerOf(words: string): string | undefined {
    return DOES.for(words).test(words) ? subjectOf(words, this.cast) : undefined;
  }

  of(written: string, actor: string | undefined): Meaning {
    const text = written.slice(0, UNDERSTOOD_LENGTH);
    let own = this.meanings.get(actor);
    const known = own?.get(text);
    if (known) return known;
    const meaning = understandDirection(text, actor === undefined ? { cast: this.cast } : { cast: this.cast, actor });
    if (!own || own.size >= MOST_MEANINGS) {
      if (this.meanings.size >= MOST_ACTORS) this.meanings.clear();
      own = new Map();
      this.meanings.set(actor, own);
    }
    own.set(text, meaning);
    return meaning;
  }
}
