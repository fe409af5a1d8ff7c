import type { MediaScript } from "./script.ts";

/** What is there at all, and what it does with values of other types. */
const CONSTANTS = [
  "NETWORK_EMPTY",
  "NETWORK_IDLE",
  "NETWORK_LOADING",
  "NETWORK_NO_SOURCE",
  "HAVE_NOTHING",
  "HAVE_METADATA",
  "HAVE_CURRENT_DATA",
  "HAVE_FUTURE_DATA",
  "HAVE_ENOUGH_DATA",
] as const;

const READONLY = [
  "error",
  "currentSrc",
  "networkState",
  "buffered",
  "readyState",
  "seeking",
  "duration",
  "paused",
  "played",
  "seekable",
  "ended",
  "textTracks",
  "videoWidth",
  "videoHeight",
] as const;

const METHODS = ["load", "play", "pause", "canPlayType", "addTextTrack"] as const;
const HANDLERS = [
  "onabort",
  "oncanplay",
  "oncanplaythrough",
  "ondurationchange",
  "onemptied",
  "onended",
  "onerror",
  "onloadeddata",
  "onloadedmetadata",
  "onloadstart",
  "onpause",
  "onplay",
  "onplaying",
  "onprogress",
  "onratechange",
  "onseeked",
  "onseeking",
  "onstalled",
  "onsuspend",
  "ontimeupdate",
  "onvolumechange",
  "onwaiting",
] as const;

type Loose = Record<string, unknown>;

