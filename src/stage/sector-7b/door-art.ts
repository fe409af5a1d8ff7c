import { hashNoise } from "../../math/random.ts";
import { cssFont } from "../text/faces.ts";

// Drawn on 2D canvases in the world's units, the wide shot's: 1280 × 720 and what narrow frames see around it.

type Context = CanvasRenderingContext2D;

/** What is painted of the world. */
export const DOOR_ART = { x: -60, y: -560, width: 1400, height: 1700 } as const;
/** The door's leaves, the slit below them, and the sign above. */
export const DOOR = { x: 640, top: 158, foot: 566, half: 182, slit: 9, sign: 108 } as const;

const INK = "#070b16";
const STEEL = { light: "#46578c", face: "#222c55", dark: "#141b39", deep: "#0d1229" } as const;
const SIGN = { dead: "#3b2463", plate: "#0d0b1a", lit: "#f59e0b", hot: "#ffd45e" } as const;

function bar(context: Context, x: number, y: number, width: number, height: number, fill: string, alpha = 1): void {
  context.globalAlpha = alpha;
  context.fillStyle = fill;
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
}

function poly(context: Context, points: readonly (readonly [number, number])[], fill: string, line = 0): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = fill;
  context.fill();
  if (line === 0) return;
  context.strokeStyle = INK;
  context.lineWidth = line;
  context.lineJoin = "round";
  context.stroke();
}

function shade(context: Context, from: number, to: number, stops: readonly string[]): CanvasGradient {
  const gradient = context.createLinearGradient(0, from, 0, to);
  for (const [i, colour] of stops.entries()) gradient.addColorStop(i / (stops.length - 1), colour);
  return gradient;
}

/** The place before the door: dead racks to both sides, pipes and cables, the floor; and the door itself, shut. */
export function drawDoor(context: Context): void {
  const { x, y, width, height } = DOOR_ART;
  context.translate(-x, -y);
  context.fillStyle = shade(context, -100, DOOR.foot, ["#050812", "#0d1430", "#141d42"]);
  context.fillRect(x, y, width, height);
  drawFloor(context);
  for (const side of [-1, 1]) for (let rack = 0; rack < 4; rack++) drawRack(context, side, rack);
  drawPipes(context);
  drawFrame(context);
  drawLeaves(context);
  drawCables(context);
}

function drawFloor(context: Context): void {
  const { x, y, width, height } = DOOR_ART;
  context.fillStyle = shade(context, DOOR.foot, y + height, ["#18204a", "#0b1027", "#04060d"]);
  context.fillRect(x, DOOR.foot, width, y + height - DOOR.foot);
  context.strokeStyle = INK;
  context.lineWidth = 3;
  context.globalAlpha = 0.5;
  context.beginPath();
  for (let i = -14; i <= 14; i++) {
    context.moveTo(DOOR.x + i * 64, DOOR.foot);
    context.lineTo(DOOR.x + i * 190, y + height);
  }
  for (const depth of [26, 66, 128, 222]) {
    context.moveTo(x, DOOR.foot + depth);
    context.lineTo(x + width, DOOR.foot + depth);
  }
  context.stroke();
  context.globalAlpha = 1;
}

/** Racks that lead up to the door, the near ones larger and darker; their edges toward it catch its light. */
function drawRack(context: Context, side: number, rack: number): void {
  const near = 3 - rack;
  const inner = 262 + near * 128;
  const wide = 116 + near * 14;
  const foot = DOOR.foot + 8 + near * near * 13;
  const top = 150 - near * 96;
  const left = side > 0 ? DOOR.x + inner : DOOR.x - inner - wide;
  bar(context, left - 5, top - 5, wide + 10, foot - top + 5, INK);
  bar(context, left, top, wide, foot - top, ["#1a2348", "#151d3e", "#101630", "#0b1024"][near] ?? STEEL.deep);
  bar(context, side > 0 ? left : left + wide - 5, top, 5, foot - top, "#c4531a", 0.5 - near * 0.1);
  for (let row = 0, at = top + 16; at < foot - 22; row++, at += 27 + near * 4) {
    bar(context, left + 12, at, wide - 24, 16 + near * 2, INK, 0.75);
    if (hashNoise(401 + rack * 2 + side, row) > 0.16) continue;
    const lamp = left + 20 + Math.floor(hashNoise(407 + rack, row) * (wide - 46));
    bar(context, lamp, at + 6, 6, 4, hashNoise(409, row + rack) < 0.5 ? "#5ff2dc" : "#ef4a6b", 0.55);
  }
}

