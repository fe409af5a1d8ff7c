import type { Severity } from "../../diagnostics/diagnostic.ts";
import { meterCurve, meterLabels } from "./curve.ts";
import { type Box, boxes, type Shelf } from "./layout.ts";
import { METRICS } from "./metrics.ts";
import { ticks } from "./ruler.ts";
import { GROUND, type Tones } from "./tones.ts";
import { type View, xAt } from "./view.ts";

/** What a canvas can do that the panel needs; a recording stand-in serves in tests. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "font"
  | "globalAlpha"
  | "textBaseline"
  | "textAlign"
  | "save"
  | "restore"
  | "beginPath"
  | "rect"
  | "roundRect"
  | "clip"
  | "fill"
  | "stroke"
  | "fillRect"
  | "moveTo"
  | "lineTo"
  | "closePath"
  | "fillText"
  | "setLineDash"
>;

export interface Picture {
  readonly shelves: readonly Shelf[];
  readonly view: View;
  /** CSS pixels of the lanes that are scrolled away above. */
  readonly scroll: number;
  /** CSS pixels of the room for the lanes, ruler not counted. */
  readonly height: number;
  readonly duration: number;
  /** Root font size over 16. */
  readonly zoom: number;
  readonly tones: Tones;
  readonly selected?: string;
  /** Items that something is wrong with. */
  readonly problems: ReadonlyMap<string, Severity>;
  /** The in/out range, in seconds. */
  readonly loop?: { readonly from: number; readonly to: number };
}

const FACE = '"Balsamiq Sans", system-ui, sans-serif';
const PIXEL_FACE = '"Press Start 2P", monospace';

/** The ruler: ticks and their times, in a strip `height` high. */
export function paintRuler(brush: Brush, picture: Picture, height: number): void {
  const { view, zoom } = picture;
  brush.fillStyle = GROUND.night;
  brush.fillRect(0, 0, view.width, height);
  paintLoop(brush, picture, height, true);
  brush.font = `${METRICS.font * zoom}px ${FACE}`;
  brush.textBaseline = "middle";
  brush.textAlign = "left";
  for (const { x, label } of ticks(view, 84 * zoom)) {
    brush.fillStyle = label ? GROUND.tick : GROUND.line;
    const top = label ? 0 : Math.round(height * 0.66);
    brush.fillRect(Math.round(x), top, 1, height - top);
    if (!label) continue;
    brush.fillStyle = GROUND.text;
    brush.fillText(label, Math.round(x) + 5, Math.round(height * 0.44));
  }
}

/** All lanes in view: ground, boxes, meters, what lies beyond the episode's end. */
export function paintLanes(brush: Brush, picture: Picture): void {
  const { shelves, view, scroll, height } = picture;
  brush.fillStyle = GROUND.night;
  brush.fillRect(0, 0, view.width, height);
  shelves.forEach((shelf, i) => {
    const y = shelf.y - scroll;
    if (y > height || y + shelf.height < 0) return;
    brush.fillStyle = i % 2 === 0 ? GROUND.lane : GROUND.laneOdd;
    brush.fillRect(0, y, view.width, shelf.height);
    if (shelf.lane.meter) paintMeter(brush, picture, shelf, y);
  });
  paintLoop(brush, picture, height, false);
  for (const box of boxes(shelves, view, scroll, scroll + height)) paintBox(brush, picture, box);
  const end = xAt(view, picture.duration);
  if (end < view.width) {
    brush.fillStyle = GROUND.beyond;
    brush.fillRect(end, 0, view.width - end, height);
  }
}

function paintBox(brush: Brush, picture: Picture, box: Box): void {
  const { item } = box;
  const tone = picture.tones(item.tone);
  const y = box.y - picture.scroll;
  // A hair of air on the right tells neighbours apart.
  const width = Math.max(box.width - 1, 1);
  const chosen = item.id === picture.selected;
  brush.fillStyle = item.kind === "action" ? tone.edge : tone.fill;
  brush.globalAlpha = item.kind === "action" ? 0.62 : 1;
  if (width < 5) {
    // Cuts of the camera are many and every few seconds: they stand back.
    brush.fillStyle = item.kind === "camera" ? tone.fill : tone.edge;
    brush.fillRect(box.x, y, width, box.height);
    brush.globalAlpha = 1;
  } else {
    brush.beginPath();
    brush.roundRect(box.x, y, width, box.height, Math.min(4, box.height / 2, width / 2));
    brush.fill();
    brush.globalAlpha = 1;
    if (item.kind !== "action") {
      brush.fillStyle = tone.edge;
      brush.fillRect(box.x, y + 2, Math.min(2, width), Math.max(box.height - 4, 1));
    }
    const size = Math.min(METRICS.font * picture.zoom, box.height - 1);
    if (width >= METRICS.labelled * picture.zoom && size >= 8) paintLabel(brush, box, y, width, size, tone.ink);
  }
  const severity = picture.problems.get(item.id);
  if (severity) paintProblem(brush, GROUND.problem[severity], box.x, y, width);
  if (!chosen) return;
  brush.strokeStyle = GROUND.select;
  brush.lineWidth = 1.5;
  brush.beginPath();
  brush.roundRect(box.x + 0.75, y + 0.75, Math.max(width - 1.5, 1), box.height - 1.5, 4);
  brush.stroke();
}

