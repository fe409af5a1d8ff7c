import { type MediaScript, playing, ready } from "./script.ts";

const ids = (list: TextTrackCueList | null | undefined) =>
  list ? [...(list as unknown as Iterable<TextTrackCue>)].map(({ id }) => id).join("+") || "-" : String(list);

/** Tracks of the script's own, whatever else there is. */
function listen(track: TextTrack, seen: string[], name: string) {
  track.mode = "hidden";
  track.addEventListener("cuechange", () => seen.push(`${name}: ${ids(track.activeCues)}`));
  return (id: string, from: number, to: number) => {
    const cue = new VTTCue(from, to, id);
    cue.id = id;
    cue.onenter = () => seen.push(`enter ${id}`);
    cue.onexit = () => seen.push(`exit ${id}`);
    track.addCue(cue);
    return cue;
  };
}

/** Which cues are told of, and in which order. */
export const CUE_ORDER: readonly MediaScript[] = [
  {
    name: "cues that begin and end together",
    async run(log, { good }) {
      const m = log.media;
      const seen: string[] = [];
      const track = m.addTextTrack("metadata");
      const add = listen(track, seen, "t");
      add("late", 0.9, 1.4);
      add("short", 0.5, 0.9);
      add("long", 0.5, 1.4);
      add("same", 0.5, 0.9);
      add("last", 1.5, m.duration || 2);
      log.note("in order", () => ids(track.cues));
      await ready(log, good);
      m.currentTime = 0.7;
      await log.event("seeked");
      await log.settled();
      log.note("entered", () => `${ids(track.activeCues)}; ${seen.join(", ")}`);
      seen.length = 0;
      m.currentTime = 1;
      await log.event("seeked");
      await log.settled();
      log.note("changed", () => `${ids(track.activeCues)}; ${seen.join(", ")}`);
      seen.length = 0;
      m.currentTime = 0.9;
      await log.event("seeked");
      await log.settled();
      log.note("where one begins and two end", () => `${ids(track.activeCues)}; ${seen.join(", ")}`);
      seen.length = 0;
      m.currentTime = 1.8;
      await log.event("seeked");
      await log.settled();
      log.note("left", () => `${ids(track.activeCues)}; ${seen.join(", ")}`);
    },
  },
  {
    name: "cues too short to be met",
    async run(log, { good }) {
      const m = log.media;
      const seen: string[] = [];
      const add = listen(m.addTextTrack("metadata"), seen, "t");
      add("b", 0.44, 0.441);
      add("a", 0.42, 0.421);
      add("c", 0.46, 0.462);
      add("d", 0.46, 0.461);
      await ready(log, good);
      await playing(log);
      await log.until(() => m.currentTime > 0.9);
      m.pause();
      await log.settled();
      log.note("each once", () =>
        ["a", "b", "c", "d"]
          .map(
            (id) => `${seen.filter((s) => s === `enter ${id}`).length}${seen.filter((s) => s === `exit ${id}`).length}`,
          )
          .join(),
      );
      seen.length = 0;
      m.currentTime = 0;
      await log.event("seeked");
      m.currentTime = 1;
      await log.event("seeked");
      await log.settled();
      log.note("passed by a seek", () => seen.join(", "));
    },
  },
  {
    name: "tracks of which one goes, one sleeps, one is shown",
    bare: true,
    async run(log, { good }) {
      const m = log.media;
      const seen: string[] = [];
      const [one, two, three] = [m.addTextTrack("metadata"), m.addTextTrack("captions"), m.addTextTrack("subtitles")];
      for (const [i, track] of [one, two, three].entries()) {
        const add = listen(track, seen, `t${i}`);
        add(`x${i}`, 0.5, 1);
      }
      await ready(log, good);
      m.currentTime = 0.7;
      await log.event("seeked");
      await log.settled();
      log.note("entered", () => seen.join(", "));
      seen.length = 0;
      one.mode = "disabled";
      two.mode = "showing";
      log.note("at once", () => `${ids(one.activeCues)} ${ids(two.activeCues)} ${ids(three.activeCues)}`);
      await log.settled();
      log.note("told", () => seen.join(", "));
      seen.length = 0;
      m.currentTime = 1.5;
      await log.event("seeked");
      await log.settled();
      log.note("left", () => seen.join(", "));
      one.mode = "hidden";
      m.currentTime = 0.7;
      seen.length = 0;
      await log.event("seeked");
      await log.settled();
      log.note("again", () => seen.join(", "));
    },
  },
  {
    name: "a cue changed while it is met",
    async run(log, { good }) {
      const m = log.media;
      const seen: string[] = [];
      const track = m.addTextTrack("metadata");
      const add = listen(track, seen, "t");
      const cue = add("a", 0.5, 1);
      await ready(log, good);
      m.currentTime = 0.7;
      await log.event("seeked");
      await log.settled();
      cue.startTime = 0.8;
      await log.settled();
      log.note("begins later", () => `${ids(track.activeCues)} ${seen.join(", ")}`);
      seen.length = 0;
      cue.startTime = 0.6;
      await log.settled();
      log.note("begins earlier", () => `${ids(track.activeCues)} ${seen.join(", ")}`);
      seen.length = 0;
      for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, "x" as unknown as number])
        log.note(`startTime = ${bad}`, () => {
          cue.startTime = bad;
        });
      for (const bad of [Number.NaN, Number.POSITIVE_INFINITY])
        log.note(`endTime = ${bad}`, () => {
          cue.endTime = bad;
        });
      log.note("is", () => `${cue.startTime} ${cue.endTime}`);
    },
  },
  {
    name: "a listener of a cue that takes cues away and brings others",
    async run(log, { good }) {
      const m = log.media;
      const seen: string[] = [];
      const track = m.addTextTrack("metadata");
      const add = listen(track, seen, "t");
      const [a, b] = [add("a", 0.5, 1), add("b", 0.5, 1)];
      a.addEventListener("enter", () => {
        track.removeCue(b);
        add("c", 0.6, 1.2);
        seen.push(`has ${ids(track.cues)}`);
      });
      await ready(log, good);
      m.currentTime = 0.8;
      await log.event("seeked");
      await log.settled();
      log.note("seen", () => `${seen.join(", ")}; ${ids(track.activeCues)}`);
      log.note("gone", () => `${b.track}`);
    },
  },
  {
    name: "lists told of by handlers, and tracks by number",
    bare: true,
    async run(log) {
      const m = log.media;
      const list = m.textTracks;
      log.note("handlers", () => `${list.onaddtrack} ${list.onremovetrack} ${list.onchange}`);
      list.onchange = ({ target, bubbles }) => log.write(`· change ${target === list} ${bubbles}`);
      list.onremovetrack = (event) => log.write(`· removetrack ${event.track?.label} ${list.length}`);
      const track = document.createElement("track");
      track.label = "mine";
      track.id = "hers";
      m.append(track);
      m.addTextTrack("captions", "yours");
      await log.settled();
      log.note("order", () => `${list.length} ${list[0]?.label} ${list[1]?.label} ${list[2]}`);
      log.note("by name", () => `${list.getTrackById("hers") === track.track} ${list.getTrackById("")}`);
      track.track.mode = "showing";
      (list[1] as TextTrack).mode = "hidden";
      log.note("mode", () => (list[1] as TextTrack).mode);
      await log.settled();
      track.remove();
      log.note("length", () => list.length);
      await log.settled();
      list.onchange = null;
      (list[0] as TextTrack).mode = "showing";
      await log.settled();
      log.note("assigned", () => {
        (list as unknown as Record<number, unknown>)[0] = null;
      });
      log.note("keys", () => Object.keys(list).join());
    },
  },
  {
    name: "a cue that stops it, another speed, and a cue of the other track",
    async run(log, { good }) {
      const m = log.media;
      const seen: string[] = [];
      const add = listen(m.addTextTrack("metadata"), seen, "t");
      const other = listen(m.addTextTrack("captions"), seen, "u");
      add("a", 0.3, 0.6).pauseOnExit = true;
      other("b", 0.5, 0.9).pauseOnExit = true;
      await ready(log, good);
      m.playbackRate = 2;
      void log.promise("play()", m.play());
      await log.event("pause");
      await log.settled();
      log.note("stopped", () => `${m.currentTime >= 0.6 && m.currentTime < 1.2}`);
      log.note("seen", () => seen.join(", "));
      m.currentTime = 1.4;
      await log.event("seeked");
      await log.settled();
    },
  },
  {
    name: "the list of active cues, as any object",
    async run(log, { good }) {
      const m = log.media;
      const track = m.addTextTrack("metadata");
      const a = listen(track, [], "t")("a", 0.5, 1);
      await ready(log, good);
      m.currentTime = 0.7;
      await log.event("seeked");
      await log.settled();
      const list = track.activeCues as TextTrackCueList;
      log.note("keys", () => `${Object.keys(list)} ${Object.getOwnPropertyNames(list)} ${"0" in list} ${"1" in list}`);
      log.note("members", () => `${Array.from(list).length} ${list[0] === a} ${Array.prototype.indexOf.call(list, a)}`);
      const found: string[] = [];
      for (const key in list) found.push(key);
      log.note("found", () => found.join());
      for (const key of ["0", "length"]) {
        log.note(`${key} is set`, () => {
          (list as unknown as Record<string, unknown>)[key] = 1;
        });
      }
    },
  },
];
