import { lerp } from "../../math/ease.ts";
import { WORLD_CENTRE, type WorldCamera } from "../camera/parallax.ts";
import { type Box, overlap } from "./box.ts";
import { type Frame, STAGE_UNITS } from "./frame.ts";
import {
  cameraFor,
  depthOrder,
  headBox,
  outOfShot,
  type Placement,
  placeByHead,
  REFERENCE_HEIGHT,
  type Room,
  SHEET,
  type Staging,
  type Standing,
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
  windowTwo: 0.78,
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

/** World units that a wide shot shows from side to side at the most, where it still shows so many from head to foot. */
const WIDEST = 1340;
const LOWEST = 620;

/** The wide shot of a tall frame: nearer, closed up, everybody's feet low in the picture. */
const TALL = {
  /** Half the width of somebody, share of their height. */
  reach: 0.36,
  /** Zoom at the most, and at the least: the set reaches no further. */
  zoom: [0.783, 1.25],
  /** Way between two who stand side by side, world units, and share of their ways that is left, at the least. */
  apart: 118,
  closest: 0.82,
  /** Where feet are, share of the stage's height; world y of the floor's middle; and how high the set reaches. */
  feet: 0.94,
  floor: 634,
  top: -255,
} as const;

/** Everybody closer to each other about their middle, as far as nobody comes to stand in anybody's way. */
function closedUp(
  standings: readonly Standing[],
  width: number,
): { standings: readonly Standing[]; middle: number; span: number } {
  const floor = standings.filter(({ character }) => !character.window);
  const left = Math.min(...standings.map((s) => s.x - s.height * TALL.reach));
  const right = Math.max(...standings.map((s) => s.x + s.height * TALL.reach));
  const middle = (left + right) / 2;
  const xs = floor.map(({ x }) => x).sort((a, b) => a - b);
  const narrowest = Math.min(...xs.slice(1).map((x, i) => x - (xs[i] as number)));
  const share = Math.min(1, Math.max(TALL.closest, TALL.apart / narrowest, width / TALL.zoom[1] / (right - left)));
  const ends = (right - left) * (1 - share);
  return {
    standings: standings.map((each) => ({ ...each, x: middle + (each.x - middle) * share })),
    middle,
    span: right - left - ends,
  };
}

function tallWide(everybody: readonly Standing[], frame: Frame): Staging {
  const { width, height } = frame.stage;
  const { standings, middle, span } = closedUp(everybody, width);
  const [least, most] = TALL.zoom;
  const zoom = Math.min(most, Math.max(least, width / span));
  const y = Math.max(TALL.floor - ((TALL.feet - 0.5) * height) / zoom, height / zoom / 2 + TALL.top);
  return staged(standings, { x: middle, y, zoom, tilt: 0 }, frame);
}

export function wide(standings: readonly Standing[], frame: Frame): Staging {
  const { width, height } = frame.stage;
  if (frame.kind === "tall" && standings.length > 0) return tallWide(standings, frame);
  // Narrow stages step back as far as the set reaches, and no further than keeps people readable.
  // Low ones come nearer, as far as everybody's heads and feet are seen: the set ends at their sides.
  const zoom =
    width >= 1280
      ? Math.max(height / STAGE_UNITS, Math.min(width / WIDEST, height / LOWEST))
      : Math.max(width / 1280, height / 1150, 0.72);
  const middle = standings.reduce((sum, s) => sum + s.x, 0) / Math.max(1, standings.length);
  const visible = width / zoom;
  const x = visible >= 1180 ? WORLD_CENTRE.x : lerp(WORLD_CENTRE.x, middle, 0.8);
  const y = Math.max(Math.min(WORLD_CENTRE.y, 895 - height / zoom / 2), height / zoom / 2 - 255);
  return staged(standings, { x, y, zoom, tilt: 0 }, frame);
}

/** Everybody where they stand in the world, looking to the middle. */
function staged(standings: readonly Standing[], camera: WorldCamera, frame: Frame): Staging {
  const { width, height } = frame.stage;
  const { x, y, zoom } = camera;
  const placements = standings.map((standing): Placement => {
    const px = (standing.x - x) * zoom + width / 2;
    return {
      id: standing.id,
      x: px,
      y: (standing.y - y) * zoom + height / 2,
      height: standing.height * zoom,
      flip: !standing.character.window && px > width / 2,
      depth: 0,
      visible: 1,
    };
  });
  return { camera, placements: depthOrder(placements), soft: 0 };
}

/** Shots of one person: alone, with somebody behind who listens, or past somebody's shoulder. */
export type Single = "close" | "medium" | "deep" | "over";

/** The two planes of a shot of one person with company. Shares of their own size in a medium shot, of the area or stage. */
const COMPANY = {
  /** Who listens behind: size, least height of their face to the subject's, height of the head's middle, least way from head to head in head widths, and wish. */
  behind: { size: 0.68, face: 0.64, headY: 0.615, windowHeadY: 0.6, apart: 1.22, wish: 0.42 },
  /** The dark shape in the corner that the camera looks past: head and shoulders from below the frame. */
  shoulder: { size: 1.42, edge: 0.085, headY: 0.93 },
  /** Of a face, no more than this share may lie under another figure's. */
  covered: 0.06,
  /** Of a listener's head, at least this share is within the area. */
  seen: 0.94,
} as const;

/** Where a lone subject's head is, share of the area's width from the side that they look away from. */
const THIRD = { medium: 0.365, close: 0.36, strip: 0.5, stripCompany: 0.37 } as const;

/**
 * One person, on the third that lets them look into the frame: towards `company` where somebody is given, else towards
 * where more of the others are. Whoever else is in the shot is there on purpose; the rest are out of it.
 */
export function single(
  subject: Standing,
  company: Standing | undefined,
  others: readonly Standing[],
  kind: Single,
  frame: Frame,
  room: Room,
): Staging {
  const looksLeft = company
    ? company.x < subject.x
    : others.filter((other) => other.x < subject.x).length * 2 >= Math.max(1, others.length);
  const beside = kind === "deep" || kind === "over" ? company : undefined;
  const main = placed(subject, kind, looksLeft, beside !== undefined, frame, room);
  const second =
    beside &&
    ((kind === "over" ? shoulderOf(beside, main, subject, looksLeft, frame, room) : undefined) ??
      behindOf(beside, main, subject, looksLeft, frame, room));
  const hidden = others
    .filter((other) => other.id !== second?.id)
    .map((other) => outOfShot(other, frame, other.x < subject.x));
  return {
    camera: cameraFor(subject, main, frame),
    placements: depthOrder([...hidden, ...(second ? [second] : []), main]),
    soft: 1,
  };
}

function placed(
  subject: Standing,
  kind: Single,
  looksLeft: boolean,
  hasCompany: boolean,
  frame: Frame,
  room: Room,
): Placement {
  const { area, strip } = room;
  const { window } = subject.character;
  const close = kind === "close";
  const share = window
    ? SIZES[close ? "windowClose" : "windowMedium"]
    : SIZES[close ? "close" : strip ? "mediumStrip" : "medium"];
  const narrow = area.width < frame.stage.height * 1.2;
  const size = subjectHeight(share, subject, room, frame.stage.height) * (hasCompany && narrow ? 0.88 : 1);
  const third = strip ? (hasCompany ? THIRD.stripCompany : THIRD.strip) : close ? THIRD.close : THIRD.medium;
  const headX = area.x + area.width * (looksLeft ? 1 - third : third);
  const headY = frame.stage.height * (strip ? 0.47 : window ? 0.42 : close ? 0.52 : 0.53);
  return placeByHead(subject, headX, headY, size, !window && looksLeft);
}

/** Who listens, behind the subject on the side that they look to; undefined where there is no room for a whole face. */
function behindOf(
  listener: Standing,
  main: Placement,
  subject: Standing,
  looksLeft: boolean,
  frame: Frame,
  room: Room,
): Placement | undefined {
  const { behind, seen } = COMPANY;
  const { window } = listener.character;
  const { height } = frame.stage;
  const share = window ? SIZES.windowMedium : room.strip ? SIZES.mediumStrip : SIZES.medium;
  const near = headBox(main, subject.character);
  const size = Math.max(
    subjectHeight(share, listener, room, height) * behind.size,
    (near.height * behind.face * SHEET.height) / listener.character.head.height,
  );
  const width = (listener.character.head.width * size) / SHEET.height;
  const apart = ((near.width + width) / 2) * behind.apart;
  const way = Math.min(Math.max(apart, room.area.width * behind.wish), apart * 1.5);
  const middle = near.x + near.width / 2;
  const { area } = room;
  const edge = width / 2 + 8;
  const wish = looksLeft ? middle - way : middle + way;
  const headX = looksLeft ? Math.max(area.x + edge, wish) : Math.min(area.x + area.width - edge, wish);
  const headY = height * (room.strip ? 0.5 : window ? behind.windowHeadY : behind.headY);
  const placement = { ...placeByHead(listener, headX, headY, size, !window && !looksLeft), depth: 1 };
  const head = headBox(placement, listener.character);
  const within = overlap(head, area) >= head.width * head.height * seen;
  return within && isClear(head, near) ? placement : undefined;
}

/** Somebody with their back to us in the corner, whom the subject speaks to; undefined where they would be in the way. */
function shoulderOf(
  listener: Standing,
  main: Placement,
  subject: Standing,
  looksLeft: boolean,
  frame: Frame,
  room: Room,
): Placement | undefined {
  if (listener.character.window) return undefined;
  const { shoulder } = COMPANY;
  const { area } = room;
  const size =
    subjectHeight(room.strip ? SIZES.mediumStrip : SIZES.medium, listener, room, frame.stage.height) * shoulder.size;
  const headX = area.x + area.width * (looksLeft ? shoulder.edge : 1 - shoulder.edge);
  const placement = {
    ...placeByHead(listener, headX, frame.stage.height * shoulder.headY, size, !looksLeft),
    depth: -1,
  };
  return isClear(headBox(main, subject.character), headBox(placement, listener.character)) ? placement : undefined;
}

const isClear = (face: Box, other: Box): boolean => overlap(face, other) <= face.width * face.height * COMPANY.covered;

/** Two people in one plane, looking at each other; everybody else is out of the shot. */
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
  const hidden = others.map((other) => outOfShot(other, frame, other.x < (a.x + b.x) / 2));
  const zoom = (first.height / a.height + second.height / b.height) / 2;
  const camera: WorldCamera = {
    x: (a.x + b.x) / 2 - ((first.x + second.x) / 2 - frame.stage.width / 2) / zoom,
    y:
      a.character.window || b.character.window ? 420 : (a.y + b.y) / 2 - ((first.y + second.y) / 2 - height / 2) / zoom,
    zoom: Math.min(zoom, 2.2),
    tilt: 0,
  };
  return { camera, placements: [...hidden, first, second], soft: 0.85 };
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
      depth: 0,
      visible: x > -80 && x < width + 80 ? 1 : 0,
    };
  });
  return { camera, placements: depthOrder(placements), soft: 0 };
}
