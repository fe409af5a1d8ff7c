import { lerp } from "../../math/ease.ts";
import type { CameraState } from "../../timeline/state.ts";
import type { Shot } from "../../timeline/timeline.ts";
import type { Frame } from "./frame.ts";
import { homesOf, type Standing } from "./homes.ts";
import type { CastLookup, Room, StagedActor, Staging } from "./placement.ts";
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
        depth: lerp(before.depth, placement.depth, mix),
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
