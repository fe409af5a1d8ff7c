import type { MediaLog } from "./media-log.ts";

/** One thing that a page does with a media element. `good` is a file of two seconds, `bad` one that is not there. */
export interface MediaScript {
  readonly name: string;
  run(log: MediaLog, files: { readonly good: string; readonly bad: string }): Promise<void>;
}

const ready = async (log: MediaLog, src: string): Promise<void> => {
  log.media.src = src;
  await log.until(() => log.media.readyState === 4);
  await log.settled();
};

const playing = async (log: MediaLog): Promise<void> => {
  const done = log.event("playing");
  void log.promise("play()", log.media.play());
  await done;
  await log.until(() => log.media.currentTime > 0.3);
};

export const MEDIA_SCRIPTS: readonly MediaScript[] = [
  {
    name: "before any source",
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
    name: "loads",
    async run(log, { good }) {
      const m = log.media;
      m.src = good;
      log.note("networkState at once", () => m.networkState);
      await log.event("loadstart");
      log.note("networkState", () => m.networkState);
      log.note("currentSrc is src", () => m.currentSrc === m.src);
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("networkState", () => m.networkState);
      log.note("duration", () => m.duration.toFixed(1));
      log.note("seekable", () => `${m.seekable.length} ${m.seekable.start(0)} ${m.seekable.end(0).toFixed(1)}`);
      log.note("buffered", () => `${m.buffered.length} ${m.buffered.start(0)} ${m.buffered.end(0).toFixed(1)}`);
      log.note("played", () => m.played.length);
      log.note("seekable.end(1)", () => m.seekable.end(1));
      log.note("seekable.end(-1)", () => m.seekable.end(-1));
    },
  },
  {
    name: "plays and pauses",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      log.note("paused", () => m.paused);
      const started = log.promise("play()", m.play());
      log.note("paused", () => m.paused);
      log.note("readyState", () => m.readyState);
      await started;
      await log.until(() => m.currentTime > 0.3);
      m.pause();
      log.note("paused", () => m.paused);
      const at = m.currentTime;
      await log.settled();
      log.note("stays", () => m.currentTime === at);
      log.note("played", () => `${m.played.length} ${m.played.start(0)} ${Math.abs(m.played.end(0) - at) < 0.2}`);
    },
  },
  {
    name: "a second play() while it plays, and a second pause()",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      await log.promise("again", log.media.play());
      log.media.pause();
      log.media.pause();
      await log.settled();
    },
  },
  {
    name: "play() and pause() in one task",
    async run(log, { good }) {
      await ready(log, good);
      const done = log.promise("play()", log.media.play());
      log.media.pause();
      log.note("paused", () => log.media.paused);
      await done;
      await log.settled();
    },
  },
  {
    name: "two play() in one task",
    async run(log, { good }) {
      await ready(log, good);
      const first = log.promise("first", log.media.play());
      const second = log.promise("second", log.media.play());
      await Promise.all([first, second]);
      log.media.pause();
      await log.settled();
    },
  },
  {
    name: "pause() and play() in one task while it plays",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      log.media.pause();
      await log.promise("again", log.media.play());
      await log.settled();
      log.media.pause();
      await log.settled();
    },
  },
  {
    name: "play() before it is loaded",
    async run(log, { good }) {
      log.media.src = good;
      await log.promise("play()", log.media.play());
      await log.until(() => log.media.currentTime > 0.1);
      log.media.pause();
      await log.settled();
    },
  },
  {
    name: "play() before there is a source",
    async run(log, { good }) {
      const started = log.promise("play()", log.media.play());
      log.note("paused", () => log.media.paused);
      log.note("networkState", () => log.media.networkState);
      await log.settled();
      log.media.src = good;
      await started;
      log.media.pause();
      await log.settled();
    },
  },
  {
    name: "play() and pause() before there is a source",
    async run(log) {
      const started = log.promise("play()", log.media.play());
      await log.settled();
      log.media.pause();
      await started;
      await log.settled();
    },
  },
  {
    name: "seeks while paused",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.currentTime = 1;
      log.note("seeking", () => m.seeking);
      log.note("currentTime", () => m.currentTime);
      await log.event("seeked");
      await log.settled();
      m.currentTime = 1;
      log.note("seeking to where it is", () => m.seeking);
      await log.event("seeked");
      await log.settled();
    },
  },
  {
    name: "seeks while playing",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      log.media.currentTime = 1.2;
      log.note("seeking", () => log.media.seeking);
      await log.event("seeked");
      await log.until(() => log.media.currentTime > 1.4);
      log.media.pause();
      await log.settled();
      log.note("played ranges", () => log.media.played.length);
    },
  },
  {
    name: "two seeks in one task",
    async run(log, { good }) {
      await ready(log, good);
      log.media.currentTime = 1;
      log.media.currentTime = 0.5;
      await log.event("seeked");
      await log.settled();
      log.note("currentTime", () => log.media.currentTime);
    },
  },
  {
    name: "two seeks in one task while playing",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      log.media.currentTime = 1;
      log.media.currentTime = 0.5;
      await log.event("seeked");
      await log.until(() => log.media.currentTime > 0.7);
      log.media.pause();
      await log.settled();
    },
  },
  {
    name: "seeks out of range while paused",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.currentTime = 1000;
      log.note("clamped", () => m.currentTime === m.duration);
      log.note("ended at once", () => m.ended);
      await log.event("seeked");
      await log.settled();
      log.note("ended", () => m.ended);
      m.currentTime = -5;
      log.note("clamped", () => m.currentTime);
      await log.event("seeked");
      await log.settled();
      log.note("ended", () => m.ended);
    },
  },
  {
    name: "seeks past the end while playing",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      log.media.currentTime = 1000;
      await log.event("ended");
      await log.settled();
      log.note("paused", () => log.media.paused);
    },
  },
  {
    name: "seek, then play() in one task",
    async run(log, { good }) {
      await ready(log, good);
      log.media.currentTime = 1;
      await log.promise("play()", log.media.play());
      await log.until(() => log.media.currentTime > 1.2);
      log.media.pause();
      await log.settled();
    },
  },
  {
    name: "pause() during a seek",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      log.media.currentTime = 1;
      log.media.pause();
      await log.event("seeked");
      await log.settled();
    },
  },
  {
    name: "ends, and plays again from the start",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.currentTime = 1.6;
      await log.event("seeked");
      await log.settled();
      void log.promise("play()", m.play());
      await log.event("ended");
      log.note("ended", () => m.ended);
      log.note("at the end", () => m.currentTime === m.duration);
      await log.settled();
      await log.promise("play()", m.play());
      await log.until(() => m.currentTime > 0.2);
      log.note("from the start", () => m.currentTime < 1.5);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "ended, and sought back",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.currentTime = 1.6;
      await log.event("seeked");
      await log.settled();
      void log.promise("play()", m.play());
      await log.event("ended");
      await log.settled();
      m.currentTime = 1;
      log.note("ended", () => m.ended);
      await log.event("seeked");
      await log.settled();
      log.note("paused", () => m.paused);
    },
  },
  {
    name: "loops",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.loop = true;
      log.note("attribute", () => m.hasAttribute("loop"));
      m.currentTime = 1.6;
      await log.event("seeked");
      await log.settled();
      void log.promise("play()", m.play());
      await log.event("seeked");
      await log.until(() => m.currentTime > 0.1);
      log.note("came round", () => m.currentTime < 1);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "loop set at the end",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.currentTime = 1.6;
      await log.event("seeked");
      void log.promise("play()", m.play());
      await log.event("ended");
      await log.settled();
      m.loop = true;
      log.note("ended", () => m.ended);
      await log.settled();
      await log.promise("play()", m.play());
      await log.until(() => m.currentTime > 0.1);
      log.note("came round", () => m.currentTime < 1);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "rates",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.playbackRate = 2;
      log.note("playbackRate", () => m.playbackRate);
      await log.settled();
      m.playbackRate = 2;
      await log.settled();
      m.defaultPlaybackRate = 1.5;
      await log.settled();
      m.playbackRate = 1;
      m.playbackRate = 2;
      await log.settled();
      for (const bad of [17, 0.01, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
        log.note(`playbackRate = ${bad}`, () => {
          m.playbackRate = bad;
        });
        log.note(`defaultPlaybackRate = ${bad}`, () => {
          m.defaultPlaybackRate = bad;
        });
      }
      log.note("playbackRate", () => m.playbackRate);
      await log.settled();
      m.load();
      log.note("playbackRate after load()", () => m.playbackRate);
      await log.until(() => m.readyState === 4);
      await log.settled();
    },
  },
  {
    name: "rate nought holds",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      const m = log.media;
      m.playbackRate = 0;
      await log.settled();
      const at = m.currentTime;
      await log.settled();
      log.note("stands", () => m.currentTime === at);
      log.note("paused", () => m.paused);
      m.playbackRate = 1;
      await log.until(() => m.currentTime > at + 0.2);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "volume and mute",
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
    name: "currentTime set before it is loaded",
    async run(log, { good }) {
      const m = log.media;
      m.currentTime = 1;
      m.src = good;
      log.note("currentTime", () => m.currentTime);
      await log.event("loadstart");
      m.currentTime = 1.5;
      log.note("currentTime", () => m.currentTime);
      log.note("seeking", () => m.seeking);
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("currentTime", () => m.currentTime);
    },
  },
  {
    name: "load() again while paused",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.load();
      log.note("readyState", () => m.readyState);
      log.note("networkState", () => m.networkState);
      log.note("currentSrc", () => m.currentSrc === m.src);
      await log.until(() => m.readyState === 4);
      await log.settled();
    },
  },
  {
    name: "load() again while it plays",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      const m = log.media;
      m.load();
      log.note("paused", () => m.paused);
      log.note("currentTime", () => m.currentTime);
      log.note("duration", () => m.duration);
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("paused", () => m.paused);
    },
  },
  {
    name: "load() while a play() is pending",
    async run(log, { good }) {
      const m = log.media;
      m.src = good;
      const started = log.promise("play()", m.play());
      m.load();
      await started;
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("paused", () => m.paused);
    },
  },
  {
    name: "load() during a seek",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.currentTime = 1;
      m.load();
      log.note("seeking", () => m.seeking);
      await log.until(() => m.readyState === 4);
      await log.settled();
    },
  },
  {
    name: "src set twice in one task",
    async run(log, { good, bad }) {
      const m = log.media;
      m.src = bad;
      m.src = good;
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("currentSrc is src", () => m.currentSrc === m.src);
    },
  },
  {
    name: "src removed, then load()",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.removeAttribute("src");
      await log.settled();
      log.note("readyState", () => m.readyState);
      m.load();
      await log.settled();
      log.note("networkState", () => m.networkState);
      log.note("readyState", () => m.readyState);
      log.note("duration", () => m.duration);
      log.note("src", () => m.src);
    },
  },
  {
    name: "load() without a source",
    async run(log) {
      log.media.load();
      log.note("networkState", () => log.media.networkState);
      await log.settled();
      log.note("networkState", () => log.media.networkState);
    },
  },
  {
    name: "a bad source, then a good one",
    async run(log, { good, bad }) {
      const m = log.media;
      m.src = bad;
      await log.event("error");
      log.note("error", () => m.error?.code);
      log.note("networkState", () => m.networkState);
      await log.promise("play()", m.play());
      log.note("paused", () => m.paused);
      await log.settled();
      m.src = good;
      log.note("error", () => m.error);
      await log.until(() => m.readyState === 4);
      await log.settled();
    },
  },
  {
    name: "play() on a source that turns out bad",
    async run(log, { bad }) {
      const m = log.media;
      m.src = bad;
      await log.promise("play()", m.play());
      log.note("paused", () => m.paused);
      await log.settled();
    },
  },
  {
    name: "an empty source",
    async run(log) {
      const m = log.media;
      m.setAttribute("src", "");
      log.note("src", () => m.src === "" || m.src === document.baseURI);
      await log.event("error");
      log.note("error", () => m.error?.code);
      await log.promise("play()", m.play());
      await log.settled();
    },
  },
  {
    name: "autoplays",
    async run(log, { good }) {
      const m = log.media;
      m.autoplay = true;
      m.src = good;
      await log.until(() => m.currentTime > 0.2);
      log.note("paused", () => m.paused);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "autoplay set when it is loaded",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.autoplay = true;
      await log.settled();
      log.note("paused", () => m.paused);
    },
  },
  {
    name: "autoplay, but paused by hand before it could",
    async run(log, { good }) {
      const m = log.media;
      m.autoplay = true;
      m.src = good;
      m.pause();
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("paused", () => m.paused);
    },
  },
  {
    name: "taken out of the document while it plays",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      const m = log.media;
      m.remove();
      log.note("paused at once", () => m.paused);
      await log.event("pause");
      await log.settled();
      log.note("paused", () => m.paused);
      document.body.append(m);
      await log.settled();
      log.note("paused", () => m.paused);
    },
  },
  {
    name: "moved within the document while it plays",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      const m = log.media;
      const other = document.createElement("div");
      document.body.append(other);
      other.append(m);
      await log.settled();
      log.note("paused", () => m.paused);
      m.pause();
      await log.settled();
      other.remove();
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
  {
    name: "text tracks",
    async run(log, { good }) {
      const m = log.media;
      const before = m.textTracks;
      log.note("type", () => Object.prototype.toString.call(before));
      const track = m.addTextTrack("captions", "Words", "en");
      log.note("track", () => `${track.kind} ${track.label} ${track.language} ${track.mode} ${track.id}`);
      log.note("instance", () => track instanceof TextTrack);
      log.note("throws", () => m.addTextTrack("foo" as TextTrackKind));
      track.mode = "hidden";
      const seen: string[] = [];
      track.addEventListener("cuechange", () => {
        seen.push([...(track.activeCues ?? [])].map((cue) => cue.id).join("+") || "-");
      });
      const cue = (id: string, from: number, to: number) => {
        const it = new VTTCue(from, to, id);
        it.id = id;
        it.onenter = () => seen.push(`enter ${id}`);
        it.onexit = () => seen.push(`exit ${id}`);
        track.addCue(it);
      };
      cue("a", 0.2, 0.6);
      cue("b", 0.5, 0.9);
      cue("c", 1.4, 1.6);
      await ready(log, good);
      log.note("same list", () => m.textTracks === before);
      log.note("active", () => track.activeCues?.length);
      await playing(log);
      await log.until(() => m.currentTime > 1.1);
      m.pause();
      await log.settled();
      log.note("cuechange", () => seen.join(", "));
      seen.length = 0;
      m.currentTime = 1.5;
      await log.event("seeked");
      await log.settled();
      log.note("cuechange by seek", () => seen.join(", "));
      log.note("active", () => [...(track.activeCues ?? [])].map((it) => it.id).join());
      seen.length = 0;
      m.currentTime = 0.55;
      await log.event("seeked");
      await log.settled();
      log.note("cuechange by seek", () => seen.join(", "));
      track.mode = "disabled";
      log.note("active when disabled", () => track.activeCues);
      log.note("cues when disabled", () => track.cues);
      m.load();
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("tracks after load()", () => m.textTracks.length);
    },
  },
];
