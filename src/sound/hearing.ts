import type { SoundEvent } from "../timeline/sound-event.ts";
import { soundWindow } from "./placement.ts";

/** A timeline's `soundsIn`: every sound under way in [from, to) seconds; a layer's gain is that at `from`. */
export type EventsIn = (from: number, to: number) => readonly SoundEvent[];

/** Shorter than any sound. Seconds. */
const MOMENT = 1e-4;

/**
 * What the mixer wants to know of at `t`: the window's events, with layers of music as loud as they are at `t` rather
 * than at the window's start. `beyond` widens the window, in seconds.
 */
export function hearingAt(eventsIn: EventsIn, t: number, rate: number, beyond = 0): readonly SoundEvent[] {
  const [from, to] = soundWindow(t, rate);
  const events = eventsIn(from, to + beyond);
  if (!events.some(({ bus }) => bus === "music")) return events;
  const gains = new Map(
    eventsIn(t, t + MOMENT)
      .filter(({ bus }) => bus === "music")
      .map(({ id, gain }) => [id, gain]),
  );
  return events.map((event) => {
    const gain = event.bus === "music" ? gains.get(event.id) : undefined;
    return gain === undefined || gain === event.gain ? event : { ...event, gain };
  });
}
