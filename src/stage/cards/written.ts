import { lineX, revealedShare } from "../text/draw-text.ts";
import type { Measure } from "../text/measure.ts";
import type { CardRow, CardSheet, PlacedText } from "./card-sheet.ts";
import type { CardStyleSheet } from "./card-style.ts";

/** A place on a card, card units, and the size of what is written there. */
export interface WrittenTo {
  readonly x: number;
  /** The foot of the letters. */
  readonly y: number;
  readonly size: number;
}

/** Seconds that a tick takes, once its line stands. */
export const TICK = 0.5;
/** A title is written so much faster than lines. */
export const TITLE_PACE = 1.5;

const lettersOf = ({ label, text }: CardRow): number =>
  (label?.block.text.length ?? 0) + (text?.block.text.length ?? 0);

/** Seconds after a line's appearance at which its words stand. */
export const writingTime = (row: CardRow, { speed }: CardStyleSheet): number => lettersOf(row) / speed;

/** Seconds after a card's appearance at which its title stands. */
export const titleTime = ({ title }: CardSheet, { speed }: CardStyleSheet): number =>
  (title?.block.text.length ?? 0) / (speed * TITLE_PACE);

/** Where the last of so many letters of a text ends. */
export function textEnd({ block, x, y }: PlacedText, letters: number, measure: Measure): WrittenTo {
  const widthOf = (text: string, run: { face: Parameters<Measure>[1]; size: number }) =>
    measure(text, run.face, run.size);
  let at = block.lines.findIndex((line) => letters <= line.end);
  if (at < 0) at = block.lines.length - 1;
  const line = block.lines[at];
  const { size } = block;
  if (!line) return { x, y: y + size, size };
  const share = revealedShare(line, letters, widthOf);
  const start = lineX(block, line, "start");
  const across = block.rightToLeft ? line.width * (1 - share) : line.width * share;
  return { x: x + start + across, y: y + at * block.lineHeight + block.lineHeight * 0.5 + size * 0.34, size };
}

/** Where a line's writing has come to, `since` seconds after it appeared. */
export function rowEnd(row: CardRow, style: CardStyleSheet, since: number, measure: Measure): WrittenTo | undefined {
  const letters = Math.min(lettersOf(row), Math.max(0, since) * style.speed);
  const labelled = row.label?.block.text.length ?? 0;
  if (row.label && (letters < labelled || !row.text)) return textEnd(row.label, letters, measure);
  return row.text && textEnd(row.text, letters - labelled, measure);
}

/** Where the pen is on the way of a tick: down to its corner, then up and out. `drawn` 0…1 of it. */
export function tickPoint(
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  drawn: number,
): { readonly x: number; readonly y: number } {
  const k = size / 44;
  const [u, v] =
    drawn < 0.35
      ? [6 + (drawn / 0.35) * 18, 42 + (drawn / 0.35) * 24]
      : [24 + ((drawn - 0.35) / 0.65) * 48, 66 - ((drawn - 0.35) / 0.65) * 60];
  return { x: x + size * 0.1 + u * k, y: y - size * 0.5 + v * k };
}
