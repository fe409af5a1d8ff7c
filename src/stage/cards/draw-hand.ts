import { INK } from "../light/light-sets.ts";

/** Where the pen's tip is in the hand's drawing, and how large the drawing is. */
export const HAND = { tipX: 60, tipY: 24, width: 620, height: 640 } as const;

interface Shape {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly alpha?: number;
}

/** The writing hand, its pen's tip at −56, 60 of its own coordinates. */
const SHAPES: readonly Shape[] = [
  {
    d: "M300 330C250 250 160 170 110 150C80 138 50 140 44 156C36 140 6 138 2 160C-4 176 6 192 24 204C10 214 16 238 40 248C70 270 130 300 160 350L240 420Z",
    fill: "#b7a6e6",
    stroke: INK,
    width: 7,
  },
  { d: "M44 156C70 178 100 196 130 210M24 204C50 218 80 232 108 250", stroke: "#4c3a72", width: 5 },
  { d: "M300 330C260 270 200 205 150 172L120 160C180 220 230 290 262 350Z", fill: "#e6dcff", alpha: 0.55 },
  {
    d: "M150 330L290 214C420 300 520 420 560 560L330 600C280 500 210 400 150 330Z",
    fill: "#2e2650",
    stroke: INK,
    width: 7,
  },
  { d: "M290 214C420 300 520 420 560 560L520 566C470 430 390 320 268 232Z", fill: "#8b5cf6", alpha: 0.7 },
  { d: "M136 322L286 196L312 220L160 350Z", fill: "#d9cdf5", stroke: INK, width: 6 },
  { d: "M-36 90L-24 80L118 176L104 196Z", fill: "#1b1530", stroke: INK, width: 5 },
  { d: "M-36 90L-24 80L-56 60Z", fill: "#e8c27a", stroke: INK, width: 4 },
  { d: "M104 196L118 176L250 272L236 292Z", fill: "#6d28d9", stroke: INK, width: 5 },
  {
    d: "M196 316C140 292 74 238 56 186C50 166 72 152 88 168C112 200 170 226 222 254Z",
    fill: "#c9bbf0",
    stroke: INK,
    width: 7,
  },
  { d: "M66 178C80 166 92 178 96 190", stroke: "#8f7cc9", width: 4 },
];

/** Draws the hand so that the pen's tip lies at HAND.tipX, HAND.tipY. */
export function drawHand(context: CanvasRenderingContext2D): void {
  context.translate(HAND.tipX + 56, HAND.tipY - 60);
  context.lineJoin = "round";
  context.lineCap = "round";
  for (const { d, fill, stroke, width, alpha } of SHAPES) {
    const path = new Path2D(d);
    context.globalAlpha = alpha ?? 1;
    if (fill) {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (stroke) {
      context.strokeStyle = stroke;
      context.lineWidth = width ?? 5;
      context.stroke(path);
    }
  }
  context.globalAlpha = 1;
}
