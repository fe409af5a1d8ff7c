import { PLACES } from "../../cast/lexicon/people.ts";
import { LetterPattern } from "../../script/letters.ts";
import { toMillisecond } from "../../math/round.ts";
import type { CameraCue, Scene, SetPieceCue } from "../timeline.ts";
import type { Beat, Beats, ScenePlan } from "./beats.ts";
import type { Casting } from "./casting.ts";
import type { BeatCues } from "./cues.ts";

/** How a story ends whose side scenes showed somebody that the group has not met: before the door behind which they live. */
export interface ClosingDoor {
  /** The story's last scene, index into the plan's scenes: the door comes after it. */
  readonly after: number;
  /** What stands on the door: the place's name. */
  readonly label: string;
  /** The group has named the place: they come and stand before it. Otherwise the door is seen alone. */
  readonly found: boolean;
}

/** Seconds: the door alone, then from one arrival to the next, and how long all of it stands. */
export const CLOSING_DOOR = { alone: 1.3, apart: 0.35, length: 7 } as const;

const isStory = ({ kind }: ScenePlan): boolean => kind !== "end" && kind !== "recap";

/** "sector-7b" is known as "Sector 7-B"; a place that only the post knows is called what its id says. */
const labelOf = (place: string): string => PLACES.find(({ id }) => id === place)?.label ?? place.replace(/[-_]+/g, " ");

/** The door at which a post ends, if it does: its last side scene's resident never came on the main set. */
export function closingDoor({ beats, scenes }: Beats): ClosingDoor | undefined {
  const last = scenes.findLastIndex(({ split }) => split);
  const side = scenes[last];
  if (!side) return undefined;
  const resident =
    side.resident ??
    beats.filter(({ type }) => type === "speech").flatMap((beat) => (beat.scene === last ? playersOf(beat) : []))[0];
  const elsewhere = (beat: Beat): boolean => scenes[beat.scene]?.split === false;
  if (resident === undefined || beats.some((beat) => elsewhere(beat) && playersOf(beat).includes(resident)))
    return undefined;
  const label = labelOf(side.place);
  const named = new LetterPattern(label.replace(BETWEEN_WORDS.for(label), "[^\\p{L}\\p{N}]*"), "iu");
  const found = beats.some((beat) => elsewhere(beat) && beat.type === "speech" && named.test(beat.speech.text));
  return { after: scenes.findLastIndex(isStory), label, found };
}

const BETWEEN_WORDS = new LetterPattern(String.raw`[^\p{L}\p{N}]+`, "gu");

const playersOf = (beat: Beat): readonly string[] =>
  beat.type === "speech" ? (beat.actors ?? [beat.actor]) : "actor" in beat && beat.actor ? [beat.actor] : [];

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
