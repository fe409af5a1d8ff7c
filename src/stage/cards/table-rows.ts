import type { CardCue } from "../../timeline/timeline.ts";
import type { Box } from "../layout/box.ts";
import type { Measure } from "../text/measure.ts";
import { layText } from "../text/rich-lines.ts";
import { type Amount, amountOf, sharesOf } from "./card-content.ts";
import { type CardRow, type CardSheet, NUMBER, oneFace, ruleAt, titleAt } from "./card-sheet.ts";
import type { CardStyleSheet } from "./card-style.ts";

/** A table: cells in columns of about the width that their words need; one row of the card for each cell. */
export function tableAt(cue: CardCue, box: Box, style: CardStyleSheet, scale: number, measure: Measure): CardSheet {
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
  const gap = size * 1.1;
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
  let y = placed ? placed.y + placed.block.height + size * 0.65 : style.inset[1] * inset;
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
      line.push({ ...cell, index, top: y });
      x += width + gap;
    });
    const rule = head ? undefined : ruleAt(y - size * 0.3, box, style, inset);
    line.forEach((cell, i) => {
      rows.push({ ...cell, height: tallest, ...(rule && i === 0 ? { rule } : {}) });
    });
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
      : { x, y: y + height + size * 0.15, width: width * 0.92, height: size * 0.45, from: 0, to: share };
  if (bar) height += size * 0.6;
  return {
    height,
    ...(label ? { label: words } : block.lines.length > 0 ? { text: words } : {}),
    ...(number && amount ? { number: { amount, x, y, size: size * 1.15 } } : {}),
    ...(bar ? { bar } : {}),
  };
}
