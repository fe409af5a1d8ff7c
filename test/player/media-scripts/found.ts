import { type MediaScript, playing, ready } from "./script.ts";
import type { MediaLog } from "../media-log.ts";

const source = (log: MediaLog, src?: string): HTMLSourceElement => {
  const made = document.createElement("source");
  if (src !== undefined) made.src = src;
  made.addEventListener("error", () => log.write("· source failed"));
  return made;
};

const states = (log: MediaLog, name: string) =>
  log.note(name, () => {
    const { networkState, readyState, paused, currentTime, error } = log.media;
    return [networkState, readyState, paused, currentTime, error?.code].join();
  });

/** A cue from the start to the end, told of in the log. */
const cue = (log: MediaLog): void => {
  const track = log.media.addTextTrack("metadata");
  track.mode = "hidden";
  const made = new VTTCue(0, 2, "");
  for (const type of ["enter", "exit"]) made.addEventListener(type, () => log.write(`· ${type}`));
  track.addCue(made);
};

/** Resolves when none of its sources could be had. */
const failed = async (log: MediaLog) => {
  do await log.settled();
  while (log.media.networkState !== 3);
};

/** Small things that orders at random have brought to light (media-fuzz.ts). */
export const FOUND: readonly MediaScript[] = [
  {
    name: "play() where nothing is, and taken out",
    async run(log) {
      const m = log.media;
      document.body.append(m);
      void log.promise("play()", m.play());
      m.remove();
      log.note("at once", () => m.paused);
      await log.settled();
      states(log, "at rest");
    },
  },
  {
    name: "another source, where a place was asked for before one was loaded",
    async run(log, { good, bad }) {
      const m = log.media;
      m.src = good;
      m.currentTime = 1.5;
      m.src = bad;
      await log.event("error");
      await log.settled();
      states(log, "failed");
    },
  },
  {
    name: "preload metadata, and a preload that is none",
    async run(log, { inline }) {
      const m = log.media;
      for (const preload of ["metadata", "x"] as const) {
        m.preload = preload as "metadata";
        m.src = inline;
        await log.until(() => m.readyState === 4);
        await log.settled();
        states(log, preload);
      }
    },
  },
  {
    name: "a cue where it first stands, by a place that is asked for",
    async run(log, { good }) {
      const m = log.media;
      m.src = good;
      cue(log);
      m.currentTime = 1;
      await log.until(() => m.readyState === 4);
      await log.settled();
    },
  },
  {
    name: "a cue where it plays of itself",
    async run(log, { good }) {
      const m = log.media;
      m.autoplay = true;
      m.src = good;
      cue(log);
      await log.event("playing");
      m.pause();
      await log.settled();
    },
  },
  {
    name: "no object for a source, and preload none",
    async run(log, { inline }) {
      const m = log.media as HTMLVideoElement & typeof log.media;
      m.preload = "none";
      m.src = inline;
      m.srcObject = null;
      await log.settled();
      states(log, "at rest");
      await log.promise("play()", m.play());
      m.pause();
      await log.settled();
    },
  },
  {
    name: "sources, and preload none",
    async run(log, { inline }) {
      const m = log.media;
      m.preload = "none";
      m.append(source(log));
      await log.settled();
      states(log, "none");
      m.replaceChildren(source(log), source(log, inline), source(log, inline));
      m.load();
      m.removeAttribute("src");
      await log.until(() => m.readyState === 4);
      await log.settled();
      states(log, "load()");
    },
  },
  {
    name: "a source put off by preload none, and play()",
    async run(log, { inline }) {
      const m = log.media;
      m.preload = "none";
      m.append(source(log), source(log, inline), source(log, inline));
      await log.settled();
      states(log, "put off");
      await log.promise("play()", m.play());
      m.pause();
      await log.settled();
      log.note("which", () => m.currentSrc === inline);
    },
  },
  {
    name: "pause() among the events of a failure",
    loud: true,
    async run(log) {
      const m = log.media;
      m.setAttribute("src", "");
      const started = log.promise("play()", m.play());
      m.volume = 0.5;
      await log.event("volumechange");
      m.pause();
      await started;
      await log.settled();
    },
  },
  {
    name: "a source offered behind the one that failed",
    async run(log, { good, bad }) {
      const m = log.media;
      m.append(source(log, bad));
      await failed(log);
      const late = source(log, good);
      m.append(late);
      await log.settled();
      states(log, "offered");
      m.append(source(log, good));
      await log.settled();
      states(log, "another");
      m.load();
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("which", () => m.currentSrc === late.src);
    },
  },
  {
    name: "a source offered in front, when it should have played",
    async run(log, { good, bad }) {
      const m = log.media;
      m.append(source(log, bad), source(log, bad));
      void log.promise("play()", m.play());
      await failed(log);
      states(log, "failed");
      m.prepend(source(log, good));
      states(log, "offered");
      await log.until(() => m.currentTime > 0.1);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "a source offered while one is to be chosen",
    async run(log, { good, bad }) {
      const m = log.media;
      m.pause();
      m.append(source(log, bad));
      states(log, "offered");
      m.append(source(log, good));
      states(log, "another");
      m.load();
      states(log, "load()");
      await log.until(() => m.readyState === 4);
      await log.settled();
    },
  },
  {
    name: "a source offered after load(), behind the one that played and in front",
    async run(log, { good }) {
      const m = log.media;
      for (const put of ["append", "prepend"] as const) {
        m.replaceChildren(source(log, good));
        m.load();
        await log.until(() => m.readyState === 4);
        await log.settled();
        m.load();
        m[put](source(log));
        states(log, put);
        m[put](source(log));
        m.load();
        await log.until(() => m.readyState === 4);
        await log.settled();
        states(log, "at rest");
      }
    },
  },
  {
    name: "a source offered behind the one that failed, after load()",
    async run(log, { bad }) {
      const m = log.media;
      m.append(source(log, bad));
      await failed(log);
      m.load();
      m.append(source(log));
      states(log, "offered");
      await failed(log);
    },
  },
  {
    name: "moved about where none of its sources can be played",
    async run(log) {
      const m = log.media;
      m.append(source(log));
      await log.settled();
      document.body.append(m);
      states(log, "moved");
      document.body.append(m);
      await log.settled();
      states(log, "at rest");
      m.remove();
      await log.settled();
      document.body.append(m);
      await log.settled();
      states(log, "put back");
    },
  },
  {
    name: "plays of itself at its end, and is sought",
    async run(log, { good }) {
      const m = log.media;
      m.src = good;
      m.autoplay = true;
      m.currentTime = 2;
      await log.event("ended");
      await log.settled();
      m.currentTime = 1;
      await log.event("seeked");
      await log.settled();
      states(log, "at rest");
    },
  },
  {
    name: "taken out as it seeks, and put back",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      const m = log.media;
      m.currentTime = 1;
      m.remove();
      await log.event("seeked");
      await log.settled();
      document.body.append(m);
      await log.settled();
      states(log, "put back");
    },
  },
];
