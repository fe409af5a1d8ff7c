import type { Severity } from "./diagnostic.ts";

/** One kind of problem: what the author reads about it, at the place and in the manual. */
export interface CatalogueEntry {
  readonly severity: Severity;
  /** One line at the place; `{name}` stands for a value given with the problem. */
  readonly message: string;
  /** Why it happens. */
  readonly cause: string;
  /** What to write instead, or to do. */
  readonly remedy: string;
  /** The least text that shows it. */
  readonly example: string;
}
