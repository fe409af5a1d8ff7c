import type { InlineContext, MarkdownConfig } from "@lezer/markdown";

/** `**[Human]:**`, `**[Human Blogger]**:`, `**[Human:]**`, `[Human]:` and the like, at the start of a line. */
const LABEL = /^(\*\*|__|\*|_)?\[([^[\]\n]{1,60}?)(?:\]:(\*\*|__|\*|_)?|\](\*\*|__|\*|_):|:\](\*\*|__|\*|_)?)/;

/** A speaker's label as written, and the name in it. */
export interface Label {
  readonly name: string;
  readonly end: number;
  /** In bold: a speaker even if nobody knows the name. */
  readonly bold: boolean;
}

/** Reads the label at the start of `text`, if there is one. */
export function readLabel(text: string): Label | null {
  const match = LABEL.exec(text);
  const open = match?.[1] ?? "";
  if (!match || open !== (match[3] ?? match[4] ?? match[5] ?? "")) return null;
  return { name: (match[2] ?? "").trim(), end: match[0].length, bold: open.length === 2 };
}

function labelInline(cx: InlineContext, next: number, pos: number): number {
  // * [ _
  if (next !== 42 && next !== 91 && next !== 95) return -1;
  if (pos !== cx.offset && cx.char(pos - 1) !== 10) return -1;
  const label = readLabel(cx.slice(pos, pos + 120));
  return label ? cx.addElement(cx.elt("SpeakerLabel", pos, pos + label.end)) : -1;
}

/** Who speaks, written as a label. */
export const labels: MarkdownConfig = {
  defineNodes: ["SpeakerLabel"],
  parseInline: [{ name: "SpeakerLabel", before: "Escape", parse: labelInline }],
};