function paintLabel(brush: Brush, box: Box, y: number, width: number, size: number, ink: string): void {
  // What begins left of the view has its words where they can be seen.
  const left = Math.max(box.x, 0) + 6;
  const room = box.x + width - left - 3;
  if (room < 8) return;
  brush.save();
  brush.beginPath();
  brush.rect(left, y, room, box.height);
  brush.clip();
  brush.fillStyle = ink;
  brush.font = `${size}px ${FACE}`;
  brush.textBaseline = "middle";
  brush.textAlign = "left";
  // Longer words than fit are cut anyway: a bounded string keeps shaping cheap.
  const label = box.item.label.slice(0, Math.ceil(room / 3));
  // On whole pixels: between them small letters lose their stems.
  brush.fillText(label, Math.round(left), Math.round(y + box.height / 2 + 0.5));
  brush.restore();
}

function paintProblem(brush: Brush, colour: string, x: number, y: number, width: number): void {
  const size = Math.min(8, Math.max(width, 3));
  brush.fillStyle = colour;
  brush.beginPath();
  brush.moveTo(x + width - size, y);
  brush.lineTo(x + width, y);
  brush.lineTo(x + width, y + size);
  brush.closePath();
  brush.fill();
}

function paintMeter(brush: Brush, picture: Picture, shelf: Shelf, y: number): void {
  const meter = shelf.lane.meter;
  if (!meter) return;
  const points = meterCurve(meter, picture.view);
  if (points.length === 0) return;
  const room = shelf.height - 14 * picture.zoom;
  const foot = y + shelf.height - 3;
  const heightOf = (level: number) => foot - Math.min(Math.max(level, 0), 1.05) * room;
  // The curve wears the colour of the alert that stands at the time.
  for (let i = 0; i + 1 < points.length; i++) {
    const a = points[i]!;
    const b = points[i + 1]!;
    brush.fillStyle = GROUND[a.alert];
    brush.globalAlpha = 0.26;
    brush.fillRect(a.x, heightOf(a.level), b.x - a.x, foot - heightOf(a.level));
    brush.globalAlpha = 1;
    brush.strokeStyle = GROUND[b.alert];
    brush.lineWidth = 1.75;
    brush.beginPath();
    brush.moveTo(a.x, heightOf(a.level));
    brush.lineTo(b.x, heightOf(b.level));
    brush.stroke();
  }
  const size = 8 * picture.zoom;
  brush.font = `${size}px ${PIXEL_FACE}`;
  brush.textBaseline = "alphabetic";
  brush.textAlign = "left";
  for (const { x, text } of meterLabels(meter, picture.view, 52 * picture.zoom)) {
    brush.fillStyle = GROUND.text;
    brush.fillText(text, Math.round(x) + 4, y + size + 3);
    brush.fillStyle = GROUND.dim;
    brush.fillRect(x, y + 2, 1, shelf.height - 4);
  }
}

function paintLoop(brush: Brush, { loop, view }: Picture, height: number, edges: boolean): void {
  if (!loop) return;
  const from = xAt(view, loop.from);
  const to = xAt(view, loop.to);
  brush.fillStyle = GROUND.loop;
  brush.fillRect(from, 0, to - from, height);
  brush.fillStyle = GROUND.loopEdge;
  if (!edges) return;
  brush.fillRect(from, 0, 2, height);
  brush.fillRect(to - 2, 0, 2, height);
}

/** The whole episode small: scenes, speech as specks, meters as a line, and a frame around what the panel shows. */
export function paintMinimap(brush: Brush, picture: Picture, height: number, whole: View): void {
  brush.fillStyle = GROUND.night;
  brush.fillRect(0, 0, whole.width, height);
  const scenes = picture.shelves.filter((s) => s.lane.kind === "scenes");
  const actors = picture.shelves.filter((s) => s.lane.kind === "actor");
  brush.globalAlpha = 0.8;
  for (const box of boxes(scenes, whole, 0, Number.POSITIVE_INFINITY)) {
    brush.fillStyle = picture.tones(box.item.tone).fill;
    brush.fillRect(box.x, 0, Math.max(box.width - 1, 1), height);
  }
  brush.globalAlpha = 1;
  const each = (height - 6) / Math.max(actors.length, 1);
  actors.forEach((shelf, i) => {
    const speech = { ...shelf, lane: { ...shelf.lane, bands: shelf.lane.bands.slice(0, 1) } };
    for (const box of boxes([speech], whole, 0, Number.POSITIVE_INFINITY)) {
      brush.fillStyle = picture.tones(box.item.tone).edge;
      brush.fillRect(box.x, 3 + i * each, Math.max(box.width - 0.5, 0.5), Math.max(each - 1, 1));
    }
  });
  const x = Math.max(xAt(whole, picture.view.start), 0);
  const width = Math.min((picture.view.width / picture.view.scale) * whole.scale, whole.width - x);
  brush.fillStyle = "rgba(5,8,18,0.55)";
  brush.fillRect(0, 0, x, height);
  brush.fillRect(x + width, 0, whole.width - x - width, height);
  brush.strokeStyle = GROUND.text;
  brush.lineWidth = 1.5;
  brush.beginPath();
  brush.roundRect(x + 1, 1, Math.max(width - 2, 4), height - 2, 4);
  brush.stroke();
}
