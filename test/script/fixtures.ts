import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("fixtures/", import.meta.url));

/** The fixtures by name: small posts that each show one construct, or one way in which posts go wrong. */
export function fixtureNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".post"))
    .map((name) => name.slice(0, -".post".length));
}

export function fixture(name: string): string {
  return readFileSync(join(FOLDER, `${name}.post`), "utf8");
}

/** The golden of a fixture. Written only where UPDATE_GOLDENS=1 says so; a missing one is a failure. */
export function golden(name: string, found: string): string {
  const path = join(FOLDER, `${name}.script.txt`);
  if (process.env.UPDATE_GOLDENS === "1") writeFileSync(path, found);
  if (!existsSync(path)) throw new Error(`no golden for ${name}: read what is found, then run with UPDATE_GOLDENS=1`);
  return readFileSync(path, "utf8");
}

/** The episodes of the project. */
export function episodes(): { name: string; text: string }[] {
  const folder = fileURLToPath(new URL("../../episodes/", import.meta.url));
  return textsIn(folder);
}

/** Real posts, from the folder that SIDESCENE_CORPUS names; none where it names none. */
export function corpus(): { name: string; text: string }[] {
  const folder = process.env.SIDESCENE_CORPUS;
  return folder && existsSync(folder) ? textsIn(folder) : [];
}

/** Episodes, fixtures and real posts, by name. */
export function allPosts(): Map<string, string> {
  const named = [...episodes(), ...corpus()].map(({ name, text }): [string, string] => [name, text]);
  return new Map([...named, ...fixtureNames().map((name): [string, string] => [name, fixture(name)])]);
}

function textsIn(folder: string): { name: string; text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}
