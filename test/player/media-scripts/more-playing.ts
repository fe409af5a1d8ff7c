import { type MediaScript, playing, ready } from "./script.ts";

/** Odd moments of playing. */
export const MORE_PLAYING: readonly MediaScript[] = [
  {
    name: "pause() as it ends",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.currentTime = 1.6;
      await log.event("seeked");
      await log.settled();
      m.addEventListener("ended", () => m.pause(), { once: true });
      void log.promise("play()", m.play());
      await log.event("ended");
      await log.settled();
      log.note("at the end", () => `${m.ended} ${m.paused} ${m.played.length}`);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "the fastest and the slowest speed",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.playbackRate = 16;
      void log.promise("play()", m.play());
      await log.event("ended");
      await log.settled();
      // A real video is hungry in between, as its machine pleases.
      log.lines.length = 0;
      m.playbackRate = 0.0625;
      await log.settled();
      log.note("ended", () => `${m.ended} ${m.playbackRate}`);
      await log.promise("play()", m.play());
      await log.settled();
      log.note("slow", () => m.currentTime < 0.5);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "play() at speed nought",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.playbackRate = 0;
      await log.promise("play()", m.play());
      await log.settled();
      log.note("stands", () => `${m.currentTime} ${m.paused} ${m.ended}`);
      m.playbackRate = 1;
      await log.until(() => m.currentTime > 0.2);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "speed nought at the end",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.currentTime = m.duration;
      await log.event("seeked");
      await log.settled();
      m.playbackRate = 0;
      log.note("ended", () => m.ended);
      await log.settled();
    },
  },
  {
    name: "loops at double speed",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.loop = true;
      m.playbackRate = 2;
      m.currentTime = 1.4;
      await log.event("seeked");
      await log.settled();
      void log.promise("play()", m.play());
      await log.event("seeked");
      await log.until(() => m.currentTime > 0.2);
      log.note("rate", () => m.playbackRate);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "loop taken away at the end",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.loop = true;
      m.currentTime = m.duration;
      await log.event("seeked");
      await log.settled();
      log.note("ended", () => m.ended);
      m.loop = false;
      log.note("ended", () => m.ended);
      await log.settled();
      log.note("ended", () => `${m.ended} ${m.paused}`);
    },
  },
  {
    name: "seeks to where it is in every state",
    async run(log, { good }) {
      const m = log.media;
      const seekHere = () => {
        const { currentTime } = m;
        m.currentTime = currentTime;
      };
      seekHere();
      log.note("empty", () => `${m.seeking} ${m.currentTime} ${m.networkState}`);
      m.src = good;
      seekHere();
      log.note("chosen", () => m.seeking);
      await log.until(() => m.readyState === 4);
      await log.settled();
      seekHere();
      log.note("loaded", () => m.seeking);
      await log.event("seeked");
      await log.settled();
      await playing(log);
      seekHere();
      log.note("playing", () => m.seeking);
      await log.event("seeked");
      await log.until(() => m.currentTime > 0.5);
      m.pause();
      await log.settled();
      m.currentTime = m.duration;
      await log.event("seeked");
      await log.settled();
    },
  },
  {
    name: "places that cannot be reached",
    async run(log, { good }) {
      const m = log.media;
      m.currentTime = Number.MAX_VALUE;
      log.note("empty", () => m.currentTime === Number.MAX_VALUE);
      m.currentTime = -1;
      log.note("empty", () => m.currentTime);
      m.currentTime = 0;
      await ready(log, good);
      m.currentTime = Number.MAX_VALUE;
      await log.event("seeked");
      log.note("loaded", () => m.currentTime === m.duration);
      await log.settled();
      m.currentTime = -Number.MAX_VALUE;
      await log.event("seeked");
      log.note("loaded", () => m.currentTime);
      await log.settled();
    },
  },
  {
    name: "a seek at once after play()",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      const started = log.promise("play()", m.play());
      m.currentTime = 1;
      await started;
      await log.until(() => m.currentTime > 1.2);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "back from the end while it plays there",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      const m = log.media;
      m.currentTime = m.duration;
      m.currentTime = 0.5;
      await log.event("seeked");
      await log.until(() => m.currentTime > 0.7);
      log.note("ended", () => `${m.ended} ${m.paused}`);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "the end, reached by seeking while it plays, and play()",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      const m = log.media;
      m.currentTime = m.duration;
      const again = log.promise("play()", m.play());
      log.note("at once", () => `${m.seeking} ${m.ended} ${m.currentTime === m.duration}`);
      await again;
      await log.settled();
      await log.settled();
      log.note("then", () => `${m.ended} ${m.paused}`);
      m.pause();
      await log.settled();
      log.lines.length = 0;
    },
  },
  {
    name: "speed and volume told from within their events",
    loud: true,
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.addEventListener("ratechange", () => (m.volume = 0.5), { once: true });
      m.addEventListener("volumechange", () => (m.playbackRate = 0.5), { once: true });
      m.playbackRate = 2;
      await log.settled();
      log.note("now", () => `${m.playbackRate} ${m.volume}`);
    },
  },
  {
    name: "what was played, at another speed and through a loop",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.playbackRate = 4;
      void log.promise("play()", m.play());
      await log.event("ended");
      await log.settled();
      log.lines.length = 0;
      log.note("all", () => `${m.played.length} ${m.played.start(0)} ${m.played.end(0) === m.duration}`);
      m.currentTime = 0.5;
      await log.event("seeked");
      await log.settled();
      log.note("all", () => m.played.length);
      m.load();
      log.note("none", () => m.played.length);
      await log.until(() => m.readyState === 4);
      await log.settled();
    },
  },
  {
    name: "an event of the page's own making",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.dispatchEvent(new Event("play"));
      m.dispatchEvent(new Event("ended"));
      log.note("paused", () => `${m.paused} ${m.ended}`);
      await log.settled();
    },
  },
  {
    name: "clicks",
    async run(log, { good }) {
      await ready(log, good);
      log.media.click();
      log.note("paused", () => log.media.paused);
      await log.settled();
    },
  },
];