export const SHAPE: readonly MediaScript[] = [
  {
    name: "constants",
    async run(log) {
      const m = log.media as unknown as Loose;
      const type = m.constructor as unknown as Loose;
      for (const name of CONSTANTS) {
        log.note(name, () => `${m[name]} ${type[name]}`);
        log.note(`${name} stays`, () => {
          m[name] = 99;
        });
        log.note(`${name} of the class stays`, () => {
          type[name] = 99;
        });
        log.note(`${name} is its own`, () => Object.hasOwn(m, name));
      }
    },
  },
  {
    name: "what can only be read",
    async run(log) {
      const m = log.media as unknown as Loose;
      for (const name of READONLY) {
        log.note(name, () => name in m);
        log.note(`${name} = 1`, () => {
          m[name] = 1;
        });
      }
    },
  },
  {
    name: "methods and handlers",
    async run(log) {
      const m = log.media as unknown as Record<string, (...all: unknown[]) => unknown>;
      for (const name of METHODS) log.note(name, () => typeof m[name]);
      for (const name of HANDLERS) log.note(name, () => m[name]);
      log.note("pause() gives", () => m.pause?.());
      log.note("load() gives", () => m.load?.());
      log.note("canPlayType()", () => m.canPlayType?.());
      log.note("canPlayType of nothing", () => JSON.stringify(m.canPlayType?.("")));
      log.note("canPlayType of nonsense", () => JSON.stringify(m.canPlayType?.("nonsense/nothing")));
      log.note("addTextTrack()", () => m.addTextTrack?.());
      const promise = m.play?.() as Promise<void>;
      log.note("play() gives", () => promise instanceof Promise);
      promise.catch(() => undefined);
      await log.settled();
    },
  },
  {
    name: "values of other types",
    loud: true,
    async run(log) {
      const m = log.media as unknown as Loose;
      for (const name of ["preservesPitch", "loop", "autoplay", "controls", "defaultMuted", "muted", "playsInline"]) {
        for (const value of [0, 1, "", "false", null, undefined, {}]) {
          m[name] = value;
          log.note(`${name} = ${JSON.stringify(value)}`, () => m[name]);
        }
        m[name] = false;
      }
      for (const name of ["volume", "playbackRate", "defaultPlaybackRate", "currentTime"]) {
        for (const value of ["0.5", null, true, [], {}, undefined, Symbol.iterator, 1n]) {
          log.note(`${name} = ${String(value)}`, () => {
            m[name] = value;
          });
          log.note(name, () => m[name]);
        }
      }
      await log.settled();
      for (const name of ["src", "preload", "poster", "crossOrigin"]) {
        for (const value of [null, undefined, 1]) {
          m[name] = value;
          log.note(`${name} = ${value}`, () => log.media.getAttribute(name));
        }
        log.media.removeAttribute(name);
      }
      await log.settled();
    },
  },
  {
    name: "sizes and flags",
    async run(log) {
      const m = log.media as unknown as Loose;
      for (const name of ["width", "height"]) {
        for (const value of [320, "17", 1.9, -1, null]) {
          m[name] = value;
          log.note(`${name} = ${value}`, () => `${m[name]} ${log.media.getAttribute(name)}`);
        }
        for (const value of ["12px", "-3", "", "x"]) {
          log.media.setAttribute(name, value);
          log.note(`${name}="${value}"`, () => m[name]);
        }
      }
      for (const name of ["playsInline", "disablePictureInPicture", "disableRemotePlayback"]) {
        log.note(name, () => m[name]);
        m[name] = true;
        log.note(name, () => log.media.hasAttribute(name));
      }
      log.note("srcObject", () => m.srcObject);
    },
  },
  {
    name: "things in their places",
    async run(log, { good, bad }) {
      const m = log.media;
      m.src = good;
      await log.until(() => m.readyState === 4);
      await log.settled();
      for (const name of ["buffered", "seekable", "played"] as const) {
        log.note(`${name} is a TimeRanges`, () => m[name] instanceof TimeRanges);
        const before = m[name];
        log.note(`${name} is the same`, () => m[name] === before);
        log.note(`${name}.start()`, () => (m[name].start as () => number)());
        log.note(`${name}.length = 7`, () => {
          (m[name] as unknown as Loose).length = 7;
        });
      }
      for (const index of [-1, 1, 0.5, Number.NaN, "x", 2 ** 32] as number[]) {
        log.note(`seekable.start(${index})`, () => m.seekable.start(index));
      }
      m.src = bad;
      await log.event("error");
      log.note("error", () => m.error instanceof MediaError);
      const { error } = m;
      log.note("same error", () => m.error === error);
      log.note("constants", () => [1, 2, 3, 4].map(() => m.error?.MEDIA_ERR_SRC_NOT_SUPPORTED).join());
      log.note("message", () => typeof m.error?.message);
      log.note("code stays", () => {
        (m.error as unknown as Loose).code = 1;
      });
    },
  },
  {
    name: "how much methods ask for, and what they give",
    async run(log, { good }) {
      const m = log.media as unknown as Record<string, (...all: unknown[]) => unknown>;
      for (const name of [...METHODS, "requestVideoFrameCallback", "cancelVideoFrameCallback"])
        log.note(name, () => m[name]?.length);
      log.note("cancelVideoFrameCallback()", () => m.cancelVideoFrameCallback?.());
      const quality = () => m.getVideoPlaybackQuality?.() as VideoPlaybackQuality;
      log.note("quality", () => quality() instanceof VideoPlaybackQuality);
      log.note("before", () => quality().totalVideoFrames);
      log.media.src = good;
      await log.until(() => log.media.readyState === 4);
      await log.settled();
      log.note("after", () => `${quality().totalVideoFrames > 0} ${quality().creationTime > 0}`);
      log.note("lost", () => `${quality().droppedVideoFrames} ${quality().corruptedVideoFrames}`);
    },
  },
  {
    name: "sizes that are none",
    async run(log) {
      const m = log.media as unknown as Loose;
      for (const name of ["width", "height"]) {
        for (const value of ["\v7", "\u00a07", " +7", "2147483647", "2147483648", "99999999999"]) {
          log.media.setAttribute(name, value);
          log.note(`${name}="${value}"`, () => m[name]);
        }
        log.note(`${name} = 3n`, () => {
          m[name] = 3n;
        });
      }
    },
  },
  {
    name: "no tracks of sound or picture",
    async run(log) {
      for (const name of ["audioTracks", "videoTracks"]) log.note(name, () => name in log.media);
    },
  },
];
