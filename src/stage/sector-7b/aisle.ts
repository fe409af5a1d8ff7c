import type { Framebuffer } from "./framebuffer.ts";
import { drawText, textWidth } from "./pixel-type.ts";
import { drawCable, drawFloor, drawPool, drawRack, FLOOR_LINE, PICTURE_HEIGHT } from "./scenery.ts";
import type { BubbleZone } from "./speech-box.ts";
import type { PictureWidth } from "./corner.ts";

/** Pixels that a picture of the walk moves on by (12 pictures a second), and pictures in its cycle. */
const PACE = 8;
const WALK_FRAMES = 6;
/** Pictures walked, and stood still to look about, in turn. */
const LEG = { walk: 48, pause: 12 } as const;
/** Pixels from one sector's door to the next. */
const DOOR_EVERY = 128;
/** Row of the feet. */
const FEET = 134;

export interface Stroll {
  /** Pixels walked since the door of the first sector. */
  readonly distance: number;
  readonly pausing: boolean;
  /** Picture of the walk, or of the pause. */
  readonly frame: number;
}

/** How far the walk has come after so many pictures, twelve a second. The radar follows the same walk. */
export function strollAt(tick: number): Stroll {
  const whole = LEG.walk + LEG.pause;
  const legs = Math.floor(tick / whole);
  const within = tick - legs * whole;
  const walked = legs * LEG.walk + Math.min(within, LEG.walk);
  const pausing = within >= LEG.walk;
  return { distance: walked * PACE, pausing, frame: pausing ? within - LEG.walk : within % WALK_FRAMES };
}

/** Name of the sector behind the door so many doors on from the corner's own. */
export function sectorName(door: number): string {
  const at = door + 1;
  return `${7 + Math.floor(at / 4)}-${"ABCD"[((at % 4) + 4) % 4]}`;
}

/** Sector by number of doors passed, as a fraction: 0 in its own sector's door, 1 in the next one's. */
export const sectorsWalked = (tick: number): number => strollAt(tick).distance / DOOR_EVERY;

export interface AislePlan {
  readonly x: number;
  readonly feet: number;
  readonly bubble: BubbleZone;
}

/** Where the walker stays in the picture, and the room for a bubble over his head. */
export const aislePlan = (width: PictureWidth): AislePlan =>
  width === 256
    ? { x: 130, feet: FEET, bubble: { x: 66, y: 6, width: 176, height: 58, tail: 138 } }
    : { x: 76, feet: FEET, bubble: { x: 6, y: 6, width: 148, height: 58, tail: 84 } };

interface Door {
  readonly x: number;
  readonly label: string;
  readonly awake: boolean;
}

function doorsAt(plan: AislePlan, distance: number, width: number): readonly Door[] {
  const doors: Door[] = [];
  // The walk begins in the first door, whose post is a little behind him.
  const start = plan.x - 46;
  const first = Math.floor((distance - start - 80) / DOOR_EVERY);
  for (let i = first; i * DOOR_EVERY - distance + start < width + 40; i++) {
    const x = start + i * DOOR_EVERY - distance;
    doors.push({ x, label: sectorName(i), awake: x + 18 < plan.x });
  }
  return doors;
}

/** Everything behind the walker: far racks, racks that wake as he passes, the doors' back halves, the floor. */
export function drawAisleBehind(frame: Framebuffer, plan: AislePlan, tick: number, awakeShare: number): void {
  const { distance } = strollAt(tick);
  const { width } = frame;
  frame.rect(0, 0, width, PICTURE_HEIGHT, "k");
  const far = Math.floor(distance * 0.3);
  for (let i = Math.floor(far / 22) - 1; i * 22 - far < width; i++)
    drawRack(frame, { x: i * 22 - far - 4, y: 40, width: 19, height: FLOOR_LINE - 40 }, (i % 50) + 55, 0, true);
  drawFloor(frame, FLOOR_LINE, 28, distance);
  for (let i = Math.floor(distance / 41) - 1; i * 41 - distance < width; i++)
    drawSleeper(frame, plan, i, i * 41 - distance, tick, awakeShare);
  drawPool(frame, { x: plan.x - 32, y: 128, rx: 60, ry: 16 }, [FLOOR_LINE, PICTURE_HEIGHT]);
  drawCables(frame, distance);
  for (const door of doorsAt(plan, distance, width)) drawDoorBehind(frame, door);
  drawFootprints(frame, plan, tick);
}

/** A rack of the aisle: dead ahead of him, awake behind him. */
function drawSleeper(
  frame: Framebuffer,
  plan: AislePlan,
  index: number,
  x: number,
  tick: number,
  awakeShare: number,
): void {
  const y = 26 + (((index % 2) + 2) % 2) * 6;
  const awake = x + 20 < plan.x - 14;
  drawRack(frame, { x, y, width: 31, height: FLOOR_LINE - y + 2 }, Math.abs(index % 40) + 2, awake ? 2 : 0);
  if (!awake) return;
  const busy = awakeShare > 0.8 ? 6 : 4;
  for (let row = y + 8; row < FLOOR_LINE; row += 6)
    for (let k = 0; k < 3; k++)
      if ((row * 7 + k * 5 + index * 3 + (tick >> 1) * (k + 1)) % busy)
        frame.set(x + 22 - k * 3, row, "gcgTO"[(row + k + index + (tick >> 2) + 500) % 5] as string);
}

