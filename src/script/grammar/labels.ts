import type { InlineContext, MarkdownConfig } from "@lezer/markdown";

/** `**[Human]:**`, `**[Human Blogger]**:`, `**[Human:]**`, `[Human]:` and the like, at the start of a line. */
const LABEL = /^(\*\*|__|\*|_)?\[([^[\]\n]{1,60}?)(?:\]:(\*\*|__|\*|_)?|\](\*\*|__|\*|_):|:\](\*\*|__|\*|_)?)/;
const PLAIN_LABEL = /^(\*\*|__)([\p{Lu}][^[\]\n:*_]{0,40})(?::\1|\1:)/u;

/** A speaker's label as written, and the name in it. */
export interface Label {
  readonly name: string;
  readonly end: number;
  /** In bold: a speaker even if nobody knows the name. */
  readonly bold: boolean;
  /** `**Vector:**`: a speaker only where the name is known. */
  readonly bracketed: boolean;
}

/** Reads the label at the start of `text`, if there is one. */
export function readLabel(text: string): Label | null {
  const match = LABEL.exec(text);
  if (match) {
    const open = match[1] ?? "";
    const close = match[3] ?? match[4] ?? match[5] ?? "";
    if (open !== close) return null;
    return { name: (match[2] ?? "").trim(), end: match[0].length, bold: open.length === 2, bracketed: true };
  }
  const plain = PLAIN_LABEL.exec(text);
  return plain ? { name: (plain[2] ?? "").trim(), end: plain[0].length, bold: true, bracketed: false } : null;
}

function labelInline(cx: InlineContext, next: number, pos: number): number {
  // * [ _
  if (next !== 42 && next !== 91 && next !== 95) return -1;
  if (pos !== cx.offset && cx.char(pos - 1) !== 10) return -1;
  const label = readLabel(cx.slice(pos, pos + 120));
  return label?.bracketed ? cx.addElement(cx.elt("SpeakerLabel", pos, pos + label.end)) : -1;
}

/** Who speaks, written as a label. */
export const labels: MarkdownConfig = {
  defineNodes: ["SpeakerLabel"],
  parseInline: [{ name: "SpeakerLabel", before: "Escape", parse: labelInline }],
};
