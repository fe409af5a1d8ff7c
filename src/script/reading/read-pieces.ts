import type { Tree, TreeCursor } from "@lezer/common";
import { withPlainLineEnds } from "../grammar/line-ends.ts";
import { openGrammar } from "../grammar/post-grammar.ts";
import { readShortcodeTag } from "../grammar/shortcode-tag.ts";
import { readHtmlTag } from "./html-tag.ts";
import { NODE } from "./node-ids.ts";
import type { Atom, Cell, Piece } from "./pieces.ts";
import { InlineReader } from "./read-inline.ts";
import { DEFINITION, labelKey, type References, referencesIn } from "./references.ts";

/** Flattens the syntax tree of a body into pieces, in reading order. */
export function readPieces(text: string, tree: Tree): Piece[] {
  const reader = new PieceReader(text);
  reader.readChildren(tree.cursor());
  return reader.pieces;
}

class PieceReader {
  readonly pieces: Piece[] = [];
  private readonly text: string;
  private readonly inline: InlineReader;
  private readonly references: References;
  private lists = 0;
  /** The outermost list that is being read, 0 outside lists. */
  private list = 0;
  private depth = -1;
  private ordered = false;
  private marker = "";
  private quotes = 0;

  constructor(text: string) {
    this.text = text;
    this.references = referencesIn(text);
    this.inline = new InlineReader(text, this.references);
  }

  readChildren(cursor: TreeCursor): void {
    if (!cursor.firstChild()) return;
    do this.block(cursor);
    while (cursor.nextSibling());
    cursor.parent();
  }

  private block(cursor: TreeCursor): void {
    const { from, to } = cursor;
    const id = cursor.type.id;
    switch (id) {
      case NODE.paragraph:
      case NODE.task:
        this.paragraph(cursor);
        return;
      case NODE.bulletList:
      case NODE.orderedList:
        this.readList(cursor, id === NODE.orderedList);
        return;
      case NODE.blockquote:
        this.quotes++;
        this.readChildren(cursor);
        this.quotes--;
        return;
      case NODE.definition:
        this.definition(from, to);
        return;
      case NODE.rule:
        this.pieces.push({ type: "rule", from, to });
        return;
      case NODE.fencedCode:
        this.code(cursor);
        return;
      case NODE.table:
        this.table(cursor);
        return;
      case NODE.plainText:
        this.pieces.push({ type: "plain", text: this.text.slice(from, to), from, to });
        return;
      case NODE.shortcode:
      case NODE.shortcodeLead: {
        const tag = readShortcodeTag(this.text, from);
        if (tag) this.pieces.push({ type: "shortcode", tag, from, to });
        return;
      }
      case NODE.shortcodeBroken:
        this.pieces.push({ type: "broken-shortcode", text: this.text.slice(from, to), from, to });
        return;
      case NODE.tagBlock:
      case NODE.tagLead: {
        const tag = readHtmlTag(this.text.slice(from, to));
        if (tag) this.pieces.push({ type: "tag", tag, from, to });
        return;
      }
      case NODE.commentBlock:
      case NODE.comment:
        this.pieces.push({ type: "comment", text: this.text.slice(from + 4, to - 3), closed: true, from, to });
        return;
      case NODE.commentOpen:
      case NODE.unseenOpen:
        this.unclosed(from, to, id === NODE.commentOpen);
        return;
      case NODE.unseen:
        this.pieces.push({ type: "unseen", closed: true, text: this.text.slice(from, to), from, to });
        return;
      case NODE.listMark:
      case NODE.quoteMark:
        return;
      default:
        if (id >= NODE.heading1 && id <= NODE.heading6) {
          const atoms = withoutTail(this.inline.read(cursor, from, to), HEADING_ID);
          this.pieces.push({ type: "heading", level: id - NODE.heading1 + 1, atoms, from, to });
        } else this.readChildren(cursor);
    }
  }

  private paragraph(cursor: TreeCursor): void {
    const { from, to } = cursor;
    const box = this.list === 0 ? undefined : BOX.exec(this.text.slice(from, Math.min(to, from + 8)))?.[0];
    const atoms = this.inline.read(cursor, from + (box?.length ?? 0), to);
    if (this.list === 0) {
      this.pieces.push({ type: "paragraph", atoms, quoted: this.quotes > 0, from, to });
      return;
    }
    const { list, ordered, depth, marker } = this;
    this.marker = "";
    this.pieces.push({ type: "item", list, ordered, depth, marker, atoms, from, to });
  }

