import { hashNoise } from "../../math/random.ts";
import type { Box } from "../layout/box.ts";
import type { SplitLayout } from "../layout/split-layout.ts";
import type { TelevisionLayout } from "./television-layout.ts";

// Drawn on 2D canvases whose unit is the stage's: once for each size of the frame.

const INK = "#070b16";
const WALL = "#0a0812";
const RACK = { face: "#14101f", edge: "#2a1d24", slot: "#0d0a16", lamp: "#f59e0b" } as const;
const BODY = { face: "#2a2430", light: "#8a7a6a", hollow: "#0a0810", rim: "#463c4c" } as const;
const RED = "#ef4a6b";
const PAPER = "#fff4d8";

type Context = CanvasRenderingContext2D;
type Point = readonly [number, number];

interface Paint {
  readonly fill?: string;
  readonly ink?: string;
  /** Of the ink's line. */
  readonly width?: number;
  /** 0…1, of both. */
  readonly alpha?: number;
}

/** Fills and inks the shape that `trace` describes. */
function shape(context: Context, { fill, ink, width = 0, alpha = 1 }: Paint, trace: () => void): void {
  context.beginPath();
  trace();
  context.globalAlpha = alpha;
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill();
  }
  if (ink !== undefined) {
    context.strokeStyle = ink;
    context.lineWidth = width;
    context.stroke();
  }
  context.globalAlpha = 1;
}

function bar(context: Context, x: number, y: number, width: number, height: number, fill: string, alpha = 1): void {
  context.globalAlpha = alpha;
  context.fillStyle = fill;
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
}

function poly(context: Context, points: readonly Point[], paint: Paint): void {
  shape(context, paint, () => {
    for (const [x, y] of points) context.lineTo(x, y);
    context.closePath();
  });
}

function disc(context: Context, x: number, y: number, radius: number, paint: Paint): void {
  shape(context, paint, () => context.arc(x, y, radius, 0, 2 * Math.PI));
}

function line(context: Context, from: Point, to: Point, ink: string, width: number): void {
  shape(context, { ink, width }, () => {
    context.moveTo(...from);
    context.lineTo(...to);
  });
}

/** The wall behind the television: dead racks, a warm lamp here and there. */
export function drawBackWall(context: Context, side: Box): void {
  bar(context, side.x - 80, side.y - 10, side.width + 160, side.height + 20, WALL);
  let x = side.x - 70;
  for (let rack = 0; x < side.x + side.width; rack++) {
    const width = 84 + Math.floor(hashNoise(11, rack) * 3) * 13;
    const height = side.height * (0.56 + hashNoise(12, rack) * 0.36);
    const top = side.y + side.height - height;
    bar(context, x, top, width - 6, height + 20, RACK.face);
    bar(context, x, top, width - 6, 3, RACK.edge);
    for (let y = top + 14; y < side.y + side.height; y += 22) {
      bar(context, x + 8, y, width - 22, 13, RACK.slot);
      const lamp = hashNoise(rack * 37, Math.floor(y));
      if (lamp < 0.13) bar(context, x + width - 24, y + 5, 5, 3, RACK.lamp, 0.5 + lamp * 3);
    }
    x += width;
  }
}

/** The set: bezel, hollow for the tube, knobs. */
export function drawBody(context: Context, { body, picture, scale: q }: TelevisionLayout): void {
  shape(context, { fill: BODY.face, ink: INK, width: 6 * q }, () =>
    context.roundRect(body.x, body.y, body.width, body.height, 26 * q),
  );
  bar(context, body.x + 16 * q, body.y + 2 * q, body.width - 32 * q, 3 * q, BODY.light, 0.8);
  shape(context, { fill: BODY.hollow, ink: BODY.rim, width: 3 * q }, () =>
    context.roundRect(picture.x - 14 * q, picture.y - 14 * q, picture.width + 28 * q, picture.height + 28 * q, 20 * q),
  );
  const y = body.y + body.height - 40 * q;
  const right = picture.x + picture.width;
  for (const [i, turn] of [-20, 30].entries()) {
    const x = right - (68 - i * 46) * q;
    const a = (turn * Math.PI) / 180;
    disc(context, x, y, 15 * q, { fill: "#17121c", ink: INK, width: 4 * q });
    line(context, [x, y], [x + 13 * q * Math.sin(a), y - 13 * q * Math.cos(a)], "#a08c78", 4 * q);
  }
  disc(context, right - 116 * q, y, 5 * q, { fill: "#ef4444" });
}

