import { type MediaScript, playing, ready } from "./script.ts";

export const SEEKING: readonly MediaScript[] = [
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
];
