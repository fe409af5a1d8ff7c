import { type DiagnosticCode, diagnose } from "../diagnostics/catalogue.ts";
import type { Diagnostic, Fix } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "./source-text.ts";

/** The same problem is named this often; the rest of a broken file adds nothing. */
const MOST_OF_A_KIND = 200;

/** Collects the diagnostics of one parse. */
export class Problems {
  readonly list: Diagnostic[] = [];
  readonly source: SourceText;
  private readonly counts = new Map<string, number>();

  constructor(source: SourceText) {
    this.source = source;
  }

  add(
    code: DiagnosticCode,
    from: number,
    to: number,
    values: Record<string, string | number> = {},
    fixes?: readonly Fix[],
  ): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count > MOST_OF_A_KIND) return;
    const { base } = this.source;
    const placed = fixes?.map((fix) => ({ ...fix, span: { start: fix.span.start + base, end: fix.span.end + base } }));
    this.list.push(diagnose(code, this.source.span(from, to), values, placed));
  }

  /** Like `add`, once for each `key`. */
  addOnce(
    key: string,
    code: DiagnosticCode,
    from: number,
    to: number,
    values: Record<string, string | number> = {},
    fixes?: readonly Fix[],
  ): void {
    const id = `${code}\n${key}`;
    if (this.counts.has(id)) return;
    this.counts.set(id, 1);
    this.add(code, from, to, values, fixes);
  }
}
