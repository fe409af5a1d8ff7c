import type { Place } from "./place.ts";
import type { PostStore } from "./server-place.ts";

/** The posts at hand: those of the development server, or those that came with the page. */
export interface Shelf {
  readonly ids: readonly string[];
  /** Whether new posts can be put here. */
  readonly takesNew: boolean;
  place(id: string): Place;
}

/** Looks which posts there are. */
export async function findShelf(server: PostStore): Promise<Shelf> {
  const ids = await server.list();
  if (ids) return { ids, takesNew: true, place: (id) => server.place(id) };
  const { bundledIds, bundledPlace } = await import("./bundled.ts");
  return { ids: bundledIds(), takesNew: false, place: bundledPlace };
}
