import type { Mood } from "../../cast/moods.ts";
import { type Intervals, indexIntervals } from "../../math/intervals.ts";
import { seedOf } from "../../math/random.ts";
import { ACTING } from "./acting-rules.ts";
import { type Part, performancesOf, talkerOf } from "./performances.ts";
import { type RevealSchedule, schedulePage } from "../composing/reveal.ts";
import type {
  AlertLevel,
  CameraCue,
  CardCue,
  Cue,
  Meter,
  NarrationCue,
  Page,
  Scene,
  SetPieceCue,
  SoundCue,
  SpeechCue,
  Timeline,
} from "../timeline.ts";

/** A timeline's cues, sorted into what `sample` looks up. Built once per timeline, never changed. */
export interface Tracks {
  readonly sceneStarts: Float64Array;
  readonly scenes: readonly SceneTrack[];
  readonly camera: readonly CameraCue[];
  readonly cameraStarts: Float64Array;
  /** Of the main set and of side scenes. */
  readonly main: Spoken;
  readonly side: Spoken;
  readonly cards: Intervals<CardCue>;
  readonly pieces: Intervals<SetPieceCue>;
  readonly actors: ReadonlyMap<string, ActorTrack>;
  readonly alarms: { readonly starts: Float64Array; readonly gains: readonly number[] };
  readonly light: readonly { readonly t: number; readonly level: AlertLevel }[];
  readonly lightStarts: Float64Array;
  readonly meters: readonly MeterTrack[];
  /** Pieces of side scenes by start, for what they leave behind. */
  readonly left: readonly SetPieceCue[];
  readonly leftStarts: Float64Array;
  readonly wander?: number;
  /** Stretches in which something moves at view rate, merged: outside of them the view rests on the pose grid. */
  readonly motion: { readonly starts: Float64Array; readonly ends: Float64Array };
}

export interface Spoken {
  readonly speech: Intervals<SpeechCue>;
  readonly narration: Intervals<NarrationCue>;
  readonly lettering: Intervals<SoundCue>;
}

export interface SceneTrack {
  readonly scene: Scene;
  /** Among the side scenes, 0-based; −1 for others. */
  readonly sideIndex: number;
  readonly pieces: readonly SetPieceCue[];
  /** Who talks on in pantomime beside a side scene. */
  readonly talker?: string;
}

export interface ActorTrack {
  readonly id: string;
  readonly seed: number;
  readonly speech: Intervals<SpeechCue>;
  readonly moodStarts: Float64Array;
  readonly moods: readonly { readonly mood: Mood; readonly intensity: number }[];
  readonly parts: Intervals<Part>;
}

export interface MeterTrack {
  readonly meter: Meter;
  readonly seed: number;
  readonly starts: Float64Array;
  /** When the story is over and the meter goes. */
  readonly until: number;
}

const built = new WeakMap<Timeline, Tracks>();
const schedules = new WeakMap<Page, RevealSchedule>();

/** The tracks of a timeline: built on first use. The timeline must not be changed afterwards. */
export function tracksOf(timeline: Timeline): Tracks {
  let tracks = built.get(timeline);
  if (!tracks) {
    tracks = build(timeline);
    built.set(timeline, tracks);
  }
  return tracks;
}

/** When a page's letters appear; remembered per page. */
export function scheduleOf(page: Page, cue: SpeechCue | NarrationCue): RevealSchedule {
  let schedule = schedules.get(page);
  if (!schedule) {
    schedule =
      cue.type === "speech"
        ? schedulePage(page, cue.delivery, cue.trailsOff === true)
        : schedulePage(page, "plain", false);
    schedules.set(page, schedule);
  }
  return schedule;
}

const startOf = (cue: { readonly start: number }): number => cue.start;
const endOf = (cue: { readonly end: number }): number => cue.end;
const indexed = <T extends { readonly start: number; readonly end: number }>(items: readonly T[]): Intervals<T> =>
  indexIntervals(items, startOf, endOf);

