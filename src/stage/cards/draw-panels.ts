import { INK } from "../light/light-sets.ts";
import { cssFont } from "../text/faces.ts";
import { CARD_PAPERS, CELL_INKS, PAGE_SHADE } from "./card-papers.ts";

// The objects that cards are written on, drawn on a canvas: 0,0 is the upper left corner, units of the stage.

type Context = CanvasRenderingContext2D;

/** Room round a panel for its glow and shadow. */
export const PANEL_MARGIN = 26;

function rounded(context: Context, x: number, y: number, width: number, height: number, radius: number): void {
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
}

function scanLines(context: Context, width: number, height: number, alpha: number): void {
  context.fillStyle = `rgba(0,0,0,${alpha})`;
  for (let y = 0; y < height; y += 4) context.fillRect(0, y, width, 1.4);
}

/** A pane of light with bright corners. */
export function drawHologram(context: Context, width: number, height: number): void {
  context.save();
  context.shadowColor = "rgba(16,185,129,.8)";
  context.shadowBlur = 22;
  rounded(context, 0, 0, width, height, 14);
  context.fillStyle = CARD_PAPERS.hologram;
  context.fill();
  context.restore();
  rounded(context, 0, 0, width, height, 14);
  context.strokeStyle = "#34d399";
  context.lineWidth = 3;
  context.stroke();
  context.save();
  context.clip();
  scanLines(context, width, height, 0.16);
  context.restore();
  context.strokeStyle = "#d1fae5";
  context.lineWidth = 5;
  const c = 14;
  const l = 46;
  context.stroke(
    new Path2D(
      `M0 ${l}V${c}A${c} ${c} 0 0 1 ${c} 0H${l}M${width - l} 0H${width - c}A${c} ${c} 0 0 1 ${width} ${c}V${l}M${width} ${height - l}V${height - c}A${c} ${c} 0 0 1 ${width - c} ${height}H${width - l}M${l} ${height}H${c}A${c} ${c} 0 0 1 0 ${height - c}V${height - l}`,
    ),
  );
}

/** A ringed page with rules; it runs on below its box. */
export function drawPage(context: Context, width: number, height: number): void {
  const foot = height + 160;
  context.save();
  context.shadowColor = "rgba(4,6,13,.7)";
  context.shadowBlur = 24;
  context.shadowOffsetX = 6;
  context.shadowOffsetY = 10;
  rounded(context, 0, 0, width, foot, 6);
  context.fillStyle = CARD_PAPERS.notebook;
  context.fill();
  context.restore();
  const glow = context.createRadialGradient(width * 0.78, foot * 0.1, 0, width * 0.78, foot * 0.1, foot * 1.1);
  glow.addColorStop(0, "rgba(255,243,212,.9)");
  glow.addColorStop(0.5, "rgba(240,220,180,.2)");
  glow.addColorStop(1, PAGE_SHADE);
  rounded(context, 0, 0, width, foot, 6);
  context.fillStyle = glow;
  context.fill();
  context.strokeStyle = "rgba(143,164,201,.45)";
  context.lineWidth = 1.4;
  for (let y = 118; y < foot; y += 38) {
    context.beginPath();
    context.moveTo(0, y);
    context.lineTo(width, y);
    context.stroke();
  }
  context.strokeStyle = "rgba(217,112,111,.6)";
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(88, 0);
  context.lineTo(88, foot);
  context.stroke();
  for (let x = 28; x < width - 12; x += 51) {
    context.fillStyle = "#1a1226";
    context.beginPath();
    context.arc(x, 20, 9, 0, Math.PI * 2);
    context.fill();
    context.strokeStyle = "#9aa3bd";
    context.lineWidth = 5;
    context.lineCap = "round";
    context.stroke(new Path2D(`M${x} 20C${x - 14} -16 ${x + 4} -34 ${x + 8} -14`));
  }
}

/** A window with a title bar; `accent` its edge. */
export function drawWindow(
  context: Context,
  width: number,
  height: number,
  fill: string,
  accent: string,
  lines: boolean,
): void {
  context.save();
  context.shadowColor = "rgba(4,6,13,.75)";
  context.shadowBlur = 20;
  context.shadowOffsetX = 6;
  context.shadowOffsetY = 9;
  rounded(context, 0, 0, width, height, 14);
  context.fillStyle = fill;
  context.fill();
  context.restore();
  rounded(context, 0, 0, width, height, 14);
  context.save();
  context.clip();
  if (lines) scanLines(context, width, height, 0.2);
  context.fillStyle = accent;
  context.globalAlpha = 0.28;
  context.fillRect(0, 0, width, 40);
  context.restore();
  context.strokeStyle = INK;
  context.lineWidth = 7;
  context.stroke();
  context.strokeStyle = accent;
  context.lineWidth = 3;
  context.stroke();
  ["#ef4444", "#fbbf24", "#10b981"].forEach((colour, i) => {
    context.beginPath();
    context.arc(26 + i * 24, 20, 7, 0, Math.PI * 2);
    context.fillStyle = colour;
    context.fill();
  });
}

