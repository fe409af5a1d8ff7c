import type { Span } from "./span.ts";

export type Severity = "error" | "warning" | "info";

/** A change of the source text that settles a diagnostic: replace `span` by `text`. */
export interface Fix {
  readonly title: string;
  readonly span: Pick<Span, "start" | "end">;
  readonly text: string;
}

/** A problem found in a script: collected, never thrown. `code` is a key of the catalogue. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly fixes?: readonly Fix[];
}
