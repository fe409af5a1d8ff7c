import { seedOf } from "../../math/random.ts";
import { type Sliced, type SlicedMoments, type Slicing, shelve, sliceTogether, slicingOf } from "../../math/slices.ts";
import type {
  CameraCue,
  CardCue,
  Cue,
  Meter,
  NarrationCue,
  Scene,
  SetPieceCue,
  SoundCue,
  SpeechCue,
  Timeline,
} from "../timeline.ts";
import { ACTING } from "./acting-rules.ts";
import { evidenceOf } from "./evidence.ts";
import { type Line, lineOf, linesOf } from "./lines.ts";
import { type LightKey, lightOf } from "./light-track.ts";
import { type MoodKey, moodsOf } from "./mood-track.ts";
import { meterAppears } from "./meter-appears.ts";
import { motionOf, type Stretches } from "./motion-track.ts";
import { type Part, performancesOf, talkerOf } from "./performances.ts";
import { type Showing, spokenShowings } from "./shown-cards.ts";

/** A timeline's cues, sorted into what `sample` looks up. Built once per timeline, never changed. */
export interface Tracks {
  readonly slicing: Slicing;
  readonly sceneStarts: SlicedMoments;
  readonly scenes: readonly SceneTrack[];
  readonly camera: readonly CameraCue[];
  readonly cameraStarts: SlicedMoments;
  /** Of the main set and of side scenes. */
  readonly main: Spoken;
  readonly side: Spoken;
  /** Lines of the main set for as long as the slowest eyes take to leave their speaker. */
  readonly heard: Sliced<Line>;
  /** Gestures of everyone, until they have settled. */
  readonly parts: Sliced<Part>;
  readonly cards: Sliced<CardCue>;
  /** When cards are held up under which somebody speaks, by their ids. */
  readonly showings: ReadonlyMap<string, readonly Showing[]>;
  readonly pieces: Sliced<SetPieceCue>;
  /** Sounds that somebody on the main set makes. */
  readonly made: Sliced<SoundCue>;
  readonly alarmStarts: SlicedMoments;
  readonly alarms: readonly SoundCue[];
  readonly light: readonly LightKey[];
  readonly lightStarts: SlicedMoments;
  readonly meters: readonly MeterTrack[];
  /** Pieces of side scenes by start, for what they leave behind. */
  readonly left: readonly SetPieceCue[];
  readonly leftStarts: SlicedMoments;
  /** When somebody first sets out through the sectors. */
  readonly wander?: number;
  readonly motion: Stretches;
  /** When the case comes on. */
  readonly evidence: readonly number[];
}

export interface Spoken {
  readonly speech: Sliced<Line>;
  readonly narration: Sliced<Line<NarrationCue>>;
  readonly lettering: Sliced<SoundCue>;
}

export interface SceneTrack {
  readonly scene: Scene;
  /** Among the side scenes, 0-based; −1 for others. */
  readonly sideIndex: number;
  /** Side scenes up to this one, itself included. */
  readonly sightings: number;
  readonly pieces: readonly SetPieceCue[];
  /** Who talks on in pantomime beside a side scene. */
  readonly talker?: string;
  readonly cast: readonly Presence[];
}

/** Somebody on the main set in a scene. */
export interface Presence {
  readonly actor: ActorTrack;
  readonly from: number;
  /** When they go, where the scene goes on without them. */
  readonly until?: number;
  /** Was there before the scene began: does not come in. */
  readonly stayed: boolean;
}

export interface ActorTrack {
  readonly id: string;
  readonly seed: number;
  readonly moodStarts: SlicedMoments;
  /** Their lines on the main set: when each begins, how long it takes, and how long all before it took together. */
  readonly lineStarts: SlicedMoments;
  readonly lineLengths: Float64Array;
  readonly talkedBefore: Float64Array;
  /** What each mood is; equal ones are one object, so that many keys touch little memory. */
  readonly moods: readonly Feeling[];
}

export type Feeling = Pick<MoodKey, "mood" | "intensity">;

