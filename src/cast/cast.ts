import type { Character } from "./character.ts";
import { bounce } from "./characters/bounce/character.ts";
import { human } from "./characters/human/character.ts";
import { kai } from "./characters/kai/character.ts";
import { recurse } from "./characters/recurse/character.ts";
import { vector } from "./characters/vector/character.ts";

/** Everybody whom the blog's posts know. */
export const CAST: readonly Character[] = [human, vector, kai, recurse, bounce];

const BY_ID: ReadonlyMap<string, Character> = new Map(CAST.map((character) => [character.id, character]));

export function characterOf(id: string): Character {
  return BY_ID.get(id) ?? vector;
}
