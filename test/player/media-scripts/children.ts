import type { MediaLog } from "../media-log.ts";
import { type MediaScript, playing, ready } from "./script.ts";

/** A `<source>` whose failure is written down. */
function source(log: MediaLog, name: string, attributes: Readonly<Record<string, string>>): HTMLSourceElement {
  const made = document.createElement("source");
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.addEventListener("error", (event) => log.write(`· ${name}: ${event.type} ${event.bubbles} ${event.cancelable}`));
  return made;
}

const states = (log: MediaLog, when: string) =>
  log.note(when, () => `${log.media.networkState} ${log.media.readyState} ${log.media.error}`);

export const CHILDREN: readonly MediaScript[] = [
  {
    name: "a source as a child",
    async run(log, { good }) {
      const m = log.media;
      m.append(source(log, "good", { src: good }));
      states(log, "put in");
      log.note("currentSrc", () => m.currentSrc === "");
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("currentSrc", () => m.currentSrc === good || m.currentSrc.endsWith("good"));
      log.note("src", () => m.src);
      await playing(log);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "sources that cannot be played, and one that can",
    async run(log, { good, bad }) {
      const m = log.media;
      m.append(
        source(log, "empty", { src: "" }),
        source(log, "none", {}),
        source(log, "type", { src: good, type: "text/plain" }),
        source(log, "media", { src: good, media: "not all" }),
        source(log, "bad", { src: bad }),
        source(log, "good", { src: good }),
        source(log, "last", { src: bad }),
      );
      await log.until(() => m.readyState === 4);
      await log.settled();
      states(log, "at the end");
    },
  },
  {
    name: "sources none of which can be played, and an address",
    async run(log, { good, bad }) {
      const m = log.media;
      m.append(source(log, "first", { src: bad }), source(log, "second", { src: bad }));
      const started = log.promise("play()", m.play());
      await log.settled();
      await log.settled();
      states(log, "none left");
      log.note("paused", () => m.paused);
      m.src = good;
      await started;
      await log.until(() => m.readyState === 4);
      await log.settled();
      states(log, "at the end");
    },
  },
  {
    name: "an address goes before sources",
    async run(log, { good, bad }) {
      const m = log.media;
      const child = source(log, "child", { src: good });
      m.src = bad;
      m.append(child);
      await log.event("error");
      await log.settled();
      log.note("code", () => m.error?.code);
      m.removeAttribute("src");
      await log.settled();
      states(log, "taken away");
      m.load();
      await log.until(() => m.readyState === 4);
      await log.settled();
    },
  },
  {
    name: "a source put in where one plays, and load()",
    async run(log, { good, bad }) {
      await ready(log, good);
      const m = log.media;
      m.append(source(log, "late", { src: bad }));
      await log.settled();
      states(log, "put in");
      m.removeAttribute("src");
      m.load();
      states(log, "load()");
      await log.settled();
      await log.settled();
      states(log, "none left");
      m.replaceChildren();
      m.load();
      states(log, "without any");
      await log.settled();
      states(log, "without any");
    },
  },
  {
    name: "tracks as children",
    bare: true,
    async run(log, { good }) {
      const m = log.media;
      const added: string[] = [];
      m.textTracks.addEventListener("addtrack", ({ track }) => added.push(`${track?.kind} ${track?.label}`));
      const file = (text: string) => URL.createObjectURL(new Blob([`WEBVTT\n\n${text}\n`], { type: "text/vtt" }));
      const child = (name: string, attributes: Readonly<Record<string, string>>) => {
        const track = document.createElement("track");
        for (const [key, value] of Object.entries(attributes)) track.setAttribute(key, value);
        for (const type of ["load", "error"])
          track.addEventListener(type, () => added.push(`${name} ${type} ${track.readyState}`));
        return track;
      };
      const words = file("00:00.200 --> 00:01.000\nHello\n\n00:01.000 --> 00:02.000\n<i>there</i>");
      const first = child("first", { kind: "captions", label: "A", srclang: "en", src: words, default: "" });
      const second = child("second", { kind: "descriptions", label: "B", srclang: "de", src: "nothing-here.vtt" });
      log.note("before", () => `${first.track.mode} ${first.readyState}`);
      const own = m.addTextTrack("metadata", "C");
      m.append(first, second);
      log.note("order", () => [...m.textTracks].map(({ label }) => label).join());
      log.note("same", () => m.textTracks[0] === first.track && m.textTracks[2] === own);
      await ready(log, good);
      await log.settled();
      log.note("shown", () => [...m.textTracks].map(({ mode }) => mode).join());
      log.note("told", () => added.toSorted().join(", "));
      log.note("cues", () => [...(first.track.cues ?? [])].map((cue) => (cue as VTTCue).text).join());
      m.currentTime = 1.5;
      await log.event("seeked");
      await log.settled();
      log.note("active", () => [...(first.track.activeCues ?? [])].map((cue) => (cue as VTTCue).text).join());
      added.length = 0;
      second.track.mode = "hidden";
      await new Promise((resolve) => second.addEventListener("error", resolve, { once: true }));
      log.note("told", () => added.join(", "));
      first.label = "other";
      await log.settled();
      log.note("named", () => m.textTracks[0]?.label);
      first.remove();
      log.note("taken out", () => m.textTracks.length);
      log.note("still has one", () => first.track.label);
    },
  },
];
