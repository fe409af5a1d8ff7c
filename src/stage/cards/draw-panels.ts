import { INK } from "../light/light-sets.ts";
import { cssFont } from "../text/faces.ts";
import { CARD_PAPERS, PAGE_SHADE } from "./card-papers.ts";

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

/** The desk from above that the page lies on. */
export function drawDesk(context: Context, width: number, height: number): void {
  context.fillStyle = "#2b1d2e";
  context.fillRect(0, 0, width, height);
  const planks = ["#33222f", "#2e1e2e", "#38262f"];
  for (let i = 0; i * 96 < height + 96; i++) {
    const y = i * 96 - 40;
    context.fillStyle = planks[i % 3] as string;
    context.fillRect(0, y, width, 92);
    context.strokeStyle = "rgba(29,18,32,.6)";
    context.lineWidth = 2;
    context.stroke(
      new Path2D(`M-60 ${y + 44}C${width * 0.25} ${y + 32} ${width * 0.55} ${y + 60} ${width + 60} ${y + 40}`),
    );
    context.lineWidth = 1.4;
    context.stroke(
      new Path2D(`M-60 ${y + 68}C${width * 0.3} ${y + 76} ${width * 0.6} ${y + 50} ${width + 60} ${y + 70}`),
    );
  }
  const lamp = context.createRadialGradient(width * 0.68, height * 0.2, 0, width * 0.68, height * 0.2, width * 0.72);
  lamp.addColorStop(0, "rgba(255,180,94,.5)");
  lamp.addColorStop(0.45, "rgba(42,22,48,.15)");
  lamp.addColorStop(1, "rgba(7,6,15,.9)");
  context.fillStyle = lamp;
  context.fillRect(0, 0, width, height);
  // A case file under the page, a mug, red thread.
  context.save();
  context.translate(-70, 100);
  context.rotate(-0.28);
  context.lineWidth = 5;
  context.strokeStyle = INK;
  context.fillStyle = "#6a4a3a";
  rounded(context, 0, 0, 420, 300, 6);
  context.fill();
  context.stroke();
  context.fillStyle = "#d8cdb6";
  context.fillRect(24, 26, 360, 260);
  context.fillStyle = "#8f9bb8";
  context.fillRect(46, 48, 92, 110);
  context.fillStyle = "#8d8070";
  for (let i = 0; i < 4; i++) context.fillRect(160, 58 + i * 26, [190, 160, 190, 120][i] ?? 160, 5);
  for (let i = 0; i < 3; i++) context.fillRect(46, 188 + i * 26, 290, 5);
  context.restore();
  const mug = { x: width - 130, y: 140 };
  context.strokeStyle = INK;
  context.lineWidth = 34;
  const handle = new Path2D(
    `M${mug.x + 60} ${mug.y - 20}C${mug.x + 140} ${mug.y - 40} ${mug.x + 140} ${mug.y + 60} ${mug.x + 56} ${mug.y + 40}`,
  );
  context.stroke(handle);
  context.strokeStyle = "#5b4a8a";
  context.lineWidth = 22;
  context.stroke(handle);
  for (const [radius, fill, line] of [
    [84, "#6d5aa8", INK],
    [66, "#24120f", "#3b2f63"],
  ] as const) {
    context.beginPath();
    context.arc(mug.x, mug.y, radius, 0, Math.PI * 2);
    context.fillStyle = fill;
    context.fill();
    context.strokeStyle = line;
    context.lineWidth = 6;
    context.stroke();
  }
  context.strokeStyle = "rgba(255,206,149,.8)";
  context.lineWidth = 6;
  context.lineCap = "round";
  context.stroke(
    new Path2D(
      `M${mug.x - 48} ${mug.y - 20}C${mug.x - 30} ${mug.y - 50} ${mug.x + 10} ${mug.y - 56} ${mug.x + 34} ${mug.y - 46}`,
    ),
  );
  context.strokeStyle = "#e5484d";
  context.lineWidth = 4;
  context.stroke(
    new Path2D(
      `M-20 ${height * 0.78}C120 ${height * 0.7} 140 ${height * 0.9} 300 ${height * 0.85}S420 ${height} 520 ${height + 30}`,
    ),
  );
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

/** Night glass over the whole frame, for what is read at leisure. */
export function drawEndPanel(context: Context, width: number, height: number): void {
  const inset = Math.min(width, height) * 0.055;
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

/** Stripes for a bar that has no number. */
export function drawHatch(context: Context, width: number, height: number): void {
  context.save();
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  context.strokeStyle = "rgba(110,231,183,.5)";
  context.lineWidth = 4;
  for (let x = -height; x < width + height; x += 11) {
    context.beginPath();
    context.moveTo(x, height);
    context.lineTo(x + height, 0);
    context.stroke();
  }
  context.restore();
  context.strokeStyle = "rgba(110,231,183,.5)";
  context.lineWidth = 1.5;
  context.strokeRect(0.75, 0.75, width - 1.5, height - 1.5);
}
