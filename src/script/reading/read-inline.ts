import type { TreeCursor } from "@lezer/common";
import { readLabel } from "../grammar/labels.ts";
import { isPageReference, readShortcodeTag, referredPage } from "../grammar/shortcode-tag.ts";
import { decodeEntity } from "./entities.ts";
import { readHtmlTag } from "./html-tag.ts";
import { NODE } from "./node-ids.ts";
import { labelKey, type References } from "./references.ts";
import { type Atom, type HtmlTag, STYLE } from "./pieces.ts";
import { table } from "../../cast/table.ts";

/** HTML tags that style the text within them, and their Markdown equals. */
const STYLE_TAGS = table<number>({
  em: STYLE.emphasis,
  i: STYLE.emphasis,
  cite: STYLE.emphasis,
  strong: STYLE.strong,
  b: STYLE.strong,
  code: STYLE.code,
  kbd: STYLE.code,
  samp: STYLE.code,
  del: STYLE.strike,
  s: STYLE.strike,
  strike: STYLE.strike,
});
/** Tags within a paragraph that neither style nor split it. */
const NEUTRAL_TAGS = new Set(
  "span small sub sup mark u abbr time q wbr font big tt var dfn bdi bdo ins label".split(" "),
);
/** `` `n`n ``: what is left of a line break where a PowerShell script wrote the post. */
const STRAY_BREAK = /^`n`n/;

/** Reads the inline content of one block: styles resolved, what is no text kept apart, in order. */
export class InlineReader {
  private readonly text: string;
  private readonly references: References;
  private atoms: Atom[] = [];
  private style = 0;
  private href: string | undefined;
  private italics = 0;
  private italic = 0;
  /** How many tags of each style are open, for HTML's `<em>`. */
  private tagStyles: number[] = [];

  constructor(text: string, references: References) {
    this.text = text;
    this.references = references;
  }

  /** The content between `from` and `to`; the cursor stands on the block and is left there. */
  read(cursor: TreeCursor, from: number, to: number): Atom[] {
    this.atoms = [];
    this.style = 0;
    this.href = undefined;
    this.italics = 0;
    this.italic = 0;
    this.tagStyles = [];
    this.children(cursor, from, to);
    return this.atoms;
  }

  /** Reads what stands in `[from, to)` of the cursor's node: its children, and the plain text between them. */
  private children(cursor: TreeCursor, from: number, to: number): void {
    let at = from;
    if (cursor.firstChild()) {
      do {
        if (cursor.from >= to) break;
        if (cursor.from < at) continue;
        if (cursor.from > at) this.plain(at, cursor.from);
        at = Math.max(at, this.node(cursor));
      } while (cursor.nextSibling());
      cursor.parent();
    }
    if (at < to) this.plain(at, to);
  }

  /** Reads one node and returns the offset behind it. */
  private node(cursor: TreeCursor): number {
    const { from, to } = cursor;
    switch (cursor.type.id) {
      case NODE.emphasis:
        this.styled(cursor, this.style & STYLE.emphasis ? STYLE.stressed : STYLE.emphasis);
        return to;
      case NODE.strong:
        this.styled(cursor, STYLE.strong);
        return to;
      case NODE.strike:
        this.styled(cursor, STYLE.strike);
        return to;
      case NODE.link:
        this.link(cursor);
        return to;
      case NODE.image:
        this.image(cursor);
        return to;
      case NODE.autolink:
        this.push(this.text.slice(from + 1, to - 1), from + 1, to - 1, safeAddress(this.text.slice(from + 1, to - 1)));
        return to;
      case NODE.inlineCode:
        return this.code(from, to);
      case NODE.escape:
        this.push(this.text.slice(from + 1, to), from, to);
        return to;
      case NODE.entity:
        this.push(decodeEntity(this.text.slice(from, to)), from, to);
        return to;
      case NODE.hardBreak:
        this.push("\n", from, to);
        return to;
      case NODE.htmlTag:
        this.tag(from, to);
        return to;
      case NODE.comment:
        this.atoms.push({ type: "comment", text: this.text.slice(from + 4, to - 3), from, to });
        return to;
      case NODE.shortcodeTag: {
        const tag = readShortcodeTag(this.text, from);
        if (!tag) this.plain(from, to);
        // An address by itself is nothing that anybody says.
        else if (!isPageReference(tag)) this.atoms.push({ type: "shortcode", tag, from, to });
        return to;
      }
      case NODE.label: {
        const label = readLabel(this.text.slice(from, to));
        this.atoms.push({ type: "label", name: label?.name ?? "", bold: label?.bold ?? false, from, to });
        return to;
      }
      case NODE.emphasisMark:
      case NODE.strikeMark:
      case NODE.quoteMark:
      case NODE.headerMark:
      case NODE.instruction:
        return to;
      default:
        this.children(cursor, from, to);
        return to;
    }
  }

  private styled(cursor: TreeCursor, bit: number): void {
    const before = this.style;
    const starts = bit === STYLE.emphasis;
    if (starts) this.italic = ++this.italics;
    this.style |= bit;
    this.children(cursor, cursor.from, cursor.to);
    this.style = before;
    if (starts) this.italic = 0;
  }

