import type { CardCue } from "../../timeline/timeline.ts";
import type { Box } from "../layout/box.ts";
import { lineX } from "../text/draw-text.ts";
import type { PlacedText } from "./card-sheet.ts";
import type { LaidCard } from "./laid-card.ts";
import { writingTime } from "./written.ts";

/** A link that can be read on a card. */
export interface LinkPlace {
  /** As the post gives it: not to be trusted. */
  readonly href: string;
  readonly text: string;
  /** One for each of its lines, in reading order. */
  readonly boxes: readonly Box[];
}

/** The links of a card whose lines stand in writing at `t`, at their places in stage units. */
export function cardLinks(cue: CardCue, laid: LaidCard, t: number, still: boolean): LinkPlace[] {
  return laid.sheet.rows.flatMap((row) => {
    const since = t - (cue.items[row.index]?.start ?? cue.start);
    if (since < (still ? 0 : writingTime(row, laid.style))) return [];
    return [row.label, row.text].flatMap((placed) => (placed ? linksOf(placed, laid) : []));
  });
}

function linksOf({ block, x, y }: PlacedText, laid: LaidCard): LinkPlace[] {
  const found: { href: string; text: string; boxes: Box[]; end: number }[] = [];
  block.lines.forEach((line, i) => {
    const left = x + lineX(block, line, "start");
    for (const run of line.runs) {
      if (run.link === undefined) continue;
      const box = onStage(
        { x: left + run.x, y: y + i * block.lineHeight, width: run.width, height: block.lineHeight },
        laid,
      );
      const last = found.at(-1);
      // A link goes on over a break, where nothing but white space is left out.
      const joins = last?.href === run.link && block.text.slice(last.end, run.start).trim() === "";
      if (last && joins) {
        last.boxes.push(box);
        last.text += block.text.slice(last.end, run.start) + run.text;
        last.end = run.start + run.text.length;
      } else found.push({ href: run.link, text: run.text, boxes: [box], end: run.start + run.text.length });
    }
  });
  return found.map(({ href, text, boxes }) => ({ href, text: text.trim(), boxes }));
}

/** The upright box round a box of the card, as the card stands on the stage: turned and sheared about its middle. */
function onStage(box: Box, { box: card, style }: LaidCard): Box {
  const [middleX, middleY] = [card.width / 2, card.height / 2];
  const turned = style.turn + style.shear;
  const corners = [0, 1].flatMap((u) =>
    [0, 1].map((v) => {
      const [x, y] = [box.x + u * box.width - middleX, box.y + v * box.height - middleY];
      return {
        x: card.x + middleX + x * Math.cos(turned) - y * Math.sin(style.turn),
        y: card.y + middleY + x * Math.sin(turned) + y * Math.cos(style.turn),
      };
    }),
  );
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
