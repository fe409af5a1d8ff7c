/**
 * The receiving side of the player.js protocol (github.com/embedly/player.js), by which tools drive a framed player:
 * JSON texts over postMessage, `{context: "player.js", version, method, value, listener}` in,
 * `{context, version, event, value, listener}` out. Volumes are 0…100 there.
 */

const CONTEXT = "player.js";
const VERSION = "0.0.11";

/** What the protocol needs of a player: the part of a media element that it speaks of. */
export interface DrivenPlayer extends EventTarget {
  currentTime: number;
  readonly duration: number;
  readonly paused: boolean;
  volume: number;
  muted: boolean;
  loop: boolean;
  readonly buffered: TimeRanges;
  readonly error: { readonly code: number; readonly message: string } | null;
  play(): Promise<void>;
  pause(): void;
}

/** The window that frames this one, as far as the protocol touches it. */
export interface Channel {
  /** Sends to the framing window; `origin` as for postMessage. */
  post(message: string, origin: string): void;
  /** Origin of the framing page where the browser tells it, else undefined. */
  readonly knownOrigin: string | undefined;
  /** This frame's own address. */
  readonly address: string;
}

type Listener = string | undefined;

interface Request {
  readonly method: string;
  readonly value?: unknown;
  readonly listener?: string;
}

const METHODS: Record<string, (player: DrivenPlayer, value: unknown) => unknown> = {
  // A play that the browser refuses shows as a pause that is still there; the protocol has no answer to `play`.
  play: (player) => void player.play().catch(() => undefined),
  pause: (player) => player.pause(),
  getPaused: (player) => player.paused,
  mute: (player) => {
    player.muted = true;
  },
  unmute: (player) => {
    player.muted = false;
  },
  getMuted: (player) => player.muted,
  setVolume: (player, value) => {
    player.volume = Math.min(100, Math.max(0, Number(value) || 0)) / 100;
  },
  getVolume: (player) => player.volume * 100,
  getDuration: (player) => player.duration || 0,
  setCurrentTime: (player, value) => {
    if (Number.isFinite(Number(value))) player.currentTime = Number(value);
  },
  getCurrentTime: (player) => player.currentTime,
  setLoop: (player, value) => {
    player.loop = Boolean(value);
  },
  getLoop: (player) => player.loop,
};

/** Media events by the protocol's names, with the value that each carries. */
const EVENTS: Record<string, { readonly on: string; readonly value: (player: DrivenPlayer) => unknown }> = {
  play: { on: "play", value: () => undefined },
  pause: { on: "pause", value: () => undefined },
  ended: { on: "ended", value: () => undefined },
  seeked: { on: "seeked", value: () => undefined },
  timeupdate: {
    on: "timeupdate",
    value: (player) => ({ seconds: player.currentTime, duration: player.duration || 0 }),
  },
  progress: {
    on: "progress",
    value: ({ buffered, duration }) => ({
      percent: buffered.length > 0 && duration > 0 ? buffered.end(buffered.length - 1) / duration : 0,
    }),
  },
  error: { on: "error", value: (player) => ({ code: player.error?.code ?? 0, msg: player.error?.message ?? "" }) },
};

/** A message of the protocol, or undefined for anything else that comes over the channel. */
function requestIn(data: unknown): Request | undefined {
  let message = data;
  if (typeof data === "string") {
    try {
      message = JSON.parse(data);
    } catch {
      return undefined;
    }
  }
  if (typeof message !== "object" || message === null) return undefined;
  const { context, method, value, listener } = message as Record<string, unknown>;
  if (context !== CONTEXT || typeof method !== "string") return undefined;
  return { method, value, listener: typeof listener === "string" ? listener : undefined };
}

/**
 * Answers the framing page.
 *
 * Only one origin is ever spoken to: the one the browser names for the framing page, else that of the first message
 * that speaks the protocol.
 *
 * @returns a function that takes each message of the framing window: its data and origin.
 */
export function answerPlayerJs(
  player: DrivenPlayer,
  channel: Channel,
  signal: AbortSignal,
): (data: unknown, origin: string) => void {
  let partner = channel.knownOrigin;
  const listeners = new Map<string, Set<Listener>>();
  const about = {
    src: channel.address,
    events: ["ready", ...Object.keys(EVENTS)],
    methods: [...Object.keys(METHODS), "addEventListener", "removeEventListener"],
  };

  const say = (event: string, value: unknown, listener?: Listener) => {
    // An opaque origin ("null") can't be named as a target.
    const target = partner && partner !== "null" ? partner : "*";
    channel.post(JSON.stringify({ context: CONTEXT, version: VERSION, event, value, listener }), target);
  };

  for (const [name, { on, value }] of Object.entries(EVENTS))
    player.addEventListener(
      on,
      () => {
        for (const listener of listeners.get(name) ?? []) say(name, value(player), listener);
      },
      { signal },
    );
  say("ready", about);

  return (data, origin) => {
    const request = requestIn(data);
    if (!request) return;
    partner ??= origin;
    if (origin !== partner) return;
    const { method, value, listener } = request;
    if (method === "addEventListener" || method === "removeEventListener") {
      const name = String(value);
      if (name === "ready") {
        if (method === "addEventListener") say("ready", about, listener);
        return;
      }
      if (!Object.hasOwn(EVENTS, name)) return;
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set);
      if (method === "addEventListener") set.add(listener);
      else if (listener === undefined) set.clear();
      else set.delete(listener);
      return;
    }
    if (!Object.hasOwn(METHODS, method)) return;
    const result = METHODS[method]?.(player, value);
    if (method.startsWith("get")) say(method, result, listener);
  };
}
