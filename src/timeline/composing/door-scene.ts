import { toMillisecond } from "../../math/round.ts";
import type { CameraCue, Scene, SetPieceCue } from "../timeline.ts";
import type { Casting } from "./casting.ts";
import type { ClosingDoor } from "./closing-door.ts";
import type { BeatCues } from "./cues.ts";
import { CLOSING_DOOR } from "./pacing-rules.ts";

/** The door's own scene, its set piece, and the same door behind the cards that tell of the next episode. */
export function doorScene(
  door: ClosingDoor,
  { start, end }: { readonly start: number; readonly end: number },
  before: Scene,
  cast: Casting["onStage"][number],
  cues: readonly BeatCues[],
): { readonly scene: Scene; readonly pieces: readonly SetPieceCue[] } {
  const { alone, apart, length } = CLOSING_DOOR;
  const pace = length / (end - start);
  const scene: Scene = {
    id: `${before.id}.door`,
    start,
    end,
    place: "door",
    split: false,
    cast: door.found ? cast.map(({ id }, i) => ({ id, from: toMillisecond(start + (alone + i * apart) / pace) })) : [],
  };
  const told = cues.filter(({ cue }) => cue.type === "card" && cue.kind === "next").map(({ cue }) => cue);
  const source = (cues.findLast(({ cue }) => cue.scene === before.id)?.cue ?? cues[cues.length - 1]?.cue)?.source;
  const piece = { type: "set-piece", variant: door.label } as const;
  const pieces: SetPieceCue[] = [];
  if (source)
    pieces.push({
      ...piece,
      id: scene.id,
      start,
      end,
      scene: scene.id,
      source,
      name: door.found ? "arrive-at-door" : "door",
    });
  const [first] = told;
  const last = told[told.length - 1];
  if (first && last)
    pieces.push({
      ...piece,
      id: `${first.id}.door`,
      start: first.start,
      end: last.end,
      scene: first.scene,
      source: first.source,
      name: "door",
    });
  return { scene, pieces };
}

/** Shots with the door's own among them: it stands still, and whoever was looked at before is cut away from. */
export function withDoorShot(
  shots: readonly CameraCue[],
  { scene, pieces }: { readonly scene: Scene; readonly pieces: readonly SetPieceCue[] },
): CameraCue[] {
  const { start, end, id } = scene;
  const source = pieces[0]?.source;
  if (!source) return [...shots];
  const own: CameraCue = { id: `${id}.camera`, type: "camera", start, end, scene: id, source, ...STILL };
  return [
    ...shots.filter((shot) => shot.start < start).map((shot) => (shot.end > start ? { ...shot, end: start } : shot)),
    own,
    ...shots
      .filter((shot) => shot.end > end)
      .map((shot) => (pieces.some((piece) => covers(piece, shot)) ? { ...shot, ...STILL } : shot))
      .map((shot) => (shot.start < end ? { ...shot, start: end } : shot)),
  ];
}

const STILL = { shot: "wide", on: [], move: "cut" } as const;
const covers = (piece: SetPieceCue, shot: CameraCue): boolean => piece.start <= shot.start && shot.start < piece.end;
