import type { CardCue } from "../../timeline/timeline.ts";
import { INK } from "../light/light-sets.ts";
import { cssFont } from "../text/faces.ts";
import type { Measure } from "../text/measure.ts";
import { layText, SHOUT_LOOK, type TextBlock } from "../text/rich-lines.ts";
import { DISPLAY_INKS } from "./card-papers.ts";

type Context = CanvasRenderingContext2D;

/** Words of display lettering, as large as fits. */
function fitted(
  text: string,
  wish: number,
  least: number,
  maxWidth: number,
  maxHeight: number,
  measure: Measure,
): TextBlock {
  for (let size = wish; ; size *= 0.93) {
    const block = layText(text, [], { look: SHOUT_LOOK, size, maxWidth, leading: 1.06 }, measure);
    if ((block.height <= maxHeight && block.width <= maxWidth) || size <= least) return block;
  }
}

const wordsOf = (block: TextBlock, i: number): string =>
  (block.lines[i]?.runs.map((run) => run.text).join("") ?? "").trimEnd();

/** The opening title: the mark, the episode's number and its title in display lettering over the dimmed set. */
export function drawTitle(context: Context, cue: CardCue, width: number, height: number, measure: Measure): void {
  const shade = context.createLinearGradient(0, 0, 0, height);
  shade.addColorStop(0, "rgba(6,10,22,.45)");
  shade.addColorStop(0.5, "rgba(6,10,22,.78)");
  shade.addColorStop(1, "rgba(6,10,22,.5)");
  context.fillStyle = shade;
  context.fillRect(0, 0, width, height);
  const block = fitted(
    (cue.title ?? cue.text).toUpperCase(),
    Math.min(104, width * 0.1),
    30,
    width * 0.84,
    height * 0.46,
    measure,
  );
  const { size } = block;
  const over =
    cue.title === undefined || cue.text === cue.title
      ? ""
      : (cue.items.find(({ text }) => text !== cue.title)?.text ?? "");
  const top = (height - block.height) / 2 + (over ? size * 0.2 : 0);
  context.save();
  context.translate(width / 2, top + block.height / 2);
  context.rotate(-0.035);
  context.translate(0, -block.height / 2);
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.letterSpacing = "2px";
  context.font = cssFont("shout", size);
  const lines = block.lines.map((_, i) => ({ words: wordsOf(block, i), y: i * block.lineHeight + size * 0.88 }));
  for (const [dx, dy, stroke, colour] of [
    [size * 0.07, size * 0.09, size * 0.2, INK],
    [0, 0, size * 0.22, "#1d4ed8"],
    [0, 0, size * 0.12, INK],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = stroke;
    for (const { words, y } of lines) context.strokeText(words, dx, y + dy);
  }
  const fill = context.createLinearGradient(0, 0, 0, block.height);
  DISPLAY_INKS.title.words.forEach((colour, i) => {
    fill.addColorStop(i, colour);
  });
  context.fillStyle = fill;
  for (const { words, y } of lines) context.fillText(words, 0, y);
  context.restore();
  if (over) drawRibbon(context, over.toUpperCase(), width / 2, top - size * 0.55, Math.max(18, size * 0.3), measure);
}

/** A small ribbon with words, centred. */
function drawRibbon(context: Context, text: string, x: number, y: number, size: number, measure: Measure): void {
  const width = measure(text, "sayBold", size) + text.length * 2 + size * 1.6;
  context.save();
  context.translate(x, y);
  context.rotate(-0.035);
  context.beginPath();
  context.roundRect(-width / 2, -size, width, size * 1.9, size);
  context.fillStyle = DISPLAY_INKS.title.ribbon;
  context.fill();
  context.strokeStyle = INK;
  context.lineWidth = 4;
  context.stroke();
  context.font = cssFont("sayBold", size);
  context.letterSpacing = "2px";
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.fillStyle = DISPLAY_INKS.title.ribbonWords;
  context.fillText(text, 1, size * 0.32);
  context.restore();
}

/** A scene heading: a slanted caption, as a comic pastes one over its panel. */
export function drawHeading(context: Context, text: string, width: number, height: number, measure: Measure): void {
  const block = fitted(text.toUpperCase(), 58, 24, width * 0.74, height * 0.3, measure);
  const pad = block.size * 0.55;
  const box = { width: block.width + pad * 2.6, height: block.height + pad * 1.3 };
  context.save();
  context.translate(width / 2, height * 0.46);
  context.rotate(-0.05);
  context.lineJoin = "miter";
  const slant = box.height * 0.16;
  const shape = new Path2D(
    `M${-box.width / 2} ${-box.height / 2 + slant * 0.2}L${box.width / 2 + slant} ${-box.height / 2 - slant * 0.3}L${box.width / 2 - slant * 0.2} ${box.height / 2}L${-box.width / 2 - slant} ${box.height / 2 + slant * 0.25}Z`,
  );
  context.save();
  context.translate(8, 10);
  context.globalAlpha = 0.55;
  context.fillStyle = INK;
  context.fill(shape);
  context.restore();
  context.strokeStyle = INK;
  context.lineWidth = 12;
  context.stroke(shape);
  context.fillStyle = DISPLAY_INKS.heading.paper;
  context.fill(shape);
  context.strokeStyle = "#fff3c4";
  context.lineWidth = 2.5;
  context.stroke(shape);
  context.font = cssFont("shout", block.size);
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.letterSpacing = "1px";
  context.fillStyle = INK;
  block.lines.forEach((_, i) => {
    context.fillText(wordsOf(block, i), 0, -block.height / 2 + i * block.lineHeight + block.size * 0.86);
  });
  context.restore();
}
