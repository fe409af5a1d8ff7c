import { type MediaScript, playing, ready } from "./script.ts";

/** What can still be done where nothing can be played, and orders that a page may give at odd moments. */
export const FAILURES: readonly MediaScript[] = [
  {
    name: "everything asked of a failed source",
    loud: true,
    async run(log, { bad }) {
      const m = log.media;
      m.src = bad;
      await log.event("error");
      await log.settled();
      m.currentTime = 1;
      log.note("sought", () => `${m.currentTime} ${m.seeking}`);
      m.playbackRate = 2;
      m.volume = 0.5;
      await log.settled();
      const started = log.promise("play()", m.play());
      log.note("paused", () => m.paused);
      await started;
      m.pause();
      await log.settled();
      m.autoplay = true;
      m.preload = "auto";
      await log.settled();
      log.note("lists", () => `${m.buffered.length} ${m.seekable.length} ${m.duration}`);
      log.note("error", () => m.error?.code);
    },
  },
  {
    name: "a failure while play() waits, with other play() around it",
    async run(log, { bad }) {
      const m = log.media;
      m.src = bad;
      const first = log.promise("first", m.play());
      m.addEventListener("error", () => {
        log.note("paused", () => m.paused);
        void log.promise("in the event", m.play());
      });
      const second = log.promise("second", m.play());
      await Promise.all([first, second]);
      await log.settled();
      log.note("paused", () => m.paused);
    },
  },
  {
    name: "the address taken away after a failure, and after the end",
    async run(log, { bad, good }) {
      const m = log.media;
      m.src = bad;
      await log.event("error");
      m.removeAttribute("src");
      log.note("state", () => `${m.networkState} ${m.error?.code} ${m.currentSrc === ""}`);
      await log.promise("play()", m.play());
      m.load();
      log.note("state", () => `${m.networkState} ${m.error}`);
      await log.settled();
      await ready(log, good);
      m.currentTime = 1.8;
      void log.promise("play()", m.play());
      await log.event("ended");
      m.removeAttribute("src");
      log.note("ended", () => `${m.ended} ${m.currentTime === m.duration} ${m.networkState}`);
      m.load();
      log.note("emptied", () => `${m.ended} ${m.currentTime} ${m.duration} ${m.paused} ${m.networkState}`);
      await log.settled();
    },
  },
  {
    name: "where it starts by default",
    async run(log, { good }) {
      const m = log.media;
      m.currentTime = 1.5;
      m.currentTime = -1;
      log.note("before", () => `${m.currentTime} ${m.seeking}`);
      m.currentTime = 1;
      m.src = good;
      log.note("with an address", () => m.currentTime);
      m.currentTime = 0.5;
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("at rest", () => m.currentTime);
      m.load();
      log.note("load()", () => m.currentTime);
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("at rest", () => m.currentTime);
      m.currentTime = 1;
      m.src = good;
      m.currentTime = 100;
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("past the end", () => `${m.currentTime === m.duration} ${m.ended}`);
    },
  },
  {
    name: "where it starts by default, and play()",
    async run(log, { good }) {
      const m = log.media;
      m.currentTime = 1;
      m.src = good;
      await log.promise("play()", m.play());
      log.note("from there", () => m.currentTime >= 1);
      await log.until(() => m.currentTime > 1.3);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "another place, asked for in each event of the load",
    async run(log, { good }) {
      const m = log.media;
      for (const type of ["loadstart", "loadeddata", "canplaythrough"]) {
        m.addEventListener(
          type,
          () => {
            m.currentTime = 1;
            log.note(`in ${type}`, () => `${m.currentTime}`);
          },
          { once: true },
        );
        m.src = good;
        await log.until(() => m.readyState === 4);
        await log.settled();
        log.note(`after ${type}`, () => m.currentTime);
      }
    },
  },
  {
    name: "orders given while it tells its time",
    async run(log, { good }) {
      const m = log.media;
      await ready(log, good);
      m.addEventListener("timeupdate", () => m.pause(), { once: true });
      await log.promise("play()", m.play());
      await log.event("pause");
      await log.settled();
      m.addEventListener(
        "timeupdate",
        () => {
          m.currentTime = 1.5;
          log.note("seeking", () => m.seeking);
        },
        { once: true },
      );
      await log.promise("play()", m.play());
      await log.event("seeked");
      m.pause();
      await log.settled();
    },
  },
  {
    name: "orders given as it is emptied",
    async run(log, { good }) {
      const m = log.media;
      await ready(log, good);
      await playing(log);
      m.addEventListener(
        "emptied",
        () => {
          log.note("in it", () => `${m.readyState} ${m.paused} ${m.currentTime} ${m.duration} ${m.networkState}`);
          m.currentTime = 1;
          void log.promise("play()", m.play());
        },
        { once: true },
      );
      m.load();
      log.note("at once", () => `${m.readyState} ${m.paused} ${m.currentTime}`);
      await log.until(
        () => m.currentTime > 1.2 || (m.readyState === 4 && !m.seeking && !m.paused && m.currentTime > 0.2),
      );
      m.pause();
      await log.settled();
    },
  },
  {
    name: "load() from within pause, ended and error",
    async run(log, { good, bad }) {
      const m = log.media;
      await ready(log, good);
      await playing(log);
      m.addEventListener("pause", () => m.load(), { once: true });
      m.pause();
      await log.event("loadstart");
      await log.until(() => m.readyState === 4);
      await log.settled();
      m.addEventListener(
        "error",
        () => {
          m.removeAttribute("src");
          m.load();
        },
        { once: true },
      );
      m.src = bad;
      await log.event("error");
      await log.settled();
      log.note("state", () => `${m.networkState} ${m.error}`);
    },
  },
  {
    name: "default speed changed while it plays, and told",
    async run(log, { good }) {
      const m = log.media;
      m.defaultPlaybackRate = 0.5;
      log.note("speeds", () => `${m.defaultPlaybackRate} ${m.playbackRate}`);
      m.playbackRate = 2;
      await ready(log, good);
      log.note("speeds", () => `${m.defaultPlaybackRate} ${m.playbackRate}`);
      await playing(log);
      m.defaultPlaybackRate = 1.5;
      await log.settled();
      log.note("speeds", () => `${m.defaultPlaybackRate} ${m.playbackRate}`);
      m.pause();
      m.src = good;
      log.note("at once", () => m.playbackRate);
      await log.until(() => m.readyState === 4);
      await log.settled();
      m.defaultPlaybackRate = 0;
      m.load();
      log.note("nought", () => `${m.defaultPlaybackRate} ${m.playbackRate}`);
      await log.until(() => m.readyState === 4);
      await log.settled();
    },
  },
  {
    name: "to the very end by hand, again and again",
    async run(log, { good }) {
      const m = log.media;
      await ready(log, good);
      for (const to of [m.duration, 1, m.duration, 0]) {
        m.currentTime = to;
        await log.event("seeked");
        await log.settled();
        log.note("there", () => `${m.ended} ${m.paused}`);
      }
      m.currentTime = m.duration;
      m.loop = true;
      await log.event("seeked");
      await log.settled();
      log.note("with loop", () => `${m.ended} ${m.currentTime === m.duration}`);
      m.loop = false;
      log.note("without", () => m.ended);
      await log.settled();
    },
  },
  {
    name: "load() where nothing is",
    async run(log) {
      const m = log.media;
      m.load();
      log.note("state", () => `${m.networkState} ${m.paused}`);
      await log.settled();
      log.note("state", () => m.networkState);
      const started = log.promise("play()", m.play());
      m.load();
      await log.settled();
      log.note("state", () => `${m.networkState} ${m.paused}`);
      m.pause();
      await started;
      await log.settled();
    },
  },
  {
    name: "parts of a source in many notations",
    async run(log, { good }) {
      const m = log.media;
      for (const part of ["foo", ",1", "1,0.5", "npt:1", "1,", "-1", "0:01", "99", "0.25&t=1"]) {
        m.src = `${good}#t=${part}`;
        await log.until(() => m.readyState === 4);
        await log.settled();
        log.note(part, () => (m.currentTime === m.duration ? "the end" : m.currentTime));
      }
    },
  },
  {
    name: "another source, and load(), while it seeks",
    async run(log, { good }) {
      const m = log.media;
      await ready(log, good);
      for (const leave of [() => (m.src = good), () => m.load()]) {
        m.currentTime = 1;
        leave();
        log.note("at once", () => `${m.seeking} ${m.currentTime}`);
        await log.until(() => m.readyState === 4);
        await log.settled();
      }
    },
  },
  {
    name: "orders at the end",
    async run(log, { good }) {
      const m = log.media;
      await ready(log, good);
      m.currentTime = 1.7;
      void log.promise("play()", m.play());
      await log.event("ended");
      m.pause();
      await log.settled();
      await Promise.all([log.promise("first", m.play()), log.promise("second", m.play())]);
      await log.until(() => m.currentTime > 0.1);
      m.playbackRate = 4;
      await log.event("ended");
      m.currentTime = 0;
      log.note("back", () => `${m.ended} ${m.paused}`);
      await log.settled();
    },
  },
  {
    name: "many orders in one task",
    loud: true,
    async run(log, { good }) {
      const m = log.media;
      await ready(log, good);
      m.muted = true;
      const started = log.promise("play()", m.play());
      m.volume = 0.5;
      m.playbackRate = 2;
      m.currentTime = 0.5;
      m.pause();
      m.loop = true;
      await started;
      await log.settled();
    },
  },
  {
    name: "taken out, and load() in the same task",
    async run(log, { good }) {
      const m = log.media;
      await ready(log, good);
      await playing(log);
      m.remove();
      m.load();
      log.note("at once", () => `${m.paused} ${m.networkState}`);
      await log.until(() => m.readyState === 4);
      await log.settled();
      document.body.append(m);
      await log.settled();
    },
  },
  {
    name: "on from each place that is reached",
    async run(log, { good }) {
      const m = log.media;
      await ready(log, good);
      m.addEventListener("seeked", () => {
        if (m.currentTime < 1.9) m.currentTime += 0.5;
      });
      m.currentTime = 0.5;
      await log.until(() => m.currentTime >= 1.9);
      await log.settled();
      log.note("there", () => `${m.currentTime === m.duration} ${m.ended}`);
    },
  },
  {
    name: "loop and play() as it ends",
    async run(log, { good }) {
      const m = log.media;
      await ready(log, good);
      m.currentTime = 1.7;
      m.addEventListener(
        "ended",
        () => {
          m.loop = true;
          void log.promise("again", m.play());
        },
        { once: true },
      );
      void log.promise("play()", m.play());
      await log.event("ended");
      await log.until(() => m.currentTime < 1 && m.currentTime > 0.2);
      m.pause();
      await log.settled();
    },
  },
];
