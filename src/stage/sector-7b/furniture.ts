import { props } from "./figure.ts";
import type { Framebuffer } from "./framebuffer.ts";
import { drawText, textWidth } from "./pixel-type.ts";

/** Outer size of a monitor, and its glass: size and offset. */
export const MONITOR = { width: 54, height: 43, glassX: 3, glassY: 3, glassWidth: 48, glassHeight: 36 } as const;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A monitor, its glass black. */
export function drawMonitor(frame: Framebuffer, { x, y }: Spot): void {
  frame.rect(x, y, 54, 43, "k");
  frame.rect(x + 1, y + 1, 52, 41, "p");
  frame.rect(x + 1, y + 1, 52, 1, "v");
  frame.rect(x + 1, y + 1, 1, 41, "v");
  frame.rect(x + 2, y + 2, 50, 38, "k");
  for (const [cx, cy] of [
    [0, 0],
    [53, 0],
    [0, 42],
    [53, 42],
  ] as const)
    frame.set(x + cx, y + cy, "n"); // worn corners
  frame.rect(x + 46, y + 41, 3, 1, "g");
  frame.rect(x + 5, y + 41, 8, 1, "n");
  frame.rect(x + 20, y + 43, 14, 2, "p");
  frame.rect(x + 20, y + 43, 14, 1, "k");
  frame.rect(x + 16, y + 45, 22, 1, "v");
}

/** Puts a 48×36 picture into a monitor's glass; the tube's corners stay dark. */
export function drawScreen(frame: Framebuffer, { x, y }: Spot, screen: Framebuffer): void {
  const last = { x: MONITOR.glassWidth - 1, y: MONITOR.glassHeight - 1 };
  frame.put(screen, x + 3, y + 3, (i, j) => {
    const [sx, sy] = [i - x - 3, j - y - 3];
    return !((sx === 0 || sx === last.x) && (sy === 0 || sy === last.y));
  });
}

type Placed = readonly [name: string, dx: number, dy: number];
const box = "pizzabox";

/** What lies about, from a few scraps to a landfill: sprites with their offsets. */
const HEAPS: readonly (readonly Placed[])[] = [
  [
    ["bit.chips", 0, 0],
    ["bit.candy", 9, 3],
    ["bit.crust", 4, 4],
  ],
  [
    [box, -6, -4],
    ["bit.chips", 2, -8],
    ["bit.can", 15, -1],
    ["bit.candy", -4, 3],
  ],
  [
    [box, -8, -4],
    [box, -4, -11],
    ["bit.can", 20, 0],
    ["bit.chips", 3, -15],
    ["bit.green", -10, 0],
    ["bit.ball", 14, -13],
    ["bit.choc", 22, -5],
  ],
  [
    [box, -16, -4],
    [box, 12, -5],
    [box, -3, -11],
    [box, 0, -18],
    ["bit.chips", -14, -9],
    ["bit.green", 28, -10],
    ["bit.can", 8, -22],
    ["bit.chips", 30, 0],
    ["bit.choc", -12, 1],
    ["bit.ball", 2, 1],
    ["bit.candy", 12, 2],
    ["bit.crust", 22, 2],
    ["bit.candy", -20, 2],
  ],
];

export function drawHeap(frame: Framebuffer, size: 0 | 1 | 2 | 3, x: number, y: number): void {
  for (const [name, dx, dy] of HEAPS[size] ?? []) props.put(frame, name, x + dx, y + dy - 2);
}

/** The desk that the monitors stand on: a plank over crates, from `x` to the right edge of `width`. */
export function drawDesk(frame: Framebuffer, x: number, y: number, width: number): void {
  frame.rect(x, y, width, 3, "T");
  frame.rect(x, y, width, 1, "c");
  frame.rect(x, y + 3, width, 1, "k");
  frame.rect(x + 3, y + 4, width - 3, 27, "k");
  for (let i = x + 6; i < x + width; i += 18) {
    frame.rect(i, y + 5, 15, 25, "n");
    frame.rect(i, y + 5, 15, 1, "t");
    for (let row = y + 9; row < y + 26; row += 4) frame.rect(i + 3, row, 9, 1, "k");
  }
}

/** The sector's sign, dead: night on plum. Awake it glows, for the day the group arrives. */
export function drawSign(frame: Framebuffer, text: string, x: number, y: number, awake = false): void {
  const width = textWidth(text) + 6;
  frame.rect(x, y, width, 10, "k");
  frame.rect(x + 1, y + 1, width - 2, 8, awake ? "O" : "p");
  drawText(frame, text, x + 3, y + 2, awake ? "k" : "n");
  frame.set(x + 1, y + 1, "v");
  frame.set(x + width - 2, y + 1, "v");
}

/** Falling sparks, as offsets from the cable's end. */
const SPARK_TRAIL = [
  [-7, 9],
  [6, 13],
  [2, 18],
  [-3, 24],
  [9, 22],
] as const;

/** A torn cable hanging from above. `spark` 0…2 is the frame of its discharge, undefined is dark. */
export function drawSparkCable(frame: Framebuffer, x: number, spark: number | undefined, length = 30): void {
  const sway = (y: number) => x + Math.round(2.2 * Math.sin(y / 6));
  for (let y = 0; y < length; y++) {
    frame.set(sway(y), y, "k");
    frame.set(sway(y) + 1, y, y % 7 < 4 ? "v" : "p");
    frame.set(sway(y) + 2, y, "k");
  }
  const end = sway(length);
  frame.set(end, length, "r");
  frame.set(end + 1, length, "O");
  frame.set(end + 2, length + 1, "o");
  if (spark === undefined) return;
  const { pixels } = props.get(`spark.${spark}`);
  frame.put(pixels, end + 1 - (pixels.width >> 1), length - 1 - (pixels.height >> 1) + 2);
  for (const [dx, dy] of SPARK_TRAIL) frame.set(end + dx, length + dy, dy > 15 ? "o" : "O");
}
