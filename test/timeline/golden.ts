import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("goldens/", import.meta.url));

/** What a golden file holds. It is written only where UPDATE_GOLDENS=1 says so; a missing one is a failure. */
export function golden(name: string, found: string): string {
  const path = `${FOLDER}${name}.txt`;
  if (process.env.UPDATE_GOLDENS === "1") writeFileSync(path, `${found}\n`);
  if (!existsSync(path)) throw new Error(`no golden "${name}": read what is found, then run with UPDATE_GOLDENS=1`);
  return readFileSync(path, "utf8").trimEnd();
}
