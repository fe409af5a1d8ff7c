import type { Graphics } from "pixi.js";
import { hashNoise } from "../../math/random.ts";
import type { Box } from "../layout/box.ts";
import type { SplitLayout } from "../layout/split-layout.ts";
import type { TelevisionLayout } from "./television-layout.ts";

const INK = 0x070b16;
const WALL = 0x0a0812;
const RACK = { face: 0x14101f, edge: 0x2a1d24, slot: 0x0d0a16, lamp: 0xf59e0b } as const;
const BODY = { face: 0x2a2430, light: 0x8a7a6a, hollow: 0x0a0810, rim: 0x463c4c } as const;

/** The wall behind the television: dead racks, a warm lamp here and there. */
export function drawBackWall(graphics: Graphics, side: Box): void {
  graphics.rect(side.x - 80, side.y - 10, side.width + 160, side.height + 20).fill(WALL);
  let x = side.x - 70;
  for (let rack = 0; x < side.x + side.width; rack++) {
    const width = 84 + Math.floor(hashNoise(11, rack) * 3) * 13;
    const height = side.height * (0.56 + hashNoise(12, rack) * 0.36);
    const top = side.y + side.height - height;
    graphics.rect(x, top, width - 6, height + 20).fill(RACK.face);
    graphics.rect(x, top, width - 6, 3).fill(RACK.edge);
    for (let y = top + 14; y < side.y + side.height; y += 22) {
      graphics.rect(x + 8, y, width - 22, 13).fill(RACK.slot);
      const lamp = hashNoise(rack * 37, Math.floor(y));
      if (lamp < 0.13) graphics.rect(x + width - 24, y + 5, 5, 3).fill({ color: RACK.lamp, alpha: 0.5 + lamp * 3 });
    }
    x += width;
  }
}

/** The set: bezel, hollow for the tube, knobs. */
export function drawBody(graphics: Graphics, { body, picture, scale: q }: TelevisionLayout): void {
  graphics
    .roundRect(body.x, body.y, body.width, body.height, 26 * q)
    .fill(BODY.face)
    .stroke({ color: INK, width: 6 * q });
  graphics.rect(body.x + 16 * q, body.y + 2 * q, body.width - 32 * q, 3 * q).fill({ color: BODY.light, alpha: 0.8 });
  graphics
    .roundRect(picture.x - 14 * q, picture.y - 14 * q, picture.width + 28 * q, picture.height + 28 * q, 20 * q)
    .fill(BODY.hollow)
    .stroke({ color: BODY.rim, width: 3 * q });
  const y = body.y + body.height - 40 * q;
  const right = picture.x + picture.width;
  for (const [i, turn] of [-20, 30].entries()) {
    const x = right - (68 - i * 46) * q;
    const a = (turn * Math.PI) / 180;
    graphics
      .circle(x, y, 15 * q)
      .fill(0x17121c)
      .stroke({ color: INK, width: 4 * q });
    graphics
      .moveTo(x, y)
      .lineTo(x + 13 * q * Math.sin(a), y - 13 * q * Math.cos(a))
      .stroke({ color: 0xa08c78, width: 4 * q });
  }
  graphics.circle(right - 116 * q, y, 5 * q).fill(0xef4444);
}

/** What stands on the set: antenna, a bag of crisps, boxes and a cup. Units from the body's top edge. */
export function drawTop(graphics: Graphics, { body, picture, scale: q }: TelevisionLayout): void {
  const at = (x: number, y: number): [number, number] => [picture.x + picture.width * 0.5 + x * q, body.y + y * q];
  for (const [width, colour] of [
    [11, INK],
    [5, 0x7d7388],
  ] as const) {
    graphics
      .moveTo(...at(-54, 0))
      .lineTo(...at(-150, -72))
      .moveTo(...at(-34, 0))
      .lineTo(...at(88, -78));
    graphics.stroke({ color: colour, width: width * q, cap: "round" });
  }
  graphics
    .moveTo(...at(-92, 3))
    .bezierCurveTo(...at(-88, -38), ...at(0, -38), ...at(4, 3))
    .closePath()
    .fill(0x3a3142)
    .stroke({ color: INK, width: 5 * q });
  drawBag(graphics, picture.x + 98 * q, body.y + 2 * q, q);
  drawBoxes(graphics, picture.x + picture.width - 206 * q, body.y + 2 * q, q);
}

