import type { BlockContext, Line, MarkdownConfig } from "@lezer/markdown";

/** Tags that start a block of their own; any other tag at the start of a line belongs to a paragraph. */
const BLOCK_TAGS = new Set(
  (
    "address article aside blockquote body br button canvas caption center dd details dialog dir div dl dt fieldset " +
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu meta nav " +
    "object ol optgroup option p picture pre section source summary table tbody td template tfoot th thead title tr " +
    "track ul video audio svg"
  ).split(" "),
);

const TAG = /^<\/?([a-z][a-z0-9-]*)(?:\s+[^\s"'=<>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>/i;
const UNSEEN = /^<(script|style|template|noscript)(?=[\s>])/i;
/** A tag on one line is not longer than this. */
const LONGEST_TAG = 2000;

function blockTagEnd(line: Line): number {
  if (line.next !== 60) return -1;
  const match = TAG.exec(line.text.slice(line.pos, line.pos + LONGEST_TAG));
  return match && BLOCK_TAGS.has((match[1] ?? "").toLowerCase()) ? line.pos + match[0].length : -1;
}

/**
 * One tag at the start of a line. Unlike Markdown's own HTML blocks, which keep everything up to a blank line as it
 * is, what stands between tags is parsed: posts put italics and shortcodes there.
 */
function tagBlock(cx: BlockContext, line: Line): boolean | null {
  const end = blockTagEnd(line);
  if (end < 0) return false;
  const from = cx.lineStart + line.pos;
  const to = cx.lineStart + end;
  if (line.skipSpace(end) === line.text.length) {
    cx.nextLine();
    cx.addElement(cx.elt("TagBlock", from, to));
    return true;
  }
  cx.addElement(cx.elt("TagLead", from, to));
  line.moveBase(end);
  return null;
}

const startsComment = (line: Line): boolean => line.next === 60 && line.text.startsWith("<!--", line.pos);

/** `<!-- … -->` from the start of a line, to its end wherever that is: to the end of the text where it has none. */
function commentBlock(cx: BlockContext, line: Line): boolean | null {
  if (!startsComment(line)) return false;
  const from = cx.lineStart + line.pos;
  let search = line.pos + 4;
  for (;;) {
    const end = line.text.indexOf("-->", search);
    if (end >= 0) {
      const to = cx.lineStart + end + 3;
      if (line.skipSpace(end + 3) === line.text.length) {
        cx.nextLine();
        cx.addElement(cx.elt("CommentBlock", from, to));
        return true;
      }
      cx.addElement(cx.elt("Comment", from, to));
      line.moveBase(end + 3);
      return null;
    }
    const last = cx.lineStart + line.text.length;
    if (!cx.nextLine()) {
      cx.addElement(cx.elt("CommentOpen", from, last));
      return true;
    }
    search = 0;
  }
}

/** Elements whose content nobody reads: `<script>`, `<style>`. */
function unseenBlock(cx: BlockContext, line: Line): boolean {
  if (line.next !== 60) return false;
  const match = UNSEEN.exec(line.text.slice(line.pos, line.pos + 16));
  if (!match) return false;
  const close = `</${(match[1] ?? "").toLowerCase()}`;
  const from = cx.lineStart + line.pos;
  for (;;) {
    const to = cx.lineStart + line.text.length;
    const closed = line.text.toLowerCase().includes(close);
    const more = cx.nextLine();
    if (closed || !more) {
      cx.addElement(cx.elt(closed ? "UnseenBlock" : "UnseenOpen", from, to));
      return true;
    }
  }
}

/** Tags and elements in a post, each a node of its own, with Markdown parsed between them. */
export const htmlBlocks: MarkdownConfig = {
  remove: ["HTMLBlock"],
  defineNodes: [{ name: "TagBlock", block: true }, { name: "TagLead" }],
  parseBlock: [{ name: "Tag", before: "FencedCode", parse: tagBlock, endLeaf: (_cx, line) => blockTagEnd(line) >= 0 }],
};

/** What runs on until its end is found: comments, scripts. Apart, because text behind an open one is read without. */
export const unseenBlocks: MarkdownConfig = {
  defineNodes: [
    { name: "CommentOpen", block: true },
    { name: "UnseenBlock", block: true },
    { name: "UnseenOpen", block: true },
  ],
  parseBlock: [
    { name: "Comment", before: "FencedCode", parse: commentBlock, endLeaf: (_cx, line) => startsComment(line) },
    {
      name: "Unseen",
      before: "FencedCode",
      parse: unseenBlock,
      endLeaf: (_cx, line) => line.next === 60 && UNSEEN.test(line.text.slice(line.pos, line.pos + 16)),
    },
  ],
};
