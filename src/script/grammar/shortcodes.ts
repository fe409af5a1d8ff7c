import { type BlockContext, InlineContext, type Line, type MarkdownConfig } from "@lezer/markdown";
import { isPageReference, readShortcodeTag, startsShortcode } from "./shortcode-tag.ts";

/** A tag may be spread over this many lines: `{{< figure src="…"⏎ alt="…" >}}`. */
const MOST_LINES = 30;

/** `>}}` without its braces. */
const CUT_END = />\}?[ \t\r]*$/;

/**
 * A tag at the start of a line. What follows it on the line is parsed as if it started the line, so that text may
 * stand right after an opener. A tag is read to its end or to the next blank line, never further: what a line means
 * must not depend on text far below it, or an edit there couldn't reuse what was parsed here.
 */
function shortcodeBlock(cx: BlockContext, line: Line): boolean | null {
  if (line.next !== 123 || !startsShortcode(line.text, line.pos)) return false;
  const from = cx.lineStart + line.pos;
  let read = line.text.slice(line.pos);
  /** Where the current line starts within `read`, and the column of the line at which that is. */
  let before = 0;
  let column = line.pos;
  for (let lines = 1; ; lines++) {
    // Without an end on this line there is nothing to read yet.
    const tag = line.text.includes("}}", column) || CUT_END.test(line.text) ? readShortcodeTag(read, 0) : null;
    if (tag) {
      const after = tag.end - before + column;
      const to = cx.lineStart + after;
      if (line.skipSpace(after) === line.text.length) {
        cx.nextLine();
        cx.addElement(cx.elt("Shortcode", from, to));
        return true;
      }
      cx.addElement(cx.elt("ShortcodeLead", from, to));
      line.moveBase(after);
      return null;
    }
    const end = cx.lineStart + line.text.length;
    const more = cx.nextLine();
    if (!more || line.pos === line.text.length || lines === MOST_LINES) {
      cx.addElement(cx.elt("ShortcodeBroken", from, end));
      return true;
    }
    before = read.length + 1;
    column = 0;
    read += `\n${line.text}`;
  }
}

function shortcodeInline(cx: InlineContext, next: number, pos: number): number {
  if (next !== 123 || cx.char(pos + 1) !== 123) return -1;
  const tag = readShortcodeTag(cx.text, pos - cx.offset);
  return tag ? cx.addElement(cx.elt("ShortcodeTag", pos, cx.offset + tag.end)) : -1;
}

// Hugo's comment within one paragraph: two braces, a slash and an asterisk.
function hugoComment(cx: InlineContext, next: number, pos: number): number {
  if (next !== 123 || cx.slice(pos, pos + 4) !== "{{/*") return -1;
  const end = cx.text.indexOf("*/}}", pos - cx.offset + 4);
  return end < 0 ? -1 : cx.addElement(cx.elt("Comment", pos, cx.offset + end + 4));
}

/** `[text]({{< ref "page.md" >}})`, and pictures so: an address with spaces and quotes, which Markdown's own links don't take. */
function pageLink(cx: InlineContext, next: number, pos: number): number {
  if (next !== 93 || cx.char(pos + 1) !== 40 || !startsShortcode(cx.text, pos + 2 - cx.offset)) return -1;
  const tag = readShortcodeTag(cx.text, pos + 2 - cx.offset);
  if (!tag || !isPageReference(tag)) return -1;
  const close = cx.offset + tag.end;
  if (cx.char(close) !== 41) return -1;
  const link = cx.findOpeningDelimiter(InlineContext.linkStart) ?? -1;
  const image = cx.findOpeningDelimiter(InlineContext.imageStart) ?? -1;
  const opener = Math.max(link, image);
  const start = opener < 0 ? undefined : cx.getDelimiterAt(opener);
  if (!start) return -1;
  const mark = (from: number, to = from + 1) => cx.elt("LinkMark", from, to);
  const content = [mark(start.from, start.to), ...cx.takeContent(opener), mark(pos), mark(pos + 1)];
  const name = image > link ? "Image" : "Link";
  return cx.addElement(cx.elt(name, start.from, close + 1, [...content, cx.elt("URL", pos + 2, close), mark(close)]));
}

/** Hugo's `{{< … >}}` and `{{% … %}}`, alone on a line, before text, over several lines or inside a paragraph. */
export const shortcodes: MarkdownConfig = {
  defineNodes: [
    { name: "Shortcode", block: true },
    { name: "ShortcodeBroken", block: true },
    // No block: incremental parsing stops behind blocks only, and a line must not be resumed in its middle.
    { name: "ShortcodeLead" },
    { name: "ShortcodeTag" },
  ],
  parseBlock: [
    {
      name: "Shortcode",
      before: "FencedCode",
      parse: shortcodeBlock,
      endLeaf: (_cx, line) => line.next === 123 && startsShortcode(line.text, line.pos),
    },
  ],
  parseInline: [
    { name: "Shortcode", before: "Escape", parse: shortcodeInline },
    { name: "HugoComment", before: "Shortcode", parse: hugoComment },
    { name: "PageLink", before: "LinkEnd", parse: pageLink },
  ],
};
