import type { Character } from "./character.ts";
import { bounce } from "./characters/bounce/character.ts";
import { human } from "./characters/human/character.ts";
import { kai } from "./characters/kai/character.ts";
import { recurse } from "./characters/recurse/character.ts";
import { strangerOf } from "./characters/stranger/character.ts";
import { vector } from "./characters/vector/character.ts";

/** Everybody whom the blog's posts know. Their names and aliases in texts stand in the lexicon. */
export const CAST: readonly Character[] = [human, vector, kai, recurse, bounce];

const BY_ID: ReadonlyMap<string, Character> = new Map(CAST.map((character) => [character.id, character]));

/** Strangers met so far: each is made from the name alone, once. */
const strangers = new Map<string, Character>();
const REMEMBERED = 64;

/** The character of a canonical name; one whom nobody knows gets a generated look. */
export function characterOf(id: string): Character {
  const known = BY_ID.get(id) ?? strangers.get(id);
  if (known) return known;
  if (strangers.size >= REMEMBERED) strangers.clear();
  const stranger = strangerOf(id);
  strangers.set(id, stranger);
  return stranger;
}
