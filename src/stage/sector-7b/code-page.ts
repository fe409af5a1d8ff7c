import { Framebuffer } from "./framebuffer.ts";
import { SCREEN } from "./games/screen.ts";
import { drawText } from "./pixel-type.ts";

/** A line of code as coloured runs: a letter of the palette and a length each. */
interface CodeLine {
  readonly id: string;
  readonly indent: number;
  readonly runs: string;
}

const line = (text: string): CodeLine => {
  const [id = "", indent = "0", runs = ""] = text.split(" ");
  return { id, indent: Number(indent), runs };
};

/** The sidebar's code as it was: tangled, repeated, long. */
const TANGLED = [
  "a 1 R5w8",
  "b 9 c4v6O5",
  "c 3 v14",
  "d 14 g5w9",
  "e 6 c3R4w6",
  "f 2 v9O7",
  "g 11 w12",
  "h 5 O3c9",
].map(line);
/** The same, put in order by nobody: two lines fewer, one new. */
const ORDERED = ["a 1 R5w8", "d 4 g5w9", "e 7 c3R4w6", "b 7 c4v6O5", "h 4 O3c9", "n 1 g22"].map(line);

/** A window's three buttons. */
const BUTTONS = ["R", "O", "g"] as const;

/** Row of a line in the small window. */
const rowOf = (index: number): number => 8 + index * 3 + (index > 4 ? 1 : 0);

function drawRuns(frame: Framebuffer, runs: string, x: number, y: number, scale: number, limit: number): void {
  let pen = x;
  for (const [, ink = ".", length = "0"] of runs.matchAll(/([a-zA-Z])(\d+)/g)) {
    const width = Number(length) * scale;
    frame.rect(pen, y, Math.max(0, Math.min(width, limit - pen)), scale > 1 ? 2 : 1, ink);
    pen += width + scale;
  }
}

/** Where a line is at `order` 0 tangled … 1 settled: whole pixels; undefined once it is gone or before it exists. */
function placeOf(id: string, order: number, row: (index: number) => number) {
  const from = TANGLED.findIndex((each) => each.id === id);
  const to = ORDERED.findIndex((each) => each.id === id);
  const start = ((from < 0 ? 6 : from) % 4) * 0.12;
  const share = Math.max(0, Math.min(1, (order - start) / 0.5));
  const eased = share * share * (3 - 2 * share);
  if (from >= 0 && to >= 0) {
    const [a, b] = [TANGLED[from] as CodeLine, ORDERED[to] as CodeLine];
    return {
      y: Math.round(row(from) + (row(to) - row(from)) * eased),
      indent: Math.round(a.indent + (b.indent - a.indent) * eased),
      runs: b.runs,
      moving: share > 0 && share < 1,
      share,
    };
  }
  if (from >= 0) {
    const a = TANGLED[from] as CodeLine;
    return share < 1
      ? { y: row(from), indent: a.indent, runs: shorten(a.runs, 1 - share), moving: share > 0, share }
      : undefined;
  }
  const b = ORDERED[to] as CodeLine;
  return order > 0.7
    ? { y: row(to), indent: b.indent, runs: shorten(b.runs, Math.min(1, (order - 0.7) / 0.2)), moving: false, share: 1 }
    : undefined;
}

const shorten = (runs: string, share: number): string =>
  runs.replace(/\d+/g, (length) => String(Math.round(Number(length) * share)));

const ALL_IDS = [...new Set([...TANGLED, ...ORDERED].map(({ id }) => id))];

/** The window with the sidebar's code, 48×36; `order` 0 tangled … 1 shorter, settled, faster. */
export function drawCode(order: number, tick: number): Framebuffer {
  const frame = new Framebuffer(SCREEN.width, SCREEN.height, "k");
  frame.rect(0, 0, 48, 5, "t");
  frame.rect(0, 5, 48, 1, "T");
  for (const [i, ink] of BUTTONS.entries()) frame.rect(2 + i * 4, 1, 2, 2, ink);
  frame.rect(16, 1, 20, 2, "T");
  frame.rect(0, 6, 6, 30, "n");
  for (const id of ALL_IDS) {
    const place = placeOf(id, order, rowOf);
    if (!place) continue;
    const x = 8 + place.indent;
    frame.rect(2, place.y, 2, 1, "v");
    drawRuns(frame, place.runs, x, place.y, 1, 47);
    if (place.moving) frame.rect(Math.max(7, x - 5), place.y, 4, 1, cycleInk(tick));
  }
  if (order >= 0.9) {
    frame.rect(7, 23, 40, 5, "t");
    frame.rect(9, 25, 22, 1, "g");
    frame.rect(33, 25, 8, 1, "w");
    drawText(frame, "+38%", 20, 29, "g");
  }
  return frame;
}

const cycleInk = (tick: number): string => (tick % 2 ? "c" : "T");

/** Seconds of the close-up: the page as it is, the flicker, the lines on their way, the result. */
export const PAGE = { still: 0.45, flicker: 0.5, move: 1.5 } as const;

