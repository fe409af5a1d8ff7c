import { props } from "./figure.ts";
import { Framebuffer } from "./framebuffer.ts";
import { drawDesk, drawHeap, drawMonitor, drawSign, drawSparkCable, type Spot } from "./furniture.ts";
import {
  drawCable,
  drawFloor,
  drawGlow,
  drawPool,
  drawRack,
  drawWarmth,
  FLOOR_LINE,
  type Lamp,
  PICTURE_HEIGHT,
} from "./scenery.ts";
import type { BubbleZone } from "./speech-box.ts";

/** The two widths that the picture is drawn in: whole, and where the split is narrow. */
export type PictureWidth = 256 | 160;

/** Where things stand in the corner with the seat, in pixels of the picture. */
export interface CornerPlan {
  readonly width: PictureWidth;
  /** Pivot of the seated figure. */
  readonly seat: Spot;
  /** Top left corners of the monitors: near, beside it, above. */
  readonly monitors: readonly [Spot, Spot, Spot];
  readonly desk: Spot;
  readonly sign: Spot;
  /** Where a thrown controller meets the wall. */
  readonly wall: Spot;
  readonly sparkX: number;
  readonly edge: number;
  readonly bubble: BubbleZone;
}

/**
 * The near monitor slides towards the seat by `reach` pixels when the figure is to put a hand through it.
 * Both widths share every y.
 */
export function cornerPlan(width: PictureWidth, reach = 0): CornerPlan {
  if (width === 256)
    return {
      width,
      seat: { x: 98, y: 110 },
      monitors: [
        { x: 147 - reach, y: 60 },
        { x: 200, y: 60 },
        { x: 173, y: 14 },
      ],
      desk: { x: 143 - reach, y: 105 },
      sign: { x: 112, y: 44 },
      wall: { x: 18, y: 58 },
      sparkX: 15,
      edge: 9,
      bubble: { x: 13, y: 6, width: 155, height: 46, tail: 104 },
    };
  return {
    width,
    seat: { x: 52, y: 110 },
    monitors: [
      { x: 95 - reach, y: 60 },
      { x: 149, y: 60 },
      { x: 103, y: 12 },
    ],
    desk: { x: 91 - reach, y: 105 },
    sign: { x: 34, y: 5 },
    wall: { x: 10, y: 58 },
    sparkX: 6,
    edge: 3,
    bubble: { x: 5, y: 6, width: 97, height: 55, tail: 56 },
  };
}

export interface Corner {
  readonly plan: CornerPlan;
  readonly pixels: Framebuffer;
  /** Dead lamps that nothing stands in front of: traffic wakes them. */
  readonly lamps: readonly Lamp[];
}

/** Left edges and heights of the racks of the middle row; each is 31 wide. */
const RACKS = [
  [-10, 100],
  [24, 88],
  [58, 96],
  [96, 80],
  [130, 92],
  [166, 108],
  [202, 98],
  [236, 104],
] as const;
const RACK_SEED = 3;
/** Dust in the light of the monitors, from the seat. */
const DUST = [
  [34, 40],
  [40, 62],
  [46, 28],
  [30, 78],
  [37, 90],
  [44, 50],
  [26, 54],
  [20, 34],
  [48, 84],
] as const;

const corners = new Map<string, Corner>();

/**
 * The set without screens, figure and what changes: racks, floor, glow, desk, monitors, cables, seat, heaps.
 * `spark` is the frame of the torn cable's discharge, whose light reaches rack edges. Drawn once per combination.
 */
export function corner(width: PictureWidth, reach: number, spark: number | undefined): Corner {
  const key = `${width} ${reach} ${spark}`;
  let made = corners.get(key);
  if (!made) {
    made = drawCorner(cornerPlan(width, reach), spark);
    corners.set(key, made);
  }
  return made;
}

