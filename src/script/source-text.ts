import type { Span } from "../diagnostics/span.ts";

/** A text with its line starts: turns offsets into spans. */
export class SourceText {
  /** The text that offsets count in: the whole file, or its part from `base` on. */
  readonly text: string;
  /** Offset of `text` in the file. Spans always count from the file's start. */
  readonly base: number;
  private readonly end: number;
  private readonly lineStarts: readonly number[];
  /** Line (0-based) of the last lookup: spans are mostly asked for in reading order. */
  private near = 0;

  private constructor(text: string, base: number, lineStarts: readonly number[]) {
    this.text = text;
    this.base = base;
    this.end = base + text.length;
    this.lineStarts = lineStarts;
  }

  static of(file: string): SourceText {
    const starts = [0];
    for (let at = file.indexOf("\n"); at >= 0; at = file.indexOf("\n", at + 1)) starts.push(at + 1);
    return new SourceText(file, 0, starts);
  }

  /** Of the whole file. */
  get lines(): number {
    return this.lineStarts.length;
  }

  /** The part of the file from an offset on, a post's body, up to so many lines of the file. */
  from(base: number, lines: number): SourceText {
    return new SourceText(this.text.slice(base, this.lineStarts[lines]), this.base + base, this.lineStarts);
  }

  /** The span of `[start, end)` of this text; offsets beyond it are clamped to it. */
  span(start: number, end: number): Span {
    const from = Math.max(this.base, Math.min(this.base + start, this.end));
    const to = Math.max(from, Math.min(this.base + end, this.end));
    const line = this.lineAt(from);
    return { start: from, end: to, line: line + 1, column: from - (this.lineStarts[line] ?? 0) + 1 };
  }

  private lineAt(offset: number): number {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    const here = starts[this.near] ?? 0;
    if (offset >= here) {
      low = this.near;
      const soon = this.near + 8;
      if (soon < high && (starts[soon] ?? 0) > offset) high = soon;
    } else high = this.near;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    this.near = low;
    return low;
  }
}