/** What stands on the set: antenna, a bag of crisps, boxes and a cup. Units from the body's top edge. */
export function drawTop(context: Context, { body, picture, scale: q }: TelevisionLayout): void {
  const at = (x: number, y: number): [number, number] => [picture.x + picture.width * 0.5 + x * q, body.y + y * q];
  context.lineCap = "round";
  for (const [width, colour] of [
    [11, INK],
    [5, "#7d7388"],
  ] as const) {
    line(context, at(-54, 0), at(-150, -72), colour, width * q);
    line(context, at(-34, 0), at(88, -78), colour, width * q);
  }
  context.lineCap = "butt";
  shape(context, { fill: "#3a3142", ink: INK, width: 5 * q }, () => {
    context.moveTo(...at(-92, 3));
    context.bezierCurveTo(...at(-88, -38), ...at(0, -38), ...at(4, 3));
    context.closePath();
  });
  drawBag(context, picture.x + 98 * q, body.y + 2 * q, q);
  drawBoxes(context, picture.x + picture.width - 206 * q, body.y + 2 * q, q);
}

function drawBag(context: Context, x: number, y: number, q: number): void {
  const outline: readonly Point[] = [
    [-34, -86],
    [-26, -80],
    [-14, -87],
    [0, -80],
    [14, -87],
    [26, -80],
    [34, -86],
    [39, -46],
    [37, 0],
    [-37, 0],
    [-39, -46],
  ];
  context.lineJoin = "round";
  poly(
    context,
    outline.map(([dx, dy]) => [x + dx * q, y + dy * q]),
    { fill: RED, ink: INK, width: 5 * q },
  );
  context.lineJoin = "miter";
  disc(context, x, y - 40 * q, 22 * q, { fill: "#ffd45e" });
  for (const dx of [-8, 8]) bar(context, x + (dx - 2) * q, y - 50 * q, 5 * q, 8 * q, INK);
  shape(context, { ink: INK, width: 4 * q }, () => {
    context.moveTo(x - 11 * q, y - 34 * q);
    context.quadraticCurveTo(x, y - 22 * q, x + 11 * q, y - 34 * q);
  });
}

function drawBoxes(context: Context, x: number, y: number, q: number): void {
  const outlined = (dx: number, dy: number, width: number, height: number, fill: string) =>
    shape(context, { fill, ink: INK, width: 4 * q }, () => context.rect(x + dx * q, y + dy * q, width * q, height * q));
  outlined(0, -22, 140, 22, "#c9a57a");
  outlined(10, -42, 128, 20, "#e8d5b0");
  bar(context, x + 22 * q, y - 34 * q, 60 * q, 5 * q, "#d9534f");
  outlined(88, -84, 30, 42, "#1f7d80");
  bar(context, x + 90 * q, y - 70 * q, 26 * q, 12 * q, PAPER);
  line(context, [x + 106 * q, y - 84 * q], [x + 112 * q, y - 104 * q], RED, 4 * q);
}

/** Sweet wrappers on the floor in front of the set. */
export function drawFloorWrappers(context: Context, side: Box, { body }: TelevisionLayout): void {
  const foot = side.y + side.height;
  if (foot - body.y - body.height < 34) return;
  const from = body.x;
  const outline: readonly Point[] = [
    [-30, -12],
    [-24, -18],
    [24, -18],
    [30, -12],
    [30, 12],
    [24, 18],
    [-24, 18],
    [-30, 12],
  ];
  const label: readonly Point[] = [
    [-12, -8],
    [12, -8],
    [12, 6],
    [-12, 6],
  ];
  for (const [share, up, turn, fill] of [
    [0.1, 26, -14, RED],
    [0.28, 16, 9, "#1f7d80"],
    [0.84, 24, 20, "#f59e0b"],
  ] as const) {
    const a = (turn * Math.PI) / 180;
    const [x, y] = [from + (side.x + side.width - from) * share, foot - up];
    const place = ([dx, dy]: Point): Point => [
      x + dx * Math.cos(a) - dy * Math.sin(a),
      y + dx * Math.sin(a) + dy * Math.cos(a),
    ];
    poly(context, outline.map(place), { fill, ink: INK, width: 4 });
    poly(context, label.map(place), { fill: PAPER, alpha: 0.8 });
  }
}

