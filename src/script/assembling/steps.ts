import { isDirective } from "../directives.ts";
import { hasWords } from "../letters.ts";
import type { ShortcodeTag } from "../grammar/shortcode-tag.ts";
import type { Atom, HtmlTag, Mark, Piece, TextAtom } from "../reading/pieces.ts";
import { STYLE } from "../reading/pieces.ts";
import { withHtmlParts } from "./html-parts.ts";
import { isBlank, linesOf } from "../rich-text.ts";
import { matchTags } from "./match-tags.ts";
import type { Step } from "./step.ts";
import { VOID_TAGS } from "../shortcodes/html-containers.ts";
import { shortcodeNamed } from "../shortcodes/table.ts";
import { tailOf, writtenLabel } from "./written-labels.ts";

/** Makes steps of pieces and matches openers with their ends. */
export function stepsOf(pieces: readonly Piece[], source: string): Step[] {
  const written: Step[] = [];
  for (const piece of pieces) addPiece(written, piece);
  const steps = withHtmlParts(written, source);
  matchTags(steps);
  return steps;
}

function addPiece(steps: Step[], piece: Piece): void {
  const { from, to } = piece;
  switch (piece.type) {
    case "paragraph":
    case "heading":
    case "item":
      addText(steps, piece);
      return;
    case "plain":
      steps.push({ type: "plain", text: piece.text, broken: false, from, to });
      return;
    case "broken-shortcode":
      steps.push({ type: "plain", text: piece.text, broken: true, from, to });
      return;
    case "shortcode":
      addShortcode(steps, piece.tag, from, to);
      return;
    case "tag":
      addTag(steps, piece.tag, from, to);
      return;
    case "unseen":
      steps.push({ type: "unseen", name: /^<(\w+)/.exec(piece.text)?.[1] ?? "script", closed: piece.closed, from, to });
      return;
    default:
      steps.push(piece);
  }
}

type Passages = Extract<Piece, { type: "paragraph" | "heading" | "item" }>;

function addText(steps: Step[], piece: Passages): void {
  const { atoms } = piece;
  // Most have nothing in them but text.
  if (!atoms.some((atom) => atom.type !== "text")) {
    const text = atoms as readonly TextAtom[];
    if (piece.type === "paragraph" && addDefinitions(steps, text)) return;
    const rest = piece.type === "paragraph" ? addLabel(steps, piece, text, true) : null;
    addRun(steps, piece, rest ?? text, rest === null, true);
    return;
  }
  const { shown, pictures } = withoutPictures(piece);
  addRuns(steps, piece, shown);
  for (const picture of pictures) steps.push({ ...picture, shownAt: piece.to });
}

/**
 * Pictures that stand among the words of a line, or behind those of an item: they are shown when that has been read, so
 * that it stays in one piece.
 */
function withoutPictures({ type, atoms }: Passages): {
  readonly shown: readonly Atom[];
  readonly pictures: readonly Extract<Mark, { type: "image" }>[];
} {
  if (!atoms.some((atom) => atom.type === "image")) return { shown: atoms, pictures: [] };
  const pictures = atoms.filter((atom, at): atom is Extract<Mark, { type: "image" }> => {
    if (atom.type !== "image") return false;
    const before = lineOf(atoms.slice(0, at).toReversed(), (text) => text.slice(text.lastIndexOf("\n") + 1));
    const after = lineOf(atoms.slice(at + 1), (text) => text.split("\n", 1)[0] ?? "");
    return before && (after || type === "item");
  });
  return { shown: atoms.filter((atom) => !pictures.some((picture) => picture === atom)), pictures };
}

/** Whether words stand on the same line, in the atoms that come next. */
function lineOf(atoms: readonly Atom[], onLine: (text: string) => string): boolean {
  for (const atom of atoms) {
    if (atom.type === "image") continue;
    if (atom.type !== "text") return false;
    const text = onLine(atom.text);
    if (hasWords(text)) return true;
    if (text.length < atom.text.length) return false;
  }
  return false;
}

/** The list that paragraphs of terms and what they mean make up together, however many they are. */
const DEFINITIONS = Number.MIN_SAFE_INTEGER;
const DEFINITION_LINE = /^[ \t]{0,3}:[ \t]+(?=\S|$)/;

/** `term⏎: what it means`: lines that are a list of their own. False for any other paragraph. */
function addDefinitions(steps: Step[], atoms: readonly TextAtom[]): boolean {
  if (!atoms.some(({ text }) => text.includes("\n:") || text.includes("\n "))) return false;
  const lines = linesOf(atoms);
  const meanings = lines.map((line) => DEFINITION_LINE.exec(line[0]?.text ?? "")?.[0].length ?? 0);
  if (meanings[0] !== 0 || meanings.every((length) => length === 0)) return false;
  const items: { readonly depth: number; readonly atoms: TextAtom[] }[] = [];
  lines.forEach((line, at) => {
    const colon = meanings[at] ?? 0;
    const [first, ...more] = line;
    const words = first && colon > 0 ? [tailOf(first, colon), ...more] : line;
    // A line that goes on with the one above it is no term.
    const goesOn = at > 0 && colon === 0 && !meanings[at + 1];
    if (goesOn) items.at(-1)?.atoms.push(...words);
    else items.push({ depth: colon > 0 ? 1 : 0, atoms: [...words] });
  });
  for (const { depth, atoms: words } of items) {
    steps.push({
      type: "text",
      role: "item",
      atoms: words,
      level: 0,
      list: DEFINITIONS,
      ordered: false,
      depth,
      marker: "",
      whole: true,
      from: words[0]?.from ?? 0,
      to: words.at(-1)?.to ?? 0,
    });
  }
  return true;
}

