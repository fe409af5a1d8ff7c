import { INK } from "../light/light-sets.ts";
import { LEFT, type NearShape, RIGHT } from "./near-shapes.ts";

/** Size of the picture of a side, height of the desk's far edge above the foot, and what of the picture is beyond the frame. Stage units. */
export const NEAR = { width: 480, height: 410, desk: 100, margin: 40 } as const;

type Context = CanvasRenderingContext2D;

export type NearSide = "left" | "right";
const SHAPES: Readonly<Record<NearSide, readonly NearShape[]>> = { left: LEFT, right: RIGHT };

const each = (context: Context, side: NearSide, paint: (shape: NearShape) => void): void => {
  context.translate(side === "left" ? NEAR.margin : NEAR.width - NEAR.margin, NEAR.height);
  context.lineCap = "round";
  context.lineJoin = "round";
  for (const shape of SHAPES[side]) paint(shape);
};

/** What stands at a side of the desk. Its outer edge is `NEAR.margin` within the picture. */
export function drawNear(context: Context, side: NearSide): void {
  context.lineWidth = 7;
  context.strokeStyle = INK;
  each(context, side, ({ fill, path }) => {
    const shape = new Path2D(path);
    context.stroke(shape);
    context.fillStyle = fill;
    context.fill(shape);
  });
}

/** The light on its edges, white: to be tinted. */
export function drawNearLight(context: Context, side: NearSide): void {
  context.strokeStyle = "#fff";
  context.lineWidth = 3.5;
  context.globalAlpha = 0.75;
  each(context, side, ({ lit }) => lit && context.stroke(new Path2D(lit)));
}

/** Of the desk that the camera looks over: shade before it, its top, its front. One unit wide, `NEAR.height` high. */
export function drawBoard(context: Context): void {
  const top = NEAR.height - NEAR.desk;
  const fill = (from: number, to: number, stops: readonly (readonly [number, string])[]) => {
    const gradient = context.createLinearGradient(0, from, 0, to);
    for (const [at, colour] of stops) gradient.addColorStop(at, colour);
    context.fillStyle = gradient;
    context.fillRect(0, from, 4, to - from);
  };
  fill(top - 120, top, [
    [0, `${INK}00`],
    [1, `${INK}a0`],
  ]);
  fill(top, NEAR.height, [
    [0, "#2a3566"],
    [0.42, "#182146"],
    [0.44, "#0a1022"],
    [1, "#070b16"],
  ]);
}
