import { seededRandom } from "../../math/random.ts";
import { type EventsIn, hearingAt } from "../../sound/hearing.ts";
import type { SoundManifest } from "../../sound/manifest.ts";
import { Mixer } from "../../sound/mixer.ts";
import { followsRate, placement } from "../../sound/placement.ts";
import type { SoundEvent } from "../../timeline/sound-event.ts";
import { type PlayedSound, SimulatedAudio } from "./simulated-audio.ts";

export interface DriftOptions {
  readonly eventsIn: EventsIn;
  /** Of the episode, seconds. */
  readonly duration: number;
  readonly manifest: SoundManifest;
  /** Seconds of play. */
  readonly seconds: number;
  readonly seed: string;
}

/** What a run found. Seconds of real time. */
export interface DriftReport {
  starts: number;
  seeks: number;
  changes: number;
  /** The longest time between two looks of the mixer. */
  tick: number;
  /** Between a cue that the playhead came over and its start: the worst. */
  latest: number;
  /** Between where a sound was started and where it should have been: the worst. */
  furthest: number;
  /** That music or a bed under way was ever off its place, at the looks. */
  strayed: number;
  /** Cues that the playhead came over and that never sounded. */
  missed: number;
}

/**
 * How the run goes: how often a second something happens, and how long a look takes, now in a page that draws well, now
 * in one that hardly does, now in one that nobody sees. Seconds.
 */
const RUN = {
  seek: 0.25,
  change: 0.25,
  stall: 1,
  stalled: 0.1,
  turn: 0.2,
  frames: [1 / 60, 1 / 24, 1 / 12, 0.25],
  jitter: 0.3,
} as const;
const RATES = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2] as const;
/**
 * A sound card that runs 80 millionths fast, which is more than real ones do, and whose clock moves in steps, as large
 * as ordinary systems have them: what begins just after a jump may be early by one.
 */
const CARD = { speed: 1.00008, buffer: 0.01 } as const;

/** Plays with random seeks and changes of pace, uneven looks, and an audio clock that is a little wrong. */
export function runDrift({ eventsIn, duration, manifest, seconds, seed }: DriftOptions): DriftReport {
  const random = seededRandom(seed);
  const audio = new SimulatedAudio(manifest, CARD.buffer);
  const mixer = new Mixer({ manifest, backend: audio });
  const report = { starts: 0, seeks: 0, changes: 0, tick: 0, latest: 0, furthest: 0, strayed: 0, missed: 0 };
  let t = 0;
  let rate = 1;
  let frame: number = RUN.frames[0];
  /** From where on the playhead has gone evenly. */
  let since = 0;
  let before = 0;
  const ordered = new Set<string>();
  const waiting = new Map<PlayedSound, SoundEvent>();
  const known = new Set<PlayedSound>();
  for (let now = 0; now < seconds; ) {
    /** Of the episode, as a second of the audio clock is heard. */
    const heardAt = (at: number) => t - ((audio.time - at) / CARD.speed) * rate;
    for (const [sound, event] of waiting) {
      const cancelled = sound.stopped !== undefined && sound.stopped <= sound.at;
      if (!cancelled && sound.at > audio.time) continue;
      waiting.delete(sound);
      if (cancelled) continue;
      report.starts++;
      const apart = distance(event, sound.order.position, manifest, heardAt(sound.at), rate);
      report.furthest = Math.max(report.furthest, apart ?? 0);
      const late = Math.abs(heardAt(sound.at) - event.start) / rate;
      if (event.start > since && sound.order.position === (event.offset ?? 0))
        report.latest = Math.max(report.latest, late);
    }
    const wanted = hearingAt(eventsIn, t, rate);
    mixer.update(wanted, t, rate, true);
    const events = new Map(wanted.map((event) => [event.id, event]));
    for (const { id, heard } of mixer.soundingNow) {
      ordered.add(id);
      const event = events.get(id);
      const sound = heard as PlayedSound;
      if (!event) continue;
      if (!known.has(sound)) waiting.set(sound, event);
      else if (followsRate(event) && event.start <= t) {
        const apart = distance(event, sound.positionAt(audio.time), manifest, t, rate);
        report.strayed = Math.max(report.strayed, apart ?? 0);
      }
      known.add(sound);
    }
    for (const { id, start, gain, bus } of wanted)
      if (bus !== "music" && gain > 0 && start > Math.max(since, before) && start <= t && !ordered.has(id))
        report.missed++;
    before = t;
    const stalled = random() < RUN.stall * frame ? RUN.stalled : 0;
    const step = Math.max(frame, stalled) * (1 - RUN.jitter + 2 * RUN.jitter * random());
    report.tick = Math.max(report.tick, step);
    now += step;
    audio.time += step * CARD.speed;
    t += step * rate;
    if (random() < RUN.turn * step) frame = RUN.frames[Math.floor(random() * RUN.frames.length)] ?? frame;
    const seeks = random() < RUN.seek * step || t > duration;
    const changes = random() < RUN.change * step;
    if (!seeks && !changes) continue;
    if (seeks) {
      t = random() * duration * 0.99;
      report.seeks++;
    }
    if (changes) {
      rate = RATES[Math.floor(random() * RATES.length)] ?? 1;
      report.changes++;
    }
    since = t;
    before = t;
    ordered.clear();
    waiting.clear();
  }
  return report;
}

/** Seconds of real time between where a sound is and where it should be; the shorter way round a loop. */
function distance(
  event: SoundEvent,
  position: number | undefined,
  { sounds }: SoundManifest,
  t: number,
  rate: number,
): number | undefined {
  const length = sounds[event.sound]?.length;
  const place = length === undefined ? undefined : placement(event, length, t, rate);
  if (length === undefined || position === undefined || !place) return undefined;
  const apart = Math.abs(position - place.position);
  return (event.loop ? Math.min(apart % length, length - (apart % length)) : apart) / place.rate;
}
