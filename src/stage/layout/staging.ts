import { clamp, lerp } from "../../math/ease.ts";
import type { CameraState } from "../../timeline/state.ts";
import type { Shot } from "../../timeline/timeline.ts";
import type { Frame } from "./frame.ts";
import { homesOf } from "./homes.ts";
import {
  type CastLookup,
  type Placement,
  type Room,
  SHEET,
  type StagedActor,
  type Staging,
  type Standing,
} from "./placement.ts";
import { insert, type Single, single, two, wide } from "./shots.ts";
import { besideSplit } from "./split-staging.ts";

const SINGLES: Readonly<Partial<Record<Shot, Single>>> = {
  close: "close",
  insert: "close",
  deep: "deep",
  over: "over",
};

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
  if (subject && shot !== "wide") return single(subject, partner, others, SINGLES[shot] ?? "medium", frame, room);
  return wide(standings, frame);
}

/** How far the slow push-in goes, share of the size. */
const PUSH = 0.055;

/** Share of a move for which who leaves the shot is still there, and from which who comes into it is. */
const PASSES = { until: 0.55, from: 0.45 } as const;

/** Units that faces keep from a strip: a bubble's tag rises above it. */
const STRIP_CLEAR = 30;

/** Where the camera of a staging has somebody's home: there they go who leave the shot, and from there they come. */
function atHome(placement: Placement, { camera }: Staging, standings: readonly Standing[], frame: Frame): Placement {
  const standing = standings.find(({ id }) => id === placement.id);
  if (placement.visible > 0 || !standing) return placement;
  const height = standing.height * camera.zoom;
  const y = (standing.y - camera.y) * camera.zoom + frame.stage.height / 2;
  const { base, head } = standing.character;
  const chin = ((base.y - head.y - head.height) * height) / SHEET.height;
  return {
    ...placement,
    x: (standing.x - camera.x) * camera.zoom + frame.stage.width / 2,
    // Where words stand below the stage, nobody sinks under them with their face.
    y: frame.strip ? Math.min(y, frame.strip.y - STRIP_CLEAR + chin) : y,
    height,
  };
}

const visibleOn = (from: number, to: number, mix: number): number => {
  if (from === to) return to;
  return to > from
    ? lerp(from, to, clamp(mix / PASSES.from))
    : lerp(from, to, clamp((mix - PASSES.until) / (1 - PASSES.until)));
};

/** Whoever has their back to us keeps it so while they come or go: nobody turns into a face on the way out. */
function depthOn(from: Placement, to: Placement, mix: number): number {
  if (to.visible <= 0 && from.depth < 0) return from.depth;
  if (from.visible <= 0 && to.depth < 0) return to.depth;
  return lerp(from.depth, to.depth, mix);
}

/** As they are, but for shapes before the lens: those are before everybody. */
const nearestLast = (placements: readonly Placement[]): Placement[] => [
  ...placements.filter(({ depth }) => depth >= 0),
  ...placements.filter(({ depth }) => depth < 0),
];

function blend(a: Staging, b: Staging, mix: number, standings: readonly Standing[], frame: Frame): Staging {
  const from = new Map(a.placements.map((placement) => [placement.id, atHome(placement, a, standings, frame)]));
  return {
    soft: lerp(a.soft, b.soft, mix),
    camera: {
      x: lerp(a.camera.x, b.camera.x, mix),
      y: lerp(a.camera.y, b.camera.y, mix),
      zoom: a.camera.zoom * (b.camera.zoom / a.camera.zoom) ** mix,
      tilt: lerp(a.camera.tilt, b.camera.tilt, mix),
    },
    placements: nearestLast(
      b.placements.map((resting) => {
        const placement = atHome(resting, b, standings, frame);
        const before = from.get(placement.id);
        if (!before) return placement;
        return {
          ...placement,
          x: lerp(before.x, placement.x, mix),
          y: lerp(before.y, placement.y, mix),
          height: lerp(before.height, placement.height, mix),
          flip: mix < 0.5 ? before.flip : placement.flip,
          depth: depthOn(before, placement, mix),
          visible: visibleOn(before.visible, placement.visible, mix),
        };
      }),
    ),
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
  const standings = homesOf(actors, cast);
  const from = stageShot(camera.came.shot, camera.came.on, standings, frame, room);
  return shares.map((share) => blend(from, resting, share, standings, frame));
}

/** A card's picture at this moment, on the way from how the shot before had who presents it, and the push-in applied. */
export function movingCard(
  { push, mix }: CameraState,
  before: Staging | undefined,
  resting: Staging,
  actors: readonly StagedActor[],
  frame: Frame,
  cast: CastLookup,
): Staging {
  const staged = before ? blend(before, resting, mix, homesOf(actors, cast), frame) : resting;
  const shown = staged.placements.find(({ visible }) => visible > 0.5);
  return shown && push > 0
    ? pushed(staged, frame, 1 + PUSH * push, { x: shown.x, y: shown.y - shown.height / 2 })
    : staged;
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
  let staged = resting;
  if (camera.from && camera.mix < 1) {
    const standings = homesOf(actors, cast);
    const before = stageShot(camera.from.shot, camera.from.on, standings, frame, room);
    staged = blend(before, resting, camera.mix, standings, frame);
  }
  return camera.push > 0 ? pushed(staged, frame, 1 + PUSH * camera.push) : staged;
}

/** Everything grows by `factor` about a point, stage units: the height of heads in the stage's middle. */
function pushed(
  staging: Staging,
  frame: Frame,
  factor: number,
  centre = { x: frame.stage.width / 2, y: frame.stage.height * 0.45 },
): Staging {
  const { width, height } = frame.stage;
  const { camera } = staging;
  const zoom = camera.zoom * factor;
  const nearer = 1 / camera.zoom - 1 / zoom;
  return {
    ...staging,
    camera: {
      ...camera,
      zoom,
      x: camera.x + (centre.x - width / 2) * nearer,
      y: camera.y + (centre.y - height / 2) * nearer,
    },
    placements: staging.placements.map((placement) => ({
      ...placement,
      x: centre.x + (placement.x - centre.x) * factor,
      y: centre.y + (placement.y - centre.y) * factor,
      height: placement.height * factor,
    })),
  };
}