  /** A link with an address; `[Name] v. [Name]` has none and is text, brackets included. */
  private link(cursor: TreeCursor): void {
    const { from, to } = cursor;
    const { address: written, close } = this.target(cursor);
    const named = written === null ? this.referred(from, to) : null;
    if (named?.footnote) return;
    const address = written ?? named?.address ?? null;
    if (address === null) {
      this.children(cursor, from, to);
      return;
    }
    const before = this.href;
    this.href = address === "" ? undefined : safeAddress(address);
    this.children(cursor, from + 1, named?.close ?? close);
    this.href = before;
  }

  /** What a link without an address refers to: `[text][label]`, `[label][]`, `[label]`, or a footnote's `[^label]`. */
  private referred(from: number, to: number): { address?: string; footnote?: boolean; close: number } | null {
    const { addresses, footnotes } = this.references;
    if (addresses.size === 0 && footnotes.size === 0) return null;
    const source = this.text.slice(from, to);
    const footnote = /^\[\^([^[\]\s]+)\]$/.exec(source);
    if (footnote) return footnotes.has(footnote[1] ?? "") ? { footnote: true, close: to } : null;
    const [whole = "", label = ""] = /\]\[([^[\]]*)\]$/.exec(source) ?? /()\]$/.exec(source) ?? [];
    const close = to - whole.length;
    const address = addresses.get(labelKey(label === "" ? this.text.slice(from + 1, close) : label));
    return address === undefined ? null : { address, close };
  }

  /** The address of a link or picture, and where its text ends. Null where it has neither address nor parentheses. */
  private target(cursor: TreeCursor): { address: string | null; close: number } {
    let address: string | null = null;
    let close = cursor.to;
    let marks = 0;
    if (cursor.firstChild()) {
      do {
        if (cursor.type.id === NODE.url) address = this.text.slice(cursor.from, cursor.to);
        else if (cursor.type.id === NODE.linkMark && ++marks === 2) close = cursor.from;
      } while (cursor.nextSibling());
      cursor.parent();
    }
    if (address === null) return { address: this.text.startsWith("](", close) && marks > 2 ? "" : null, close };
    const page = readShortcodeTag(address, 0);
    return { address: page ? (referredPage(page) ?? "") : address.replace(/^<(.*)>$/, "$1"), close };
  }

  private image(cursor: TreeCursor): void {
    const { from, to } = cursor;
    const { address, close } = this.target(cursor);
    if (address === null) this.children(cursor, from, to);
    else this.atoms.push({ type: "image", src: address, alt: this.text.slice(from + 2, close), from, to });
  }

  private code(from: number, to: number): number {
    const source = this.text.slice(from, to);
    if (STRAY_BREAK.test(this.text.slice(from, from + 4))) {
      this.atoms.push({ type: "break", from, to: from + 4 });
      return from + 4;
    }
    const ticks = /^`+/.exec(source)?.[0].length ?? 0;
    const inner = source.slice(ticks, -ticks);
    const before = this.style;
    this.style |= STYLE.code;
    this.push(inner, from + ticks, to - ticks);
    this.style = before;
    return to;
  }

  private tag(from: number, to: number): void {
    const tag = readHtmlTag(this.text.slice(from, to));
    if (!tag) return;
    if (tag.name === "br") this.push("\n", from, to);
    else if (tag.name === "a") this.href = tag.closing ? undefined : safeAddress(tag.attributes.get("href") ?? "");
    else if (tag.name in STYLE_TAGS) this.styleTag(tag, STYLE_TAGS[tag.name] ?? 0);
    else if (tag.name === "img") {
      const alt = tag.attributes.get("alt") ?? "";
      this.atoms.push({ type: "image", src: tag.attributes.get("src") ?? "", alt, from, to });
    } else if (!NEUTRAL_TAGS.has(tag.name)) this.atoms.push({ type: "tag", tag, from, to });
  }

  private styleTag(tag: HtmlTag, bit: number): void {
    if (tag.selfClosing) return;
    if (tag.closing) {
      const open = this.tagStyles.lastIndexOf(bit);
      if (open < 0) return;
      this.tagStyles.splice(open, 1);
      if (this.tagStyles.includes(bit)) return;
      this.style &= ~bit;
      if (bit === STYLE.emphasis) this.italic = 0;
      return;
    }
    if (bit === STYLE.emphasis && !(this.style & bit)) this.italic = ++this.italics;
    this.tagStyles.push(bit);
    this.style |= bit;
  }

  private plain(from: number, to: number): void {
    if (to > from) this.push(this.text.slice(from, to), from, to);
  }

  private push(text: string, from: number, to: number, href = this.href): void {
    this.atoms.push({ type: "text", text, from, to, style: this.style, href, italic: this.italic });
  }
}

/** Addresses that a page may link to; `javascript:` and its like are none. */
function safeAddress(address: string): string | undefined {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return address.includes("@") && !address.includes("/") ? `mailto:${address}` : address;
  return scheme === "http" || scheme === "https" || scheme === "mailto" ? address : undefined;
}
