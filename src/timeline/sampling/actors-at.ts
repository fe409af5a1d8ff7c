import type { Viseme } from "../../cast/visemes.ts";
import { clamp, easeInOut, easeOut, lerp } from "../../math/ease.ts";
import { hashNoise } from "../../math/random.ts";
import { activeIn, lastIn } from "../../math/slices.ts";
import { revealedAt } from "../composing/reveal.ts";
import type { ActorState, Performance } from "../state.ts";
import type { CardCue, SoundCue } from "../timeline.ts";
import { ACTING, GESTURE_GAZE } from "./acting-rules.ts";
import { mouthAt } from "./lip-sync.ts";
import { type Part, weightAt } from "./performances.ts";
import { pageAt } from "./reading.ts";
import { type Line, scheduleAt } from "./lines.ts";
import type { ActorTrack, Presence, SceneTrack, Tracks } from "./tracks.ts";

/** What is under way on the main set, looked up once for everybody. */
interface Moment {
  readonly t: number;
  /** Its slice. */
  readonly at: number;
  readonly place: SceneTrack;
  /** Lines that somebody may speak, or have just heard. */
  readonly heard: readonly Line[];
  readonly parts: readonly Part[];
  /** Seconds since the meter last took a new value; and the cards and sounds under way. */
  readonly sinceMeter: number;
  readonly cards: readonly CardCue[];
  readonly made: readonly SoundCue[];
}

/** Everyone on the main set at pose time `t`, which is in slice `at`. */
export function actorsAt(tracks: Tracks, place: SceneTrack, at: number, t: number): ActorState[] {
  const heard = place.scene.split ? [] : activeIn(tracks.heard, at, t);
  const moment: Moment = {
    t,
    at,
    place,
    heard,
    parts: activeIn(tracks.parts, at, t),
    sinceMeter: place.scene.split ? Number.POSITIVE_INFINITY : sinceMeter(tracks, at, t),
    cards: activeIn(tracks.cards, at, t),
    made: activeIn(tracks.made, at, t),
  };
  const states: ActorState[] = [];
  for (let slot = 0; slot < place.cast.length; slot++) {
    const presence = place.cast[slot] as Presence;
    // Poses are held longer than pictures: the first of a scene may be older than the scene.
    const here = presence.stayed || t >= presence.from;
    if (here && t < (presence.until ?? t) + ACTING.exit) states.push(actorAt(presence, slot, moment));
  }
  return states;
}

function actorAt({ actor, from, until, stayed }: Presence, slot: number, moment: Moment): ActorState {
  const { t, at, place } = moment;
  const performances = performancesAt(actor, moment);
  const line = lineOf(actor, moment);
  const isTalker = place.talker === actor.id;
  const felt = lastIn(actor.moodStarts, at, t);
  const feeling = actor.moods[felt];
  const before = actor.moods[felt - 1];
  const since = actor.moodStarts.moments[felt] ?? 0;
  const mix = feeling ? easeInOut((t - since) / ACTING.moodChange) : 1;
  return {
    id: actor.id,
    presence: Math.min(
      stayed ? 1 : easeOut((t - from) / ACTING.entrance),
      until === undefined ? 1 : 1 - easeInOut((t - until) / ACTING.exit),
    ),
    slot,
    mood: feeling?.mood ?? "neutral",
    moodFrom: before?.mood ?? "neutral",
    moodMix: mix,
    moodSince: feeling ? t - since : LONG_AGO,
    intensity: lerp(before?.intensity ?? 1, feeling?.intensity ?? 1, mix),
    speaking: line !== undefined || isTalker,
    mouth: line ? mouthOf(line, t) : isTalker ? mutedMouth(actor, t) : "rest",
    gaze: gazeOf(actor, line, performances, moment),
    blink: blinkAt(actor.seed, t),
    pulse: pulseOf(actor.id, moment),
    talked: talkedOf(actor, at, t),
    performances,
  };
}

function talkedOf({ lineStarts, lineLengths, talkedBefore }: ActorTrack, at: number, t: number): number {
  const i = lastIn(lineStarts, at, t);
  if (i < 0) return 0;
  return (talkedBefore[i] as number) + Math.min(t - (lineStarts.moments[i] as number), lineLengths[i] as number);
}

/** Seconds: nothing is left of a change. */
const LONG_AGO = 1000;

/** The line that somebody is speaking, the latest of several. */
function lineOf({ id }: ActorTrack, { heard, t }: Moment): Line | undefined {
  let found: Line | undefined;
  for (const line of heard)
    if (line.cue.end > t && (line.cue.actors?.includes(id) ?? line.cue.actor === id)) found = line;
  return found;
}