export interface MeterTrack {
  readonly meter: Meter;
  readonly seed: number;
  readonly keys: SlicedMoments;
  readonly values: readonly number[];
  /** When it begins to come up. */
  readonly appears: number;
  /** When the story is over and the meter goes. */
  readonly until: number;
}

/** Beginnings of cues in a slice: fewer make more slices, more make longer walks within one. */
const PER_SLICE = 16;

const built = new WeakMap<Timeline, Tracks>();

/** The tracks of a timeline: built on first use. The timeline must not be changed afterwards. */
export function tracksOf(timeline: Timeline): Tracks {
  let tracks = built.get(timeline);
  if (!tracks) {
    tracks = build(timeline);
    built.set(timeline, tracks);
  }
  return tracks;
}

const startsOf = (items: readonly { readonly start: number }[]): number[] => items.map(({ start }) => start);

function build(timeline: Timeline): Tracks {
  const slicing = slicingOf(startsOf(timeline.cues), PER_SLICE);
  const byType = grouped(timeline.cues, (cue) => cue.type);
  const of = <T extends Cue["type"]>(type: T) =>
    (byType.get(type) ?? []) as unknown as readonly Extract<Cue, { type: T }>[];
  const splitScenes = new Set(timeline.scenes.filter(({ split }) => split).map(({ id }) => id));
  const sounds = of("sound");
  const camera = of("camera");
  const hasPages = ({ pages }: SpeechCue | NarrationCue): boolean => pages.length > 0;
  const lines = linesOf(of("speech").filter(hasPages));
  const isSide = ({ scene }: Cue): boolean => splitScenes.has(scene);
  const isMain = (cue: Cue): boolean => !isSide(cue);
  const told = of("narration").filter(hasPages).map(lineOf);
  const lettered = sounds.filter(({ lettering }) => lettering !== "");
  const alarms = sounds.filter(({ effect }) => effect === "alarm");
  const light = lightOf(timeline, alarms);
  const left = of("set-piece").filter(({ scene }) => splitScenes.has(scene));
  const until = timeline.scenes.find(({ place }) => place === "end")?.start ?? timeline.duration;
  const shelf = shelve(
    {
      speech: lines.filter(({ cue }) => isMain(cue)),
      narration: told.filter(({ cue }) => isMain(cue)),
      lettering: lettered.filter(isMain),
      heard: lines
        .filter(({ cue }) => isMain(cue))
        .map((line) => ({ ...line, end: line.end + ACTING.gazeLag + ACTING.gazeSpread })),
      parts: performancesOf(timeline, light),
      cards: of("card"),
      pieces: of("set-piece"),
      made: sounds.filter((cue) => cue.actor !== undefined && isMain(cue)),
      sideSpeech: lines.filter(({ cue }) => isSide(cue)),
      sideNarration: told.filter(({ cue }) => isSide(cue)),
      sideLettering: lettered.filter(isSide),
    },
    slicing,
  );
  const { heard, parts, cards, pieces, made } = shelf;
  const timesOf = (items: readonly { readonly t: number }[]): number[] => items.map(({ t }) => t);
  const [scenes, cuts, alarmed, lit, dropped, ...meterKeys] = sliceTogether(
    [
      ...[timeline.scenes, camera, alarms].map(startsOf),
      timesOf(light),
      startsOf(left),
      ...timeline.meters.map(({ keys }) => timesOf(keys)),
    ],
    slicing,
  ) as [SlicedMoments, SlicedMoments, SlicedMoments, SlicedMoments, SlicedMoments, ...SlicedMoments[]];
  const meters = timeline.meters.map((meter, i) => ({
    meter,
    seed: seedOf(meter.id),
    keys: meterKeys[i] as SlicedMoments,
    values: meter.keys.map(({ value }) => value),
    appears: meterAppears(meter, camera),
    until,
  }));
  return {
    slicing,
    sceneStarts: scenes,
    scenes: sceneTracks(
      timeline,
      left,
      actorTracks(
        timeline,
        slicing,
        light,
        lines.flatMap(({ cue }) => (isMain(cue) ? cue : [])),
      ),
    ),
    camera,
    cameraStarts: cuts,
    main: { speech: shelf.speech, narration: shelf.narration, lettering: shelf.lettering },
    side: { speech: shelf.sideSpeech, narration: shelf.sideNarration, lettering: shelf.sideLettering },
    heard,
    parts,
    cards,
    showings: spokenShowings(of("card"), lines, startsOf(camera)),
    pieces,
    made,
    alarms,
    alarmStarts: alarmed,
    light,
    lightStarts: lit,
    meters,
    left,
    leftStarts: dropped,
    wander: left.find(({ name }) => name === "wander")?.start,
    motion: motionOf(
      timeline,
      light,
      meters.map(({ appears }) => appears),
      slicing,
    ),
    evidence: evidenceOf(of("action").filter(isMain), of("card").filter(isMain)),
  };
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function sceneTracks(
  timeline: Timeline,
  left: readonly SetPieceCue[],
  actors: ReadonlyMap<string, ActorTrack>,
): SceneTrack[] {
  const pieces = grouped(left, (cue) => cue.scene);
  const talkers = talkersOf(timeline);
  let sightings = 0;
  return timeline.scenes.map((scene, i) => {
    if (scene.split) sightings++;
    const before = i === 0 ? undefined : new Set(timeline.scenes[i - 1]?.cast?.map(({ id }) => id));
    const cast = (scene.cast ?? []).flatMap(({ id, from, until }): Presence[] => {
      const actor = actors.get(id);
      return actor ? [{ actor, from, until, stayed: from <= scene.start && (before?.has(id) ?? true) }] : [];
    });
    return {
      scene,
      sideIndex: scene.split ? sightings - 1 : -1,
      sightings,
      pieces: pieces.get(scene.id) ?? [],
      talker: talkers.get(scene.id),
      cast,
    };
  });
}

const talkersOf = (timeline: Timeline): Map<string, string | undefined> =>
  new Map(timeline.scenes.filter(({ split }) => split).map((scene) => [scene.id, talkerOf(scene, timeline)]));

function actorTracks(
  timeline: Timeline,
  slicing: Slicing,
  light: readonly LightKey[],
  speech: readonly SpeechCue[],
): Map<string, ActorTrack> {
  const said = grouped(speech, ({ actor }) => actor);
  const ids = new Set<string>();
  for (const scene of timeline.scenes) for (const { id } of scene.cast ?? []) ids.add(id);
  const keysById = moodsOf(timeline, light);
  const shared = new Map<string, Feeling>();
  const feelingOf = ({ mood, intensity }: MoodKey): Feeling => {
    const name = `${mood} ${intensity}`;
    let feeling = shared.get(name);
    if (!feeling) {
      feeling = { mood, intensity };
      shared.set(name, feeling);
    }
    return feeling;
  };
  const everyone = [...ids].map((id) => ({ id, keys: keysById.get(id) ?? [], lines: said.get(id) ?? [] }));
  const lineStarts = everyone.map(({ lines }) => startsOf(lines));
  const moodStarts = everyone.map(({ keys }) => keys.map(({ t }) => t));
  const sliced = sliceTogether([...lineStarts, ...moodStarts], slicing);
  return new Map(
    everyone.map(({ id, keys, lines }, i) => {
      const lineLengths = Float64Array.from(lines, ({ start, end }) => end - start);
      const talkedBefore = new Float64Array(lines.length);
      for (let k = 1; k < lines.length; k++)
        talkedBefore[k] = (talkedBefore[k - 1] as number) + (lineLengths[k - 1] as number);
      return [
        id,
        {
          id,
          seed: seedOf(id),
          lineStarts: sliced[i] as SlicedMoments,
          lineLengths,
          talkedBefore,
          moods: keys.map(feelingOf),
          moodStarts: sliced[everyone.length + i] as SlicedMoments,
        },
      ];
    }),
  );
}
