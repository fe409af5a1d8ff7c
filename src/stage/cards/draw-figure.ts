import type { Box } from "../layout/box.ts";
import { drawBlock } from "../text/draw-text.ts";
import type { Measure } from "../text/measure.ts";
import { layText } from "../text/rich-lines.ts";
import type { CardStyleSheet } from "./card-style.ts";

type Context = CanvasRenderingContext2D;

/** A photo's white edge and its turn; the line round a picture on a screen. Units, radians. */
export const MOUNT = { print: 14, turn: 0.03, line: 3 } as const;
/** Where there is no picture: colours, and sizes in shares of the box's shorter side. */
const EMPTY = { sign: 0.26, most: 150, text: 0.09, mostText: 34, leastText: 17, radius: 12 } as const;

/** The box that a picture of that shape takes within another. */
export function fitted(size: { readonly width: number; readonly height: number }, box: Box, edge = 0): Box {
  const scale = Math.min((box.width - 2 * edge) / size.width, (box.height - 2 * edge) / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

/** A picture in a box of that size, as a print on paper or on a screen with a line round it. */
export function drawFigure(
  context: Context,
  picture: HTMLCanvasElement,
  width: number,
  height: number,
  paper: boolean,
  line: string,
): void {
  const at = fitted(picture, { x: 0, y: 0, width, height }, paper ? MOUNT.print * 1.6 : MOUNT.line);
  context.save();
  context.imageSmoothingQuality = "high";
  if (paper) {
    context.translate(width / 2, height / 2);
    context.rotate(MOUNT.turn);
    context.translate(-width / 2, -height / 2);
    context.shadowColor = "rgba(30,18,30,.45)";
    context.shadowBlur = 14;
    context.shadowOffsetY = 5;
    context.fillStyle = "#fffdf6";
    const { print } = MOUNT;
    context.fillRect(at.x - print, at.y - print, at.width + 2 * print, at.height + 2 * print);
    context.shadowColor = "transparent";
    context.drawImage(picture, at.x, at.y, at.width, at.height);
    tape(context, at.x + at.width * 0.5, at.y - print);
  } else {
    context.drawImage(picture, at.x, at.y, at.width, at.height);
    context.strokeStyle = line;
    context.lineWidth = MOUNT.line;
    context.strokeRect(at.x, at.y, at.width, at.height);
  }
  context.restore();
}

function tape(context: Context, x: number, y: number): void {
  context.save();
  context.translate(x, y);
  context.rotate(-0.05);
  context.fillStyle = "rgba(255,226,160,.8)";
  context.fillRect(-52, -14, 104, 28);
  context.restore();
}

/** Where there is no picture: an empty frame that says what should be in it. */
export function drawNoFigure(
  context: Context,
  words: string,
  width: number,
  height: number,
  style: CardStyleSheet,
  measure: Measure,
): void {
  const { sign, most, radius } = EMPTY;
  const colour = style.labelColour;
  context.strokeStyle = colour;
  context.lineWidth = 3;
  context.setLineDash([14, 10]);
  context.beginPath();
  context.roundRect(4, 4, width - 8, height - 8, radius);
  context.stroke();
  context.setLineDash([]);
  const short = Math.min(width, height);
  const size = Math.min(EMPTY.mostText, Math.max(EMPTY.leastText, short * EMPTY.text));
  const block = layText(words, [], { look: style.look, size, maxWidth: width * 0.8, leading: 1.25 }, measure);
  const icon = Math.min(most, short * sign, Math.max(0, height - block.height - size * 3));
  const top = (height - icon - size - block.height) / 2;
  if (icon > 20) drawSign(context, width / 2, top + icon / 2, icon, colour);
  context.save();
  context.beginPath();
  context.rect(8, 8, width - 16, height - 16);
  context.clip();
  context.translate((width - block.width) / 2, Math.max(12, top + icon + size));
  drawBlock(context, block, style.inks, "centre");
  context.restore();
}

/** A picture's sign with a tear through it: hills and a sun. */
function drawSign(context: Context, x: number, y: number, size: number, colour: string): void {
  const s = size / 100;
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(s, s);
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = 6;
  context.lineJoin = "round";
  context.stroke(new Path2D("M52 14H8V86H40M64 14H92V86H54"));
  context.stroke(new Path2D("M52 14L62 34L48 52L58 68L46 86"));
  context.fill(new Path2D("M16 78L32 50L42 64L38 78ZM60 78L66 64L72 56L86 78Z"));
  context.beginPath();
  context.arc(76, 34, 8, 0, Math.PI * 2);
  context.fill();
  context.restore();
}
