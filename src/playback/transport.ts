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

/** Seconds between two `timeupdate`s while playing: the slowest that HTML allows. */
const UPDATE_SECONDS = 0.25;

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

const fire = (...names: readonly MediaEventName[]): Signal[] => names.map((name) => ({ type: "fire", name }));
const SETTLE: Signal = { type: "settle" };
const ABORT: Signal = { type: "settle", error: "AbortError" };

/** The same place, reckoned from `now` on; what was run through is noted as played. */
function anchored(state: Transport, now: number): Transport {
  return { ...state, position: positionAt(state, now), at: now, played: playedAt(state, now) };
}

/** Pauses, and says so. */
function stopped(state: Transport, now: number): Transition {
  if (state.source === "none") {
    // As play() does: whatever touches an element that is empty has it look for a source.
    const { state: next, signals } = stopped({ ...state, source: "choosing" }, now);
    return { state: next, signals: [{ type: "choose" }, ...signals] };
  }
  if (state.paused) return { state: { ...state, untouched: false }, signals: [] };
  return {
    state: { ...anchored(state, now), paused: true, untouched: false },
    signals: [...fire("timeupdate", "pause"), ABORT],
  };
}

function sought(state: Transport, to: number, now: number): Transition {
  const from = anchored(state, now);
  const stays = from.ready === 4;
  const fetches = !from.drawable && from.source === "idle";
  const then: Signal[] = from.drawable ? [{ type: "draw" }] : fetches ? [{ type: "fetch" }] : [];
  return {
    state: {
      ...from,
      source: fetches ? "loading" : from.source,
      seeking: true,
      ready: 1,
      position: Math.min(Math.max(to, 0), from.duration),
      stop: from.stop !== undefined && to > from.stop ? undefined : from.stop,
    },
    signals: [...fire("seeking"), ...(stays && !from.paused ? fire("waiting") : []), ...then],
  };
}

/** The playhead is at the end, at its stop, or neither. */
function arrived(state: Transport, now: number): Transition {
  if (!isMoving(state)) return { state, signals: [] };
  const position = positionAt(state, now);
  const atStop = state.stop !== undefined && position >= state.stop;
  const atEnd = position >= state.duration;
  if (!atStop && !atEnd) return { state, signals: [] };
  if (state.loop && state.from < position) return sought(state, state.from, now);
  const there = { ...anchored(state, now), paused: true, stop: atStop ? undefined : state.stop };
  return { state: there, signals: fire("timeupdate", "pause", ...(atEnd ? (["ended"] as const) : [])) };
}

/** Enough is here to play: says so, and plays where that was asked for. `first` come the events that lead to it. */
function enough(state: Transport, now: number, first: readonly Signal[]): Transition {
  const autoplays = state.paused && state.autoplay && state.untouched;
  const ready: Transport = {
    ...state,
    ready: 4,
    drawable: true,
    seeking: false,
    source: "idle",
    at: now,
    updatedAt: now,
  };
  const playing: Transport = autoplays ? { ...ready, paused: false, untouched: false } : ready;
  const begun: Signal[] = autoplays ? [{ type: "begin" }, ...fire("play")] : [];
  const moving: Signal[] = playing.paused ? [] : [...begun, ...fire("playing"), SETTLE];
  const end = arrived(playing, now);
  return {
    state: end.state,
    signals: [...first, ...fire("canplay"), ...moving, ...fire("canplaythrough"), ...end.signals],
  };
}

function chosenAnew(state: Transport, now: number): Transition {
  const active = ["offered", "loading", "idle"].includes(state.source);
  const position = positionAt(state, now);
  const empty = state.source === "none";
  const signals: Signal[] = [{ type: "drop", abort: !empty }];
  if (active) signals.push(...fire("abort"));
  if (!empty) signals.push(...fire("emptied"));
  // So it is where a place has only been asked for.
  if (!empty && position !== 0) signals.push(...fire("timeupdate"));
  if (state.rate !== state.defaultRate) signals.push(...fire("ratechange"));
  signals.push({ type: "choose" });
  return {
    state: {
      ...state,
      source: "choosing",
      ready: 0,
      drawable: false,
      // A play() before there was a source waits for one; any other is over.
      paused: empty ? state.paused : true,
      seeking: false,
      duration: Number.NaN,
      rate: state.defaultRate,
      untouched: true,
      // A place that was asked for before anything was loaded stays asked for.
      position: state.ready > 0 ? 0 : state.position,
      at: now,
      played: [],
    },
    signals,
  };
}