function drawCorner(plan: CornerPlan, spark: number | undefined): Corner {
  const { width, seat, monitors, desk } = plan;
  const wide = width === 256;
  const frame = new Framebuffer(width, PICTURE_HEIGHT, "k");
  const lamps = drawWall(frame, wide ? 146 : 96);

  drawPool(frame, { x: desk.x + 22, y: 134, rx: 112, ry: 18 }, [FLOOR_LINE + 2, PICTURE_HEIGHT]);
  for (const { x, y } of monitors) drawGlow(frame, x, y, 54, 43);
  drawSparkCable(frame, plan.sparkX, spark);
  if (spark !== undefined) drawWarmth(frame, plan.sparkX + 2, 32, 18);
  drawHeap(frame, 3, wide ? 30 : -10, 122);
  drawDesk(frame, desk.x, desk.y, width - desk.x);
  for (const spot of monitors) drawMonitor(frame, spot);
  drawSign(frame, "SECTOR 7-B", plan.sign.x, plan.sign.y);
  drawChain(frame, plan);

  props.put(frame, "seat", seat.x - 32, 108);
  drawHeap(frame, 1, wide ? seat.x + 44 : 110, 136);
  for (const [name, dx, y] of [
    ["bit.chips", -44, 135],
    ["bit.candy", -30, 138],
    ["bit.crust", 20, 137],
    ["bit.ball", 4, 134],
  ] as const)
    props.put(frame, name, seat.x + dx, y);
  props.stamp(frame, "chips", seat.x + 40, 137);
  if (wide) {
    drawHeap(frame, 0, 222, 135);
    props.put(frame, "bit.green", 10, 136);
  }
  DUST.forEach(([dx, y], i) => {
    if ("kntp".includes(frame.at(seat.x + dx, y))) frame.set(seat.x + dx, y, i % 3 === 0 ? "c" : "T");
  });
  drawNearEdge(frame, plan.edge, spark !== undefined);
  return { plan, pixels: frame, lamps: lamps.filter(({ x, y }) => frame.at(x, y) === "p") };
}

/** Back wall: far racks, then the middle row, whose edges catch the monitors' light up to `lightX`. */
function drawWall(frame: Framebuffer, lightX: number): readonly Lamp[] {
  for (let i = -1; i <= Math.floor(frame.width / 22); i++) {
    const y = 26 + ((((i * 37) % 13) + 13) % 13);
    drawRack(frame, { x: i * 22 + 7, y, width: 19, height: FLOOR_LINE - 26 }, i + 5, 0, true);
  }
  const lamps = RACKS.flatMap(([x, height], i) => {
    if (x >= frame.width) return [];
    const lit = x + 31 < lightX - 40 ? 1 : x + 31 < lightX + 8 ? 2 : 0;
    return drawRack(frame, { x, y: FLOOR_LINE - height, width: 31, height }, RACK_SEED + i, lit);
  });
  drawFloor(frame, FLOOR_LINE, PICTURE_HEIGHT - FLOOR_LINE);
  drawCable(frame, [-4, 8, 60, 4], 14, "p");
  drawCable(frame, [40, 2, 150, 6], 12, "n");
  drawCable(frame, [120, 0, frame.width + 6, 12], 16, "p");
  return lamps;
}

/** The daisy chain: from monitor to monitor, bright where it is lit. */
function drawChain(frame: Framebuffer, { width, monitors }: CornerPlan): void {
  const near = monitors[0].x;
  const hang = (line: readonly [number, number, number, number], sag: number) => drawCable(frame, line, sag, "v", "c");
  if (width === 256) {
    hang([176, 58, 160, 60], 3);
    hang([226, 40, 240, 60], 8);
    hang([195, 104, 206, 104], 7);
    hang([near + 2, 103, 122, 126], 12);
  } else {
    hang([108, 55, 104, 61], 2);
    hang([140, 103, 152, 104], 6);
    hang([near + 2, 103, 76, 125], 10);
  }
}

/** The edge of a rack close to the lens; a spark lights its rim. */
function drawNearEdge(frame: Framebuffer, edge: number, sparks: boolean): void {
  frame.rect(0, 0, edge, PICTURE_HEIGHT, "k");
  for (let y = 0; y < PICTURE_HEIGHT; y++) {
    const d = Math.abs(y - 33);
    frame.set(edge, y, !sparks || d > 34 ? "p" : d > 18 ? "m" : d > 7 ? "r" : "O");
    if (y % 12 === 6) frame.rect(2, y, edge - 4, 1, "n");
  }
}
