import type { CardCue } from "../../timeline/timeline.ts";
import type { Box } from "../layout/box.ts";
import type { Measure } from "../text/measure.ts";
import { layText } from "../text/rich-lines.ts";
import { type CardLine, cardContent, type Range, TIME_UNITS, timeScale } from "./card-content.ts";
import { type CardRow, type CardSheet, type Cell, NUMBER, oneFace, ruleAt, titleAt } from "./card-sheet.ts";
import type { CardStyleSheet } from "./card-style.ts";
import { tableAt } from "./table-rows.ts";

/** Cards with few words are set larger. */
const MOST_SCALE = 1.45;
/** Smallest factor that sizes shrink to; below it words would not be readable. */
const LEAST_SCALE = 0.5;
const BAR = { height: 0.5, gap: 0.28 } as const;
/** Cells of a scale of times: text sizes. */
const CELL = { height: 0.95, gap: 0.12, text: 0.62 } as const;
/** A card is no lower than this share of its box. */
const LEAST_HEIGHT = 0.46;
/** A picture takes so much of a card's height at the least, and at the most where there are words below it. */
const PICTURE = { least: 0.45, gap: 0.6 } as const;

/** Lays a card's words out in a box, shrinking them until they fit. */
export function cardSheet(cue: CardCue, box: Box, style: CardStyleSheet, unit: number, measure: Measure): CardSheet {
  let scale = unit * MOST_SCALE;
  const least = unit * LEAST_SCALE;
  const taken = cue.kind === "figure" ? box.height * PICTURE.least : 0;
  for (;;) {
    const sheet =
      cue.kind === "table" && (cue.columns ?? 0) > 1
        ? tableAt(cue, box, style, scale, measure)
        : listAt(cue, box, style, scale, measure);
    const foot = sheet.rows.at(-1);
    const words = foot ? foot.top + foot.height : (sheet.title?.y ?? 0) + (sheet.title?.block.height ?? 0);
    const bottom = words + style.inset[3] * Math.min(1, scale);
    if ((bottom + taken <= box.height && !sheet.tight) || scale <= least)
      return cue.kind === "figure"
        ? pictured(sheet, box, bottom, style, scale)
        : spread(sheet, box, bottom, style, scale);
    scale = Math.max(least, scale * 0.94);
  }
}

/** A picture above its caption, as large as the words leave room for. */
function pictured(sheet: CardSheet, box: Box, bottom: number, style: CardStyleSheet, scale: number): CardSheet {
  const inset = Math.min(1, scale);
  const [left, top, right, foot] = style.inset.map((each) => each * inset) as [number, number, number, number];
  const wordless = sheet.rows.length === 0 && !sheet.title;
  const gap = wordless ? 0 : style.textSize * scale * PICTURE.gap;
  const height = wordless ? box.height - top - foot : Math.max(0, box.height - bottom - gap);
  const start = Math.min(left, right);
  const y = sheet.title ? sheet.title.y + sheet.title.block.height + gap : top;
  return {
    ...sheet,
    picture: { x: start, y, width: box.width - start - right, height },
    rows: sheet.rows.map((row) => shifted(row, height + gap)),
  };
}

/** Lines that leave room are set a little apart; a card that may end earlier does, others keep them in the middle. */
function spread(sheet: CardSheet, box: Box, bottom: number, style: CardStyleSheet, scale: number): CardSheet {
  const tops = [...new Set(sheet.rows.map(({ top }) => top))];
  const room = box.height - bottom;
  if (room <= 0 || tops.length === 0) return sheet;
  const each = Math.min(room / (tops.length + 1), style.textSize * scale * 0.8);
  const apart = each * (tops.length - 1);
  const height = style.fits ? Math.max(box.height * LEAST_HEIGHT, bottom + apart + each * 0.5) : box.height;
  const above = Math.min(each, (height - bottom - apart) / 2);
  return { ...sheet, height, rows: sheet.rows.map((row) => shifted(row, above + each * tops.indexOf(row.top))) };
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
    rule: down(row.rule, by),
    cells: row.cells?.map((cell) => ({ ...cell, box: { ...cell.box, y: cell.box.y + by } })),
  };
}