/** A red sign with hazard stripes. */
export function drawAlert(context: Context, width: number, height: number): void {
  context.save();
  context.shadowColor = "rgba(239,68,68,.9)";
  context.shadowBlur = 26;
  rounded(context, 0, 0, width, height, 12);
  context.fillStyle = CARD_PAPERS.alert;
  context.fill();
  context.restore();
  rounded(context, 0, 0, width, height, 12);
  context.save();
  context.clip();
  for (const y of [0, height - 20]) {
    for (let x = -40; x < width + 40; x += 36) {
      context.fillStyle = "#ef4444";
      context.fill(new Path2D(`M${x} ${y + 20}L${x + 16} ${y}H${x + 34}L${x + 18} ${y + 20}Z`));
    }
  }
  context.restore();
  context.strokeStyle = "#ef4444";
  context.lineWidth = 5;
  context.stroke();
}

/** The glass ends so far within its box, units. */
const END_INSET = 4;

/** Night glass, for what is read at leisure. */
export function drawEndPanel(context: Context, width: number, height: number): void {
  const inset = END_INSET;
  rounded(context, inset, inset, width - 2 * inset, height - 2 * inset, 22);
  context.fillStyle = CARD_PAPERS.end;
  context.fill();
  context.strokeStyle = "#4a6cb6";
  context.lineWidth = 3;
  context.stroke();
  context.strokeStyle = "rgba(255,223,174,.5)";
  context.lineWidth = 2;
  rounded(context, inset + 9, inset + 9, width - 2 * inset - 18, height - 2 * inset - 18, 16);
  context.stroke();
}

/** What stands before a line. */
export function drawMarker(context: Context, kind: "dot" | "box" | "prompt", size: number, colour: string): void {
  if (kind === "dot") {
    context.fillStyle = colour;
    context.beginPath();
    context.moveTo(size * 0.35, size * 0.42);
    context.lineTo(size * 0.62, size * 0.68);
    context.lineTo(size * 0.35, size * 0.94);
    context.lineTo(size * 0.08, size * 0.68);
    context.fill();
  } else if (kind === "prompt") {
    context.fillStyle = colour;
    context.font = cssFont("monoBold", size);
    context.textBaseline = "alphabetic";
    context.fillText("›", 0, size * 0.98);
  } else {
    context.strokeStyle = "#3b1d6e";
    context.lineWidth = size * 0.09;
    context.translate(size * 0.6, size * 0.65);
    context.rotate(-0.03);
    context.strokeRect(-size * 0.48, -size * 0.48, size * 0.96, size * 0.96);
  }
}

/** A tick as a pen draws it, from left to right: down into the box and up out of it. `size` of its box. */
export function drawTick(context: Context, size: number): void {
  context.strokeStyle = "#6d28d9";
  context.lineWidth = size * 0.2;
  context.lineCap = "round";
  context.lineJoin = "round";
  const s = size / 44;
  context.stroke(
    new Path2D(
      `M${6 * s} ${42 * s}C${14 * s} ${50 * s} ${20 * s} ${60 * s} ${24 * s} ${66 * s}C${34 * s} ${38 * s} ${50 * s} ${14 * s} ${72 * s} ${6 * s}`,
    ),
  );
}

/** A cell of a scale of times: lit, or waiting. */
export function drawCell(context: Context, name: string, lit: boolean, width: number, height: number): void {
  rounded(context, 0, 0, width, height, height * 0.16);
  context.fillStyle = lit ? CELL_INKS.lit : CELL_INKS.waiting;
  context.fill();
  let size = height * 0.66;
  context.font = cssFont("monoBold", size);
  const wide = context.measureText(name).width;
  if (wide > width - height * 0.4) {
    size *= (width - height * 0.4) / wide;
    context.font = cssFont("monoBold", size);
  }
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = lit ? CELL_INKS.litWords : CELL_INKS.waitingWords;
  context.fillText(name, width / 2, height * 0.54);
}
