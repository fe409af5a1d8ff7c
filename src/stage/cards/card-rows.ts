import type { CardCue } from "../../timeline/timeline.ts";
import type { Box } from "../layout/box.ts";
import type { Measure } from "../text/measure.ts";
import { layText, type TextBlock, type TextLook } from "../text/rich-lines.ts";
import { type Amount, amountOf, type CardLine, cardContent, sharesOf } from "./card-content.ts";
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
  /** A bar; `share` absent: the script names no number, the bar is hatched and says nothing. */
  readonly bar?: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly share?: number;
  };
  /** First row of a table. */
  readonly head?: boolean;
}

export interface CardSheet {
  readonly width: number;
  readonly height: number;
  /** Factor that all sizes were shrunk by. */
  readonly scale: number;
  readonly title?: PlacedText;
  readonly rows: readonly CardRow[];
  /** Words had to be cut: columns are too narrow at this size. */
  readonly tight?: boolean;
}

/** Cards with few words are set larger. */
const MOST_SCALE = 1.22;
/** Smallest factor that sizes shrink to; below it words would not be readable. */
const LEAST_SCALE = 0.5;
const NUMBER = { size: 1.3, gap: 0.4 } as const;
const BAR = { height: 0.6, gap: 0.28 } as const;

const oneFace = (face: TextLook["plain"]): TextLook => ({
  plain: face,
  strong: face,
  emphasis: face,
  both: face,
  code: face,
  boldCapitals: false,
});

/** Lays a card's words out in a box, shrinking them until they fit. */
export function cardSheet(cue: CardCue, box: Box, style: CardStyleSheet, unit: number, measure: Measure): CardSheet {
  let scale = unit * MOST_SCALE;
  const least = unit * LEAST_SCALE;
  for (;;) {
    const sheet =
      cue.kind === "table" && (cue.columns ?? 0) > 1
        ? tableAt(cue, box, style, scale, measure)
        : listAt(cue, box, style, scale, measure);
    const foot = sheet.rows.at(-1);
    const bottom = (foot ? foot.top + foot.height : 0) + style.inset[3] * Math.min(1, scale);
    if ((bottom <= box.height && !sheet.tight) || scale <= least)
      return spread(sheet, box.height - bottom, style, scale);
    scale = Math.max(least, scale * 0.94);
  }
}

/** Lines that leave room are set a little apart, and stand in the middle of what is left. */
function spread(sheet: CardSheet, room: number, style: CardStyleSheet, scale: number): CardSheet {
  const tops = [...new Set(sheet.rows.map(({ top }) => top))];
  if (room <= 0 || tops.length === 0) return sheet;
  const each = Math.min(room / (tops.length + 1), style.textSize * scale * 0.8);
  const above = Math.min(each, (room - each * (tops.length - 1)) / 2);
  return { ...sheet, rows: sheet.rows.map((row) => shifted(row, above + each * tops.indexOf(row.top))) };
}

const down = <T extends { readonly y: number }>(item: T | undefined, by: number): T | undefined =>
  item ? { ...item, y: item.y + by } : undefined;

function shifted(row: CardRow, by: number): CardRow {
  return {
    ...row,
    top: row.top + by,
    marker: down(row.marker, by),
    label: down(row.label, by),
    text: down(row.text, by),
    number: down(row.number, by),
    bar: down(row.bar, by),
  };
}

function titleAt(
  title: string | undefined,
  box: Box,
  style: CardStyleSheet,
  scale: number,
  measure: Measure,
): PlacedText | undefined {
  if (!title) return undefined;
  const inset = Math.min(1, scale);
  const maxWidth = box.width - (style.inset[0] + style.inset[2]) * inset;
  const block = layText(
    title,
    [],
    { look: oneFace(style.titleFace), size: style.titleSize * scale, maxWidth, leading: 1.15, balance: false },
    measure,
  );
  return { block, x: style.inset[0] * inset, y: style.inset[1] * inset };
}