function build(timeline: Timeline): Tracks {
  const splitScenes = new Set(timeline.scenes.filter(({ split }) => split).map(({ id }) => id));
  const of = <T extends Cue["type"]>(type: T) =>
    timeline.cues.filter((cue): cue is Extract<Cue, { type: T }> => cue.type === type);
  const speech = of("speech");
  const narration = of("narration");
  const sounds = of("sound");
  const pieces = of("set-piece");
  const camera = of("camera");
  const cards = of("card");
  const spoken = (side: boolean): Spoken => ({
    speech: indexed(speech.filter((cue) => splitScenes.has(cue.scene) === side)),
    narration: indexed(narration.filter((cue) => splitScenes.has(cue.scene) === side)),
    lettering: indexed(sounds.filter((cue) => cue.lettering !== "" && splitScenes.has(cue.scene) === side)),
  });
  const alarms = sounds.filter((cue) => cue.effect === "alarm");
  const light = lightOf(timeline, alarms);
  const left = pieces.filter((cue) => splitScenes.has(cue.scene));
  const storyEnd = timeline.scenes.find(({ place }) => place === "end")?.start ?? timeline.duration;
  let sideIndex = -1;
  const piecesByScene = groupByScene(left);
  return {
    sceneStarts: Float64Array.from(timeline.scenes, startOf),
    scenes: timeline.scenes.map((scene) => ({
      scene,
      sideIndex: scene.split ? ++sideIndex : -1,
      pieces: piecesByScene.get(scene.id) ?? [],
      talker: scene.split ? talkerOf(scene, timeline) : undefined,
    })),
    camera,
    cameraStarts: Float64Array.from(camera, startOf),
    main: spoken(false),
    side: spoken(true),
    cards: indexed(cards),
    pieces: indexed(pieces),
    actors: actorTracks(timeline, speech),
    alarms: { starts: Float64Array.from(alarms, startOf), gains: alarms.map(({ gain }) => gain) },
    light,
    lightStarts: Float64Array.from(light, ({ t }) => t),
    meters: timeline.meters.map((meter) => ({
      meter,
      seed: seedOf(meter.id),
      starts: Float64Array.from(meter.keys, ({ t }) => t),
      until: storyEnd,
    })),
    left,
    leftStarts: Float64Array.from(left, startOf),
    wander: left.find(({ name }) => name === "wander")?.start,
    motion: motionOf(timeline, light),
  };
}

function groupByScene(cues: readonly SetPieceCue[]): Map<string, SetPieceCue[]> {
  const groups = new Map<string, SetPieceCue[]>();
  for (const cue of cues) {
    const group = groups.get(cue.scene);
    if (group) group.push(cue);
    else groups.set(cue.scene, [cue]);
  }
  return groups;
}

function actorTracks(timeline: Timeline, speech: readonly SpeechCue[]): Map<string, ActorTrack> {
  const lines = new Map<string, SpeechCue[]>();
  const moods = new Map<string, { t: number; mood: Mood; intensity: number }[]>();
  const ids = new Set<string>();
  for (const scene of timeline.scenes) for (const { id } of scene.cast ?? []) ids.add(id);
  const feel = (actor: string, t: number, mood: Mood, intensity: number) => {
    const list = moods.get(actor) ?? [];
    list.push({ t, mood, intensity });
    moods.set(actor, list);
  };
  for (const cue of speech)
    for (const actor of cue.actors ?? [cue.actor]) {
      ids.add(actor);
      const list = lines.get(actor) ?? [];
      list.push(cue);
      lines.set(actor, list);
    }
  for (const cue of timeline.cues) {
    if (cue.type === "speech")
      for (const actor of cue.actors ?? [cue.actor]) feel(actor, cue.start, cue.mood, cue.intensity);
    else if ((cue.type === "action" || cue.type === "sound") && cue.actor !== undefined) {
      const mood = cue.moods?.[cue.moods.length - 1];
      if (mood) feel(cue.actor, cue.start, mood, cue.type === "action" ? cue.intensity : cue.gain);
    }
  }
  const parts = performancesOf(timeline);
  const tracks = new Map<string, ActorTrack>();
  for (const id of ids) {
    const keys = (moods.get(id) ?? []).filter(
      (key, i, all) => i === 0 || key.mood !== all[i - 1]?.mood || key.intensity !== all[i - 1]?.intensity,
    );
    tracks.set(id, {
      id,
      seed: seedOf(id),
      speech: indexed(lines.get(id) ?? []),
      moodStarts: Float64Array.from(keys, ({ t }) => t),
      moods: keys,
      parts: indexIntervals(parts.get(id) ?? [], startOf, (part) => part.end + ACTING.settle),
    });
  }
  return tracks;
}

