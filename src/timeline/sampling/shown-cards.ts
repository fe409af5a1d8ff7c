import { lastAtMost } from "../../math/search.ts";
import type { CardCue } from "../timeline.ts";
import type { Line } from "./lines.ts";

/** A time in which a card is held up. Seconds. */
export interface Showing {
  readonly start: number;
  readonly end: number;
}

/**
 * Seconds. A line that reaches into a card by less than `touch` is not about it. Held up while somebody goes on speaking,
 * a card is seen for `reading` after each of its lines and away until the next one, where that is `away` at the least.
 * Where the camera cuts within `cut` of its coming or going, it comes or goes with that: no picture stands for a blink.
 */
const RULES = { touch: 0.5, reading: 4, away: 3, before: 0.3, cut: 1.6 } as const;

/** When a list that is filled while somebody speaks is held up for each of its lines, wherever the camera cuts. */
export const heldUpFor = ({ start, items }: CardCue): number[] =>
  items.map((item) => Math.max(start, item.start - RULES.before));

/**
 * The cards that stand while somebody of their scene speaks, and when each of them is held up: a list that takes its
 * time would else keep the speaker in one picture for a minute. It goes where a new page of words comes. Cards, lines
 * and cuts in order of their beginnings.
 */
export function spokenShowings(
  cards: readonly CardCue[],
  lines: readonly Line[],
  cuts: readonly number[],
): ReadonlyMap<string, readonly Showing[]> {
  const found = new Map<string, readonly Showing[]>();
  let first = 0;
  for (const card of cards) {
    // Lines hardly overlap: the one before the first that begins later may still be under way.
    while (first < lines.length && (lines[first]?.end ?? 0) <= card.start + RULES.touch) first++;
    const spoken: Line[] = [];
    for (let i = first; i < lines.length && (lines[i]?.start ?? 0) < card.end - RULES.touch; i++) {
      const line = lines[i];
      if (line && line.cue.scene === card.scene && line.end > card.start + RULES.touch) spoken.push(line);
    }
    if (spoken.length > 0) found.set(card.id, showingsOf(card, spoken, cuts));
  }
  return found;
}

/** When the first page of lines begins that doesn't begin before `t`. */
function pageFrom(lines: readonly Line[], t: number): number | undefined {
  for (const { cue } of lines) {
    const at = lastAtMost(cue.pages, t, ({ start }) => start);
    const start = cue.pages[at]?.start === t ? t : cue.pages[at + 1]?.start;
    if (start !== undefined) return start;
  }
  return undefined;
}

function showingsOf(card: CardCue, lines: readonly Line[], cuts: readonly number[]): Showing[] {
  const cutNear = (t: number): number | undefined => {
    const at = lastAtMost(cuts, t, (cut) => cut);
    const before = cuts[at] ?? Number.NEGATIVE_INFINITY;
    const after = cuts[at + 1] ?? Number.POSITIVE_INFINITY;
    const nearest = t - before <= after - t ? before : after;
    return Math.abs(nearest - t) <= RULES.cut ? nearest : undefined;
  };
  const showings: Showing[] = [];
  const starts = [card.start, ...card.items.map(({ start }) => start)].sort((a, b) => a - b);
  for (const [i, start] of starts.entries()) {
    const next = starts[i + 1] ?? card.end;
    const wish = start - RULES.before;
    const cut = cutNear(wish);
    const from = Math.max(card.start, cut === undefined || cut > start ? wish : cut);
    const page = pageFrom(lines, start + RULES.reading) ?? card.end;
    const leaves = cutNear(page) ?? page;
    const end = leaves <= next - RULES.away ? leaves : Math.min(next, card.end);
    const last = showings.at(-1);
    if (last && from - last.end < RULES.before + 0.01)
      showings[showings.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else showings.push({ start: from, end });
  }
  return showings;
}