/** The gutter: ink with a line of sherbet down both edges. */
export function drawGutter(context: Context, { gutter, form }: SplitLayout): void {
  poly(context, gutter, { fill: INK });
  const [a, b, c, d] = gutter;
  if (!a || !b || !c || !d) return;
  const edges: readonly (readonly [Point, Point])[] =
    form === "beside"
      ? [
          [a, d],
          [b, c],
        ]
      : [
          [a, b],
          [d, c],
        ];
  for (const [from, to] of edges) line(context, from, to, "#f59e0b", 3);
}

/** The tube before the picture: scan lines, dark corners, a reflection, and bezel where the glass curves away. */
export function paintTube(context: Context, width: number, height: number, pixel: number): void {
  if (pixel >= 2) {
    context.fillStyle = `rgba(0,0,0,${pixel >= 3 ? 0.3 : 0.18})`;
    const thick = Math.max(1, Math.round(pixel / 3));
    for (let y = pixel - thick; y < height; y += pixel) context.fillRect(0, y, width, thick);
  }
  const shade = context.createRadialGradient(width / 2, height / 2, height * 0.2, width / 2, height / 2, width * 0.72);
  shade.addColorStop(0.55, "rgba(0,0,0,0)");
  shade.addColorStop(1, "rgba(0,0,0,0.55)");
  context.fillStyle = shade;
  context.fillRect(0, 0, width, height);
  context.fillStyle = "rgba(255,255,255,0.05)";
  context.beginPath();
  context.moveTo(width * 0.026, height * 0.032);
  context.quadraticCurveTo(width * 0.39, height * 0.005, width * 0.73, height * 0.02);
  context.quadraticCurveTo(width * 0.26, height * 0.14, width * 0.031, height * 0.44);
  context.fill();
  // The glass bulges: straight edges of the picture end under a bent mask.
  const bend = Math.max(2, Math.round(height * 0.014));
  context.fillStyle = "#0a0810";
  context.beginPath();
  context.rect(0, 0, width, height);
  context.moveTo(bend * 2, bend);
  context.quadraticCurveTo(width / 2, -bend, width - bend * 2, bend);
  context.quadraticCurveTo(width - bend * 0.4, bend * 1.2, width - bend, bend * 3);
  context.quadraticCurveTo(width + bend * 0.6, height / 2, width - bend, height - bend * 3);
  context.quadraticCurveTo(width - bend * 0.4, height - bend * 1.2, width - bend * 2, height - bend);
  context.quadraticCurveTo(width / 2, height + bend, bend * 2, height - bend);
  context.quadraticCurveTo(bend * 0.4, height - bend * 1.2, bend, height - bend * 3);
  context.quadraticCurveTo(-bend * 0.6, height / 2, bend, bend * 3);
  context.quadraticCurveTo(bend * 0.4, bend * 1.2, bend * 2, bend);
  context.fill("evenodd");
}

/** A box behind words that stand on the picture: how far it reaches around them, and what is left of it. Units. */
export const GROUND = { margin: 26, reach: 14 } as const;

export function drawGround(context: Context, words: Box): void {
  const { x, y, width, height } = words;
  const r = GROUND.reach;
  bar(context, x - r, y - r, width + 2 * r, height + 2 * r, "#0d0b1a", 0.94);
  for (const [left, top, wide, tall] of [
    [x - r, y - r, width + 2 * r, 4],
    [x - r, y + height + r - 4, width + 2 * r, 4],
    [x - r, y - r, 4, height + 2 * r],
    [x + width + r - 4, y - r, 4, height + 2 * r],
  ] as const)
    bar(context, left, top, wide, tall, "#f59e0b");
}
