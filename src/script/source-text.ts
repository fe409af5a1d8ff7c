import type { Span } from "../diagnostics/span.ts";

/** The text of a post with its line starts: turns offsets into spans. */
export class SourceText {
  readonly text: string;
  private readonly lineStarts: number[];
  /** Line (0-based) of the last lookup: spans are mostly asked for in reading order. */
  private near = 0;

  constructor(text: string) {
    this.text = text;
    this.lineStarts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.lineStarts.push(at + 1);
  }

  /** The span of `[start, end)`; offsets beyond the text are clamped to it. */
  span(start: number, end: number): Span {
    const from = Math.max(0, Math.min(start, this.text.length));
    const to = Math.max(from, Math.min(end, this.text.length));
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
