import type { FrontMatter } from "./script.ts";
import type { ScriptCast, ScriptCharacter } from "./script-cast.ts";

/** More characters than this are a mistake, or worse. */
const MOST = 50;

/**
 * The cast with those whom front matter adds: `cast: [Ada, Bob]`, `cast: {Ada: {aliases: […], appearance: […]}}`, or a
 * list of `{name, aliases, appearance}`. Who is known already keeps their place and gets the new names.
 */
export function castOf(cast: ScriptCast, { extra }: FrontMatter): ScriptCast {
  const added = charactersIn(extra.cast).slice(0, MOST);
  const places = placesIn(extra.places, cast);
  if (added.length === 0 && places === cast.places) return cast;
  const characters = [...cast.characters];
  for (const character of added) {
    const at = characters.findIndex(({ name }) => name.toLowerCase() === character.name.toLowerCase());
    const known = characters[at];
    if (!known) characters.push(character);
    else {
      characters[at] = {
        ...known,
        aliases: [...(known.aliases ?? []), ...(character.aliases ?? [])],
        appearance: [...(known.appearance ?? []), ...(character.appearance ?? [])],
      };
    }
  }
  return { characters, places };
}

function charactersIn(value: unknown): ScriptCharacter[] {
  if (typeof value === "string") return textsIn(value).map((name) => ({ name }));
  if (Array.isArray(value))
    return value.flatMap((entry) => (typeof entry === "string" ? [{ name: entry.trim() }] : one(entry, undefined)));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => one(entry, name));
}

function one(value: unknown, key: string | undefined): ScriptCharacter[] {
  const entry = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  const name = key ?? (typeof entry.name === "string" ? entry.name.trim() : "");
  if (name === "") return [];
  return [{ name, aliases: textsIn(entry.aliases), appearance: textsIn(entry.appearance) }];
}

function textsIn(value: unknown): string[] {
  const list = typeof value === "string" ? value.split(",") : Array.isArray(value) ? value : [];
  return list
    .filter((entry): entry is string => typeof entry === "string")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** `places: {sector-7b: {resident: Ada}}` names who lives where side scenes play. */
function placesIn(value: unknown, cast: ScriptCast): ScriptCast["places"] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return cast.places;
  const residents = Object.entries(value).flatMap(([id, entry]) => {
    const resident =
      typeof entry === "object" && entry !== null ? (entry as Record<string, unknown>).resident : undefined;
    return typeof resident === "string" && resident.trim() !== "" ? [{ id, resident: resident.trim() }] : [];
  });
  return residents.length === 0
    ? cast.places
    : [...residents, ...cast.places.filter(({ id }) => !residents.some((other) => other.id === id))];
}
