import { LetterPattern } from "./letters.ts";
import { CAST_NAMES, PLACES } from "../cast/lexicon/people.ts";

/** What the parser needs to know of a character. */
export interface ScriptCharacter {
  /** Canonical name: what a turn's `speakers` hold. */
  readonly name: string;
  /** Other names that posts use, such as "Human Blogger". */
  readonly aliases?: readonly string[];
  /** Words by which narration describes them before anyone names them. */
  readonly appearance?: readonly string[];
  /** Their speech stands in italics, so that italics say little about directions. */
  readonly speaksInItalics?: boolean;
  /** What they let hear are a machine's sounds: a tone of theirs is no tone of voice. */
  readonly soundsLikeMachine?: boolean;
}

/** A place of side scenes and the one who lives there. */
export interface ScriptPlace {
  readonly id: string;
  readonly resident?: string;
}

export interface ScriptCast {
  readonly characters: readonly ScriptCharacter[];
  /** The first is where every *meanwhile* scene plays. */
  readonly places: readonly ScriptPlace[];
}

export const DEFAULT_CAST: ScriptCast = { characters: CAST_NAMES, places: PLACES };

/** So many words that are no names are remembered. */
const MOST_STRANGERS = 2000;

/** Looks up names in a cast, without regard to case. */
export class CastIndex {
  readonly cast: ScriptCast;
  private readonly byName = new Map<string, string>();
  /** The names as the cast has them: mostly they are written so, and need no key. */
  private readonly asWritten = new Map<string, string>();
  /** Words that were asked for and are nobody's name: mostly the same again. */
  private readonly strangers = new Set<string>();
  private readonly mention: LetterPattern | null;

  constructor(cast: ScriptCast) {
    this.cast = cast;
    const written = cast.characters.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    for (const { name, aliases = [] } of cast.characters)
      for (const one of [name, ...aliases]) this.byName.set(key(one), name);
    for (const name of written) this.asWritten.set(name, this.byName.get(key(name)) as string);
    const names = [...this.byName.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
    this.mention =
      names.length > 0 ? new LetterPattern(`(?<![\\p{L}\\p{N}])(?:${names.join("|")})(?![\\p{L}\\p{N}])`, "giu") : null;
  }

  /** The canonical name of someone known, undefined for others. */
  find(name: string): string | undefined {
    const known = this.asWritten.get(name);
    if (known !== undefined || this.strangers.has(name)) return known;
    const found = this.byName.get(key(name));
    if (found === undefined && this.strangers.size < MOST_STRANGERS) this.strangers.add(name);
    return found;
  }

  soundsLikeMachine(name: string): boolean {
    return this.cast.characters.some((character) => character.name === name && character.soundsLikeMachine === true);
  }

  speaksInItalics(name: string): boolean {
    return this.cast.characters.some((character) => character.name === name && character.speaksInItalics === true);
  }

  /** All names and aliases, canonical names first: for suggestions. */
  get names(): readonly string[] {
    return this.cast.characters.map((character) => character.name);
  }

  /** The characters that a text names, in order, each once. */
  mentions(text: string): string[] {
    const found: string[] = [];
    if (!this.mention) return found;
    const mention = this.mention.for(text);
    mention.lastIndex = 0;
    for (let match = mention.exec(text); match; match = mention.exec(text)) {
      const name = this.find(match[0]);
      if (name !== undefined && !found.includes(name)) found.push(name);
    }
    return found;
  }

  /** The first character that a text names. */
  named(text: string): string | undefined {
    return this.mentions(text)[0];
  }

  /** The one whose looks a text describes best: by how many words of `appearance` it uses, at least two. */
  described(text: string): string | undefined {
    const lower = text.toLowerCase();
    let best: string | undefined;
    let most = 1;
    for (const character of this.cast.characters) {
      const hits = (character.appearance ?? []).filter((word) => lower.includes(word.toLowerCase())).length;
      if (hits > most) {
        most = hits;
        best = character.name;
      }
    }
    return best;
  }
}

function key(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, " ");
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
