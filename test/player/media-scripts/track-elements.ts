import type { MediaLog } from "../media-log.ts";
import { type MediaScript, playing, ready } from "./script.ts";

const file = (...cues: readonly string[]): string =>
  URL.createObjectURL(
    new Blob([`WEBVTT\n\n${cues.map((cue, i) => `${i + 1}\n${cue}\n${i + 1}\n`).join("\n")}`], { type: "text/vtt" }),
  );

const SHORT = ["00:00.000 --> 00:00.400", "00:00.600 --> 00:01.000", "00:00.800 --> 00:01.400"];

/** A `<track>` of the page; what it tells of is written down. */
function track(log: MediaLog, name: string, attributes: Readonly<Record<string, string>>): HTMLTrackElement {
  const made = document.createElement("track");
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  for (const type of ["load", "error"])
    made.addEventListener(type, (event) =>
      log.write(`· ${name} ${type} ${made.readyState} ${event.bubbles} ${event.cancelable}`),
    );
  return made;
}

const ids = (list: TextTrackCueList | null) =>
  list ? [...(list as unknown as Iterable<TextTrackCue>)].map(({ id }) => id).join("+") || "-" : "null";

export const TRACK_ELEMENTS: readonly MediaScript[] = [
  {
    name: "a track from the moment that it is put in",
    bare: true,
    async run(log) {
      const m = log.media;
      const t = track(log, "t", { src: file(...SHORT) });
      const before = t.track;
      before.mode = "hidden";
      log.note("before", () => `${t.readyState} ${before.mode}`);
      m.appendChild(t);
      log.note("the same", () => `${t.track === before} ${m.textTracks[0] === t.track} ${t.track.mode}`);
      log.note("readyState", () => t.readyState);
      await new Promise((resolve) => t.addEventListener("load", resolve, { once: true }));
      log.note("cues", () => `${ids(t.track.cues)} ${ids(before.cues)} ${ids(t.track.activeCues)}`);
      log.note("cue's track", () => t.track.cues?.[0]?.track === t.track);
      t.remove();
      log.note("taken out", () => `${m.textTracks.length} ${t.track === before} ${t.track.mode} ${ids(t.track.cues)}`);
      m.prepend(t);
      log.note("put back", () => `${m.textTracks[0] === before} ${t.readyState} ${t.track.mode}`);
      await log.settled();
      log.note("at rest", () => `${t.readyState} ${ids(t.track.cues)}`);
    },
  },
  {
    name: "a track shown in the task that puts it in",
    bare: true,
    async run(log) {
      const m = log.media;
      for (const put of ["append", "appendChild", "prepend", "insertBefore", "replaceChildren"]) {
        const t = track(log, put, { src: file(...SHORT) });
        if (put === "insertBefore") m.insertBefore(t, null);
        else (m as unknown as Record<string, (node: Node) => void>)[put]?.(t);
        const own = t.track;
        own.mode = "showing";
        log.note(put, () => `${m.textTracks.length} ${[...m.textTracks].includes(own)} ${own.mode} ${t.readyState}`);
        await new Promise((resolve) => t.addEventListener("load", resolve, { once: true }));
        log.note(put, () => `${own === t.track} ${own.mode} ${ids(own.cues)}`);
        t.remove();
        await log.settled();
      }
    },
  },
  {
    name: "a track that is told of on its element",
    bare: true,
    async run(log, { good }) {
      const m = log.media;
      const t = track(log, "t", { src: file(...SHORT), kind: "captions", default: "" });
      const seen: string[] = [];
      t.oncuechange = (event) => seen.push(`element ${ids(t.track.activeCues)} ${event.target === t} ${event.bubbles}`);
      t.track.oncuechange = (event) => seen.push(`track ${event.target === t.track}`);
      t.track.addEventListener("cuechange", () => seen.push("listener"));
      m.append(t);
      await ready(log, good);
      // Where among these its file has come is a race.
      log.lines.length = 0;
      m.currentTime = 0.7;
      await log.event("seeked");
      await log.settled();
      log.note("seen", () => seen.join(", "));
      m.currentTime = 0.5;
      await log.event("seeked");
      await log.settled();
      log.note("seen", () => seen.join(", "));
    },
  },
  {
    name: "a track that it waits for",
    bare: true,
    async run(log, { good }) {
      const m = log.media;
      const t = track(log, "t", { src: file(...SHORT), default: "" });
      m.append(t);
      m.src = good;
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("track", () => t.readyState);
      // Which of these comes first is a race; that it is there when the media can play is not.
      const at = (line: string) => log.lines.findIndex((one) => one.startsWith(line));
      const first = at("· t load") < at("canplay(");
      log.lines.length = 0;
      log.note("first", () => first);
    },
  },
  {
    name: "tracks that cannot be had",
    bare: true,
    async run(log, { good }) {
      const m = log.media;
      const all = ["", "invalid://address", "nothing-here.vtt"].map((src, i) =>
        track(log, `${i}`, { src, default: "" }),
      );
      m.autoplay = true;
      m.append(...all);
      for (const t of all) t.track.mode = "hidden";
      const told = Promise.all(all.map((t) => new Promise((resolve) => t.addEventListener("error", resolve))));
      m.src = good;
      await log.until(() => m.currentTime > 0.1);
      await told;
      m.pause();
      await log.settled();
      log.lines.length = 0;
      log.note("states", () => all.map((t) => `${t.readyState} ${ids(t.track.cues)}`).join());
    },
  },
  {
    name: "a track that has failed, and another source",
    bare: true,
    async run(log, { good }) {
      const m = log.media;
      const t = track(log, "t", { src: "nothing-here.vtt", kind: "captions", default: "" });
      const failed = new Promise((resolve) => t.addEventListener("error", resolve));
      m.append(t);
      m.src = good;
      await log.until(() => m.readyState === 4);
      await failed;
      await log.settled();
      m.remove();
      m.src = good;
      document.body.append(m);
      const again = t.readyState;
      await log.promise("play()", m.play());
      m.pause();
      await log.settled();
      log.lines.length = 0;
      log.note("track", () => `${again} ${t.readyState}`);
    },
  },
  {
    name: "a track's address set, changed, taken away",
    bare: true,
    async run(log) {
      const m = log.media;
      const t = track(log, "t", {});
      m.append(t);
      t.track.mode = "showing";
      log.note("without", () => t.readyState);
      await log.settled();
      t.src = file("00:00.000 --> 00:01.000");
      log.note("set", () => t.readyState);
      await new Promise((resolve) => t.addEventListener("load", resolve, { once: true }));
      log.note("set", () => ids(t.track.cues));
      t.src = file(...SHORT);
      log.note("changed", () => t.readyState);
      await new Promise((resolve) => t.addEventListener("load", resolve, { once: true }));
      log.note("changed", () => ids(t.track.cues));
      t.removeAttribute("src");
      await log.settled();
      log.note("taken away", () => `${t.readyState} ${ids(t.track.cues)}`);
      t.setAttribute("src", "");
      await log.settled();
      log.note("emptied", () => `${t.readyState} ${ids(t.track.cues)}`);
    },
  },
  {
    name: "what a track is called",
    bare: true,
    async run(log) {
      const m = log.media;
      const t = track(log, "t", {});
      m.append(t);
      const { track: own } = t;
      log.note("bare", () => JSON.stringify([own.kind, own.label, own.language, own.id, own.mode, t.kind]));
      t.kind = "captions";
      t.label = "Words";
      t.srclang = "en";
      t.id = "words";
      await log.settled();
      log.note("named", () => JSON.stringify([own.kind, own.label, own.language, own.id]));
      log.note("by its name", () => `${m.textTracks.getTrackById("words") === own} ${m.textTracks.getTrackById("")}`);
      t.kind = "nonsense";
      await log.settled();
      log.note("nonsense", () => JSON.stringify([own.kind, t.kind]));
    },
  },
  {
    name: "which tracks are shown of themselves",
    bare: true,
    async run(log, { good }) {
      const m = log.media;
      const kinds = ["subtitles", "captions", "descriptions", "chapters", "metadata", "metadata", "captions"];
      const all = kinds.map((kind, i) => {
        const t = document.createElement("track");
        t.kind = kind;
        t.label = `${i}`;
        if (i > 0 && i !== 4) t.default = true;
        t.src = file(...SHORT);
        return t;
      });
      m.append(...all);
      const first = all.map((t) => t.track.mode).join();
      await ready(log, good);
      await log.settled();
      log.lines.length = 0;
      log.note("at once", () => first);
      log.note("loaded", () => all.map((t) => `${t.track.mode} ${t.readyState}`).join());
    },
  },
  {
    name: "a new track beside one that was hidden by hand",
    bare: true,
    async run(log, { good }) {
      const m = log.media;
      const one = track(log, "one", { kind: "captions", src: file(...SHORT), default: "" });
      m.append(one);
      await ready(log, good);
      const mode = one.track.mode;
      one.track.mode = "disabled";
      await log.settled();
      const two = track(log, "two", { kind: "captions", src: file(...SHORT) });
      m.append(two);
      await log.settled();
      const modes = `${one.track.mode} ${two.track.mode} ${two.readyState}`;
      two.track.mode = "showing";
      await log.settled();
      log.lines.length = 0;
      log.note("modes", () => `${mode}; ${modes}; ${one.track.mode} ${two.track.mode} ${two.readyState}`);
    },
  },
  {
    name: "tracks in a list, told of as they come and go",
    bare: true,
    async run(log) {
      const m = log.media;
      const list = m.textTracks;
      for (const type of ["addtrack", "removetrack", "change"] as const)
        list.addEventListener(type, (event) =>
          log.write(
            `· ${type} ${(event as TrackEvent).track?.label} ${event instanceof TrackEvent} ${event.target === list}`,
          ),
        );
      const [a, b] = [track(log, "a", { label: "a" }), track(log, "b", { label: "b" })];
      m.append(a, b);
      await log.settled();
      m.insertBefore(b, a);
      await log.settled();
      log.note("order", () => [...list].map(({ label }) => label).join());
      a.track.mode = "hidden";
      a.remove();
      await log.settled();
      m.replaceChildren();
      log.note("none", () => list.length);
      await log.settled();
      m.innerHTML = "<track label=c kind=captions><track label=d>";
      log.note("two", () => [...list].map(({ label }) => label).join());
      await log.settled();
      m.textContent = "";
      log.note("none", () => list.length);
      await log.settled();
    },
  },
  {
    name: "a clone with its tracks",
    bare: true,
    async run(log) {
      const m = log.media;
      const t = track(log, "t", { label: "a", src: file(...SHORT) });
      m.append(t);
      m.addTextTrack("captions", "own");
      t.track.mode = "hidden";
      await new Promise((resolve) => t.addEventListener("load", resolve, { once: true }));
      const twin = m.cloneNode(true) as typeof m;
      log.note("its tracks", () => [...twin.textTracks].map(({ label, mode }) => `${label} ${mode}`).join());
      const like = twin.querySelector("track") as HTMLTrackElement;
      log.note("its own", () => `${like.track === t.track} ${like.readyState} ${twin.textTracks[0] === like.track}`);
      const single = t.cloneNode() as HTMLTrackElement;
      log.note("single", () => `${single.track === t.track} ${single.readyState} ${single.track.mode}`);
    },
  },
  {
    name: "cues of a source that goes",
    bare: true,
    async run(log, { good }) {
      const m = log.media;
      const t = track(log, "t", { src: file(...SHORT), kind: "captions", default: "" });
      m.append(t);
      await ready(log, good);
      log.lines.length = 0;
      m.currentTime = 0.7;
      await log.event("seeked");
      await log.settled();
      log.note("active", () => ids(t.track.activeCues));
      t.track.oncuechange = () => log.write(`· cuechange ${ids(t.track.activeCues)}`);
      m.src = "";
      log.note("at once", () => ids(t.track.activeCues));
      await log.event("error");
      log.note("failed", () => ids(t.track.activeCues));
      await log.settled();
    },
  },
  {
    name: "cues put in while it plays",
    async run(log, { good }) {
      const m = log.media;
      const t = m.addTextTrack("captions");
      t.mode = "showing";
      const cue = (id: string, from: number, to: number) => {
        const made = new VTTCue(from, to, id);
        made.id = id;
        made.onenter = () => log.write(`· enter ${id} ${ids(t.activeCues)}`);
        made.onexit = () => log.write(`· exit ${id} ${ids(t.activeCues)}`);
        return made;
      };
      t.addCue(cue("first", 0, 1));
      log.note("empty", () => ids(t.activeCues));
      await ready(log, good);
      log.note("loaded", () => ids(t.activeCues));
      void log.promise("play()", m.play());
      await log.event("playing");
      log.note("playing", () => ids(t.activeCues));
      t.addCue(cue("second", 0, 1.9));
      log.note("at once", () => ids(t.activeCues));
      await log.until(() => ids(t.activeCues) === "second");
      m.pause();
      await log.settled();
    },
  },
  {
    name: "cues of odd times",
    async run(log, { good }) {
      const m = log.media;
      const t = m.addTextTrack("subtitles");
      t.mode = "hidden";
      const seen: string[] = [];
      for (const [from, to] of [
        [1, -10],
        [-10, 0.5],
        [-110, -3],
        [0.3, 0.3],
        [0.2, Number.MAX_VALUE],
        [0.4, 0.41],
      ] as const) {
        const made = new VTTCue(from, to, "");
        made.onenter = () => seen.push(`enter ${from}`);
        made.onexit = () => seen.push(`exit ${from}`);
        t.addCue(made);
      }
      await ready(log, good);
      await playing(log);
      await log.until(() => m.currentTime > 1.3);
      m.pause();
      await log.settled();
      log.note("seen", () => seen.join(", "));
    },
  },
  {
    name: "a track shown in the middle",
    async run(log, { good }) {
      const m = log.media;
      const t = m.addTextTrack("captions");
      t.mode = "disabled";
      const seen: string[] = [];
      for (const [from, to] of [
        [0, 0.3],
        [0.2, 1],
        [1.1, 1.3],
      ] as const) {
        const made = new VTTCue(from, to, `${from}`);
        made.id = `${from}`;
        made.onenter = () => seen.push(`enter ${from}`);
        made.onexit = () => seen.push(`exit ${from}`);
        t.addCue(made);
      }
      t.oncuechange = () => seen.push(`change ${ids(t.activeCues)}`);
      await ready(log, good);
      await playing(log);
      await log.until(() => m.currentTime > 0.5);
      log.note("seen", () => seen.join(", "));
      t.mode = "hidden";
      log.note("at once", () => ids(t.activeCues));
      t.mode = "showing";
      await log.until(() => m.currentTime > 1.4);
      m.pause();
      await log.settled();
      log.note("seen", () => seen.join(", "));
    },
  },
];
