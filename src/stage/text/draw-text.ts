import { cssFont } from "./faces.ts";
import type { Line, Run, TextBlock } from "./rich-lines.ts";

/** Colours of a text. */
export interface Inks {
  readonly plain: string;
  readonly link: string;
  /** Behind code. */
  readonly code: string;
}

export const BUBBLE_INKS: Inks = { plain: "#0b1220", link: "#1d4ed8", code: "rgba(15,30,70,.1)" };
export const LIGHT_INKS: Inks = { plain: "#f4f7ff", link: "#9cc4ff", code: "rgba(255,255,255,.14)" };

type Context = CanvasRenderingContext2D;

function drawRun(context: Context, run: Run, x: number, baseline: number, inks: Inks, rightToLeft: boolean): void {
  context.font = cssFont(run.face, run.size);
  context.direction = rightToLeft ? "rtl" : "ltr";
  context.textAlign = rightToLeft ? "right" : "left";
  if (run.code) {
    context.fillStyle = inks.code;
    context.beginPath();
    context.roundRect(
      x - run.size * 0.12,
      baseline - run.size * 0.9,
      run.width + run.size * 0.24,
      run.size * 1.2,
      run.size * 0.2,
    );
    context.fill();
  }
  context.fillStyle = run.link === undefined ? inks.plain : inks.link;
  const text = run.text.trimEnd();
  context.fillText(text, rightToLeft ? x + run.width : x, baseline);
  if (run.link !== undefined || run.strike) {
    const at = run.strike ? baseline - run.size * 0.28 : baseline + run.size * 0.14;
    // The space after a link is not the link's.
    const width = Math.min(run.width, context.measureText(text).width);
    context.fillRect(rightToLeft ? x + run.width - width : x, at, width, Math.max(1, run.size * 0.06));
  }
}

/** Where the letters stand in a line of that height. */
const baselineOf = (lineHeight: number, size: number): number => lineHeight / 2 + size * 0.34;

/** x of a line's left edge within its block. */
export function lineX(block: TextBlock, line: Line, align: "centre" | "start"): number {
  if (align === "centre") return (block.width - line.width) / 2;
  return block.rightToLeft ? block.width - line.width : 0;
}

/** Draws a block with its upper left corner at 0,0 of the context's coordinates. */
export function drawBlock(context: Context, block: TextBlock, inks: Inks, align: "centre" | "start"): void {
  context.textBaseline = "alphabetic";
  block.lines.forEach((line, i) => {
    const left = lineX(block, line, align);
    const baseline = i * block.lineHeight + baselineOf(block.lineHeight, block.size);
    for (const run of line.runs) drawRun(context, run, left + run.x, baseline, inks, block.rightToLeft);
  });
}

/**
 * For each line, how much of its width is revealed after `revealed` UTF-16 units of the text, by its runs' measured
 * widths: 0…1, from the side that the line is read from.
 */
export function revealedShare(line: Line, revealed: number, widthOf: (text: string, run: Run) => number): number {
  if (revealed >= line.end) return 1;
  if (revealed <= line.start || line.width <= 0) return 0;
  let width = 0;
  for (const run of line.runs) {
    const end = run.start + run.text.length;
    if (revealed >= end) width += run.width;
    else {
      if (revealed > run.start) width += widthOf(run.text.slice(0, revealed - run.start), run);
      break;
    }
  }
  return Math.min(1, width / line.width);
}
