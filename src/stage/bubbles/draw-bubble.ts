import { seedOf } from "../../math/random.ts";
import type { BubbleBox } from "../layout/bubble-layout.ts";
import { INK } from "../light/light-sets.ts";
import { cssFont } from "../text/faces.ts";
import { BUBBLE_STYLES, TAG } from "./bubble-kind.ts";
import { bodyOutline, tailOutline } from "./outline.ts";

export interface BubbleColours {
  readonly base: string;
  readonly paper: string;
  readonly deep: string;
}

/** Words that nobody says: cool white on night. */
export const NARRATION_COLOURS: BubbleColours = { base: "#9fb6e6", paper: "#0f1a36", deep: "#0b1224" };

const SHADOW = { x: 5, y: 6, alpha: 0.5 } as const;
const DASH = [9, 7] as const;

/** Room around a bubble for its border and shadow, units at 1280 × 720. */
export const BUBBLE_MARGIN = 14;

/** Draws a bubble's outline, tails and name tag (without its text) with `origin` of stage units at 0,0. */
export function drawBubble(
  context: CanvasRenderingContext2D,
  bubble: BubbleBox,
  colours: BubbleColours,
  origin: { readonly x: number; readonly y: number },
): void {
  const { kind, box, scale: k } = bubble;
  const narrow = kind === "strip" || kind === "caption";
  const border = (narrow ? 3.5 : BUBBLE_STYLES[kind].border) * k;
  const outline = new Path2D(bodyOutline(kind, box, k, seedOf(bubble.block.text)));
  for (const tail of bubble.tails) outline.addPath(new Path2D(tailOutline(kind, box, tail, k)));
  context.save();
  context.translate(-origin.x, -origin.y);
  context.lineJoin = "round";
  context.save();
  context.translate(SHADOW.x * k, SHADOW.y * k);
  context.globalAlpha = SHADOW.alpha;
  context.fillStyle = INK;
  context.fill(outline);
  context.restore();
  if (kind !== "whisper") {
    context.strokeStyle = INK;
    context.lineWidth = border * 2 + 3 * k;
    context.stroke(outline);
  }
  context.fillStyle = colours.paper;
  context.strokeStyle = colours.base;
  context.lineWidth = border * 2;
  if (kind === "whisper") {
    context.fill(outline);
    context.setLineDash(DASH.map((length) => length * k));
  }
  context.stroke(outline);
  context.setLineDash([]);
  // Once more without a border: body and tail become one.
  context.fill(outline);
  if (bubble.tag) drawTag(context, bubble.tag, colours, k);
  context.restore();
}

function drawTag(
  context: CanvasRenderingContext2D,
  { text, box }: NonNullable<BubbleBox["tag"]>,
  colours: BubbleColours,
  k: number,
): void {
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, box.height / 2);
  context.fillStyle = colours.deep;
  context.fill();
  context.strokeStyle = INK;
  context.lineWidth = 2.5 * k;
  context.stroke();
  context.font = cssFont("sayBold", TAG.text * k);
  context.letterSpacing = `${TAG.spacing * k}px`;
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.fillStyle = "#fff";
  context.fillText(text, box.x + box.width / 2 + (TAG.spacing * k) / 2, box.y + box.height * 0.71);
  context.letterSpacing = "0px";
}