/** The label that a paragraph starts with, if it has one. Returns what is left of its text. */
function addLabel(
  steps: Step[],
  { from }: Passages,
  text: readonly TextAtom[],
  whole: boolean,
): readonly TextAtom[] | null {
  const label = writtenLabel(text);
  if (!label) return null;
  const { name, bold, bracketed, atoms, rest } = label;
  const leads = rest.some((atom) => atom.text.trim() !== "");
  steps.push({ type: "label", name, bold, bracketed, atoms, leads, whole, from, to: atoms.at(-1)?.to ?? from });
  return rest;
}

/** A run of text, which may be all of its piece and is the first of it or not. Returns whether there was anything. */
function addRun(steps: Step[], piece: Passages, atoms: readonly TextAtom[], whole: boolean, first: boolean): boolean {
  if (piece.type === "paragraph" ? isBlank(atoms) : atoms.length === 0 && !(piece.type === "item" && first))
    return false;
  const item = piece.type === "item" ? piece : null;
  steps.push({
    type: "text",
    role: piece.type,
    atoms,
    level: piece.type === "heading" ? piece.level : 0,
    list: item ? item.list : 0,
    ordered: item?.ordered === true,
    depth: item ? item.depth : 0,
    marker: item && first ? item.marker : "",
    whole,
    from: whole ? piece.from : (atoms[0]?.from ?? piece.from),
    to: whole ? piece.to : (atoms.at(-1)?.to ?? piece.to),
  });
  return true;
}

/** Text that is broken up by what is none. */
function addRuns(steps: Step[], piece: Passages, atoms: readonly Atom[]): void {
  const inline = inlineOnly(atoms);
  const lead = leadOf(atoms);
  const rest = piece.type === "paragraph" ? addLabel(steps, piece, lead, false) : null;
  let run: TextAtom[] = rest ? [] : [...lead];
  let first = !(rest && addRun(steps, piece, rest, false, true));
  for (const atom of atoms.slice(lead.length)) {
    if (atom.type === "text") run.push(atom);
    else if (!inline.has(atom)) {
      if (atom.type !== "comment" || isDirective(atom.text)) {
        if (addRun(steps, piece, run, false, first)) first = false;
        run = [];
      }
      addMark(steps, atom);
    }
  }
  addRun(steps, piece, run, false, first);
}

/** The text that a paragraph starts with. */
function leadOf(atoms: readonly Atom[]): TextAtom[] {
  const end = atoms.findIndex((atom) => atom.type !== "text");
  return (end < 0 ? atoms : atoms.slice(0, end)).filter((atom) => atom.type === "text");
}

/** Marks that only style a few words of a sentence: `the {{< glitch >}}gate{{< /glitch >}} opens`. */
function inlineOnly(atoms: readonly Atom[]): Set<Atom> {
  const found = new Set<Atom>();
  if (!atoms.some((atom) => atom.type === "text" && hasWords(atom.text))) return found;
  const open: Extract<Mark, { type: "shortcode" }>[] = [];
  for (const [at, atom] of atoms.entries()) {
    if (atom.type !== "shortcode" || !shortcodeNamed(atom.tag.name)?.inline || atom.tag.attributes.size > 0) continue;
    if (!atom.tag.closing) {
      open.push(atom);
      continue;
    }
    const opener = open.pop();
    if (!opener || opener.tag.name !== atom.tag.name) continue;
    const start = atoms.indexOf(opener);
    const outside = [...atoms.slice(0, start), ...atoms.slice(at + 1)];
    if (!outside.some((other) => other.type === "text" && hasWords(other.text))) continue;
    found.add(opener);
    found.add(atom);
  }
  return found;
}

function addMark(steps: Step[], mark: Mark): void {
  const { from, to } = mark;
  switch (mark.type) {
    case "shortcode":
      addShortcode(steps, mark.tag, from, to);
      return;
    case "tag":
      addTag(steps, mark.tag, from, to);
      return;
    case "comment":
      steps.push({ type: "comment", text: mark.text, closed: true, from, to });
      return;
    case "image":
      steps.push(mark);
      return;
    case "label": {
      const text = `[${mark.name}]:`;
      const atom: TextAtom = {
        type: "text",
        text,
        from,
        to,
        style: mark.bold ? STYLE.strong : 0,
        href: undefined,
        italic: 0,
      };
      const { name, bold } = mark;
      steps.push({ type: "label", name, bold, bracketed: true, atoms: [atom], leads: true, whole: false, from, to });
      return;
    }
    default:
      steps.push(mark);
  }
}

function addShortcode(steps: Step[], tag: ShortcodeTag, from: number, to: number): void {
  if (tag.closing) {
    steps.push({ type: "close-shortcode", name: tag.name, open: -1, mismatch: "", from, to });
    return;
  }
  steps.push({ type: "open-shortcode", tag, close: -1, from, to });
  if (tag.selfClosing) steps.push({ type: "close-shortcode", name: tag.name, open: -1, mismatch: "", from: to, to });
}

function addTag(steps: Step[], tag: HtmlTag, from: number, to: number): void {
  if (tag.name === "hr") steps.push({ type: "rule", from, to });
  else if (tag.name === "br" || VOID_TAGS.has(tag.name)) steps.push({ type: "break", from, to });
  else if (tag.closing) steps.push({ type: "close-tag", name: tag.name, open: -1, mismatch: "", from, to });
  else if (!tag.selfClosing) steps.push({ type: "open-tag", tag, close: -1, from, to });
}