/** The set's light: the meter's standing level, red for a while after each alarm, calm when the story is over. */
function lightOf(timeline: Timeline, alarms: readonly SoundCue[]): { t: number; level: AlertLevel }[] {
  const changes: { t: number; standing?: AlertLevel; alarm?: boolean }[] = [];
  for (const { keys, min, max } of timeline.meters)
    for (const { t, value } of keys) {
      const share = max > min ? (value - min) / (max - min) : 0;
      changes.push({ t, standing: share >= 0.95 ? "alarm" : share >= 0.5 ? "watch" : "calm" });
    }
  for (const { start } of alarms) {
    changes.push({ t: start, alarm: true });
    changes.push({ t: start + ACTING.alarmLight });
  }
  const end = timeline.scenes.find(({ place }) => place === "end")?.start;
  changes.sort((a, b) => a.t - b.t);
  const keys: { t: number; level: AlertLevel }[] = [{ t: 0, level: "calm" }];
  let standing: AlertLevel = "calm";
  let until = Number.NEGATIVE_INFINITY;
  for (const change of changes) {
    if (change.standing) standing = change.standing;
    if (change.alarm) until = change.t + ACTING.alarmLight;
    const level = change.t < until - 1e-9 ? "alarm" : standing;
    if (end !== undefined && change.t >= end) break;
    if (keys[keys.length - 1]?.level !== level) keys.push({ t: change.t, level });
  }
  if (end !== undefined && keys[keys.length - 1]?.level !== "calm") keys.push({ t: end, level: "calm" });
  return keys;
}

/** Everything that moves or changes at the view's 24 a second, as merged stretches. */
function motionOf(timeline: Timeline, light: readonly { readonly t: number }[]): Tracks["motion"] {
  const spans: [number, number][] = [];
  const frame = 1 / 24;
  const moves = (from: number, to: number) => spans.push([from, to + frame]);
  for (const cue of timeline.cues) {
    switch (cue.type) {
      case "speech":
      case "narration":
        for (const page of cue.pages)
          moves(page.start, Math.max(page.start + ACTING.pop, page.start + scheduleOf(page, cue).duration));
        moves(cue.end - ACTING.pop, cue.end);
        break;
      case "sound":
        moves(cue.start, cue.end);
        if (cue.effect === "alarm") moves(cue.start, cue.start + ACTING.alarmDecay);
        break;
      case "card":
        moves(cue.start, cue.start + ACTING.pop);
        for (const item of cue.items) moves(item.start, item.start + ACTING.pop);
        moves(cue.end - ACTING.pop, cue.end);
        break;
      case "camera":
        moves(
          cue.start,
          cue.start +
            (cue.move === "push" ? Math.max(ACTING.push, ACTING.pushLength) : cue.move === "pan" ? ACTING.pan : 0),
        );
        break;
      case "set-piece":
        moves(cue.start, cue.end - cue.start > 4 ? cue.start : cue.end);
        break;
    }
  }
  for (const scene of timeline.scenes) {
    moves(scene.start, scene.start + (scene.split ? ACTING.splitOpens : 0));
    if (scene.split) moves(scene.end, scene.end + ACTING.splitCloses);
  }
  for (const { keys } of timeline.meters)
    for (const { t } of keys)
      moves(t - Math.max(ACTING.meterRush, ACTING.meterAppears) - ACTING.meterAppears, t + ACTING.meterJump);
  for (const { t } of light) moves(t, t + ACTING.lightChange);
  spans.sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const span of spans) {
    const last = merged[merged.length - 1];
    if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
    else merged.push([span[0], span[1]]);
  }
  return { starts: Float64Array.from(merged, ([from]) => from), ends: Float64Array.from(merged, ([, to]) => to) };
}