function drawPipes(context: Context): void {
  for (const [y, thick, colour] of [
    [-6, 30, "#111838"],
    [34, 18, "#18214a"],
    [-52, 22, "#0d132b"],
  ] as const) {
    bar(context, DOOR_ART.x, y - 4, DOOR_ART.width, thick + 8, INK);
    bar(context, DOOR_ART.x, y, DOOR_ART.width, thick, colour);
    bar(context, DOOR_ART.x, y + 3, DOOR_ART.width, 3, STEEL.light, 0.35);
    for (let x = 70; x < 1340; x += 243) bar(context, x + y, y - 7, 20, thick + 14, INK);
  }
}

function drawFrame(context: Context): void {
  const { x, top, foot, half } = DOOR;
  const [outer, head] = [half + 52, top - 98];
  const jamb = (grow: number): (readonly [number, number])[] => [
    [x - outer - grow, foot + 2],
    [x - outer - grow, head + 46 - grow],
    [x - outer + 44 - grow * 0.4, head - grow],
    [x + outer - 44 + grow * 0.4, head - grow],
    [x + outer + grow, head + 46 - grow],
    [x + outer + grow, foot + 2],
  ];
  poly(context, jamb(6), INK);
  context.save();
  poly(context, jamb(0), STEEL.face);
  context.clip();
  context.fillStyle = shade(context, head, foot, [STEEL.face, STEEL.dark]);
  context.fillRect(x - outer, head, outer * 2, foot - head);
  // What is left of the stripes that once warned of the door.
  for (let i = -14; i < 24; i++) {
    const at = foot - i * 34;
    const stripe = (edge: number, inward: number) =>
      poly(
        context,
        [
          [edge, at],
          [edge + inward * 18, at - 16],
          [edge + inward * 18, at - 32],
          [edge, at - 16],
        ],
        hashNoise(419, i) < 0.7 ? "#7a5a20" : "#4d3b22",
      );
    stripe(x - half - 24, 1);
    stripe(x + half + 24, -1);
  }
  context.restore();
  bar(context, x - outer + 8, head + 60, 4, foot - head - 60, STEEL.light, 0.6);
  bar(context, x + outer - 12, head + 60, 4, foot - head - 60, STEEL.light, 0.25);
  for (const side of [-1, 1])
    for (let y = head + 84; y < foot; y += 66) {
      context.beginPath();
      context.arc(x + side * (outer - 24), y, 5, 0, 2 * Math.PI);
      context.fillStyle = INK;
      context.fill();
    }
  // A lock that nobody asks any more.
  bar(context, x + half + 27, 356, 22, 40, INK);
  bar(context, x + half + 30, 359, 16, 34, STEEL.deep);
  bar(context, x + half + 34, 364, 8, 5, "#ef4a6b");
}

function drawLeaves(context: Context): void {
  const { x, top, foot, half } = DOOR;
  bar(context, x - half - 6, top - 6, 2 * half + 12, foot - top + 6, INK);
  for (const side of [-1, 1]) {
    const left = side < 0 ? x - half : x + 3;
    const wide = half - 3;
    context.fillStyle = shade(context, top, foot, [STEEL.dark, STEEL.face, STEEL.dark]);
    context.fillRect(left, top, wide, foot - top - DOOR.slit);
    bar(context, left, top, wide, 4, STEEL.light, 0.7);
    bar(context, side < 0 ? left : left + wide - 4, top, 4, foot - top - DOOR.slit, STEEL.light, 0.3);
    for (const [from, tall] of [
      [24, 86],
      [132, 120],
      [274, 96],
    ] as const) {
      const y = top + from;
      bar(context, left + 20, y, wide - 40, tall, INK);
      bar(context, left + 24, y + 4, wide - 48, tall - 8, STEEL.deep);
      bar(context, left + 24, y + tall - 8, wide - 48, 4, STEEL.light, 0.4);
      for (let rib = y + 18; rib < y + tall - 16; rib += 18) bar(context, left + 34, rib, wide - 68, 5, STEEL.dark);
    }
    // Scratches, of those who tried.
    context.strokeStyle = STEEL.light;
    context.lineWidth = 2;
    context.globalAlpha = 0.4;
    context.beginPath();
    for (let i = 0; i < 5; i++) {
      const [sx, sy] = [left + 20 + hashNoise(431 + side, i) * 120, top + 250 + hashNoise(433 + side, i) * 110];
      context.moveTo(sx, sy);
      context.lineTo(sx + 16, sy - 22 - i * 4);
    }
    context.stroke();
    context.globalAlpha = 1;
  }
  // Two grips at the seam.
  for (const side of [-1, 1]) bar(context, x + side * 17 - 6, top + 150, 12, 84, INK);
  for (const side of [-1, 1]) bar(context, x + side * 17 - 3, top + 153, 6, 78, STEEL.light);
}

