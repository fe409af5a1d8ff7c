import type { RichText } from "../../script/script.ts";
import { type PageText, paginate } from "./pages.ts";
import { type PieceCall, piecesAsked } from "./set-pieces.ts";

/** How single texts are dealt over pages and what they ask for: all of laying out that depends on one text alone. */
export interface LayoutMemory {
  readonly paginate: (rich: RichText) => readonly PageText[];
  readonly piecesAsked: (text: string, spoken: boolean, lastFood?: string) => readonly PieceCall[];
}

/** Works everything out each time. */
export const NO_MEMORY: LayoutMemory = { paginate, piecesAsked };

/** So many texts are remembered of each kind: those of several long posts. */
const MOST = 4000;

/**
 * Remembers what texts came to, for a post that is laid out again and again while it is being written: only what
 * changed is worked out. Results are the same as without.
 */
export function layoutMemory(): LayoutMemory {
  const pages = new Map<string, readonly PageText[]>();
  const pieces = new Map<string, readonly PieceCall[]>();
  return {
    // Styled texts are few, and equal words may be styled differently.
    paginate: (rich) => (rich.spans.length > 0 ? paginate(rich) : remembered(pages, rich.text, () => paginate(rich))),
    piecesAsked: (text, spoken, lastFood) =>
      remembered(pieces, `${spoken ? "said" : "done"} ${lastFood ?? ""}\n${text}`, () =>
        piecesAsked(text, spoken, lastFood),
      ),
  };
}

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    value = find();
    if (known.size >= MOST) known.clear();
    known.set(key, value);
  }
  return value;
}
