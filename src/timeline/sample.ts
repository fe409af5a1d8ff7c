import { clamp, easeInOut } from "../math/ease.ts";
import { activeAt, type Intervals, lastIndexAtMost } from "../math/intervals.ts";
import { ACTING } from "./sampling/acting-rules.ts";
import { actorsAt, pageAt } from "./sampling/actors-at.ts";
import { cameraAt } from "./sampling/camera-at.ts";
import { meterAt } from "./sampling/meter-at.ts";
import { revealedAt } from "./composing/reveal.ts";
import type {
  BubbleState,
  CardState,
  EntityState,
  LetteringState,
  NarrationState,
  SetPieceState,
  SideState,
  StageState,
} from "./state.ts";
import type { CardCue, NarrationCue, Page, Scene, SpeechCue, Timeline } from "./timeline.ts";
import { type SceneTrack, type Spoken, scheduleOf, type Tracks, tracksOf } from "./sampling/tracks.ts";

/** Pictures a second: poses on twos, the view (camera, reveal, meter) on ones. */
export const POSE_RATE = 12;
export const VIEW_RATE = 24;

/** What side scenes leave behind: no more than so many of the latest. */
const LEFT_BEHIND = 64;
/** A time that a player's arithmetic put a hair before a frame belongs to that frame. Frames. */
const SLACK = 1e-6;

const NOWHERE: Scene = { id: "", start: 0, end: 0, place: "main", split: false };

/**
 * What the stage shows at second `t`: a pure function of timeline and time, O(log n + what is active). Times outside
 * the episode are held at its ends.
 */
export function sample(timeline: Timeline, t: number): StageState {
  const tracks = tracksOf(timeline);
  // Adding 0 makes −0 plain.
  const held = clamp(Number.isFinite(t) ? t : 0, 0, timeline.duration) + 0;
  const frame = restingFrame(tracks, Math.floor(held * VIEW_RATE + SLACK));
  const viewTime = frame / VIEW_RATE;
  const poseTime = Math.floor(frame / 2) / POSE_RATE;

  const at = Math.max(0, lastIndexAtMost(tracks.sceneStarts, viewTime));
  const place: SceneTrack = tracks.scenes[at] ?? { scene: NOWHERE, sideIndex: -1, pieces: [] };
  const before = tracks.scenes[at - 1];
  const alarm = alarmAt(tracks, viewTime);
  const split = splitAt(place, before, viewTime);
  return {
    t: held,
    poseTime,
    viewTime,
    key: String(frame),
    scene: { ...place.scene, local: viewTime - place.scene.start },
    split,
    side: split > 0 ? sideAt(tracks, place.scene.split ? place : before, viewTime) : undefined,
    camera: cameraAt(tracks, viewTime, alarm),
    actors: actorsAt(tracks, place, before, poseTime),
    bubbles: bubblesAt(tracks.main.speech, viewTime),
    lettering: letteringAt(tracks.main, viewTime),
    narration: narrationAt(tracks.main.narration, viewTime),
    cards: cardsAt(tracks.cards, viewTime),
    setPieces: piecesAt(tracks, viewTime),
    meter: meterAt(tracks, viewTime),
    light: lightAt(tracks, viewTime),
    alarm,
    entity: entityAt(tracks, at, viewTime),
  };
}

/** The frame to draw: an odd one rests on the even one before it where nothing moves at view rate. */
function restingFrame({ motion }: Tracks, frame: number): number {
  if (frame % 2 === 0) return frame;
  const t = frame / VIEW_RATE;
  const at = lastIndexAtMost(motion.starts, t);
  return at >= 0 && (motion.ends[at] as number) > t ? frame : frame - 1;
}

function alarmAt({ alarms }: Tracks, t: number): number {
  const at = lastIndexAtMost(alarms.starts, t);
  if (at < 0) return 0;
  const left = clamp(1 - (t - (alarms.starts[at] as number)) / ACTING.alarmDecay);
  return clamp(left * Math.min(1, alarms.gains[at] as number));
}