function drawBag(graphics: Graphics, x: number, y: number, q: number): void {
  const outline = [
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
  ] as const;
  graphics
    .poly(outline.flatMap(([dx, dy]) => [x + dx * q, y + dy * q]))
    .fill(0xef4a6b)
    .stroke({ color: INK, width: 5 * q, join: "round" });
  graphics.circle(x, y - 40 * q, 22 * q).fill(0xffd45e);
  for (const dx of [-8, 8]) graphics.rect(x + (dx - 2) * q, y - 50 * q, 5 * q, 8 * q).fill(INK);
  graphics
    .moveTo(x - 11 * q, y - 34 * q)
    .quadraticCurveTo(x, y - 22 * q, x + 11 * q, y - 34 * q)
    .stroke({ color: INK, width: 4 * q });
}

function drawBoxes(graphics: Graphics, x: number, y: number, q: number): void {
  const outlined = (dx: number, dy: number, width: number, height: number, colour: number) =>
    graphics
      .rect(x + dx * q, y + dy * q, width * q, height * q)
      .fill(colour)
      .stroke({ color: INK, width: 4 * q });
  outlined(0, -22, 140, 22, 0xc9a57a);
  outlined(10, -42, 128, 20, 0xe8d5b0);
  graphics.rect(x + 22 * q, y - 34 * q, 60 * q, 5 * q).fill(0xd9534f);
  outlined(88, -84, 30, 42, 0x1f7d80);
  graphics.rect(x + 90 * q, y - 70 * q, 26 * q, 12 * q).fill(0xfff4d8);
  graphics
    .moveTo(x + 106 * q, y - 84 * q)
    .lineTo(x + 112 * q, y - 104 * q)
    .stroke({ color: 0xef4a6b, width: 4 * q });
}

/** Sweet wrappers on the floor in front of the set. */
export function drawFloorWrappers(graphics: Graphics, side: Box, { body }: TelevisionLayout): void {
  const foot = side.y + side.height;
  if (foot - body.y - body.height < 34) return;
  const from = body.x;
  const outline = [
    [-30, -12],
    [-24, -18],
    [24, -18],
    [30, -12],
    [30, 12],
    [24, 18],
    [-24, 18],
    [-30, 12],
  ] as const;
  for (const [share, up, turn, colour] of [
    [0.1, 26, -14, 0xef4a6b],
    [0.28, 16, 9, 0x1f7d80],
    [0.84, 24, 20, 0xf59e0b],
  ] as const) {
    const a = (turn * Math.PI) / 180;
    const [x, y] = [from + (side.x + side.width - from) * share, foot - up];
    const place = (dx: number, dy: number) => [
      x + dx * Math.cos(a) - dy * Math.sin(a),
      y + dx * Math.sin(a) + dy * Math.cos(a),
    ];
    graphics
      .poly(outline.flatMap(([dx, dy]) => place(dx, dy)))
      .fill(colour)
      .stroke({ color: INK, width: 4 });
    graphics
      .poly(
        [
          [-12, -8],
          [12, -8],
          [12, 6],
          [-12, 6],
        ].flatMap(([dx = 0, dy = 0]) => place(dx, dy)),
      )
      .fill({ color: 0xfff4d8, alpha: 0.8 });
  }
}

/** The gutter: ink with a line of sherbet down both edges. */
export function drawGutter(graphics: Graphics, { gutter, form }: SplitLayout): void {
  graphics.poly(gutter.flat()).fill(INK);
  const [a, b, c, d] = gutter;
  if (!a || !b || !c || !d) return;
  const edges =
    form === "beside"
      ? [
          [a, d],
          [b, c],
        ]
      : [
          [a, b],
          [d, c],
        ];
  for (const [from, to] of edges) if (from && to) graphics.moveTo(from[0], from[1]).lineTo(to[0], to[1]);
  graphics.stroke({ color: 0xf59e0b, width: 3 });
}

/** The tube before the picture: scan lines, dark corners, a reflection, and bezel where the glass curves away. */
export function paintTube(context: CanvasRenderingContext2D, width: number, height: number, pixel: number): void {
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