  /** A definition that nothing refers to may be somebody's line: `[Name]: https://…`. */
  private definition(from: number, to: number): void {
    const line = this.text.slice(from, to);
    const label = DEFINITION.exec(line)?.[1] ?? "";
    // `[//]: # (…)` and `[comment]: <> (…)` lead nowhere: that is how Markdown writes comments.
    if (this.references.used.has(labelKey(label)) || /:[ \t]+(?:#|<>)(?:[ \t]|$)/.test(line)) return;
    const end = from + label.length + 3;
    const address = this.text.slice(end, to).trim();
    const at = to - address.length;
    const said = { type: "text", text: address, from: at, to, style: 0, href: undefined, italic: 0 } as const;
    const atoms = [{ type: "label", name: label, bold: false, from, to: end } as const, said];
    this.pieces.push({ type: "paragraph", atoms, quoted: this.quotes > 0, from, to });
  }

  private readList(cursor: TreeCursor, ordered: boolean): void {
    const outer = { list: this.list, ordered: this.ordered, depth: this.depth, marker: this.marker };
    if (this.list === 0) this.list = ++this.lists;
    this.depth++;
    this.ordered = ordered;
    if (cursor.firstChild()) {
      do {
        if (cursor.type.id === NODE.listItem) this.item(cursor);
      } while (cursor.nextSibling());
      cursor.parent();
    }
    this.list = outer.list;
    this.ordered = outer.ordered;
    this.depth = outer.depth;
    this.marker = "";
  }

  private item(cursor: TreeCursor): void {
    if (!cursor.firstChild()) return;
    const before = this.pieces.length;
    const { from, to } = cursor;
    if (cursor.type.id === NODE.listMark) this.marker = this.text.slice(from, to);
    do this.block(cursor);
    while (cursor.nextSibling());
    cursor.parent();
    if (this.pieces.length === before) {
      // "2." alone: a number that somebody says, or an item still to be written.
      const { list, ordered, depth, marker } = this;
      this.pieces.push({ type: "item", list, ordered, depth, marker, atoms: [], from, to });
    }
    this.marker = "";
  }

  private code(cursor: TreeCursor): void {
    const { from, to } = cursor;
    let text = "";
    let language = "";
    if (cursor.firstChild()) {
      do {
        if (cursor.type.id === NODE.codeText) text += this.text.slice(cursor.from, cursor.to);
        else if (cursor.type.id === NODE.codeInfo) language = this.text.slice(cursor.from, cursor.to);
      } while (cursor.nextSibling());
      cursor.parent();
    }
    this.pieces.push({ type: "code", text, language, from, to });
  }

  private table(cursor: TreeCursor): void {
    const { from, to } = cursor;
    const cells: Cell[] = [];
    let columns = 0;
    if (cursor.firstChild()) {
      do {
        const head = cursor.type.id === NODE.tableHeader;
        if (!head && cursor.type.id !== NODE.tableRow) continue;
        const row = this.row(cursor);
        if (head) columns = Math.max(1, row.length);
        // A short row is filled, so that cells keep their columns; a long one keeps its words.
        while (row.length % Math.max(1, columns) !== 0) row.push({ atoms: [], from: cursor.to, to: cursor.to });
        cells.push(...row);
      } while (cursor.nextSibling());
      cursor.parent();
    }
    this.pieces.push({ type: "table", columns: Math.max(1, columns), cells, from, to });
  }

  /** The cells of a row; one that is empty has no node of its own, only the delimiters around it. */
  private row(cursor: TreeCursor): Cell[] {
    const cells: Cell[] = [];
    const start = cursor.from;
    let open = true;
    if (!cursor.firstChild()) return cells;
    do {
      const { from, to } = cursor;
      if (cursor.type.id === NODE.tableCell) {
        cells.push({ atoms: this.inline.read(cursor, from, to), from, to });
        open = false;
      } else if (cursor.type.id === NODE.tableDelimiter) {
        if (open && from > start) cells.push({ atoms: [], from, to: from });
        open = true;
      }
    } while (cursor.nextSibling());
    cursor.parent();
    return cells;
  }

  /**
   * A comment (or script) that never ends swallows the rest of the page. What stands behind its first blank line is
   * read after all; that text holds no end of a comment, so none is looked for in it.
   */
  private unclosed(from: number, to: number, comment: boolean): void {
    const blank = /\n[ \t\r]*\n/g;
    blank.lastIndex = from;
    const gap = blank.exec(this.text);
    const end = gap && gap.index < to ? gap.index : to;
    const text = this.text.slice(from, end);
    if (comment) this.pieces.push({ type: "comment", text: text.slice(4), closed: false, from, to: end });
    else this.pieces.push({ type: "unseen", closed: false, text, from, to: end });
    if (!gap || end === to) return;
    // White space in the place of what stands before keeps the offsets.
    const rest = gap.index + gap[0].length;
    const tree = openGrammar.parse(`${" ".repeat(rest - 1)}\n${withPlainLineEnds(this.text.slice(rest, to))}`);
    this.readChildren(tree.cursor());
  }
}

/** `## Heading {#its-id}`: what a theme reads and a page doesn't show. */
const HEADING_ID = /(?<!\s)\s*\{#[\w:.-]+(?:\s[^{}]*)?\}\s*$/;

function withoutTail(atoms: readonly Atom[], pattern: RegExp): Atom[] {
  const last = atoms.at(-1);
  const tail = last?.type === "text" ? pattern.exec(last.text)?.[0] : undefined;
  if (last?.type !== "text" || tail === undefined) return [...atoms];
  const text = last.text.slice(0, last.text.length - tail.length);
  return [...atoms.slice(0, -1), { ...last, text, to: last.to - tail.length }];
}

/** `- [x] done`: a box that is ticked or not is no word. */
const BOX = /^\[[ xX]\][ \t]+(?=\S)/;
