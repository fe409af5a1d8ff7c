import { type MediaScript, playing, ready } from "./script.ts";

/** How the promises of play() end, and when. */
export const PROMISES: readonly MediaScript[] = [
  {
    name: "many play() and a pause()",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      const all = [1, 2, 3].map((n) => log.promise(`play() ${n}`, m.play()));
      m.pause();
      all.push(log.promise("play() 4", m.play()));
      await Promise.all(all);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "play() and another source",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      const first = log.promise("first", m.play());
      m.src = good;
      log.note("paused", () => m.paused);
      await first;
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("paused", () => m.paused);
    },
  },
  {
    name: "another source while it plays, and play() again",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      const m = log.media;
      m.src = good;
      log.note("paused", () => m.paused);
      log.note("currentTime", () => m.currentTime);
      await log.promise("play()", m.play());
      await log.until(() => m.currentTime > 0.2);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "play(), load(), play()",
    async run(log, { good }) {
      const m = log.media;
      m.src = good;
      const first = log.promise("first", m.play());
      m.load();
      const second = log.promise("second", m.play());
      await Promise.all([first, second]);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "play() before it is loaded, and pause()",
    async run(log, { good }) {
      const m = log.media;
      m.src = good;
      const started = log.promise("play()", m.play());
      m.pause();
      await started;
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("paused", () => m.paused);
    },
  },
  {
    name: "play() where the source was taken away",
    async run(log, { good }) {
      const m = log.media;
      m.src = good;
      const started = log.promise("play()", m.play());
      m.removeAttribute("src");
      m.load();
      log.note("networkState", () => m.networkState);
      log.note("paused", () => m.paused);
      await started;
      await log.settled();
      log.note("networkState", () => m.networkState);
    },
  },
  {
    name: "play() after a failure, and load()",
    async run(log, { bad, good }) {
      const m = log.media;
      m.src = bad;
      await log.event("error");
      await log.settled();
      await log.promise("play()", m.play());
      log.note("paused", () => m.paused);
      m.load();
      log.note("error", () => m.error);
      log.note("networkState", () => m.networkState);
      await log.event("error");
      await log.settled();
      m.src = good;
      await log.promise("play()", m.play());
      m.pause();
      await log.settled();
    },
  },
  {
    name: "pause() while it plays, and a waiting play()",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      const m = log.media;
      const again = log.promise("again", m.play());
      m.pause();
      await again;
      await log.settled();
    },
  },
  {
    name: "promises between microtasks and tasks",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      const started = log.promise("play()", m.play());
      queueMicrotask(() => log.write("· microtask"));
      await started;
      log.note("paused", () => m.paused);
      const stopped = log.event("pause");
      m.pause();
      queueMicrotask(() => log.write("· microtask"));
      await stopped;
      await log.settled();
    },
  },
  {
    name: "pause() where nothing was chosen",
    async run(log) {
      const m = log.media;
      m.pause();
      log.note("networkState", () => m.networkState);
      await log.settled();
      log.note("networkState", () => m.networkState);
    },
  },
  {
    name: "play() at the end, and pause() when it is sought",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.currentTime = m.duration;
      await log.event("seeked");
      await log.settled();
      log.note("ended", () => m.ended);
      const started = log.promise("play()", m.play());
      log.note("ended", () => m.ended);
      log.note("seeking", () => m.seeking);
      log.note("currentTime", () => m.currentTime);
      await started;
      m.pause();
      await log.settled();
      log.note("currentTime", () => m.currentTime < 0.3);
    },
  },
];