function drawCables(context: Context): void {
  context.lineCap = "round";
  for (const [width, colour] of [
    [11, INK],
    [5, "#1c2650"],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    for (const [from, dip, to] of [
      [300, 190, 520],
      [470, 96, 770],
      [742, 224, 1010],
      [60, 250, 330],
      [960, 180, 1250],
    ] as const) {
      context.beginPath();
      context.moveTo(from, -40);
      context.quadraticCurveTo((from + to) / 2, dip, to, -30);
      context.stroke();
    }
    context.beginPath();
    context.moveTo(430, 20);
    context.bezierCurveTo(388, 180, 436, 300, 396, 470);
    context.stroke();
  }
  context.lineCap = "butt";
}

/** Largest letters of the sign, units, and the widest that its words may be. */
const LETTERS = { most: 30, width: 350 } as const;

/** The sign, dead or lit, about its middle: in a box of 2 × `SIGN_BOX`. */
export const SIGN_BOX = { x: 240, y: 70 } as const;

const letterSize = (label: string): number => Math.min(LETTERS.most, LETTERS.width / Math.max(1, [...label].length));
const halfAround = (width: number): number => Math.min(SIGN_BOX.x - 30, width / 2 + 20);

/** Half of a sign's width, units: the pixel face's letters are as wide as high. */
export const signHalf = (label: string): number => halfAround([...label].length * letterSize(label));

export function drawSign(context: Context, label: string, lit: boolean): void {
  context.translate(SIGN_BOX.x, SIGN_BOX.y);
  const text = label.toUpperCase();
  const size = letterSize(text);
  context.font = cssFont("pixel", size);
  const half = halfAround(context.measureText(text).width);
  const tall = size / 2 + 15;
  if (lit) {
    context.shadowColor = SIGN.lit;
    context.shadowBlur = 34;
  }
  bar(context, -half - 4, -tall - 4, 2 * half + 8, 2 * tall + 8, lit ? SIGN.lit : INK);
  context.shadowBlur = 0;
  bar(context, -half, -tall, 2 * half, 2 * tall, SIGN.plate);
  if (!lit) bar(context, -half, -tall, 2 * half, 3, SIGN.dead);
  context.textAlign = "center";
  context.textBaseline = "middle";
  if (lit) context.shadowBlur = 14;
  context.fillStyle = lit ? SIGN.hot : SIGN.dead;
  context.fillText(text, size * 0.06, size * 0.08, 2 * half - 16);
  context.shadowBlur = 0;
}

/** The light that comes out below the door: over the floor towards us, and a little up the leaves. */
export const SPILL = { x: 560, above: 120, below: 330 } as const;

export function drawSpill(context: Context, colour: readonly [number, number, number]): void {
  const of = (alpha: number) => `rgba(${colour.join()},${alpha})`;
  context.translate(SPILL.x, SPILL.above);
  const { half, slit } = DOOR;
  // Soft edges: the same shape, narrower and narrower.
  for (let i = 0; i < 8; i++) {
    const spread = 1 - i / 9;
    const gradient = context.createLinearGradient(0, 0, 0, SPILL.below);
    gradient.addColorStop(0, of(0.17));
    gradient.addColorStop(0.22, of(0.075));
    gradient.addColorStop(0.55, of(0.022));
    gradient.addColorStop(1, of(0));
    context.beginPath();
    context.moveTo(-half, -slit);
    context.lineTo(half, -slit);
    context.lineTo(half + 330 * spread, SPILL.below);
    context.lineTo(-half - 330 * spread, SPILL.below);
    context.closePath();
    context.fillStyle = gradient;
    context.fill();
  }
  const up = context.createLinearGradient(0, -slit, 0, -SPILL.above);
  up.addColorStop(0, of(0.5));
  up.addColorStop(0.35, of(0.12));
  up.addColorStop(1, of(0));
  context.fillStyle = up;
  context.fillRect(-half, -SPILL.above, 2 * half, SPILL.above - slit);
  const slitLight = context.createLinearGradient(-half, 0, half, 0);
  for (const [at, alpha] of [
    [0, 0.35],
    [0.2, 1],
    [0.8, 1],
    [1, 0.35],
  ] as const)
    slitLight.addColorStop(at, of(alpha));
  context.fillStyle = slitLight;
  context.fillRect(-half, -slit, 2 * half, slit);
}
