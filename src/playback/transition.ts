import {
  isMoving,
  type MediaEventName,
  playedAt,
  positionAt,
  type Signal,
  type Transition,
  type Transport,
  type TransportEvent,
} from "./transport.ts";

/** Seconds between two `timeupdate`s while playing: the slowest that HTML allows. */
const UPDATE_SECONDS = 0.25;

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
