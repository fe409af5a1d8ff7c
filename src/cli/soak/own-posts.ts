import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Paths of the project's own posts: what is measured where no file is named. */
export const ownPosts = (): string[] =>
  readdirSync(join(ROOT, "episodes"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(ROOT, "episodes", file));
