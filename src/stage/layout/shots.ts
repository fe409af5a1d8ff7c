import { lerp } from "../../math/ease.ts";
import { WORLD_CENTRE, type WorldCamera } from "../camera/parallax.ts";
import type { Box } from "./box.ts";
import { type Frame, STAGE_UNITS } from "./frame.ts";
import type { Standing } from "./homes.ts";
import {
  cameraFor,
  depthOrder,
  LISTENER_HEIGHT,
  outOfShot,
  type Placement,
  placeByHead,
  REFERENCE_HEIGHT,
  type Room,
  SHEET,
  type Staging,
} from "./placement.ts";

/** Sizes of the staging, in shares of the stage's height unless said otherwise. */
const SIZES = {
  medium: 1.22,
  mediumStrip: 1.1,
  close: 1.72,
  two: 0.98,
  /** A window's sheet box, where it is the subject: its pane fills the box. */
  windowMedium: 0.98,
  windowClose: 1.5,
  windowTwo: 0.72,
  listenerWindow: 0.36,
  /** Widest that a subject may be, share of the area's width. */
  widest: 1.05,
} as const;

/** Stage height of a subject: by the shot's share, less for narrow areas. */
function subjectHeight(share: number, standing: Standing, room: Room, stageHeight: number): number {
  const relative = standing.character.window ? 1 : standing.height / REFERENCE_HEIGHT;
  const height = stageHeight * share * Math.sqrt(relative);
  const widest = (room.area.width * SIZES.widest * SHEET.height) / SHEET.width;
  return Math.min(height, widest);
}

export function wide(standings: readonly Standing[], frame: Frame): Staging {
  const { width, height } = frame.stage;
  // Narrow stages step back as far as the set reaches, and no further than keeps people readable.
  const zoom = width >= 1280 ? height / STAGE_UNITS : Math.max(width / 1280, height / 1150, 0.72);
  const middle = standings.reduce((sum, s) => sum + s.x, 0) / Math.max(1, standings.length);
  const visible = width / zoom;
  const x = visible >= 1180 ? WORLD_CENTRE.x : lerp(WORLD_CENTRE.x, middle, 0.8);
  const y = Math.max(Math.min(WORLD_CENTRE.y, 895 - height / zoom / 2), height / zoom / 2 - 255);
  const camera = { x, y, zoom, tilt: 0 };
  const placements = standings.map((standing): Placement => {
    const px = (standing.x - x) * zoom + width / 2;
    return {
      id: standing.id,
      x: px,
      y: (standing.y - y) * zoom + height / 2,
      height: standing.height * zoom,
      flip: !standing.character.window && px > width / 2,
      back: false,
      visible: 1,
    };
  });
  return { camera, placements: depthOrder(placements), soft: 0 };
}

/** Puts listeners of one side into their stretch of the stage, nearest first; those without room leave the shot. */
function listeners(list: readonly Standing[], from: number, to: number, subjectX: number, frame: Frame): Placement[] {
  const { height } = frame.stage;
  const each = height * LISTENER_HEIGHT * 0.5;
  const room = Math.max(0, Math.min(list.length, Math.floor((to - from) / (each * 0.8)), 2));
  const kept = [...list].sort((a, b) => Math.abs(a.x - subjectX) - Math.abs(b.x - subjectX)).slice(0, room);
  const ordered = kept.sort((a, b) => a.x - b.x);
  const placed = ordered.map((standing, i): Placement => {
    const edge = height * LISTENER_HEIGHT * 0.24;
    const x = Math.min(frame.stage.width - edge, Math.max(edge, from + ((i + 0.5) / ordered.length) * (to - from)));
    const share = standing.character.window
      ? SIZES.listenerWindow
      : LISTENER_HEIGHT * Math.sqrt(standing.height / REFERENCE_HEIGHT);
    return {
      id: standing.id,
      x,
      y: height * (standing.character.window ? 0.93 : 0.965),
      height: height * share,
      flip: !standing.character.window && x > frame.stage.width / 2,
      back: true,
      visible: 1,
    };
  });
  for (const standing of list)
    if (!kept.includes(standing)) placed.push(outOfShot(standing, frame, standing.x < subjectX));
  return placed;
}

