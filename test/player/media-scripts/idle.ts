import { type MediaScript, ready } from "./script.ts";

export const IDLE: readonly MediaScript[] = [
  {
    name: "before any source",
    loud: true,
    async run(log) {
      const m = log.media;
      for (const key of [
        "src",
        "currentSrc",
        "networkState",
        "readyState",
        "error",
        "paused",
        "ended",
        "seeking",
        "currentTime",
        "duration",
        "volume",
        "muted",
        "defaultMuted",
        "playbackRate",
        "defaultPlaybackRate",
        "preservesPitch",
        "loop",
        "autoplay",
        "controls",
        "crossOrigin",
      ] as const)
        log.note(key, () => m[key]);
      for (const key of ["buffered", "seekable", "played", "textTracks"] as const) {
        log.note(`${key}.length`, () => m[key].length);
        log.note(`${key} is itself`, () => Object.prototype.toString.call(m[key]));
      }
      log.note("buffered.start(0)", () => m.buffered.start(0));
      log.note("pause()", () => m.pause());
      m.currentTime = 1;
      log.note("currentTime after setting", () => m.currentTime);
      await log.settled();
    },
  },
  {
    name: "volume and mute",
    loud: true,
    async run(log) {
      const m = log.media;
      m.volume = 0.5;
      await log.settled();
      m.volume = 0.5;
      await log.settled();
      m.muted = true;
      await log.settled();
      log.note("attribute", () => m.hasAttribute("muted"));
      m.muted = true;
      await log.settled();
      m.muted = false;
      m.volume = 0.25;
      await log.settled();
      m.defaultMuted = true;
      log.note("attribute", () => m.hasAttribute("muted"));
      log.note("muted", () => m.muted);
      await log.settled();
      for (const bad of [2, -0.1, Number.NaN, Number.POSITIVE_INFINITY, "x" as unknown as number])
        log.note(`volume = ${bad}`, () => {
          m.volume = bad;
        });
      log.note("volume", () => m.volume);
    },
  },
  {
    name: "times that are none",
    async run(log, { good }) {
      const m = log.media;
      for (const when of ["before", "after"]) {
        for (const bad of [
          Number.NaN,
          Number.POSITIVE_INFINITY,
          undefined as unknown as number,
          "1" as unknown as number,
        ])
          log.note(`${when}: currentTime = ${bad}`, () => {
            m.currentTime = bad;
          });
        log.note("currentTime", () => m.currentTime);
        if (when === "before") await ready(log, good);
      }
      await log.settled();
    },
  },
  {
    name: "reflects",
    async run(log) {
      const m = log.media;
      log.note("preload", () => m.preload);
      for (const value of ["none", "metadata", "auto", "", "foo", "NONE"]) {
        m.preload = value as "none";
        log.note(`preload = ${value}`, () => `${m.preload} ${m.getAttribute("preload")}`);
      }
      for (const name of ["autoplay", "loop", "controls"] as const) {
        m[name] = true;
        log.note(name, () => `${m[name]} ${m.getAttribute(name)}`);
        m.removeAttribute(name);
        log.note(name, () => m[name]);
      }
      m.crossOrigin = "anonymous";
      log.note("crossOrigin", () => m.getAttribute("crossorigin"));
      m.crossOrigin = "foo";
      log.note("crossOrigin", () => m.crossOrigin);
      m.crossOrigin = null;
      log.note("crossOrigin", () => m.crossOrigin);
      log.note("HAVE_ENOUGH_DATA", () => (m as unknown as HTMLMediaElement).HAVE_ENOUGH_DATA);
      log.note("NETWORK_NO_SOURCE", () => (m as unknown as HTMLMediaElement).NETWORK_NO_SOURCE);
    },
  },
];
