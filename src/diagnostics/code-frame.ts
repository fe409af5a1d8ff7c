import type { Span } from "./span.ts";

/** What a frame shows: lines before and after, and how much of a long line. */
const FRAME = { around: 1, width: 100 } as const;

/**
 * The lines around a place with the place underlined, for terminals:
 *
 *     11 | {{< dialogue char="Kia" >}}
 *        |                     ^^^
 *
 * A long line is cut around the place; tabs are shown as one space, so that the marks stand below what they mark.
 */
export function codeFrame(text: string, span: Span): string {
  const lines = text.split(/\r?\n/);
  const at = Math.min(Math.max(span.line, 1), lines.length) - 1;
  const first = Math.max(0, at - FRAME.around);
  const last = Math.min(lines.length - 1, at + FRAME.around);
  const gutter = String(last + 1).length;
  const cut = Math.max(0, span.column - 1 - FRAME.width / 2);
  const shown = (line: string): string => {
    const part = printable(line.slice(cut, cut + FRAME.width));
    return `${cut > 0 ? "…" : ""}${part}${line.length > cut + FRAME.width ? "…" : ""}`;
  };
  const out: string[] = [];
  for (let i = first; i <= last; i++) {
    const line = lines[i] as string;
    out.push(`${String(i + 1).padStart(gutter + 2)} | ${shown(line)}`.trimEnd());
    if (i !== at) continue;
    const from = Math.min(span.column - 1, line.length) - cut + (cut > 0 ? 1 : 0);
    const room = Math.max(1, Math.min(line.length - (span.column - 1), FRAME.width - from));
    const marks = Math.max(1, Math.min(span.end - span.start, room));
    out.push(`${" ".repeat(gutter + 2)} | ${" ".repeat(from)}${"^".repeat(marks)}`);
  }
  return out.join("\n");
}

/** Text of an unknown file is shown, never obeyed: no escape sequence or direction mark reaches the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, (mark) => (mark === "\t" ? " " : "·"));
}