export function single(
  subject: Standing,
  others: readonly Standing[],
  close: boolean,
  frame: Frame,
  room: Room,
): Staging {
  const { area } = room;
  const height = frame.stage.height;
  const share = subject.character.window
    ? close
      ? SIZES.windowClose
      : SIZES.windowMedium
    : close
      ? SIZES.close
      : room.strip
        ? SIZES.mediumStrip
        : SIZES.medium;
  const size = subjectHeight(share, subject, room, height);
  const left = others.filter((other) => other.x < subject.x);
  const right = others.filter((other) => other.x >= subject.x);
  const side = room.strip
    ? 0.5
    : close
      ? // On the same side as in the medium shot: coming nearer, nobody crosses the frame or turns round.
        left.length === 0
        ? 0.36
        : 0.64
      : left.length === 0
        ? 0.33
        : right.length === 0
          ? 0.66
          : 0.585;
  const headX = area.x + area.width * side;
  const headY = height * (room.strip ? 0.47 : subject.character.window ? 0.42 : close ? 0.52 : 0.53);
  const flip = !subject.character.window && side > 0.5;
  const main = placeByHead(subject, headX, headY, size, flip);
  const half = size * (subject.character.window ? 0.24 : 0.3);
  const placements = close
    ? others.map((other) => outOfShot(other, frame, other.x < subject.x))
    : [
        ...listeners(left, area.x + area.width * 0.03, headX - half, subject.x, frame),
        ...listeners(right, headX + half, area.x + area.width * 0.98, subject.x, frame),
      ];
  return { camera: cameraFor(subject, main, frame), placements: [...depthOrder(placements), main], soft: 1 };
}

export function two(
  pair: readonly [Standing, Standing],
  others: readonly Standing[],
  frame: Frame,
  room: Room,
): Staging {
  const { area } = room;
  const height = frame.stage.height;
  const [a, b] = pair[0].x <= pair[1].x ? pair : [pair[1], pair[0]];
  const place = (standing: Standing, share: number, flip: boolean) => {
    const window = standing.character.window;
    const wish = subjectHeight(window ? SIZES.windowTwo : SIZES.two, standing, room, height);
    const size = Math.min(wish, (area.width * 0.62 * SHEET.height) / SHEET.width);
    return placeByHead(
      standing,
      area.x + area.width * share,
      height * (room.strip ? 0.46 : window ? 0.5 : 0.56),
      size,
      flip && !window,
    );
  };
  const first = place(a, 0.27, false);
  const second = place(b, 0.73, true);
  const between = others.filter((other) => other.x > a.x && other.x < b.x);
  const before = others.filter((other) => other.x <= a.x);
  const after = others.filter((other) => other.x >= b.x);
  const behind =
    area.width < 900
      ? []
      : listeners(between.slice(0, 1), area.x + area.width * 0.42, area.x + area.width * 0.58, (a.x + b.x) / 2, frame);
  const shown = new Set(behind.filter((p) => p.visible > 0).map((p) => p.id));
  const hidden = [...before, ...between, ...after]
    .filter((other) => !shown.has(other.id))
    .map((other) => outOfShot(other, frame, other.x < (a.x + b.x) / 2));
  const zoom = (first.height / a.height + second.height / b.height) / 2;
  const camera: WorldCamera = {
    x: (a.x + b.x) / 2 - ((first.x + second.x) / 2 - frame.stage.width / 2) / zoom,
    y:
      a.character.window || b.character.window ? 420 : (a.y + b.y) / 2 - ((first.y + second.y) / 2 - height / 2) / zoom,
    zoom: Math.min(zoom, 2.2),
    tilt: 0,
  };
  return { camera, placements: [...hidden, ...behind.filter((p) => p.visible > 0), first, second], soft: 0.85 };
}

/** What an insert may look at: boxes of the world, by words that name what is in them. */
const THINGS: readonly { readonly words: RegExp; readonly box: Box }[] = [
  {
    words: /radar|monitor|traffic|graph|scanner|screen|bandwidth|display|station/i,
    box: { x: 20, y: 230, width: 380, height: 250 },
  },
  { words: /board|thread|case|file|evidence|note|desk|lamp/i, box: { x: 1000, y: 170, width: 270, height: 200 } },
  { words: /terminal|stream|code|data|console|keyboard|model/i, box: { x: 430, y: 240, width: 430, height: 260 } },
];

export function insert(thing: string, standings: readonly Standing[], frame: Frame): Staging | undefined {
  const found = THINGS.find(({ words }) => words.test(thing))?.box;
  if (!found) return undefined;
  const { width, height } = frame.stage;
  const zoom = Math.min((width / found.width) * 0.8, (height / found.height) * 0.8, 3);
  const camera = { x: found.x + found.width / 2, y: found.y + found.height / 2, zoom, tilt: 0 };
  const placements = standings.map((standing): Placement => {
    const x = (standing.x - camera.x) * zoom + width / 2;
    return {
      id: standing.id,
      x,
      y: (standing.y - camera.y) * zoom + height / 2,
      height: standing.height * zoom,
      flip: !standing.character.window && x > width / 2,
      back: false,
      visible: x > -80 && x < width + 80 ? 1 : 0,
    };
  });
  return { camera, placements: depthOrder(placements), soft: 0 };
}
