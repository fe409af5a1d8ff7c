import { clamp, easeInOut, easeOut } from "../../math/ease.ts";
import { activeAt, lastIndexAtMost } from "../../math/intervals.ts";
import { hashNoise } from "../../math/random.ts";
import type { Viseme } from "../../cast/visemes.ts";
import { ACTING, GESTURE_GAZE } from "./acting-rules.ts";
import { mouthAt } from "./lip-sync.ts";
import { weightAt } from "./performances.ts";
import { revealedAt } from "../composing/reveal.ts";
import type { ActorState, Performance } from "../state.ts";
import type { Page, SpeechCue } from "../timeline.ts";
import { type ActorTrack, type SceneTrack, scheduleOf, type Tracks } from "./tracks.ts";

/** Everyone on the main set at pose time `t`. */
export function actorsAt(tracks: Tracks, place: SceneTrack, before: SceneTrack | undefined, t: number): ActorState[] {
  const { scene } = place;
  const cast = scene.cast ?? [];
  const states: ActorState[] = [];
  for (let slot = 0; slot < cast.length; slot++) {
    const { id, from } = cast[slot] as { id: string; from: number };
    const track = tracks.actors.get(id);
    if (!track || t < from) continue;
    // Whoever was there in the scene before just stays.
    const stayed =
      from <= scene.start && (before === undefined || (before.scene.cast?.some((other) => other.id === id) ?? false));
    const presence = stayed ? 1 : easeOut((t - from) / ACTING.entrance);
    states.push(actorAt(tracks, track, place, slot, presence, t));
  }
  return states;
}

function actorAt(
  tracks: Tracks,
  track: ActorTrack,
  place: SceneTrack,
  slot: number,
  presence: number,
  t: number,
): ActorState {
  const performances = performancesAt(track, t);
  const lines = place.scene.split ? [] : activeAt(track.speech, t);
  const line = lines[lines.length - 1];
  const mouth = line ? mouthOf(line, t) : place.talker === track.id ? mutedMouth(track, t) : "rest";
  const at = lastIndexAtMost(track.moodStarts, t);
  const key = track.moods[at];
  const moodFrom = track.moods[at - 1]?.mood ?? "neutral";
  return {
    id: track.id,
    presence,
    slot,
    mood: key?.mood ?? "neutral",
    moodFrom,
    moodMix: key ? easeInOut((t - (track.moodStarts[at] as number)) / ACTING.moodChange) : 1,
    intensity: key?.intensity ?? 1,
    speaking: line !== undefined || place.talker === track.id,
    mouth,
    gaze: gazeAt(tracks, track, place, line, performances, t),
    blink: blinkAt(track.seed, t),
    performances,
  };
}

function performancesAt(track: ActorTrack, t: number): Performance[] {
  return activeAt(track.parts, t).flatMap((part) => {
    const weight = weightAt(part, t);
    if (weight <= 0) return [];
    const { id, name, variant, target, start, end, intensity } = part;
    return [{ id, name, variant, target, local: t - start, duration: end - start, intensity, weight }];
  });
}

/** The page that a line shows: it stays until the next one comes. */
export function pageAt(pages: readonly Page[], t: number): number {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pages[middle] as Page).start <= t) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function mouthOf(line: SpeechCue, t: number): Viseme {
  const page = line.pages[pageAt(line.pages, t)];
  if (!page || line.delivery === "thought") return "rest";
  const schedule = scheduleOf(page, line);
  const local = t - page.start;
  return mouthAt(page.text, schedule, revealedAt(schedule, local), local, line.delivery === "shout");
}

const MUTED: readonly Viseme[] = ["ah", "ee", "oh", "mbp", "ee", "fv", "ah", "rest"];

/** Talking that is seen and not heard: six shapes a second, with breaths. */
function mutedMouth({ seed }: ActorTrack, t: number): Viseme {
  if (hashNoise(seed, Math.floor(t / 1.7)) < 0.2) return "rest";
  return MUTED[Math.floor(hashNoise(seed, Math.floor(t * 6)) * MUTED.length)] ?? "rest";
}

function gazeAt(
  tracks: Tracks,
  track: ActorTrack,
  place: SceneTrack,
  line: SpeechCue | undefined,
  performances: readonly Performance[],
  t: number,
): string {
  const latest = performances[performances.length - 1];
  if (latest && latest.weight > 0.3) {
    const gaze = latest.target ?? GESTURE_GAZE[latest.name];
    if (gaze !== undefined) return gaze;
  }
  if (place.scene.split) return place.talker === track.id || place.talker === undefined ? "viewer" : place.talker;
  if (line) {
    const page = pageAt(line.pages, t);
    const whom = answered(tracks, line);
    return whom === undefined || hashNoise(track.seed, Math.floor(line.start * 8) + page) < ACTING.toViewer
      ? "viewer"
      : whom;
  }
  const lag = ACTING.gazeLag + ACTING.gazeSpread * hashNoise(track.seed, Math.floor(t / 3));
  const heard = activeAt(tracks.main.speech, t - lag);
  const speaker = heard[heard.length - 1];
  if (speaker && speaker.actor !== track.id) return speaker.actor;
  return hashNoise(track.seed, 7000 + Math.floor(t / 2.3)) < 0.3 ? "away" : "viewer";
}

/** Whom a line is said to: who spoke before. */
function answered(tracks: Tracks, line: SpeechCue): string | undefined {
  const { speech } = tracks.main;
  for (let i = lastIndexAtMost(speech.starts, line.start - 1e-6), steps = 0; i >= 0 && steps < 8; i--, steps++) {
    const { actor, scene } = speech.items[i] as SpeechCue;
    if (scene !== line.scene) return undefined;
    if (actor !== line.actor) return actor;
  }
  return undefined;
}

/** One blink in each cell of 4 s, somewhere in its middle half: 2 to 6 s apart. */
export function blinkAt(seed: number, t: number): number {
  const cell = Math.floor(t / ACTING.blinkCell);
  const at = (cell + 0.5) * ACTING.blinkCell + (hashNoise(seed, cell) - 0.5) * ACTING.blinkJitter;
  const local = (t - at) / ACTING.blink;
  if (local < 0 || local >= 1) return 0;
  return local < 0.4 ? 1 : clamp(1 - (local - 0.4) / 0.6);
}
