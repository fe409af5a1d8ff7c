import type { Box } from "../layout/box.ts";
import type { Measure } from "../text/measure.ts";
import { layText, type TextBlock, type TextLook } from "../text/rich-lines.ts";
import type { Amount, Range } from "./card-content.ts";
import type { CardStyleSheet } from "./card-style.ts";

/** A block of words at its place on the card. */
export interface PlacedText {
  readonly block: TextBlock;
  readonly x: number;
  readonly y: number;
}

/** One line of a card as it stands: card units, 0,0 the card's upper left corner. */
export interface CardRow {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly marker?: { readonly x: number; readonly y: number; readonly size: number };
  readonly label?: PlacedText;
  readonly text?: PlacedText;
  /** A number that counts up, before the text. */
  readonly number?: { readonly amount: Amount; readonly x: number; readonly y: number; readonly size: number };
  /** A bar from one share of its width to another. */
  readonly bar?: Box & Range;
  /** Cells of a scale of times, of which those are lit that the line names. */
  readonly cells?: readonly Cell[];
  /** A line drawn before it. */
  readonly rule?: { readonly x: number; readonly y: number; readonly width: number };
}

export interface Cell {
  readonly box: Box;
  readonly name: string;
  readonly lit: boolean;
}

export interface CardSheet {
  readonly width: number;
  /** Of the card: what its lines need, where it may be lower than its box. */
  readonly height: number;
  /** Where its picture stands, on a card that shows one. */
  readonly picture?: Box;
  /** Factor that all sizes were shrunk by. */
  readonly scale: number;
  readonly title?: PlacedText;
  readonly rows: readonly CardRow[];
  /** Words had to be cut: columns are too narrow at this size. */
  readonly tight?: boolean;
}

/** A title may be set so much smaller to break into fewer lines. */
const TITLE_SIZES = [1, 0.86, 0.74] as const;
/** A number that counts: text sizes. */
export const NUMBER = { size: 1.3, gap: 0.4 } as const;

export const oneFace = (face: TextLook["plain"]): TextLook => ({
  plain: face,
  strong: face,
  emphasis: face,
  both: face,
  code: face,
  boldCapitals: false,
});

export function titleAt(
  title: string | undefined,
  box: Box,
  style: CardStyleSheet,
  scale: number,
  measure: Measure,
): PlacedText | undefined {
  if (!title) return undefined;
  const inset = Math.min(1, scale);
  const maxWidth = box.width - (style.inset[0] + style.inset[2]) * inset;
  const size = style.titleSize * scale;
  const block = TITLE_SIZES.map((share) =>
    layText(
      title,
      [],
      { look: oneFace(style.titleFace), size: size * share, maxWidth, leading: 1.15, balance: false },
      measure,
    ),
  ).reduce((best, next) => (next.lines.length < best.lines.length ? next : best));
  return { block, x: style.inset[0] * inset, y: style.inset[1] * inset };
}

/** A rule over the width of a card's lines, where its style has any. */
export function ruleAt(y: number, box: Box, style: CardStyleSheet, inset: number): CardRow["rule"] {
  return style.rule === undefined
    ? undefined
    : { x: style.inset[0] * inset, y, width: box.width - (style.inset[0] + style.inset[2]) * inset };
}