function splitAt(place: SceneTrack, before: SceneTrack | undefined, t: number): number {
  const local = t - place.scene.start;
  if (place.scene.split) return before?.scene.split ? 1 : easeInOut(local / ACTING.splitOpens);
  return before?.scene.split ? 1 - easeInOut(local / ACTING.splitCloses) : 0;
}

function sideAt(tracks: Tracks, place: SceneTrack | undefined, t: number): SideState | undefined {
  if (!place) return undefined;
  const { scene, sideIndex, pieces } = place;
  const before = lastIndexAtMost(tracks.leftStarts, t);
  const past = tracks.left
    .slice(Math.max(0, before + 1 - LEFT_BEHIND), before + 1)
    .map(({ name, variant, start }) => ({ name, variant, since: t - start }));
  return {
    scene,
    local: t - scene.start,
    index: sideIndex,
    resident: scene.resident ?? "",
    label: scene.label ?? scene.resident ?? "?",
    bubbles: bubblesAt(tracks.side.speech, t),
    lettering: letteringAt(tracks.side, t),
    narration: narrationAt(tracks.side.narration, t),
    past,
    ...(pieces.length > 0 && { pieces }),
  };
}

function bubblesAt(speech: Intervals<SpeechCue>, t: number): BubbleState[] {
  return activeAt(speech, t).map((cue) => ({ cue, ...readingAt(cue, t) }));
}

function readingAt(cue: SpeechCue | NarrationCue, t: number) {
  const pageIndex = pageAt(cue.pages, t);
  const page = cue.pages[pageIndex] as Page;
  const local = t - page.start;
  const leaves = cue.pages[pageIndex + 1]?.start ?? cue.end;
  return { page, pageIndex, revealed: revealedAt(scheduleOf(page, cue), local), local, remaining: leaves - t };
}

function narrationAt(narration: Intervals<NarrationCue>, t: number): NarrationState | undefined {
  const cue = activeAt(narration, t).at(-1);
  return cue && cue.pages.length > 0 ? { cue, ...readingAt(cue, t) } : undefined;
}

const letteringAt = ({ lettering }: Spoken, t: number): LetteringState[] =>
  activeAt(lettering, t).map((cue) => ({ cue, local: t - cue.start, remaining: cue.end - t }));

function cardsAt(cards: Intervals<CardCue>, t: number): CardState[] {
  return activeAt(cards, t).map((cue) => {
    let shown = 0;
    while (shown < cue.items.length && (cue.items[shown]?.start ?? 0) <= t) shown++;
    const itemLocal = t - (cue.items[shown - 1]?.start ?? cue.start);
    return { cue, local: t - cue.start, remaining: cue.end - t, shown, itemLocal };
  });
}

const piecesAt = ({ pieces }: Tracks, t: number): SetPieceState[] =>
  activeAt(pieces, t).map((cue) => ({
    cue,
    local: t - cue.start,
    progress: clamp((t - cue.start) / Math.max(1e-6, cue.end - cue.start)),
  }));

function lightAt({ light, lightStarts }: Tracks, t: number): StageState["light"] {
  const at = Math.max(0, lastIndexAtMost(lightStarts, t));
  const level = light[at]?.level ?? "calm";
  const from = light[at - 1]?.level ?? level;
  return { from, level, mix: at === 0 ? 1 : easeInOut((t - (lightStarts[at] as number)) / ACTING.lightChange) };
}

/** From the first side scene on the main set senses whoever lives there. */
function entityAt(tracks: Tracks, sceneIndex: number, t: number): EntityState | undefined {
  let sightings = 0;
  for (let i = sceneIndex; i >= 0; i--) {
    const index = tracks.scenes[i]?.sideIndex ?? -1;
    if (index >= 0) {
      sightings = index + 1;
      break;
    }
  }
  if (sightings === 0) return undefined;
  const wandering = tracks.wander !== undefined && tracks.wander <= t ? t - tracks.wander : undefined;
  return { sightings, ...(wandering !== undefined && { wandering }) };
}
