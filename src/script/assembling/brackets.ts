import { imitationOf } from "../directions/lexicon.ts";
import { STYLE, type TextAtom } from "../reading/pieces.ts";
import { bracketsSayHow } from "./italics.ts";
import type { Understood } from "./understood.ts";

/** Words in brackets of either kind, between sentences. */
const BETWEEN_SENTENCES =
  /(?:^\s*|[.!?…—–"”*]\s+)(?:\(([a-z][^()[\]]{2,120})\)|\[([a-z][^()[\]]{2,120})\])(?=\s*(?:$|["“'‘([]*[A-Z0-9*…]))/g;

/** A paragraph that is nothing but brackets. */
const ALONE = /^\s*(?:\(([^()[\]]{2,120})\)|\[([^()[\]]{2,120})\])\s*$/;

/** "[A pause. The lights hum.]", "(Everybody laughs.)": told of nobody in particular, or of all. */
const TOLD =
  /^(?:(?:a|an|the|another|long|short|brief|awkward)\s+)*(?:pause|silence|beat|hush)\b|^(?:they|everyone|everybody|nobody|no\s+one|both|all\s+(?:three|four|of\s+them)|the\s+(?:group|team|room|others))(?:\s+(?:all|both))?\s+[a-z]+/i;
const OF_WHO_SPEAKS = /\b(?:I|me|my|we|us|our|you|your)\b|\?\s*$/;

/** Italics of brackets are counted from here, so that none of the paragraph's own have their number. */
const BRACKETS = 1_000_000;

/** `(laughing) No way. [sighs]`: how it is said and what is done, in brackets and no italics. */
export function bracketsAsItalics(
  atoms: readonly TextAtom[],
  actor: string | undefined,
  understood: Understood,
): readonly TextAtom[] {
  if (!atoms.some(({ text, italic }) => italic === 0 && (text.includes("(") || text.includes("[")))) return atoms;
  let found = BRACKETS;
  const whole = inOne(atoms);
  const [only] = whole;
  // "[Name checks the floor.]" is told of them, whoever has the word.
  const told = only && whole.length === 1 && !(only.style & STYLE.code) ? ALONE.exec(only.text) : null;
  const words = (told?.[1] ?? told?.[2] ?? "").trim();
  const isTold = TOLD.test(words) && !OF_WHO_SPEAKS.test(words);
  if (only && words !== "" && (isTold || understood.doerOf(words) !== undefined))
    return [{ ...only, style: only.style | STYLE.emphasis, italic: BRACKETS }];
  return whole.flatMap((atom, index) => {
    if (atom.italic !== 0 || atom.style & STYLE.code || atom.to - atom.from !== atom.text.length) return [atom];
    const parts: TextAtom[] = [];
    let at = 0;
    const take = (to: number, italic: boolean) => {
      if (to === at) return;
      const place = { text: atom.text.slice(at, to), from: atom.from + at, to: atom.from + to };
      parts.push({ ...atom, ...place, ...(italic ? { style: atom.style | STYLE.emphasis, italic: ++found } : {}) });
      at = to;
    };
    for (const match of atom.text.matchAll(BETWEEN_SENTENCES)) {
      const words = match[1] ?? match[2] ?? "";
      const end = match.index + match[0].length;
      const start = end - words.length - 2;
      // Right behind a sound they say how it sounds; within a sentence they are a part of it.
      if (atom.text.slice(0, start).trim() === "" && whole[index - 1]) continue;
      if (end === atom.text.length && whole[index + 1]?.italic === 0) continue;
      const alone = whole.length === 1 && start === 0 && end === atom.text.length;
      const heard = !/\s/.test(words) && imitationOf(words) !== undefined;
      const squared = alone && match[2] !== undefined;
      if (!heard && !squared && !bracketsSayHow(words, alone, () => understood.of(words, actor))) continue;
      take(start, false);
      take(end, true);
    }
    take(atom.text.length, false);
    return parts;
  });
}

/** Stretches that follow each other in one style as one: brackets that may have been a link are three. */
function inOne(atoms: readonly TextAtom[]): TextAtom[] {
  const found: TextAtom[] = [];
  for (const atom of atoms) {
    const last = found.at(-1);
    const same = last && last.to === atom.from && last.style === atom.style && last.italic === atom.italic;
    if (same && last.href === atom.href && last.to - last.from === last.text.length)
      found[found.length - 1] = { ...last, text: last.text + atom.text, to: atom.to };
    else found.push(atom);
  }
  return found;
}
