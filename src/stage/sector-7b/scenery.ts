import type { Framebuffer } from "./framebuffer.ts";

/** Rows: where wall and floor meet, and the height of the picture. */
export const FLOOR_LINE = 116;
export const PICTURE_HEIGHT = 144;

export interface Lamp {
  readonly x: number;
  readonly y: number;
}

/**
 * A rack, dead but for a few lamps. `lit` 0…3 is how much monitor light reaches its right edge; one far away is
 * only night on void. Returns where its dead lamps sit: traffic wakes them.
 */
export function drawRack(
  frame: Framebuffer,
  box: { x: number; y: number; width: number; height: number },
  seed: number,
  lit = 0,
  far = false,
): readonly Lamp[] {
  const { x, y, width, height } = box;
  const lamps: Lamp[] = [];
  frame.rect(x, y, width, height, "k");
  frame.rect(x + 1, y + 1, width - 2, height - 1, "n");
  if (!far) frame.rect(x + 1, y, width - 2, 1, "p");
  let top = y + 3;
  for (let unit = 0; top < y + height - 3; unit++) {
    const kind = (seed * 7 + unit * 5) % 4;
    const tall = kind < 3 ? 5 : 8;
    frame.rect(x + 3, top, width - 6, tall, "k");
    if (far) {
      if ((seed * 11 + unit * 23) % 29 === 0) frame.set(x + width - 5, top + 2, "T");
    } else {
      frame.rect(x + 3, top, width - 6, 1, lit < 2 ? "p" : "t");
      drawVents(frame, kind, x, top, width);
      const lamp = (seed * 13 + unit * 29) % 17;
      const at = { x: x + width - 6, y: top + 2 };
      if (lamp === 5) frame.set(at.x - 1, at.y, "m");
      frame.set(at.x, at.y, lamp === 0 ? "g" : lamp === 5 ? "R" : lamp === 9 ? "c" : "p");
      if (![0, 5, 9].includes(lamp)) lamps.push(at);
    }
    top += tall + 1;
  }
  if (lit && !far)
    for (let row = y + 1; row < y + height; row++) {
      frame.set(x + width - 2, row, lit > 1 ? "T" : "t");
      if (lit > 2 && row % 2) frame.set(x + width - 3, row, "t");
    }
  return lamps;
}

function drawVents(frame: Framebuffer, kind: number, x: number, top: number, width: number): void {
  const stripes = (step: number, wide: number, high: number, right: number) => {
    for (let i = x + 5; i < x + width - right; i += step) frame.rect(i, top + 2, wide, high, "n");
  };
  if (kind === 0) stripes(2, 1, 2, 9);
  else if (kind === 1) frame.rect(x + 5, top + 2, width - 12, 1, "n");
  else if (kind === 2) stripes(4, 3, 2, 9);
  else stripes(3, 2, 5, 8);
}

/** A hanging line: one pixel a step, a dark one below it; in the middle, where it sags into the light, another tone. */
export function drawCable(
  frame: Framebuffer,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  sag: number,
  ink: string,
  middle = ink,
): void {
  const STEPS = 400;
  const walked: (readonly [x: number, y: number, t: number])[] = [];
  for (let i = 0; i <= STEPS; i++) {
    const t = i / STEPS;
    const x = Math.round(x0 + (x1 - x0) * t);
    const y = Math.round(y0 + (y1 - y0) * t + sag * 4 * t * (1 - t));
    const last = walked.at(-1);
    if (last?.[0] !== x || last[1] !== y) walked.push([x, y, t]);
  }
  const points = walked.filter(([,], k) => {
    const before = walked[k - 1];
    const after = walked[k + 1];
    const corner =
      before && after && Math.abs(before[0] - after[0]) === 1 && Math.abs(before[1] - after[1]) === 1 && k % 2 === 1;
    return !corner;
  });
  for (const [x, y] of points) frame.set(x, y + 1, "k");
  for (const [x, y, t] of points) frame.set(x, y, t > 0.35 && t < 0.62 ? middle : ink);
}

/** Floor of tiles towards one vanishing point. `scroll` moves the seams of an aisle that somebody walks along. */
export function drawFloor(frame: Framebuffer, y: number, height: number, scroll = 0): void {
  frame.rect(0, y, frame.width, height, "n");
  frame.rect(0, y, frame.width, 1, "k");
  frame.rect(0, y + 1, frame.width, 1, "p");
  for (const row of [5, 11, 19]) if (row < height) frame.rect(0, y + row, frame.width, 1, "k");
  for (let i = -4; i < 12; i++)
    for (let row = 2; row < height; row++) {
      const tile = 24 + row * 1.6;
      const shift = ((scroll / 32) % 1) * tile;
      frame.set(Math.round(frame.width / 2 + (i - 3.5) * tile - shift), y + row, "k");
    }
}

/** Light on the floor in steps of an ordered pattern: solid, checker, quarter. Seams stay dark. */
export function drawPool(
  frame: Framebuffer,
  pool: { x: number; y: number; rx: number; ry: number },
  rows: readonly [from: number, to: number],
  ink = "t",
): void {
  for (let y = rows[0]; y < rows[1]; y++)
    for (let x = 0; x < frame.width; x++) {
      const under = frame.at(x, y);
      if (under !== "n" && under !== "p") continue;
      const d = ((x - pool.x) / pool.rx) ** 2 + ((y - pool.y) / pool.ry) ** 2;
      const on = d < 0.3 || (d < 0.62 && (x + y) & 1) || (d < 1 && x % 4 === (y % 2) * 2 && y % 2 === 0);
      if (on) frame.set(x, y, ink);
    }
}

const NEAR_GLOW: Readonly<Record<string, string>> = { n: "t", p: "T", k: "n" };
const FAR_GLOW: Readonly<Record<string, string>> = { n: "t", p: "t" };

/** What a screen does to the wall behind it: a solid step of light, then a checkered one. */
export function drawGlow(frame: Framebuffer, x: number, y: number, width: number, height: number): void {
  const [solid, checker] = [4, 11];
  for (let j = Math.max(0, y - checker); j < Math.min(FLOOR_LINE, y + height + checker); j++)
    for (let i = Math.max(0, x - checker); i < Math.min(frame.width, x + width + checker); i++) {
      const d = Math.max(x - i, i - x - width + 1, 0) + Math.max(y - j, j - y - height + 1, 0);
      const under = frame.at(i, j);
      if (d <= solid) frame.set(i, j, NEAR_GLOW[under] ?? ".");
      else if (d <= checker && (i + j) % 2 === 0) frame.set(i, j, FAR_GLOW[under] ?? ".");
    }
}

/** Light of a spark: the nearest plum edges turn warm. */
export function drawWarmth(frame: Framebuffer, cx: number, cy: number, radius: number): void {
  for (let y = cy - radius; y < cy + radius; y++)
    for (let x = cx - radius; x < cx + radius; x++) {
      const d = (x - cx) ** 2 + (y - cy) ** 2;
      if (d < radius * radius && frame.at(x, y) === "p") frame.set(x, y, d > radius * radius * 0.35 ? "m" : "r");
    }
}
