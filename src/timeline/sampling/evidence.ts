import type { GestureFamily } from "../../cast/gesture-families.ts";
import type { ActionCue, CardCue } from "../timeline.ts";

/** What a case comes to at the most: as many pieces of evidence as a board shows. */
const MOST = 5;
/** What is found within so many seconds of the piece before is one with it. */
const APART = 6;
/** What somebody does who puts something on record. */
const RECORDS: ReadonlySet<GestureFamily> = new Set<GestureFamily>(["notebook", "write", "flip-pages"]);
/** Cards that state nothing about the case. */
const NO_FINDING: ReadonlySet<CardCue["kind"]> = new Set<CardCue["kind"]>([
  "title",
  "heading",
  "takeaways",
  "credits",
  "next",
  "faq",
]);

/**
 * When the case of an episode comes on: where somebody notes something down, or a card states findings. Of more
 * than the board shows, as many as it does, from the first to the last of them.
 */
export function evidenceOf(actions: readonly ActionCue[], cards: readonly CardCue[]): readonly number[] {
  const found = [
    ...actions.filter(({ gestures }) => gestures.some(({ name }) => RECORDS.has(name))),
    ...cards.filter(({ kind }) => !NO_FINDING.has(kind)),
  ]
    .map(({ start }) => start)
    .sort((a, b) => a - b);
  const apart: number[] = [];
  for (const t of found) if (t - (apart.at(-1) ?? Number.NEGATIVE_INFINITY) >= APART) apart.push(t);
  if (apart.length <= MOST) return apart;
  return Array.from({ length: MOST }, (_, i) => apart[Math.round((i * (apart.length - 1)) / (MOST - 1))] as number);
}
