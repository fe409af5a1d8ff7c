import type { BlockContext, LeafBlock, Line, MarkdownConfig } from "@lezer/markdown";

/**
 * Bounds that keep the Markdown parser linear: like its peers it is quadratic in the number of open brackets and
 * delimiters of one block, and in the depth of nesting. What exceeds them plays as plain text, with a diagnostic.
 */
export const BLOCK_BOUNDS = {
  /** Blocks that may stand inside each other (lists count twice: list and item). */
  depth: 32,
  /** Characters that can open or close something inline, per block; the fullest real one has about 120. */
  delimiters: 400,
  /** UTF-16 units of one block; the longest real one has about 2,000. */
  length: 50_000,
} as const;

function tangled(text: string): boolean {
  if (text.length > BLOCK_BOUNDS.length) return true;
  if (text.length <= BLOCK_BOUNDS.delimiters) return false;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // ! * < [ ] _ ` { | ~
    if (
      code === 42 ||
      code === 60 ||
      code === 91 ||
      code === 95 ||
      code === 96 ||
      code === 123 ||
      code === 124 ||
      code === 126 ||
      code === 33
    )
      if (++count > BLOCK_BOUNDS.delimiters) return true;
  }
  return false;
}

/** First of all block parsers: takes whole lines that are too long or too deep to be parsed. */
function takeLine(cx: BlockContext, line: Line): boolean {
  const deep = cx.depth > BLOCK_BOUNDS.depth;
  if (!deep && !tangled(line.text)) return false;
  const from = cx.lineStart + line.pos;
  const to = cx.lineStart + line.text.length;
  if (to <= from) return false;
  cx.nextLine();
  cx.addElement(cx.elt("PlainText", from, to));
  return true;
}

/** First of all leaf parsers: a paragraph that grew too tangled over many lines is not parsed for inlines. */
const takeLeaf = {
  nextLine: () => false,
  finish(cx: BlockContext, leaf: LeafBlock): boolean {
    if (!tangled(leaf.content)) return false;
    cx.addElement(cx.elt("PlainText", leaf.start, leaf.start + leaf.content.length));
    return true;
  },
};

export const guards: MarkdownConfig = {
  defineNodes: [{ name: "PlainText", block: true }],
  parseBlock: [
    {
      name: "Bounds",
      before: "FencedCode",
      parse: takeLine,
      leaf: () => takeLeaf,
      // A paragraph of endless lines is cut where it gets too long to be parsed in one piece.
      endLeaf: (_cx, _line, leaf) => leaf.content.length > BLOCK_BOUNDS.length,
    },
  ],
};