function drawCables(frame: Framebuffer, distance: number): void {
  const span = 130;
  const offset = Math.floor(distance * 0.6);
  for (let i = Math.floor(offset / span) - 1; i * span - offset < frame.width; i++) {
    const x = i * span - offset;
    drawCable(frame, [x, 5, x + span, 7], 8, "p");
    drawCable(frame, [x + 40, 2, x + 40 + span, 9], 11, "p");
  }
}

/** Steps leave the floor lit for a while. */
function drawFootprints(frame: Framebuffer, plan: AislePlan, tick: number): void {
  const { distance } = strollAt(tick);
  const step = 24;
  const last = Math.floor((distance + 10) / step);
  for (let k = 0; k < 5; k++) {
    const x = plan.x + (last - k) * step - distance + 4;
    if ((last - k) * step > 0) frame.rect(x, 136 + ((last - k) % 2), 8 - k, 1, ["c", "c", "T", "T", "t"][k] as string);
  }
}

const DEPTH = 26;
const DROP = 14;

/** Light stands in a door that he has passed; the others are dark. Back post and lintel, seen from below. */
function drawDoorBehind(frame: Framebuffer, { x, awake }: Door): void {
  const [edge, line] = awake ? ["T", "c"] : ["p", "v"];
  for (let k = 0; k < DEPTH; k++) {
    const top = 28 + Math.floor((k * DROP) / DEPTH);
    const i = x + 11 + k;
    for (let y = top; y < FLOOR_LINE + 22 - Math.floor((k * 20) / DEPTH); y++)
      frame.set(i, y, awake ? (isLitInDoor(i - x, y, y - top) ? "t" : "n") : "k");
  }
  const back = x + 11 + DEPTH;
  frame.rect(back, 20, 10, FLOOR_LINE - 14, "k");
  frame.rect(back + 1, 21, 8, FLOOR_LINE - 16, "n");
  frame.rect(back, 40, 1, FLOOR_LINE - 36, line as string);
  frame.rect(back + 8, 21, 1, FLOOR_LINE - 17, edge as string);
  for (let y = 48; y < FLOOR_LINE; y += 8) {
    frame.rect(back + 3, y, 4, 2, "k");
    frame.set(back + 5, y, awake ? (y % 3 ? "g" : "c") : "p");
  }
  for (let k = 0; k < DEPTH + 10; k++)
    frame.rect(x + 8 + k, 12 + Math.floor((Math.min(k, DEPTH) * DROP) / DEPTH), 1, 17, "n");
  for (let k = 0; k <= DEPTH; k++) {
    const drop = Math.floor((k * DROP) / DEPTH);
    frame.set(x + 10 + k, 12 + drop, edge as string);
    frame.set(x + 10 + k, 28 + drop, line as string);
    frame.set(x + 10 + k, 29 + drop, awake ? "T" : "n");
    if (k % 6 < 3 && k > 2 && k < DEPTH - 2) frame.set(x + 10 + k, 20 + drop, edge as string);
  }
}

/** Solid, checkers and dots, as light falls off from the lintel down. */
function isLitInDoor(i: number, y: number, down: number): boolean {
  if (y > FLOOR_LINE + 2) return (i + y) % 2 === 1 || y > FLOOR_LINE + 6;
  if (down < 7) return true;
  if (down < 15) return !(i % 2 && y % 2);
  if (down < 44) return (i + y) % 2 === 1;
  return down < 62 && i % 2 === 0 && y % 2 === 0;
}

/** The doors' front posts with their signs: over the walker. */
export function drawAisleFront(frame: Framebuffer, plan: AislePlan, tick: number): void {
  for (const { x, label, awake } of doorsAt(plan, strollAt(tick).distance, frame.width)) {
    const edge = awake ? "T" : "p";
    frame.rect(x - 4, 12, 15, 130, "k");
    frame.rect(x - 3, 13, 13, 128, "n");
    frame.rect(x + 9, 13, 1, 128, edge);
    frame.rect(x - 3, 13, 13, 1, edge);
    for (let i = 0; i < 13; i++) {
      const y = 34 + i * 8;
      frame.rect(x - 1, y, 9, 5, "k");
      frame.rect(x - 1, y, 9, 1, awake ? "t" : "p");
      frame.set(x + 6, y + 2, awake ? (i % 3 ? "g" : "c") : "p");
      if (awake) frame.rect(x, y + 2, 3 + (i % 3), 1, "T");
    }
    const width = textWidth(label) + 5;
    const left = x + 3 - (width >> 1);
    frame.rect(left, 18, width, 11, "k");
    frame.rect(left + 1, 19, width - 2, 9, awake ? "O" : "p");
    drawText(frame, label, left + 3, 20, "k");
  }
}