function listAt(cue: CardCue, box: Box, style: CardStyleSheet, scale: number, measure: Measure): CardSheet {
  const { title, lines } = cardContent(cue);
  const inset = Math.min(1, scale);
  const placed = titleAt(title, box, style, scale, measure);
  let y = placed ? placed.y + placed.block.height + style.textSize * scale * 0.5 : style.inset[1] * inset;
  const amounts = lines.some(({ share }) => share !== undefined);
  // Labels stand in a column as wide as the longest needs.
  const longest = Math.max(
    0,
    ...lines.map(({ label }) => (label ? measure(label, style.labelFace, style.labelSize * scale) : 0)),
  );
  const column = style.labelColumn > 0 ? Math.min(longest + 2, box.width * style.labelColumn) : 0;
  const rows = lines.map((line) => {
    const row = rowAt(line, y, box, style, scale, column, amounts, measure);
    y = row.top + row.height + style.gap * style.textSize * scale;
    return row;
  });
  return { width: box.width, height: box.height, scale, rows, ...(placed ? { title: placed } : {}) };
}

function rowAt(
  line: CardLine,
  top: number,
  box: Box,
  style: CardStyleSheet,
  scale: number,
  column: number,
  amounts: boolean,
  measure: Measure,
): CardRow {
  const inset = Math.min(1, scale);
  const size = style.textSize * scale;
  const left = style.inset[0] * inset + line.depth * size;
  const indent = style.indent * size;
  const edge = box.width - style.inset[2] * inset;
  const beside = style.labelColumn > 0 && line.label !== undefined;
  const labelWidth = beside ? column : edge - left - indent;
  const label =
    line.label === undefined
      ? undefined
      : layText(
          line.label,
          [],
          {
            look: oneFace(style.labelFace),
            size: style.labelSize * scale,
            maxWidth: labelWidth,
            leading: 1.15,
            balance: false,
          },
          measure,
        );
  const x = left + indent + (beside ? labelWidth + size * 0.6 : 0);
  const counts = style.counts && line.amount !== undefined;
  const numberSize = size * NUMBER.size;
  const counted = counts && line.amount ? line.text.slice(0, line.amount.end) : "";
  const numberWidth = counts ? measure(counted, "sayBold", numberSize) + size * NUMBER.gap : 0;
  const cutAt = counted.length + (counts ? (/^\s*/.exec(line.text.slice(counted.length))?.[0].length ?? 0) : 0);
  const rest = line.text.slice(cutAt);
  const spans = line.spans.flatMap((span) =>
    span.end <= cutAt ? [] : [{ ...span, start: Math.max(0, span.start - cutAt), end: span.end - cutAt }],
  );
  const block = layText(
    rest,
    spans,
    { look: style.look, size, maxWidth: edge - x - numberWidth, leading: 1.24, balance: false },
    measure,
  );
  const textTop = top + (beside || !label ? 0 : label.height + size * 0.08);
  const rise = counts ? (numberSize - size) * 0.5 : 0;
  let height = textTop - top + Math.max(block.height + rise, counts ? numberSize * 1.1 : 0);
  if (beside && label) height = Math.max(height, label.height);
  // Without a number anywhere there is nothing to compare, and no bar.
  const barred = amounts && style.counts && line.label !== undefined;
  const bar = barred
    ? {
        x,
        y: top + height + size * BAR.gap,
        width: (edge - x) * 0.72,
        height: size * BAR.height,
        ...(line.share === undefined ? {} : { share: line.share }),
      }
    : undefined;
  if (bar) height += size * (BAR.gap + BAR.height);
  return {
    index: line.index,
    top,
    height,
    ...(style.marker === "none" || !line.text
      ? {}
      : { marker: { x: left, y: top, size: label && !beside ? style.labelSize * scale : size } }),
    ...(label ? { label: { block: label, x: left + (beside ? 0 : indent), y: top } } : {}),
    ...(rest ? { text: { block, x: x + numberWidth, y: textTop + rise } } : {}),
    ...(counts && line.amount ? { number: { amount: line.amount, x, y: textTop, size: numberSize } } : {}),
    ...(bar ? { bar } : {}),
  };
}

