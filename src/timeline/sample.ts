import { clamp, easeInOut, easeOut } from "../math/ease.ts";
import { activeIn, lastIn, type Sliced, sliceAt, sliceNear } from "../math/slices.ts";
import { PACING } from "./composing/pacing-rules.ts";
import { ACTING } from "./sampling/acting-rules.ts";
import { actorsAt } from "./sampling/actors-at.ts";
import { cameraAt } from "./sampling/camera-at.ts";
import { lightUnder } from "./sampling/light-track.ts";
import { meterAt } from "./sampling/meter-at.ts";
import { type RevealSchedule, revealedAt } from "./composing/reveal.ts";
import { covers } from "./sampling/motion-track.ts";
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
import type { NarrationCue, Page, Timeline } from "./timeline.ts";
import { pageAt } from "./sampling/reading.ts";
import { type Line, scheduleAt } from "./sampling/lines.ts";
import { type SceneTrack, type Spoken, type Tracks, tracksOf } from "./sampling/tracks.ts";

/** Pictures a second: poses on twos, the view (camera, reveal, meter) on ones. */
export const POSE_RATE = 12;
export const VIEW_RATE = 24;

/** What side scenes leave behind: no more than so many of the latest. */
const LEFT_BEHIND = 64;
/** A time that a player's arithmetic put a hair before a frame belongs to that frame. Frames. */
const SLACK = 1e-6;

const NOWHERE: SceneTrack = {
  scene: { id: "", start: 0, end: 0, place: "main", split: false },
  sideIndex: -1,
  sightings: 0,
  pieces: [],
  cast: [],
};

/**
 * What the stage shows at second `t`: a pure function of timeline and time, O(log n + what is active). Times outside
 * the episode are held at its ends.
 */
export function sample(timeline: Timeline, t: number): StageState {
  const tracks = tracksOf(timeline);
  // Adding 0 makes −0 plain.
  const held = clamp(Number.isFinite(t) ? t : 0, 0, timeline.duration) + 0;
  const near = sliceAt(tracks.slicing, held);
  const frame = restingFrame(tracks, near, Math.floor(held * VIEW_RATE + SLACK));
  const viewTime = frame / VIEW_RATE;
  const poseTime = Math.floor(frame / 2) / POSE_RATE;

  const at = sliceNear(tracks.slicing, near, viewTime);
  const index = Math.max(0, lastIn(tracks.sceneStarts, at, viewTime));
  const place = tracks.scenes[index] ?? NOWHERE;
  const before = tracks.scenes[index - 1];
  const alarm = alarmAt(tracks, at, viewTime);
  const split = splitAt(place, before, viewTime);
  return {
    t: held,
    poseTime,
    viewTime,
    key: String(frame),
    scene: { ...place.scene, local: viewTime - place.scene.start },
    split,
    side: split > 0 ? sideAt(tracks, place.scene.split ? place : before, at, viewTime) : undefined,
    camera: cameraAt(tracks, at, viewTime, alarm),
    actors: actorsAt(tracks, place, sliceNear(tracks.slicing, at, poseTime), poseTime),
    bubbles: bubblesAt(tracks.main.speech, at, viewTime),
    lettering: letteringAt(tracks.main, at, viewTime),
    narration: narrationAt(tracks.main.narration, at, viewTime),
    cards: cardsAt(tracks, at, viewTime),
    setPieces: piecesAt(tracks, at, viewTime),
    meter: meterAt(tracks, at, viewTime),
    light: lightAt(tracks, at, viewTime),
    alarm,
    evidence: tracks.evidence.flatMap((t) => (t <= poseTime ? poseTime - t : [])),
    entity: entityAt(tracks, place, viewTime),
  };
}

/** The frame to draw: an odd one rests on the even one before it where nothing moves at view rate. */
function restingFrame({ motion, slicing }: Tracks, near: number, frame: number): number {
  if (frame % 2 === 0) return frame;
  const t = frame / VIEW_RATE;
  return covers(motion, sliceNear(slicing, near, t), t) ? frame : frame - 1;
}

function alarmAt({ alarms, alarmStarts }: Tracks, at: number, t: number): number {
  const alarm = alarms[lastIn(alarmStarts, at, t)];
  return alarm ? clamp(clamp(1 - (t - alarm.start) / ACTING.alarmDecay) * alarm.gain) : 0;
}

