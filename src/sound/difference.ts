import type { SoundEvent } from "../timeline/sound-event.ts";
import { followsRate, type Placement, placement, TIMING } from "./placement.ts";

/** A sound that has been started, as the mixer keeps it. Positions in seconds of the sound. */
export interface Sounding {
  readonly event: SoundEvent;
  readonly length: number;
  /** Where it was meant to be when it was ordered or last put right. */
  readonly anchor: { readonly t: number; readonly position: number; readonly clockRate: number };
  /** Where it is now, as its player says, less than its beginning while it waits; undefined once it has ended. */
  readonly position: number | undefined;
  /** As last set. */
  readonly gain: number;
  readonly rate: number;
  /** Second of the audio clock at which it has been told to go. */
  readonly endsAt?: number | undefined;
}

export interface Start {
  readonly event: SoundEvent;
  readonly placement: Placement;
  /** Seconds until it begins. */
  readonly delay: number;
  readonly length: number;
  readonly gain: number;
  /** Seconds after its beginning at which it goes by itself; absent: at its end, or when it is told. */
  readonly lasts?: number;
  readonly endsAt?: number;
}

export interface Adjust {
  readonly id: string;
  readonly gain?: number;
  readonly rate?: number;
  /** The playhead's pace changed under a sound that keeps its own: from here on it is measured anew. */
  readonly anchor?: Sounding["anchor"];
  /** Its end is near: it goes at this second of the audio clock. */
  readonly endsAt?: number;
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
  /** Seconds of the audio clock. */
  readonly now: number;
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
 * What must be started, stopped and set so that what sounds becomes what should sound at the moment, and what is
 * ordered becomes what should begin soon. Pure; applying it and asking again gives nothing to do.
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
    const due = length === undefined ? undefined : dueAt(event, length, moment);
    if (length === undefined || !due) continue;
    meant.add(event.id);
    const gain = moment.gainOf(event);
    const now = sounding.get(event.id);
    if (now && now.event.sound === event.sound) {
      const change = compare(now, event, due, gain, moment);
      if (change === "restart") stop.push(event.id);
      else {
        if (change) adjust.push(change);
        continue;
      }
    } else if (now) stop.push(event.id);
    if (due.placement.remaining < TIMING.leastRemaining) continue;
    // A layer that is not due yet, or a bus that is shut, costs no source; it comes in at its place later on.
    if (gain <= SILENT) continue;
    start.push({
      event,
      ...due,
      placement: onset(event, due.placement),
      length,
      gain,
      ...endOf(event, length, due, moment),
    });
  }
  for (const id of sounding.keys()) if (!meant.has(id)) stop.push(id);
  return { start, stop, adjust };
}

/** A sound's place: now, or where it begins in `delay` seconds. */
interface Due {
  readonly placement: Placement;
  readonly delay: number;
}

function dueAt(event: SoundEvent, length: number, { t, rate }: Moment): Due | undefined {
  const delay = Math.max(0, (event.start - t) / rate);
  const place = delay > TIMING.ahead ? undefined : placement(event, length, Math.max(t, event.start), rate);
  return place && { placement: place, delay };
}

/** A little late is on time: the beginning is played. */
function onset(event: SoundEvent, place: Placement): Placement {
  const late = (place.position - (event.offset ?? 0)) / place.rate;
  if (event.loop || late > TIMING.onsetGrace) return place;
  return { ...place, position: event.offset ?? 0 };
}

/** True of sounds whose end in real time changes with the playhead's pace: it is told when it is near. */
function endsWithPlayhead(event: SoundEvent): boolean {
  return event.loop || followsRate(event);
}

function endOf(event: SoundEvent, length: number, due: Due, moment: Moment): Pick<Start, "lasts" | "endsAt"> {
  const { remaining, position, rate } = due.placement;
  if (endsWithPlayhead(event)) {
    const endsAt = nearEnd(due, moment);
    return endsAt === undefined ? {} : { lasts: remaining, endsAt };
  }
  return remaining < (length - position) / rate - 1e-6 ? { lasts: remaining } : {};
}

/** Second of the audio clock at which it ends, where that is near. */
function nearEnd({ placement: { remaining }, delay }: Due, { now }: Moment): number | undefined {
  return delay + remaining > TIMING.ahead ? undefined : now + delay + remaining;
}

function compare(
  now: Sounding,
  event: SoundEvent,
  due: Due,
  gain: number,
  moment: Moment,
): Adjust | "restart" | undefined {
  // It ended by itself, a little before its time.
  if (now.position === undefined) return event.loop ? "restart" : undefined;
  const { placement: place, delay } = due;
  const { t, rate } = moment;
  const waits = delay > 0;
  const paceChanged = now.anchor.clockRate !== rate;
  if (paceChanged && (waits || now.endsAt !== undefined)) return "restart";
  const apart = distance(expected(now, event, due, moment), now.position, event.loop ? now.length : undefined);
  if (apart / place.rate > tolerance(now, event, waits, paceChanged)) return "restart";
  const endsAt = endsWithPlayhead(event) ? nearEnd(due, moment) : undefined;
  if (now.endsAt !== undefined && Math.abs(now.endsAt - (endsAt ?? Number.POSITIVE_INFINITY)) > TIMING.misplaced)
    return "restart";
  const louder = Math.abs(gain - now.gain) > GAIN_STEP * Math.max(gain, now.gain) ? gain : undefined;
  const faster = Math.abs(place.rate - now.rate) > 1e-4 ? place.rate : undefined;
  const anchor = paceChanged ? { t, position: now.position, clockRate: rate } : undefined;
  const ends = now.endsAt === undefined ? endsAt : undefined;
  if (louder === undefined && faster === undefined && !anchor && ends === undefined) return undefined;
  return {
    id: event.id,
    ...(louder === undefined ? {} : { gain: louder }),
    ...(faster === undefined ? {} : { rate: faster }),
    ...(anchor ? { anchor } : {}),
    ...(ends === undefined ? {} : { endsAt: ends }),
  };
}

/** Where it should be by now; what waits counts up to where it begins. */
function expected(now: Sounding, event: SoundEvent, { placement: place, delay }: Due, { t }: Moment): number {
  if (delay > 0 || followsRate(event)) return place.position - delay * place.rate;
  return now.anchor.position + ((t - now.anchor.t) / now.anchor.clockRate) * event.rate;
}

/** Seconds of real time that it may be apart from there. */
function tolerance(now: Sounding, event: SoundEvent, waits: boolean, paceChanged: boolean): number {
  if (waits) return TIMING.misplaced;
  const keepsOn = paceChanged && !followsRate(event);
  return keepsOn || now.length < TIMING.correctable ? Number.POSITIVE_INFINITY : TIMING.drift;
}

/** Seconds apart; on a loop the shorter way round. */
function distance(a: number, b: number, loop: number | undefined): number {
  if (loop === undefined) return Math.abs(a - b);
  const apart = Math.abs(a - b) % loop;
  return Math.min(apart, loop - apart);
}
