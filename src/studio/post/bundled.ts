import type { Place } from "./place.ts";
import { builtRecordings } from "./built-recordings.ts";
import { downloadPlace } from "./file-place.ts";

/** The posts of `episodes/` as they were when the page was built. Loaded only where no server has them. */
const POSTS = import.meta.glob<string>("../../../episodes/*.md", { query: "?raw", import: "default" });

const idOf = (path: string): string => path.replace(/^.*\//, "").replace(/\.md$/, "");

export const bundledIds = (): readonly string[] => Object.keys(POSTS).map(idOf).sort();

/** A post that came with the page: read from it, saved as a file of the computer's. */
export function bundledPlace(id: string): Place {
  const load = Object.entries(POSTS).find(([path]) => idOf(path) === id)?.[1];
  return {
    ...downloadPlace(`${id}.md`),
    key: `bundled:${id}`,
    recordings: builtRecordings(new URL(`../episodes/${id}.json`, location.href)),
    async read() {
      const text = await load?.();
      return text === undefined ? undefined : { text, mark: text };
    },
  };
}