/** A far blog, close up: a page with its sidebar, whose code puts itself in order. Fills the picture. */
export function drawPage(frame: Framebuffer, t: number, tick: number, glowingHand: boolean): void {
  const { width, height } = frame;
  const flickers = t > PAGE.still && t < PAGE.still + PAGE.flicker;
  const order = Math.max(0, Math.min(1, (t - PAGE.still - PAGE.flicker * 0.6) / PAGE.move));
  const side = Math.round(width * 0.54);
  frame.rect(0, 0, width, height, "n");
  drawBrowser(frame, side);
  drawArticle(frame, side);
  drawSidebar(frame, side, order, tick, flickers);
  if (glowingHand) drawRings(frame, side, t, tick);
  if (flickers && tick % 3 === 0) for (let y = 18 + (tick % 5); y < height; y += 9) frame.rollRow(y, 3 + (tick % 4));
}

function drawBrowser(frame: Framebuffer, side: number): void {
  frame.rect(0, 0, frame.width, 14, "p");
  frame.rect(0, 13, frame.width, 1, "k");
  for (const [i, ink] of BUTTONS.entries()) frame.rect(5 + i * 8, 5, 4, 4, ink);
  frame.rect(34, 3, frame.width - 44, 8, "n");
  frame.rect(38, 6, Math.min(70, side - 40), 2, "v");
}

/** The article: a headline, a picture, grey lines. Nobody reads it now. */
function drawArticle(frame: Framebuffer, side: number): void {
  frame.rect(6, 19, side - 12, frame.height - 19, "t");
  frame.rect(11, 24, side - 30, 4, "c");
  frame.rect(11, 31, Math.round((side - 24) * 0.6), 3, "T");
  frame.rect(11, 39, side - 22, 26, "n");
  for (let x = 0; x < side - 24; x++) {
    const hill = 56 + Math.round(4 * Math.sin(x / 7) + 2 * Math.sin(x / 3));
    frame.rect(12 + x, hill, 1, 64 - hill, "T");
  }
  frame.rect(side - 34, 43, 6, 6, "O");
  for (let y = 70; y < frame.height - 3; y += 5)
    frame.rect(11, y, side - 24 - ((y * 7) % 23), 2, y % 15 === 0 ? "T" : "v");
}

function drawSidebar(frame: Framebuffer, side: number, order: number, tick: number, flickers: boolean): void {
  const [x, y, width, height] = [side, 19, frame.width - side - 6, frame.height - 19];
  frame.rect(x - 1, y, width + 2, height, flickers && tick % 2 ? "c" : order >= 1 ? "g" : "T");
  frame.rect(x, y + 1, width, height, "k");
  frame.rect(x, y + 1, width, 10, "t");
  drawText(frame, "sidebar", x + 4, y + 3, order > 0 ? "c" : "v");
  if (order > 0 && order < 1 && tick % 4 < 3) frame.rect(x + width - 8, y + 4, 4, 4, "O");
  if (order >= 1) drawText(frame, "✓", x + width - 9, y + 3, "g");
  const row = (index: number) => y + 17 + index * 10;
  const scale = width > 90 ? 3 : 2;
  for (const id of ALL_IDS) {
    const place = placeOf(id, order, row);
    if (!place) continue;
    const px = x + 12 + place.indent * scale;
    frame.rect(x + 4, place.y, 4, 2, "v");
    if (place.moving) {
      frame.rect(x + 12, place.y - 2, width - 16, 6, "n");
      frame.rect(Math.max(x + 10, px - 14), place.y, 10, 2, cycleInk(tick));
    }
    drawRuns(frame, place.runs, px, place.y, scale, x + width - 3);
  }
  if (order < 0.95) return;
  // A glint runs down the lines that are now in order; a cursor blinks after the new one.
  const glint = (tick % 9) * 7;
  frame.rect(x + 10, y + 15 + glint, 2, 6, "c");
  if (tick % 6 < 3) frame.rect(x + width - 8, row(5) - 2, 3, 6, "w");
  frame.rect(x + 3, frame.height - 40, width - 6, 34, "t");
  frame.rect(x + 3, frame.height - 40, width - 6, 1, "g");
  const done = Math.min(1, (order - 0.95) / 0.05);
  frame.rect(x + 8, frame.height - 32, Math.round((width - 18) * done), 3, "g");
  drawText(frame, "+38%", x + 8, frame.height - 24, "g");
  drawText(frame, "faster", x + 32, frame.height - 24, "w");
}

/** Rings of somebody's touch, from the page's far side: it is felt here and not seen. */
function drawRings(frame: Framebuffer, side: number, t: number, tick: number): void {
  for (let ring = 0; ring < 4; ring++) {
    const radius = Math.round((t * 40 + ring * 18) % 72);
    const ink = radius < 24 ? "c" : radius < 48 ? "T" : "t";
    for (let degree = 0; degree < 360; degree += 2) {
      const a = (degree * Math.PI) / 180;
      const x = Math.round(side + 18 + radius * Math.cos(a));
      const y = Math.round(88 + radius * 0.8 * Math.sin(a));
      if (x > side && y > 31 && "kn".includes(frame.at(x, y))) frame.set(x, y, (x + y + tick) % 2 ? ink : "t");
    }
  }
}
