import type { Diagnostic, Fix } from "./diagnostic.ts";
import type { CatalogueEntry } from "./entry.ts";
import { FILE_PROBLEMS } from "./file-problems.ts";
import { SCRIPT_PROBLEMS } from "./script-problems.ts";
import type { Span } from "./span.ts";
import { TIMELINE_PROBLEMS } from "./timeline-problems.ts";

/** Every problem that a post can have, by its code. */
export const CATALOGUE = { ...FILE_PROBLEMS, ...SCRIPT_PROBLEMS, ...TIMELINE_PROBLEMS } as const;

export type DiagnosticCode = keyof typeof CATALOGUE;

/** The entry of a code; undefined for a code that is not in the catalogue. */
export function catalogueEntry(code: string): CatalogueEntry | undefined {
  return Object.hasOwn(CATALOGUE, code) ? CATALOGUE[code as DiagnosticCode] : undefined;
}

/** A problem of the given kind at a place. `values` fill the `{…}` of the message. */
export function diagnose(
  code: DiagnosticCode,
  span: Span,
  values: Readonly<Record<string, string | number>> = {},
  fixes?: readonly Fix[],
): Diagnostic {
  const { severity, message } = CATALOGUE[code];
  const filled = fill(message, values);
  return fixes ? { code, severity, message: filled, span, fixes } : { code, severity, message: filled, span };
}

/** Puts values into a text's `{name}`; a name without a value leaves nothing behind, `{{` is no name. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : ""));
}
