import type { SoundEvent } from "../timeline/sound-event.ts";

/** Tolerances and edges of playing. Seconds of real time. */
export const TIMING = {
  /**
   * A sound is ordered this long before it begins, so that it begins at its moment however slowly pictures come: longer
   * than a hidden page waits from one look to the next.
   */
  ahead: 0.35,
  /** What was ordered for a moment that turns out to be this far off is ordered anew. */
  misplaced: 0.01,
  /** A sound that is this late or less starts at its beginning: its attack matters more than its place. */
  onsetGrace: 0.008,
  /** A sound that is further from its place than this is put right. */
  drift: 0.03,
  /** Shorter sounds are left alone once they run. */
  correctable: 0.25,
  /** With less than this left a sound isn't started any more. */
  leastRemaining: 0.03,
  /** No effect or syllable is longer than this: how far back a fast playhead still hears them. */
  longestOneShot: 2.5,
} as const;

export interface Placement {
  /** Seconds into the sound. */
  readonly position: number;
  /** Playback rate of its samples. */
  readonly rate: number;
  /** Seconds of real time for which it goes on sounding; infinite for a loop that is not about to end. */
  readonly remaining: number;
}

/**
 * Music and recordings go with the playhead, pitch included: theirs is the rate of time. Effects and voices keep
 * their pitch, so that at other rates they take the same real time as ever.
 */
export function followsRate(event: SoundEvent): boolean {
  return event.bus === "music" || event.file !== undefined;
}

/**
 * Where in its samples an event stands when the playhead is at `t` and moves at `rate` (> 0), or undefined where it
 * does not sound. A pure function: the place of a sound never depends on how the playhead got there. `length` is the
 * sound's own, in seconds.
 */
export function placement(event: SoundEvent, length: number, t: number, rate: number): Placement | undefined {
  if (t < event.start || length <= 0) return undefined;
  const since = (t - event.start) / rate;
  const offset = event.offset ?? 0;
  const follows = followsRate(event);
  const own = follows ? event.rate * rate : event.rate;
  const reached = offset + since * own;
  if (event.loop) {
    if (t >= event.end) return undefined;
    return { position: reached % length, rate: own, remaining: (event.end - t) / rate };
  }
  const allowed = follows ? (event.end - event.start) / rate : event.end - event.start;
  const remaining = Math.min(allowed - since, (length - reached) / own);
  if (remaining <= 0) return undefined;
  return { position: reached, rate: own, remaining };
}

/**
 * The stretch of the episode whose sounds the mixer wants to know of at `t`: ahead for what is ordered before it begins
 * and for the ducking to get ready, behind for what rings on when the playhead is faster than the sound.
 */
export function soundWindow(t: number, rate: number): readonly [from: number, to: number] {
  const behind = Math.max(DUCKING.hold + DUCKING.release, TIMING.longestOneShot * Math.max(0, rate - 1));
  const before = Math.max(DUCKING.attack, TIMING.ahead);
  return [t - behind * Math.max(1, rate), t + before * Math.max(1, rate)];
}

/** How far and how fast music makes room for voices. */
export const DUCKING = {
  /** Factors on the gain of a bus while somebody speaks. */
  music: 0.5,
  ambience: 0.6,
  /** Seconds before a voice at which the music begins to step back. */
  attack: 0.15,
  /** Seconds for which it stays back after a syllable: more than the gaps of talk, so that it does not pump. */
  hold: 0.45,
  /** Seconds that it then takes to come forward again. */
  release: 0.6,
} as const;

/** 0 nobody speaks near `t` … 1 somebody does; rises and falls in straight lines, a pure function of the voices. */
export function speechAt(events: readonly SoundEvent[], t: number): number {
  let most = 0;
  for (const { bus, start, end, gain } of events) {
    if (bus !== "voice" || gain <= 0) continue;
    const after = t - end - DUCKING.hold;
    const near = t < start ? 1 - (start - t) / DUCKING.attack : after > 0 ? 1 - after / DUCKING.release : 1;
    most = Math.max(most, near);
  }
  return most;
}

/** The factor that speech puts on a bus. */
export function duckingOf(bus: SoundEvent["bus"], speech: number): number {
  if (bus !== "music" && bus !== "ambience") return 1;
  return 1 - (1 - DUCKING[bus]) * speech;
}