function started(state: Transport, now: number): Transition {
  const chosen: Signal[] = state.source === "none" ? [{ type: "choose" }] : [];
  const wanted: Signal[] = state.source === "idle" && !state.drawable ? [{ type: "fetch" }] : [];
  let here: Transport = anchored(state, now);
  if (chosen.length > 0) here = { ...here, source: "choosing" };
  if (wanted.length > 0) here = { ...here, source: "loading" };
  if (here.stop !== undefined && here.position >= here.stop) here = { ...here, stop: undefined };
  const restart = here.ready > 0 && !here.seeking && here.position >= here.duration;
  const start = restart ? sought(here, here.from, now) : { state: here, signals: [] };
  const next: Transport = { ...start.state, paused: false, untouched: false, at: now, updatedAt: now };
  const signals = [...chosen, ...wanted, ...start.signals];
  if (state.paused) signals.push(...fire("play"));
  if (next.ready === 4) signals.push(...(state.paused ? fire("playing") : []), SETTLE);
  else if (state.paused) signals.push(...fire("waiting"));
  return { state: next, signals };
}

/**
 * The whole of playing, as a function: what the transport becomes when something happens at `now` (seconds of the
 * clock), and what is to be done about it.
 */
export function transition(state: Transport, event: TransportEvent, now: number): Transition {
  switch (event.type) {
    case "choose":
      return chosenAnew(state, now);
    case "chosen":
      if (!event.given) return { state: { ...state, source: "none" }, signals: [] };
      return { state: { ...state, source: "loading" }, signals: [...fire("loadstart"), { type: "fetch" }] };
    case "defer":
      return { state: { ...state, source: "idle" }, signals: fire("suspend") };
    case "want":
      if (state.source !== "idle" || state.drawable) return { state, signals: [] };
      return { state: { ...state, source: "loading" }, signals: [{ type: "fetch" }] };
    case "metadata": {
      const startAt = Math.min(Math.max(event.startAt, 0), event.duration);
      return {
        state: {
          ...state,
          ready: 1,
          duration: event.duration,
          position: startAt,
          seeking: startAt > 0,
          at: now,
          updatedAt: now,
        },
        signals: fire("durationchange", "resize", "loadedmetadata", ...(startAt > 0 ? (["seeking"] as const) : [])),
      };
    }
    case "data":
      if (state.ready === 0 || state.drawable) return { state, signals: [] };
      return enough(
        state,
        now,
        fire("progress", "suspend", ...(state.seeking ? (["timeupdate", "seeked"] as const) : []), "loadeddata"),
      );
    case "fail": {
      const failed: Transport = {
        ...state,
        source: "failed",
        ready: 0,
        drawable: false,
        seeking: false,
        at: now,
      };
      return {
        state: failed,
        signals: [{ type: "halt" }, ...fire("error"), { type: "settle", error: "NotSupportedError" }],
      };
    }
    case "halted":
      if (state.paused) return { state, signals: [] };
      return { state: { ...state, paused: true }, signals: fire("timeupdate", "pause") };
    case "exhausted":
      return { state: { ...state, source: "failed" }, signals: [] };
    case "another":
      if (state.source === "none") return { state: { ...state, source: "choosing" }, signals: [{ type: "choose" }] };
      if (state.source !== "failed" && state.source !== "choosing") return { state, signals: [] };
      return {
        state: { ...state, source: "offered" },
        signals: state.source === "failed" ? [{ type: "choose" }] : [],
      };
    case "play":
      return started(state, now);
    case "pause":
      return stopped(state, now);
    case "seek":
      if (state.ready === 0) return { state: { ...state, position: event.to }, signals: [] };
      return sought(state, event.to, now);
    case "sought":
      return state.seeking && state.drawable
        ? enough(state, now, fire("timeupdate", "seeked"))
        : { state, signals: [] };
    case "starve":
      if (!isMoving(state)) return { state, signals: [] };
      return { state: { ...anchored(state, now), ready: 2 }, signals: fire("timeupdate", "waiting") };
    case "fed":
      return state.ready === 2 ? enough(state, now, []) : { state, signals: [] };
    case "tick": {
      const end = arrived(state, now);
      if (end.signals.length > 0) return end;
      if (!isMoving(state) || now - state.updatedAt < UPDATE_SECONDS) return { state, signals: [] };
      return { state: { ...state, updatedAt: now }, signals: fire("timeupdate") };
    }
    case "rate":
      if (event.rate === state.rate) return { state, signals: [] };
      return { state: { ...anchored(state, now), rate: event.rate }, signals: fire("ratechange") };
    case "default-rate":
      if (event.rate === state.defaultRate) return { state, signals: [] };
      return { state: { ...state, defaultRate: event.rate }, signals: fire("ratechange") };
    case "loop":
      return { state: { ...state, loop: event.loop }, signals: [] };
    case "autoplay":
      return { state: { ...state, autoplay: event.autoplay }, signals: [] };
    case "bounds":
      return { state: { ...anchored(state, now), from: event.from, stop: event.stop }, signals: [] };
  }
}
