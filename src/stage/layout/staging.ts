import { lerp } from "../../math/ease.ts";
import type { CameraState } from "../../timeline/state.ts";
import type { Shot } from "../../timeline/timeline.ts";
import { WORLD_CENTRE, type WorldCamera } from "../camera/parallax.ts";
import type { Box } from "./box.ts";
import type { Frame } from "./frame.ts";
import { STAGE_UNITS } from "./frame.ts";
import { homesOf, type Standing } from "./homes.ts";
import type { StageCharacter } from "./stage-cast.ts";

/** Where one actor stands on the stage: stage units from its upper left corner. */
export interface Placement {
  readonly id: string;
  /** The feet. */
  readonly x: number;
  readonly y: number;
  /** Of the sheet's box of 512 × 768. */
  readonly height: number;
  /** Turned to face left. */
  readonly flip: boolean;
  /** Small and further back. */
  readonly back: boolean;
  /** 0 out of the shot … 1 in it. */
  readonly visible: number;
}

/** Who stands where, and what of the set is behind them, in one shot. */
export interface Staging {
  readonly camera: WorldCamera;
  /** Back to front. */
  readonly placements: readonly Placement[];
  /** 0 the set in focus … 1 out of it. */
  readonly soft: number;
}

export interface StagedActor {
  readonly id: string;
  readonly slot: number;
}

export type CastLookup = (id: string) => StageCharacter;

/** What else takes room on the stage. */
export interface Room {
  /** Where actors may be: the stage, less a meter that stands at its side, or the part that a split leaves. */
  readonly area: Box;
  /** Bubbles stand elsewhere: faces may be in the middle. */
  readonly strip: boolean;
}

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
  /** Those who listen behind. */
  listener: 0.43,
  listenerWindow: 0.36,
  /** Widest that a subject may be, share of the area's width. */
  widest: 1.05,
} as const;

/** Home height that sizes are relative to: taller characters stay taller. */
const REFERENCE_HEIGHT = 300;
const SHEET = { width: 512, height: 768 } as const;

const scaleOf = (placement: { height: number }): number => placement.height / SHEET.height;

/** Where a point of an actor's sheet comes to lie. */
export function sheetPoint(
  placement: Placement,
  character: StageCharacter,
  x: number,
  y: number,
): { x: number; y: number } {
  const scale = scaleOf(placement);
  return {
    x: placement.x + (x - character.base.x) * scale * (placement.flip ? -1 : 1),
    y: placement.y + (y - character.base.y) * scale,
  };
}

/** The box of an actor's head on the stage. */
export function headBox(placement: Placement, character: StageCharacter): Box {
  const scale = scaleOf(placement);
  const { head } = character;
  const corner = sheetPoint(placement, character, placement.flip ? head.x + head.width : head.x, head.y);
  return { x: corner.x, y: corner.y, width: head.width * scale, height: head.height * scale };
}

const headCentre = (character: StageCharacter) => ({
  x: character.head.x + character.head.width / 2,
  y: character.head.y + character.head.height / 2,
});

/** Stage height of a subject: by the shot's share, less for narrow areas. */
function subjectHeight(share: number, standing: Standing, room: Room, stageHeight: number): number {
  const relative = standing.character.window ? 1 : standing.height / REFERENCE_HEIGHT;
  const height = stageHeight * share * Math.sqrt(relative);
  const widest = (room.area.width * SIZES.widest * SHEET.height) / SHEET.width;
  return Math.min(height, widest);
}

/** Feet so that the head's centre lies at a point. */
function placeByHead(standing: Standing, headX: number, headY: number, height: number, flip: boolean): Placement {
  const centre = headCentre(standing.character);
  const scale = height / SHEET.height;
  const x = headX - (centre.x - standing.character.base.x) * scale * (flip ? -1 : 1);
  const y = headY - (centre.y - standing.character.base.y) * scale;
  return { id: standing.id, x, y, height, flip, back: false, visible: 1 };
}

/** The camera that puts a standing's home where its placement is, at its size. */
function cameraFor(standing: Standing, placement: Placement, frame: Frame): WorldCamera {
  const zoom = placement.height / standing.height;
  return {
    x: standing.x - (placement.x - frame.stage.width / 2) / zoom,
    y: standing.y - (placement.y - frame.stage.height / 2) / zoom,
    zoom,
    tilt: 0,
  };
}