function performancesAt(actor: ActorTrack, { parts, t }: Moment): Performance[] {
  const performances: Performance[] = [];
  for (const { id, actor: whose, name, variant, target, start, end, intensity } of parts) {
    if (whose !== actor.id) continue;
    const duration = end - ACTING.settle - start;
    const weight = weightAt(t - start, duration);
    if (weight > 0) performances.push({ id, name, variant, target, local: t - start, duration, intensity, weight });
  }
  return performances;
}

function mouthOf(line: Line, t: number): Viseme {
  const { cue } = line;
  const index = pageAt(cue.pages, t);
  const page = cue.pages[index];
  const schedule = scheduleAt(line, index);
  if (!page || !schedule || cue.delivery === "thought") return "rest";
  const local = t - page.start;
  return mouthAt(page.text, schedule, revealedAt(schedule, local), local, cue.delivery === "shout");
}

const MUTED: readonly Viseme[] = ["ah", "ee", "oh", "mbp", "ee", "fv", "ah", "rest"];

/** Talking that is seen and not heard: six shapes a second, with breaths. */
function mutedMouth({ seed }: ActorTrack, t: number): Viseme {
  if (hashNoise(seed, Math.floor(t / 1.7)) < 0.2) return "rest";
  return MUTED[Math.floor(hashNoise(seed, Math.floor(t * 6)) * MUTED.length)] ?? "rest";
}

function gazeOf(
  { id, seed }: ActorTrack,
  line: Line | undefined,
  performances: readonly Performance[],
  { t, heard, cards, sinceMeter, place: { scene, talker } }: Moment,
): string {
  const latest = performances[performances.length - 1];
  if (latest && latest.weight > 0.3) {
    const gaze = latest.target ?? GESTURE_GAZE[latest.name];
    if (gaze !== undefined) return gaze;
  }
  const item = shownLast(id, cards, t);
  if (item !== undefined && t - item < ACTING.cardGaze) return "card";
  if (scene.split) return talker === id || talker === undefined ? "viewer" : talker;
  const late = ACTING.gazeLag + ACTING.gazeSpread * hashNoise(seed, Math.floor(t / 3));
  if (!line && sinceMeter >= late && sinceMeter < ACTING.meterGaze + late) return "meter";
  if (line) {
    const page = pageAt(line.cue.pages, t);
    const toViewer = hashNoise(seed, Math.floor(line.start * 8) + page) < ACTING.toViewer;
    return toViewer ? "viewer" : (line.answers ?? "viewer");
  }
  // Everybody's eyes follow in their own time.
  let speaker: string | undefined;
  for (const { start, cue } of heard) if (start <= t - late && cue.end > t - late) speaker = cue.actor;
  if (speaker !== undefined && speaker !== id) return speaker;
  return hashNoise(seed, 7000 + Math.floor(t / 2.3)) < 0.3 ? "away" : "viewer";
}

/** When the newest line of a card came up that somebody shows. */
function shownLast(id: string, cards: readonly CardCue[], t: number): number | undefined {
  let latest: number | undefined;
  for (const { actor, items } of cards) {
    if (actor !== id) continue;
    for (const { start } of items) if (start <= t) latest = start;
  }
  return latest;
}

function sinceMeter({ meters }: Tracks, at: number, t: number): number {
  let since = Number.POSITIVE_INFINITY;
  for (const { keys, until } of meters) {
    const key = keys.moments[lastIn(keys, at, t)];
    if (key !== undefined && t < until) since = Math.min(since, t - key);
  }
  return since;
}

/** The last beat of a sound that somebody makes, as it fades out of them. */
function pulseOf(id: string, { made, t }: Moment): number {
  let pulse = 0;
  for (const { actor, start, end, count } of made) {
    if (actor !== id) continue;
    const beat = Math.max(ACTING.pulse, (end - start) / Math.max(1, count));
    const local = (t - start) % beat;
    if (local < ACTING.pulse * ACTING.pulseLasts) pulse = Math.max(pulse, Math.exp(-local / ACTING.pulse));
  }
  return pulse;
}

/** One blink in each cell of 4 s, somewhere in its middle half: 2 to 6 s apart. */
export function blinkAt(seed: number, t: number): number {
  const cell = Math.floor(t / ACTING.blinkCell);
  const at = (cell + 0.5) * ACTING.blinkCell + (hashNoise(seed, cell) - 0.5) * ACTING.blinkJitter;
  const local = (t - at) / ACTING.blink;
  if (local < 0 || local >= 1) return 0;
  return local < 0.4 ? 1 : clamp(1 - (local - 0.4) / 0.6);
}