function listAt(cue: CardCue, box: Box, style: CardStyleSheet, scale: number, measure: Measure): CardSheet {
  const { title, lines } = cardContent(cue);
  const picture = cue.kind === "figure";
  const inset = Math.min(1, scale);
  const placed = titleAt(title, box, style, scale, measure);
  let y = placed ? placed.y + placed.block.height + style.textSize * scale * 0.65 : style.inset[1] * inset;
  const times = timeScale(style.counts ? lines.flatMap(({ time }) => time ?? []) : []);
  // Labels stand in a column as wide as the longest needs.
  const longest = Math.max(
    0,
    ...lines.map(({ label }) => (label ? measure(label, style.labelFace, style.labelSize * scale) : 0)),
  );
  const column = style.labelColumn > 0 ? Math.min(longest + 2, box.width * style.labelColumn) : 0;
  const rows = lines.map((line) => {
    const row = rowAt(line, y, box, style, scale, column, times, measure);
    const gap = style.gap * style.textSize * scale;
    const before = line === lines[0] && !placed ? undefined : ruleAt(row.top - gap / 2, box, style, inset);
    y = row.top + row.height + gap;
    return before ? { ...row, rule: before } : row;
  });
  const tight = cue.kind === "code" && scale > style.leastCode && breaksWords(rows);
  return {
    width: box.width,
    height: box.height,
    scale,
    // A picture's caption is no entry of a list.
    rows: picture ? rows.map(({ marker: _, ...row }) => row) : rows,
    tight,
    ...(placed ? { title: placed } : {}),
  };
}

/** Whether a line of code had to be broken within a word. */
const breaksWords = (rows: readonly CardRow[]): boolean =>
  rows.some(
    ({ text }) =>
      text?.block.lines.some(({ end }) => /[\w.]{2}/.test(text.block.text.slice(end - 1, end + 1))) ?? false,
  );

function rowAt(
  line: CardLine,
  top: number,
  box: Box,
  style: CardStyleSheet,
  scale: number,
  column: number,
  times: Range | undefined,
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
  const below = top + height + size * BAR.gap;
  const shown = line.share === undefined ? line.range : { from: 0, to: line.share };
  const bar =
    style.counts && shown ? { ...shown, x, y: below, width: (edge - x) * 0.8, height: size * BAR.height } : undefined;
  const cells = times && line.time ? cellsOf(times, line.time, x, below, edge - x, size) : undefined;
  if (bar || cells) height += size * (BAR.gap + (cells ? CELL.height : BAR.height));
  // What is read from the right begins there, its marker, too.
  const mirrored = block.rightToLeft && !beside && !counts;
  const markerSize = label && !beside ? style.labelSize * scale : size;
  const markerX = mirrored ? edge - markerSize : left;
  const textX = mirrored ? edge - indent - block.width : x + numberWidth;
  return {
    index: line.index,
    top,
    height,
    ...(style.marker === "none" || !line.text ? {} : { marker: { x: markerX, y: top, size: markerSize } }),
    ...(label ? { label: { block: label, x: left + (beside ? 0 : indent), y: top } } : {}),
    ...(rest ? { text: { block, x: textX, y: textTop + rise } } : {}),
    ...(counts && line.amount ? { number: { amount: line.amount, x, y: textTop, size: numberSize } } : {}),
    ...(bar ? { bar } : {}),
    ...(cells ? { cells } : {}),
  };
}

function cellsOf({ from, to }: Range, lit: Range, x: number, y: number, width: number, size: number): Cell[] {
  const gap = size * CELL.gap;
  const each = Math.min((width + gap) / (to - from + 1) - gap, size * 5.2);
  return TIME_UNITS.slice(from, to + 1).map((name, i) => ({
    name,
    lit: from + i >= lit.from && from + i <= lit.to,
    box: { x: x + i * (each + gap), y, width: each, height: size * CELL.height },
  }));
}
