import { addRange, type Ranges } from "./ranges.ts";

/**
 * Where the playhead is and what it is doing, as HTML's media elements have it
 * (https://html.spec.whatwg.org/multipage/media.html; the order of events is the one measured in Chromium).
 * A value: every change is a `transition`.
 */
export interface Transport {
  readonly source: Source;
  /**
   * HAVE_NOTHING; HAVE_METADATA: the timeline is there; HAVE_CURRENT_DATA: what comes next is not there yet;
   * HAVE_ENOUGH_DATA: the frame at the playhead is there, and nothing is known to be missing.
   */
  readonly ready: 0 | 1 | 2 | 4;
  /** Frames of the source can be drawn: its data have come. */
  readonly drawable: boolean;
  readonly paused: boolean;
  readonly seeking: boolean;
  /** Seconds of the episode; NaN while not known. */
  readonly duration: number;
  readonly rate: number;
  readonly defaultRate: number;
  readonly loop: boolean;
  /** Where a loop begins again and where playing from the end starts. */
  readonly from: number;
  /** Playing stops for good here, once; a later one is set anew. */
  readonly stop: number | undefined;
  /** Play as soon as there is something to play. */
  readonly autoplay: boolean;
  /** Nobody has played or paused by hand since the source was chosen. */
  readonly untouched: boolean;
  /** The playhead stood at `position` when the clock said `at`. */
  readonly position: number;
  readonly at: number;
  /** What has been played, up to the last change; the run under way not counted. */
  readonly played: Ranges;
  /** When the last `timeupdate` was asked for. */
  readonly updatedAt: number;
}

/** How far the getting of an episode is. */
export type Source =
  /** No source is given. */
  | "none"
  /** A source is to be chosen at the end of this task. */
  | "choosing"
  /** None could be had so far, and another one is offered: it is looked at in a later task. */
  | "offered"
  /** It is being fetched. */
  | "loading"
  /** Nothing is being fetched: enough is here, or nobody wants more yet. */
  | "idle"
  /** It cannot be played. */
  | "failed";

/** What a viewer would call the transport's state. */
export const STATUS = {
  empty: "no episode is given",
  waiting: "an episode is given; it is fetched when somebody wants to see it",
  loading: "the episode is on its way, and will stand at its start",
  starting: "the episode is on its way, and will play",
  paused: "stands still, and can play",
  playing: "moves on with the clock",
  seeking: "stands at a new place whose frame is not drawn yet; goes on as before when it is",
  ended: "stands at the end; playing starts over",
  failed: "this episode cannot be played",
} as const;
export type Status = keyof typeof STATUS;

export type TransportEvent =
  /** load(), or a new source. */
  | { readonly type: "choose" }
  /** In a later task: there is a source to fetch, or none. */
  | { readonly type: "chosen"; readonly given: boolean }
  /** The source is not wanted yet. */
  | { readonly type: "defer" }
  /** What was deferred is wanted now. */
  | { readonly type: "want" }
  /** The timeline has come. `startAt` is where the playhead shall stand. */
  | { readonly type: "metadata"; readonly duration: number; readonly startAt: number }
  /** The first frame can be drawn (or it is known that there will be no picture). */
  | { readonly type: "data" }
  | { readonly type: "fail" }
  /** All that came before the failure has been told: it is paused from now on. */
  | { readonly type: "halted" }
  /** None of the sources that were offered can be played: another one may still come. */
  | { readonly type: "exhausted" }
  /** Another source is offered. */
  | { readonly type: "another" }
  | { readonly type: "play" }
  | { readonly type: "pause" }
  | { readonly type: "seek"; readonly to: number }
  /** The frame of the last seek is drawn. */
  | { readonly type: "sought" }
  /** Something that the next frame shows has not come yet, or: now it has. */
  | { readonly type: "starve" }
  | { readonly type: "fed" }
  /** The clock moved on. */
  | { readonly type: "tick" }
  | { readonly type: "rate"; readonly rate: number }
  | { readonly type: "default-rate"; readonly rate: number }
  | { readonly type: "loop"; readonly loop: boolean }
  | { readonly type: "autoplay"; readonly autoplay: boolean }
  | { readonly type: "bounds"; readonly from: number; readonly stop: number | undefined };

export type MediaEventName =
  | "abort"
  | "canplay"
  | "canplaythrough"
  | "durationchange"
  | "emptied"
  | "ended"
  | "error"
  | "loadeddata"
  | "loadedmetadata"
  | "loadstart"
  | "pause"
  | "play"
  | "playing"
  | "progress"
  | "ratechange"
  | "resize"
  | "seeked"
  | "seeking"
  | "suspend"
  | "timeupdate"
  | "volumechange"
  | "waiting";

/** What is to be done about a transition, in order. */
export type Signal =
  /** Fire this event in a task of its own. */
  | { readonly type: "fire"; readonly name: MediaEventName }
  /** Settle the promises that play() has given out so far, in a task of its own. */
  | { readonly type: "settle"; readonly error?: "AbortError" | "NotSupportedError" }
  /** Forget the events that are queued; settle at once what was to be settled; `abort` rejects all other promises. */
  | { readonly type: "drop"; readonly abort: boolean }
  /** Come back with `halted` when all that is queued has fired. */
  | { readonly type: "halt" }
  /** Come back with `chosen` in a later task. */
  | { readonly type: "choose" }
  /** It plays of itself from here on. */
  | { readonly type: "begin" }
  /** Get what is missing; come back with `metadata` and `data`, or with `fail`. */
  | { readonly type: "fetch" }
  /** Draw the frame at the playhead; come back with `sought`. */
  | { readonly type: "draw" };

export interface Transition {
  readonly state: Transport;
  readonly signals: readonly Signal[];
}

export const INITIAL: Transport = {
  source: "none",
  ready: 0,
  drawable: false,
  paused: true,
  seeking: false,
  duration: Number.NaN,
  rate: 1,
  defaultRate: 1,
  loop: false,
  from: 0,
  stop: undefined,
  autoplay: false,
  untouched: true,
  position: 0,
  at: 0,
  played: [],
  updatedAt: 0,
};

/** True while the playhead moves with the clock. */
export function isMoving(state: Transport): boolean {
  return !state.paused && !state.seeking && state.ready === 4;
}

/** Where the playhead stands when the clock says `now`. Seconds of the episode. */
export function positionAt(state: Transport, now: number): number {
  if (!isMoving(state)) return state.position;
  const moved = state.position + Math.max(0, now - state.at) * state.rate;
  const limit = state.stop !== undefined && state.stop >= state.position ? state.stop : state.duration;
  return Math.min(moved, limit, state.duration);
}

/** HTML's `ended`: at the end, and not about to start over. While it still moves the end has not been noticed. */
export function hasEnded(state: Transport, now: number): boolean {
  return (
    state.ready > 0 && !state.seeking && !state.loop && !isMoving(state) && positionAt(state, now) >= state.duration
  );
}

/** All that has been played up to `now`. */
export function playedAt(state: Transport, now: number): Ranges {
  return isMoving(state) ? addRange(state.played, state.position, positionAt(state, now)) : state.played;
}

export function statusOf(state: Transport, now: number): Status {
  if (state.source === "failed") return "failed";
  if (state.source === "none") return "empty";
  if (state.seeking && state.ready > 0) return "seeking";
  if (state.ready < 4) {
    if (!state.paused) return "starting";
    return state.source === "idle" ? "waiting" : "loading";
  }
  if (hasEnded(state, now)) return "ended";
  return state.paused ? "paused" : "playing";
}
