import { type MediaScript, playing, ready } from "./script.ts";

export const LOADING: readonly MediaScript[] = [
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
];