function wide(standings: readonly Standing[], frame: Frame): Staging {
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

/** Back to front: the small ones first, then by the feet. */
const depthOrder = (placements: readonly Placement[]): Placement[] =>
  [...placements].sort((a, b) => Number(b.back) - Number(a.back) || a.y - b.y || (a.id < b.id ? -1 : 1));

/** Puts listeners of one side into their stretch of the stage, nearest first; those without room leave the shot. */
function listeners(list: readonly Standing[], from: number, to: number, subjectX: number, frame: Frame): Placement[] {
  const { height } = frame.stage;
  const each = height * SIZES.listener * 0.5;
  const room = Math.max(0, Math.min(list.length, Math.floor((to - from) / (each * 0.8)), 2));
  const kept = [...list].sort((a, b) => Math.abs(a.x - subjectX) - Math.abs(b.x - subjectX)).slice(0, room);
  const ordered = kept.sort((a, b) => a.x - b.x);
  const placed = ordered.map((standing, i): Placement => {
    const edge = height * SIZES.listener * 0.24;
    const x = Math.min(frame.stage.width - edge, Math.max(edge, from + ((i + 0.5) / ordered.length) * (to - from)));
    const share = standing.character.window
      ? SIZES.listenerWindow
      : SIZES.listener * Math.sqrt(standing.height / REFERENCE_HEIGHT);
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

const outOfShot = (standing: Standing, frame: Frame, left: boolean): Placement => ({
  id: standing.id,
  x: left ? -200 : frame.stage.width + 200,
  y: frame.stage.height * 0.965,
  height: frame.stage.height * SIZES.listener,
  flip: !left,
  back: true,
  visible: 0,
});

function single(subject: Standing, others: readonly Standing[], close: boolean, frame: Frame, room: Room): Staging {
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

function two(pair: readonly [Standing, Standing], others: readonly Standing[], frame: Frame, room: Room): Staging {
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

/** The group in pantomime in the part that a split leaves them. */
function besideSplit(subject: Standing | undefined, standings: readonly Standing[], frame: Frame, room: Room): Staging {
  const { area } = room;
  // Who teaches stands in the middle: they are the ones that a side scene interrupts.
  const middling = standings
    .filter(({ character }) => !character.window)
    .sort((a, b) => Math.abs(a.x - WORLD_CENTRE.x) - Math.abs(b.x - WORLD_CENTRE.x));
  const main = subject ?? middling[0] ?? standings[0];
  if (area.width > area.height * 1.2) return rowAbove(main, standings, frame, area);
  const others = standings.filter((standing) => standing !== main && !standing.character.window);
  const unit = Math.min(area.width / 380, area.height / 720);
  const middle = area.x + area.width * 0.46;
  const foot = area.y + area.height;
  const spots = [
    { x: middle - 92 * unit, y: foot - 114 * unit, height: 226 * unit },
    { x: middle + 104 * unit, y: foot - 100 * unit, height: 284 * unit },
  ];
  const placements: Placement[] = [];
  const order = [...others].sort((a, b) => a.x - b.x);
  const left = order.find((standing) => main && standing.x < main.x) ?? order[0];
  const right = [...order].reverse().find((standing) => standing !== left);
  for (const standing of standings) {
    const spot = standing === left ? spots[0] : standing === right ? spots[1] : undefined;
    if (standing === main) continue;
    placements.push(
      spot
        ? { id: standing.id, ...spot, flip: spot.x > middle, back: true, visible: 1 }
        : { ...outOfShot(standing, frame, true) },
    );
  }
  if (main) {
    const height = (main.character.window ? 300 : 300) * unit;
    placements.push({
      id: main.id,
      x: middle,
      y: foot - (main.character.window ? 90 : 62) * unit,
      height,
      flip: false,
      back: false,
      visible: 1,
    });
  }
  const zoom = 0.92 * unit;
  const camera = {
    x: 600 - (middle - frame.stage.width / 2) / zoom,
    y: 600 - (foot - 130 * unit - frame.stage.height / 2) / zoom,
    zoom: Math.max(zoom, 0.62),
    tilt: 0,
  };
  return { camera, placements, soft: 0 };
}

/** The group side by side in a low, wide part of the frame. */
function rowAbove(main: Standing | undefined, standings: readonly Standing[], frame: Frame, area: Box): Staging {
  const shown = standings.filter((standing) => standing === main || !standing.character.window).slice(0, 5);
  const ordered = [...shown].sort((a, b) => a.x - b.x);
  const foot = area.y + area.height * 0.97;
  const placements = ordered.map((standing, i): Placement => {
    const x = area.x + area.width * (0.5 + ((i + 0.5) / ordered.length - 0.5) * 0.74);
    const height = area.height * (standing === main ? 0.86 : 0.76) * Math.sqrt(standing.height / REFERENCE_HEIGHT);
    return {
      id: standing.id,
      x,
      y: foot,
      height,
      flip: !standing.character.window && x > area.width / 2,
      back: standing !== main,
      visible: 1,
    };
  });
  const hidden = standings
    .filter((standing) => !shown.includes(standing))
    .map((standing) => outOfShot(standing, frame, true));
  const zoom = Math.max(frame.stage.width / 1500, frame.stage.height / 1150, 0.72);
  const y = Math.max(616 - (foot - frame.stage.height / 2) / zoom, frame.stage.height / zoom / 2 - 255);
  return {
    camera: { x: WORLD_CENTRE.x, y, zoom, tilt: 0 },
    placements: [...hidden, ...depthOrder(placements)],
    soft: 0,
  };
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

function insert(thing: string, standings: readonly Standing[], frame: Frame): Staging | undefined {
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

function stageShot(
  shot: Shot,
  on: readonly string[],
  standings: readonly Standing[],
  frame: Frame,
  room: Room,
): Staging {
  const held = on.flatMap((id) => standings.filter((standing) => standing.id === id));
  const [subject, partner] = held;
  const others = standings.filter((standing) => standing !== subject);
  if (shot === "split") return besideSplit(subject, standings, frame, room);
  if (shot === "insert" && !subject) return insert(on[0] ?? "", standings, frame) ?? wide(standings, frame);
  if (shot === "two" && subject && partner)
    return two(
      [subject, partner],
      others.filter((standing) => standing !== partner),
      frame,
      room,
    );
  if (subject && shot !== "wide") return single(subject, others, shot === "close" || shot === "insert", frame, room);
  return wide(standings, frame);
}

/** How far the slow push-in goes, share of the size. */
const PUSH = 0.055;

function blend(a: Staging, b: Staging, mix: number): Staging {
  const from = new Map(a.placements.map((placement) => [placement.id, placement]));
  return {
    soft: lerp(a.soft, b.soft, mix),
    camera: {
      x: lerp(a.camera.x, b.camera.x, mix),
      y: lerp(a.camera.y, b.camera.y, mix),
      zoom: a.camera.zoom * (b.camera.zoom / a.camera.zoom) ** mix,
      tilt: lerp(a.camera.tilt, b.camera.tilt, mix),
    },
    placements: b.placements.map((placement) => {
      const before = from.get(placement.id);
      if (!before) return placement;
      return {
        ...placement,
        x: lerp(before.x, placement.x, mix),
        y: lerp(before.y, placement.y, mix),
        height: lerp(before.height, placement.height, mix),
        flip: mix < 0.5 ? before.flip : placement.flip,
        visible: lerp(before.visible, placement.visible, mix),
      };
    }),
  };
}

/** The shot that the camera comes to rest in, without push and moves: what bubbles are laid out for. */
export function restingStaging(
  camera: CameraState,
  actors: readonly StagedActor[],
  frame: Frame,
  room: Room,
  cast: CastLookup,
): Staging {
  return stageShot(camera.shot, camera.on, homesOf(actors, cast), frame, room);
}

/** Where the camera's move has everybody on its way to the shot it rests in: one staging each share of the way. */
export function passingStagings(
  camera: CameraState,
  resting: Staging,
  shares: readonly number[],
  actors: readonly StagedActor[],
  frame: Frame,
  room: Room,
  cast: CastLookup,
): Staging[] {
  if (!camera.came) return [];
  const from = stageShot(camera.came.shot, camera.came.on, homesOf(actors, cast), frame, room);
  return shares.map((share) => blend(from, resting, share));
}

/** The shot at this moment: moves under way and the push-in applied. */
export function movingStaging(
  camera: CameraState,
  resting: Staging,
  actors: readonly StagedActor[],
  frame: Frame,
  room: Room,
  cast: CastLookup,
): Staging {
  const staged =
    camera.from && camera.mix < 1
      ? blend(stageShot(camera.from.shot, camera.from.on, homesOf(actors, cast), frame, room), resting, camera.mix)
      : resting;
  return camera.push > 0 ? pushed(staged, frame, 1 + PUSH * camera.push) : staged;
}

/** Everything grows by `factor` about the subject's head height, in the middle between it and the stage's centre. */
function pushed(staging: Staging, frame: Frame, factor: number): Staging {
  const { width, height } = frame.stage;
  const centre = { x: width / 2, y: height * 0.45 };
  const { camera } = staging;
  const zoom = camera.zoom * factor;
  return {
    ...staging,
    camera: { ...camera, zoom, y: camera.y + (centre.y - height / 2) * (1 / camera.zoom - 1 / zoom) },
    placements: staging.placements.map((placement) => ({
      ...placement,
      x: centre.x + (placement.x - centre.x) * factor,
      y: centre.y + (placement.y - centre.y) * factor,
      height: placement.height * factor,
    })),
  };
}
