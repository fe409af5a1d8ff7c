import { clamp } from "../../math/ease.ts";
import type { Lane, LaneItem, Lanes } from "./lanes.ts";
import { DENSITY, LANE_HEIGHTS, METRICS } from "./metrics.ts";
import { itemsAt, type Run, visitRow } from "./rows.ts";
import { type View, timeAt, viewEnd, xAt } from "./view.ts";

/** A box to draw: where it is, and what it stands for. CSS pixels; x counts from the lanes' left edge. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly item: LaneItem;
  /** More than 1: items too narrow to tell apart. */
  readonly count: number;
}

/** Where a lane lies; `y` counts from the first lane's top, before scrolling. */
export interface Shelf {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
}

/** Lanes under each other, as near as may be to filling `room` CSS pixels. `zoom` is the root font size over 16. */
export function shelve(lanes: Lanes, zoom = 1, room?: number): readonly Shelf[] {
  const total = lanes.lanes.reduce((sum, lane) => sum + LANE_HEIGHTS[lane.kind], 0) * zoom;
  const density = room === undefined ? 1 : clamp(room / Math.max(total, 1), DENSITY.least, DENSITY.most);
  let y = 0;
  return lanes.lanes.map((lane) => {
    const shelf = { lane, y, height: Math.round(LANE_HEIGHTS[lane.kind] * zoom * density) };
    y += shelf.height;
    return shelf;
  });
}

export const shelvesHeight = (shelves: readonly Shelf[]): number => {
  const last = shelves.at(-1);
  return last ? last.y + last.height : 0;
};

interface Strip {
  readonly y: number;
  readonly height: number;
  readonly row: Lane["bands"][number]["rows"][number];
}

/** The rows of a shelf with their place within it. */
function* strips({ lane, y, height }: Shelf): Generator<Strip> {
  let top = y + METRICS.laneGap;
  const room = height - 2 * METRICS.laneGap;
  for (const band of lane.bands) {
    const bandHeight = room * band.share;
    const each = bandHeight / Math.max(band.rows.length, 1);
    for (let i = 0; i < band.rows.length; i++)
      yield { y: top + i * each, height: Math.max(each - METRICS.rowGap, 1), row: band.rows[i] as Strip["row"] };
    top += bandHeight;
  }
}

/**
 * Every box that shows, lane by lane, between `top` and `bottom` (in the shelves' own measure). Costs what shows,
 * not what the episode has.
 */
export function boxes(shelves: readonly Shelf[], view: View, top: number, bottom: number): Box[] {
  const found: Box[] = [];
  const from = view.start;
  const to = viewEnd(view);
  for (const shelf of shelves) {
    if (shelf.y + shelf.height <= top || shelf.y >= bottom) continue;
    for (const { y, height, row } of strips(shelf)) {
      visitRow(row, from, to, METRICS.grain / view.scale, ({ item, start, end, count }: Run<LaneItem>) => {
        const x = xAt(view, start);
        const width = Math.max(xAt(view, end) - x, METRICS.grain);
        found.push({ x, y, width, height, item, count });
      });
    }
  }
  return found;
}

/** The lane at a height, `undefined` below the last. */
export const shelfAt = (shelves: readonly Shelf[], y: number): Shelf | undefined =>
  shelves.find((s) => y >= s.y && y < s.y + s.height);

/** What the pointer is on: the item, and whether it holds the item's start. */
export interface Hit {
  readonly item: LaneItem;
  readonly onStart: boolean;
}

/** The item under a point; one that is narrower than a finger is found a little beside it too. */
export function hit(shelves: readonly Shelf[], view: View, x: number, y: number): Hit | undefined {
  const shelf = shelfAt(shelves, y);
  if (!shelf) return undefined;
  const near = METRICS.edge / 2 / view.scale;
  const t = timeAt(view, x);
  for (const strip of strips(shelf)) {
    if (y < strip.y || y > strip.y + strip.height + METRICS.rowGap) continue;
    const item = itemsAt(strip.row, t)[0] ?? itemsAt(strip.row, t - near)[0] ?? itemsAt(strip.row, t + near)[0];
    if (item) return { item, onStart: Math.abs(x - xAt(view, item.start)) <= METRICS.edge };
  }
  return undefined;
}
