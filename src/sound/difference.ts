import type { SoundEvent } from "../timeline/sound-event.ts";
import { followsRate, type Placement, placement, TIMING } from "./placement.ts";

/** A sound that has been started, as the mixer keeps it. Positions in seconds of the sound. */
export interface Sounding {
  readonly event: SoundEvent;
  readonly length: number;
  /** Where it was meant to be when it was started or last put right. */
  readonly anchor: { readonly t: number; readonly position: number; readonly clockRate: number };
  /** Where it is now, as its player says; undefined once it has ended. */
  readonly position: number | undefined;
  /** As last set. */
  readonly gain: number;
  readonly rate: number;
}

export interface Start {
  readonly event: SoundEvent;
  readonly placement: Placement;
  readonly length: number;
  readonly gain: number;
}

export interface Adjust {
  readonly id: string;
  readonly gain?: number;
  readonly rate?: number;
  /** The playhead's pace changed under a sound that keeps its own: from here on it is measured anew. */
  readonly anchor?: Sounding["anchor"];
}

export interface Difference {
  readonly start: readonly Start[];
  readonly stop: readonly string[];
  readonly adjust: readonly Adjust[];
}

/** The playhead and what it passes. */
export interface Moment {
  /** Seconds of the episode. */
  readonly t: number;
  /** Episode seconds a second, > 0. */
  readonly rate: number;
  readonly playing: boolean;
  /** Seconds of a sound; undefined where it is not there (yet). */
  readonly lengthOf: (event: SoundEvent) => number | undefined;
  /** Gain with volumes and ducking in it. */
  readonly gainOf: (event: SoundEvent) => number;
}

/** Share by which a gain must differ to be set anew. */
const GAIN_STEP = 0.02;
/** Below this nobody hears it: not started. */
const SILENT = 0.0005;

/**
 * What must be started, stopped and set so that what sounds becomes what should sound at the moment. Pure; applying it
 * and asking again gives nothing to do.
 */
export function difference(
  wanted: readonly SoundEvent[],
  sounding: ReadonlyMap<string, Sounding>,
  moment: Moment,
): Difference {
  if (!moment.playing) return { start: [], stop: [...sounding.keys()], adjust: [] };
  const start: Start[] = [];
  const stop: string[] = [];
  const adjust: Adjust[] = [];
  const meant = new Set<string>();
  for (const event of wanted) {
    if (meant.has(event.id)) continue;
    const length = moment.lengthOf(event);
    const place = length === undefined ? undefined : placement(event, length, moment.t, moment.rate);
    if (length === undefined || !place) continue;
    meant.add(event.id);
    const gain = moment.gainOf(event);
    const now = sounding.get(event.id);
    if (now && now.event.sound === event.sound) {
      const change = compare(now, event, place, gain, moment);
      if (change === "restart") stop.push(event.id);
      else {
        if (change) adjust.push(change);
        continue;
      }
    } else if (now) stop.push(event.id);
    if (place.remaining < TIMING.leastRemaining) continue;
    // A layer that is not due yet, or a bus that is shut, costs no source; it comes in at its place later on.
    if (gain <= SILENT) continue;
    start.push({ event, placement: onset(event, place), length, gain });
  }
  for (const id of sounding.keys()) if (!meant.has(id)) stop.push(id);
  return { start, stop, adjust };
}

/** A little late is on time: the beginning is played. */
function onset(event: SoundEvent, place: Placement): Placement {
  const late = (place.position - (event.offset ?? 0)) / place.rate;
  if (event.loop || late > TIMING.onsetGrace) return place;
  return { ...place, position: event.offset ?? 0 };
}

function compare(
  now: Sounding,
  event: SoundEvent,
  place: Placement,
  gain: number,
  { t, rate }: Moment,
): Adjust | "restart" | undefined {
  // It ended by itself, a little before its time.
  if (now.position === undefined) return event.loop ? "restart" : undefined;
  const paceChanged = now.anchor.clockRate !== rate;
  const expected = followsRate(event)
    ? place.position
    : now.anchor.position + ((t - now.anchor.t) / now.anchor.clockRate) * event.rate;
  const keepsOn = paceChanged && !followsRate(event);
  if (!keepsOn && now.length >= TIMING.correctable) {
    const apart = distance(expected, now.position, event.loop ? now.length : undefined) / place.rate;
    if (apart > TIMING.drift) return "restart";
  }
  const louder = Math.abs(gain - now.gain) > GAIN_STEP * Math.max(gain, now.gain) ? gain : undefined;
  const faster = Math.abs(place.rate - now.rate) > 1e-4 ? place.rate : undefined;
  const anchor = paceChanged ? { t, position: now.position, clockRate: rate } : undefined;
  if (louder === undefined && faster === undefined && !anchor) return undefined;
  return {
    id: event.id,
    ...(louder === undefined ? {} : { gain: louder }),
    ...(faster === undefined ? {} : { rate: faster }),
    ...(anchor ? { anchor } : {}),
  };
}

/** Seconds apart; on a loop the shorter way round. */
function distance(a: number, b: number, loop: number | undefined): number {
  if (loop === undefined) return Math.abs(a - b);
  const apart = Math.abs(a - b) % loop;
  return Math.min(apart, loop - apart);
}
