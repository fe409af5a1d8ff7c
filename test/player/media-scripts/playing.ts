import { type MediaScript, playing, ready } from "./script.ts";

export const PLAYING: readonly MediaScript[] = [
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
];
