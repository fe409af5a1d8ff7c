import { LetterPattern } from "../letters.ts";
import { STYLE, type TextAtom } from "../reading/pieces.ts";

/** A name with a colon at the start of a paragraph, in whatever letters; whether anybody is meant is asked later. */
export interface WrittenLabel {
  readonly name: string;
  readonly bold: boolean;
  readonly bracketed: boolean;
  /** What the label is made of, and what is left of the paragraph behind it. */
  readonly atoms: readonly TextAtom[];
  readonly rest: readonly TextAtom[];
}

const NAMES = "[\\p{Lu}][^:：()[\\]\\n]{0,40}?";
const MANNER = "(?:\\s*\\([^()\\n]{1,60}\\))?";
const COLON = "\\s*[:：]";
/** `Name:`, `[Name]:`, `[Name] (softly):`, all of it in bold or italics. */
const WHOLE = new LetterPattern(
  `^\\s*(?:\\[\\s*(${NAMES}${MANNER})\\s*\\](${MANNER})|(${NAMES})(${MANNER}))${COLON}\\s*$`,
  "u",
);
/** The same without its colon, which then follows, or a line end does. */
const NAME_ALONE = new LetterPattern(`^\\s*(?:\\[\\s*(${NAMES}${MANNER})\\s*\\]|(${NAMES}))(${MANNER})\\s*$`, "u");
const COLON_BEHIND = new RegExp(`^(${MANNER})${COLON}`, "u");
/** `Name: text`, with no mark at all. */
const PLAIN = new LetterPattern(`^(${NAMES}${MANNER})${COLON}(?=\\s|$)`, "u");

/** A label with the manner in it is no longer, in UTF-16 units. */
const LONGEST = 110;

const STYLED = STYLE.strong | STYLE.emphasis;

/** Emoji that stand before a name. */
const SIGN = /^\s*(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+\s*)+/u;

/** How much of a text are signs before its words. */
const signsIn = (text: string): number => (/^\s*[^\0-\u203b]/.test(text) ? (SIGN.exec(text)?.[0].length ?? 0) : 0);

/** Reads what the grammar's labels leave: `**Name:** …`, `***[Name]:*** …`, `**[Name] (softly):** …`, `Name: …`. */
export function writtenLabel(run: readonly TextAtom[]): WrittenLabel | null {
  const first = run[0];
  if (!first) return null;
  const style = first.style & STYLED;
  const signs = signsIn(first.text);
  if (style === 0 && signs > 0 && signs === first.text.length) {
    const behind = (run[1]?.style ?? 0) & STYLED ? writtenLabel(run.slice(1)) : null;
    return behind && { ...behind, atoms: [first, ...behind.atoms] };
  }
  if (style === 0) return plainLabel(run, first, signs);
  const count = run.findIndex((atom) => (atom.style & STYLED) !== style);
  const atoms = count < 0 ? run : run.slice(0, count);
  const text = atoms
    .map((atom) => atom.text)
    .join("")
    .slice(signs);
  if (text.length > LONGEST) return null;
  const bold = (style & STYLE.strong) !== 0;
  const ends = text.trimEnd();
  const whole = ends.endsWith(":") || ends.endsWith("：") ? WHOLE.for(text).exec(text) : null;
  if (whole) {
    const bracketed = whole[1] !== undefined;
    const name = `${whole[1] ?? whole[3] ?? ""}${whole[2] ?? whole[4] ?? ""}`;
    return { name, bold, bracketed, atoms, rest: run.slice(atoms.length) };
  }
  const next = run[atoms.length];
  const colon = next ? COLON_BEHIND.exec(next.text) : null;
  // Without a colon only brackets make a label, or a name in bold that is all of a paragraph; most italics are neither.
  if (!colon && !text.includes("[") && (next || !bold)) return null;
  const alone = NAME_ALONE.for(text).exec(text);
  if (!alone) return null;
  const name = `${alone[1] ?? alone[2] ?? ""}${alone[3] ?? ""}`;
  if (next && colon) {
    const rest = [tailOf(next, colon[0].length), ...run.slice(atoms.length + 1)];
    const bracketed = alone[1] !== undefined;
    return { name: name + (colon[1] ?? ""), bold, bracketed, atoms: [...atoms, headOf(next, colon[0].length)], rest };
  }
  // `**[Name]**` over or before what they say: only somebody known, so it doesn't count as bracketed.
  if (!bold || (next && (alone[1] === undefined || !startsAfresh(run, atoms.length)))) return null;
  return { name, bold, bracketed: false, atoms, rest: run.slice(atoms.length) };
}

/** Whether what follows a name is no more of its sentence: a new line, italics, a quote or a capital. */
function startsAfresh(run: readonly TextAtom[], at: number): boolean {
  const gap = run[at]?.text ?? "";
  if (/^[ \t]*\n/.test(gap)) return true;
  const next = gap.trim() === "" ? run[at + 1] : run[at];
  return next !== undefined && ((next.style & STYLE.emphasis) !== 0 || AFRESH.test(next.text));
}

const AFRESH = new LetterPattern(String.raw`^\s+["“'‘(]*[\p{Lu}]`, "u");

/**
 * The label in bold that another line of a paragraph, or its next sentence, starts with: `**Name:** … **Other:** …`.
 * Returns the index of its first atom, too.
 */
export function labelWithin(run: readonly TextAtom[]): { readonly at: number; readonly label: WrittenLabel } | null {
  for (let at = 1; at < run.length; at++) {
    const [before, first] = [run[at - 1], run[at]];
    if (!before || !first || !(first.style & STYLE.strong) || before.style & STYLE.strong) continue;
    if (before.italic === 0 && !/(?:[.!?…—"”')\]]\s+|\n\s*)$/.test(before.text) && !afterItalics(run, at)) continue;
    const label = writtenLabel(run.slice(at));
    if (label?.atoms.some(({ text }) => /[:：]/.test(text))) return { at, label };
  }
  return null;
}

/** Whether nothing but a space stands between an atom and italics before it. */
const afterItalics = (run: readonly TextAtom[], at: number): boolean =>
  run[at - 1]?.text.trim() === "" && run[at - 2]?.italic !== undefined && run[at - 2]?.italic !== 0;

function plainLabel(run: readonly TextAtom[], first: TextAtom, signs: number): WrittenLabel | null {
  // Most paragraphs have no colon near their start, and patterns over all letters cost time.
  const start = first.text.slice(signs, LONGEST);
  if (!/[:：]/.test(start)) return null;
  const match = PLAIN.for(start).exec(start);
  if (!match) return null;
  // A log of several lines, each with its name, stays in one piece.
  if (/\n[^\n:]{1,40}:\s/.test(first.text)) return null;
  const end = signs + match[0].length;
  const atoms = [headOf(first, end)];
  return {
    name: match[1] ?? "",
    bold: false,
    bracketed: false,
    atoms,
    rest: [tailOf(first, end), ...run.slice(1)],
  };
}

const headOf = (atom: TextAtom, length: number): TextAtom => ({
  ...atom,
  text: atom.text.slice(0, length),
  to: Math.min(atom.to, atom.from + length),
});

/** What is left of an atom behind its first characters. */
export const tailOf = (atom: TextAtom, length: number): TextAtom => ({
  ...atom,
  text: atom.text.slice(length),
  from: Math.min(atom.to, atom.from + length),
});
