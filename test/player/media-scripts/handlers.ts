import { type MediaScript, playing, ready } from "./script.ts";

/** What a page does in the middle of an event. */
export const HANDLERS: readonly MediaScript[] = [
  {
    name: "handlers as properties and attributes",
    async run(log, { good }) {
      const m = log.media;
      m.onplay = (event) =>
        log.write(`· onplay ${event.type} ${event.target === m} ${event.cancelable} ${event.constructor.name}`);
      m.setAttribute("onpause", "this.dataset.seen = event.type");
      m.onvolumechange = () => log.write("· onvolumechange");
      await ready(log, good);
      await playing(log);
      m.volume = 0.5;
      m.pause();
      await log.settled();
      log.note("onpause", () => m.dataset.seen);
      log.note("onpause is", () => typeof m.onpause);
      m.onplay = null;
      await log.promise("play()", m.play());
      m.pause();
      await log.settled();
    },
  },
  {
    name: "seeks when the metadata are here",
    async run(log, { good }) {
      const m = log.media;
      m.addEventListener("loadedmetadata", () => {
        m.currentTime = 1;
        log.note("seeking", () => m.seeking);
      });
      m.src = good;
      await log.event("seeked");
      await log.until(() => m.readyState === 4);
      await log.settled();
      // How much of a small local file is here by then is a race within the browser: the order tells nothing.
      log.lines.length = 0;
      log.note("there", () => `${m.currentTime} ${m.seeking} ${m.readyState}`);
    },
  },
  {
    name: "plays when it can",
    async run(log, { good }) {
      const m = log.media;
      m.addEventListener("canplay", () => void log.promise("play()", m.play()), { once: true });
      m.src = good;
      await log.until(() => m.currentTime > 0.2);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "pauses as soon as it plays",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.addEventListener("play", () => m.pause(), { once: true });
      await log.promise("play()", m.play());
      await log.settled();
      m.addEventListener("playing", () => m.pause(), { once: true });
      await log.promise("play()", m.play());
      await log.settled();
    },
  },
  {
    name: "plays on as soon as it is paused",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      const m = log.media;
      m.addEventListener("pause", () => void log.promise("again", m.play()), { once: true });
      m.pause();
      await log.event("playing");
      await log.settled();
      m.pause();
      await log.settled();
    },
  },
  {
    name: "starts over as soon as it has ended",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.currentTime = 1.6;
      await log.event("seeked");
      await log.settled();
      m.addEventListener("ended", () => void log.promise("again", m.play()), { once: true });
      void log.promise("play()", m.play());
      await log.event("ended");
      await log.until(() => !m.ended && m.currentTime > 0.2 && m.currentTime < 1);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "sought back as soon as it has ended",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.currentTime = 1.6;
      await log.event("seeked");
      await log.settled();
      m.addEventListener("ended", () => (m.currentTime = 0.5), { once: true });
      void log.promise("play()", m.play());
      await log.event("ended");
      await log.event("seeked");
      await log.settled();
      log.note("paused", () => m.paused);
    },
  },
  {
    name: "loads anew as soon as it has ended",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.currentTime = 1.6;
      await log.event("seeked");
      await log.settled();
      m.addEventListener("ended", () => m.load(), { once: true });
      void log.promise("play()", m.play());
      await log.event("loadstart");
      await log.until(() => m.readyState === 4);
      await log.settled();
    },
  },
  {
    name: "seeks again while it seeks",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.addEventListener("seeking", () => (m.currentTime = 0.5), { once: true });
      m.currentTime = 1;
      await log.event("seeked");
      await log.settled();
      log.note("currentTime", () => m.currentTime);
    },
  },
  {
    name: "another source when one fails",
    async run(log, { good, bad }) {
      const m = log.media;
      m.addEventListener("error", () => (m.src = good), { once: true });
      m.src = bad;
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("error", () => m.error);
    },
  },
  {
    name: "another source when one starts to load",
    async run(log, { good, bad }) {
      const m = log.media;
      m.addEventListener("loadstart", () => (m.src = good), { once: true });
      m.src = bad;
      await log.until(() => m.readyState === 4);
      await log.settled();
    },
  },
  {
    name: "another speed as it plays",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.addEventListener("play", () => (m.playbackRate = 0.75), { once: true });
      await playing(log);
      const from = m.currentTime;
      m.playbackRate = 0.5;
      log.note("goes on from there", () => m.currentTime - from < 0.2);
      await log.settled();
      m.pause();
      await log.settled();
    },
  },
  {
    name: "a listener that throws",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      const mute = (event: ErrorEvent) => {
        if (!event.message?.includes("on purpose")) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      addEventListener("error", mute, true);
      m.addEventListener(
        "play",
        () => {
          throw new Error("on purpose");
        },
        { once: true },
      );
      await log.promise("play()", m.play());
      m.pause();
      await log.settled();
      removeEventListener("error", mute, true);
    },
  },
];