/** A table: cells in columns of about the width that their words need; one row of the card for each cell. */
function tableAt(cue: CardCue, box: Box, style: CardStyleSheet, scale: number, measure: Measure): CardSheet {
  const inset = Math.min(1, scale);
  const columns = Math.max(1, cue.columns ?? 1);
  const size = style.textSize * scale;
  const left = style.inset[0] * inset;
  const width = box.width - left - style.inset[2] * inset;
  const titled = cue.title !== undefined && cue.items[0]?.text === cue.title;
  const placed = titleAt(cue.title, box, style, scale, measure);
  const cells = cue.items.map((item, index) => ({ item, index })).slice(titled ? 1 : 0);
  const wish = Array.from({ length: columns }, (_, column) =>
    Math.max(
      3 * size,
      ...cells
        .filter((_, i) => i % columns === column)
        .map(({ item }) => Math.min(width * 0.5, measure(item.text, "sayBold", size))),
    ),
  );
  const gap = size * 0.7;
  const room = width - gap * (columns - 1);
  // No column is narrower than its longest word.
  const least = Array.from({ length: columns }, (_, column) =>
    Math.max(
      size,
      ...cells
        .filter((_, i) => i % columns === column)
        .flatMap(({ item }) => item.text.split(/\s+/).map((word) => measure(word, "sayBold", size) * 1.04)),
    ),
  );
  const needed = least.reduce((sum, each) => sum + each, 0);
  const spare = wish.map((each, i) => Math.max(0, each - (least[i] ?? 0)));
  const wanted = spare.reduce((sum, each) => sum + each, 0);
  const tight = needed > room;
  const widths = least.map((each, i) =>
    tight ? (each / needed) * room : each + ((spare[i] ?? 0) / Math.max(1, wanted)) * (room - needed),
  );
  let y = placed ? placed.y + placed.block.height + size * 0.5 : style.inset[1] * inset;
  const rows: CardRow[] = [];
  const amounts = cells.map(({ item }, i) =>
    i >= columns && i % columns > 0 && style.counts ? amountOf(item.text) : undefined,
  );
  const shares = sharesOf(amounts);
  for (let from = 0; from < cells.length; from += columns) {
    const head = from === 0;
    let x = left;
    let tallest = size;
    const line: CardRow[] = [];
    cells.slice(from, from + columns).forEach(({ item, index }, column) => {
      const width = widths[column] ?? size;
      const cell = cellAt(
        item,
        { x, y, width },
        head || column === 0,
        head,
        amounts[from + column],
        shares[from + column],
        style,
        size,
        measure,
      );
      tallest = Math.max(tallest, cell.height);
      line.push({ ...cell, index, top: y, head });
      x += width + gap;
    });
    for (const cell of line) rows.push({ ...cell, height: tallest });
    y += tallest + size * 0.6;
  }
  return { width: box.width, height: box.height, scale, rows, tight, ...(placed ? { title: placed } : {}) };
}

/** One cell: words, or a number that counts with its words and, where it can be compared, its bar. */
function cellAt(
  item: CardCue["items"][number],
  at: { readonly x: number; readonly y: number; readonly width: number },
  label: boolean,
  head: boolean,
  amount: Amount | undefined,
  share: number | undefined,
  style: CardStyleSheet,
  size: number,
  measure: Measure,
): Omit<CardRow, "index" | "top"> {
  const { x, y, width } = at;
  const number = amount && !label ? item.text.slice(0, amount.end) : "";
  const numberWidth = number ? measure(number, "sayBold", size * 1.15) + size * NUMBER.gap : 0;
  const from = number.length + (number ? (/^\s*/.exec(item.text.slice(number.length))?.[0].length ?? 0) : 0);
  const spans = item.spans.flatMap((span) =>
    span.end <= from ? [] : [{ ...span, start: Math.max(0, span.start - from), end: span.end - from }],
  );
  const block = layText(
    item.text.slice(from),
    spans,
    {
      look: label ? oneFace(style.labelFace) : style.look,
      size: head ? size * 0.95 : size,
      maxWidth: Math.max(size * 2, width - numberWidth),
      leading: 1.2,
      balance: false,
    },
    measure,
  );
  const words = { block, x: x + numberWidth, y: y + (number ? size * 0.12 : 0) };
  let height = Math.max(block.height, number ? size * 1.3 : 0);
  const bar =
    share === undefined
      ? undefined
      : { x, y: y + height + size * 0.15, width: width * 0.92, height: size * 0.45, share };
  if (bar) height += size * 0.6;
  return {
    height,
    ...(label ? { label: words } : block.lines.length > 0 ? { text: words } : {}),
    ...(number && amount ? { number: { amount, x, y, size: size * 1.15 } } : {}),
    ...(bar ? { bar } : {}),
  };
}