function splitAt(place: SceneTrack, before: SceneTrack | undefined, t: number): number {
  const local = t - place.scene.start;
  // It wipes in fast and settles: meanwhile the group stands in its own part already.
  if (place.scene.split) return before?.scene.split ? 1 : easeOut(local / ACTING.splitOpens);
  return before?.scene.split ? 1 - easeInOut(local / ACTING.splitCloses) : 0;
}

function sideAt(tracks: Tracks, place: SceneTrack | undefined, at: number, t: number): SideState | undefined {
  if (!place) return undefined;
  const { scene, sideIndex, pieces } = place;
  const latest = lastIn(tracks.leftStarts, at, t);
  return {
    scene,
    local: t - scene.start,
    index: sideIndex,
    resident: scene.resident ?? "",
    label: scene.label ?? scene.resident ?? "?",
    bubbles: bubblesAt(tracks.side.speech, at, t),
    lettering: letteringAt(tracks.side, at, t),
    narration: narrationAt(tracks.side.narration, at, t),
    past: tracks.left
      .slice(Math.max(0, latest + 1 - LEFT_BEHIND), latest + 1)
      .map(({ name, variant, start }) => ({ name, variant, since: t - start })),
    pieces: pieces.length > 0 ? pieces : undefined,
  };
}

/** Seconds: longer than a line that is cut off goes on when the next one has begun. */
const GIVES_WAY = PACING.cutOffOverlap + 0.02;

/** The lines under way, but for one that is cut off: it goes as the next one comes, or both would jostle for a blink. */
function bubblesAt(speech: Sliced<Line>, at: number, t: number): BubbleState[] {
  const lines = activeIn(speech, at, t);
  const cutOff = ({ start, end }: Line): boolean =>
    lines.some((next) => next.start > start && end - next.start < GIVES_WAY);
  return lines.flatMap((line) => (cutOff(line) ? [] : [{ cue: line.cue, ...readingAt(line, t) }]));
}

function readingAt(line: Line | Line<NarrationCue>, t: number) {
  const { cue } = line;
  const pageIndex = pageAt(cue.pages, t);
  const page = cue.pages[pageIndex] as Page;
  const local = t - page.start;
  const leaves = cue.pages[pageIndex + 1]?.start ?? cue.end;
  const revealed = revealedAt(scheduleAt(line, pageIndex) as RevealSchedule, local);
  return { page, pageIndex, revealed, local, remaining: leaves - t };
}

function narrationAt(narration: Sliced<Line<NarrationCue>>, at: number, t: number): NarrationState | undefined {
  const line = activeIn(narration, at, t).at(-1);
  return line ? { cue: line.cue, ...readingAt(line, t) } : undefined;
}

const letteringAt = ({ lettering }: Spoken, at: number, t: number): LetteringState[] =>
  activeIn(lettering, at, t).map((cue) => ({ cue, local: t - cue.start, remaining: cue.end - t }));

const cardsAt = ({ cards, showings }: Tracks, at: number, t: number): CardState[] =>
  activeIn(cards, at, t).flatMap((cue) => {
    const held = showings.get(cue.id);
    const showing = held ? held.find(({ start, end }) => start <= t && t < end) : cue;
    if (!showing) return [];
    let shown = 0;
    while (shown < cue.items.length && (cue.items[shown]?.start ?? 0) <= t) shown++;
    const itemLocal = t - (cue.items[shown - 1]?.start ?? cue.start);
    const { start, end } = showing;
    return [{ cue, local: t - start, remaining: end - t, shown, itemLocal, spoken: held !== undefined }];
  });

const piecesAt = ({ pieces }: Tracks, at: number, t: number): SetPieceState[] =>
  activeIn(pieces, at, t).map((cue) => ({
    cue,
    local: t - cue.start,
    progress: clamp((t - cue.start) / Math.max(1e-6, cue.end - cue.start)),
  }));

function lightAt({ light, lightStarts }: Tracks, at: number, t: number): StageState["light"] {
  const index = Math.max(0, lastIn(lightStarts, at, t));
  return lightUnder(light[index], light[index - 1], t);
}

/** From the first side scene on the main set senses whoever lives there. */
function entityAt({ wander }: Tracks, { sightings }: SceneTrack, t: number): EntityState | undefined {
  if (sightings === 0) return undefined;
  return { sightings, wandering: wander !== undefined && wander <= t ? t - wander : undefined };
}
