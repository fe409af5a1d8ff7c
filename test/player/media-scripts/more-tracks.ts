import { type MediaScript, playing, ready } from "./script.ts";

const ids = (list: TextTrackCueList | null | undefined) =>
  list ? [...(list as unknown as Iterable<TextTrackCue>)].map(({ id }) => id).join("+") || "-" : String(list);

const cueOf = (id: string, from: number, to: number) => {
  const cue = new VTTCue(from, to, id);
  cue.id = id;
  return cue;
};

export const MORE_TRACKS: readonly MediaScript[] = [
  {
    name: "track lists",
    async run(log) {
      const m = log.media;
      const list = m.textTracks;
      log.note("is", () => `${list instanceof TextTrackList} ${m.textTracks === list} ${list.length}`);
      list.onaddtrack = (event) =>
        log.write(
          `· addtrack ${event instanceof TrackEvent} ${event.track?.label} ${event.bubbles} ${event.cancelable}`,
        );
      list.addEventListener("change", () => log.write("· change"));
      const one = m.addTextTrack("subtitles", "one", "en");
      const two = m.addTextTrack("metadata");
      log.note("in order", () => `${list[0] === one} ${list[1] === two} ${list.length}`);
      log.note("two", () => JSON.stringify([two.kind, two.label, two.language, two.id, two.mode]));
      log.note("getTrackById", () => list.getTrackById("x"));
      log.note(
        "inBandMetadataTrackDispatchType",
        () => (two as unknown as Record<string, unknown>).inBandMetadataTrackDispatchType,
      );
      await log.settled();
      one.mode = "showing";
      one.mode = "showing";
      await log.settled();
      one.mode = "bogus" as TextTrackMode;
      log.note("mode", () => one.mode);
      await log.settled();
      for (const kind of [
        "subtitles",
        "captions",
        "descriptions",
        "chapters",
        "metadata",
        "SUBTITLES",
        "",
        null,
        undefined,
      ])
        log.note(`addTextTrack(${kind})`, () => m.addTextTrack(kind as TextTrackKind).kind);
      await log.settled();
    },
  },
  {
    name: "cues of a track",
    async run(log) {
      const m = log.media;
      const track = m.addTextTrack("captions");
      log.note("cues", () => track.cues?.length);
      log.note("activeCues", () => track.activeCues?.length);
      log.note(
        "kinds",
        () => `${track.cues instanceof TextTrackCueList} ${track.activeCues instanceof TextTrackCueList}`,
      );
      log.note("string", () => Object.prototype.toString.call(track.activeCues));
      const { cues, activeCues } = track;
      log.note("same", () => `${track.cues === cues} ${track.activeCues === activeCues}`);
      const [a, b, c] = [cueOf("a", 2, 3), cueOf("b", 0, 5), cueOf("c", 0, 1)];
      for (const cue of [a, b, c]) track.addCue(cue);
      log.note("in order", () => ids(track.cues));
      a.startTime = 0;
      log.note("in order", () => ids(track.cues));
      log.note(
        "getCueById",
        () => `${track.cues?.getCueById("b") === b} ${track.cues?.getCueById("x")} ${track.cues?.getCueById("")}`,
      );
      log.note("activeCues.getCueById", () => track.activeCues?.getCueById("b"));
      log.note("its track", () => `${a.track === track}`);
      log.note("indices", () => `${track.cues?.[0] === b} ${track.cues?.[9]}`);
      track.addCue(a);
      log.note("again", () => ids(track.cues));
      const other = m.addTextTrack("captions");
      other.addCue(a);
      log.note("moved", () => `${ids(track.cues)} ${ids(other.cues)} ${a.track === other}`);
      log.note("removes what it lacks", () => track.removeCue(a));
      other.removeCue(a);
      log.note("removed", () => `${ids(other.cues)} ${a.track}`);
      track.mode = "disabled";
      log.note("disabled", () => `${track.cues} ${track.activeCues}`);
      track.mode = "hidden";
      log.note("hidden", () => `${ids(track.cues)} ${ids(track.activeCues)}`);
      await log.settled();
    },
  },
  {
    name: "cues that come, change and go while it stands",
    async run(log, { good }) {
      const m = log.media;
      const track = m.addTextTrack("captions");
      track.mode = "hidden";
      track.addEventListener("cuechange", () => log.write(`· cuechange ${ids(track.activeCues)}`));
      await ready(log, good);
      m.currentTime = 1;
      await log.event("seeked");
      await log.settled();
      const cue = cueOf("a", 0.5, 1.5);
      cue.onenter = () => log.write("· enter a");
      cue.onexit = () => log.write("· exit a");
      track.addCue(cue);
      log.note("active at once", () => ids(track.activeCues));
      await log.settled();
      log.note("active", () => ids(track.activeCues));
      cue.endTime = 0.8;
      await log.settled();
      log.note("active when shortened", () => ids(track.activeCues));
      cue.endTime = 1.8;
      await log.settled();
      log.note("active when lengthened", () => ids(track.activeCues));
      track.mode = "disabled";
      await log.settled();
      track.mode = "showing";
      log.note("active when shown", () => ids(track.activeCues));
      await log.settled();
      log.note("active when shown", () => ids(track.activeCues));
      track.removeCue(cue);
      log.note("active when removed", () => ids(track.activeCues));
      await log.settled();
      log.note("active when removed", () => ids(track.activeCues));
    },
  },
  {
    name: "cues before anything is loaded",
    async run(log) {
      const m = log.media;
      const track = m.addTextTrack("captions");
      track.mode = "showing";
      track.addEventListener("cuechange", () => log.write(`· cuechange ${ids(track.activeCues)}`));
      track.addCue(cueOf("a", 0, 1));
      await log.settled();
      log.note("active", () => ids(track.activeCues));
    },
  },
  {
    name: "cues at the start, at the end, of no length",
    async run(log, { good }) {
      const m = log.media;
      const track = m.addTextTrack("captions");
      track.mode = "hidden";
      const seen: string[] = [];
      track.addEventListener("cuechange", () => seen.push(`change ${ids(track.activeCues)}`));
      const add = (id: string, from: number, to: number) => {
        const cue = cueOf(id, from, to);
        cue.onenter = () => seen.push(`enter ${id}`);
        cue.onexit = () => seen.push(`exit ${id}`);
        track.addCue(cue);
      };
      add("start", 0, 0.3);
      add("point", 0.5, 0.5);
      add("nest", 0.8, 1.4);
      add("inner", 1, 1.2);
      add("ever", 1.6, Number.POSITIVE_INFINITY);
      await ready(log, good);
      log.note("at the start", () => `${seen.join(", ")}; ${ids(track.activeCues)}`);
      seen.length = 0;
      void log.promise("play()", m.play());
      await log.event("ended");
      await log.settled();
      log.note("played", () => `${seen.join(", ")}; ${ids(track.activeCues)}`);
      seen.length = 0;
      m.currentTime = 0;
      await log.event("seeked");
      await log.settled();
      log.note("sought", () => `${seen.join(", ")}; ${ids(track.activeCues)}`);
    },
  },
  {
    name: "a cue that stops it",
    async run(log, { good }) {
      const m = log.media;
      const track = m.addTextTrack("captions");
      track.mode = "hidden";
      const cue = cueOf("a", 0.2, 0.6);
      cue.pauseOnExit = true;
      track.addCue(cue);
      await ready(log, good);
      void log.promise("play()", m.play());
      await log.event("pause");
      await log.settled();
      log.note("stopped there", () => m.currentTime >= 0.6 && m.currentTime < 1);
      await log.promise("play()", m.play());
      await log.until(() => m.currentTime > 1);
      m.currentTime = 0.4;
      await log.event("seeked");
      m.currentTime = 1.2;
      await log.event("seeked");
      await log.settled();
      log.note("not by seeking", () => m.paused);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "two tracks at once",
    async run(log, { good }) {
      const m = log.media;
      const [one, two] = [m.addTextTrack("captions", "one"), m.addTextTrack("metadata", "two")];
      const seen: string[] = [];
      for (const track of [one, two]) {
        track.mode = "hidden";
        track.oncuechange = ({ target, bubbles }) =>
          seen.push(`change ${(target as TextTrack).label} ${bubbles} ${ids(one.activeCues)} ${ids(two.activeCues)}`);
        for (const [n, [from, to]] of (
          [
            [0.2, 0.5],
            [0.7, 1],
          ] as const
        ).entries()) {
          const cue = cueOf(`${track.label}${n}`, from, to);
          cue.onenter = ({ target }) => seen.push(`enter ${(target as TextTrackCue).id}`);
          cue.onexit = ({ target }) => seen.push(`exit ${(target as TextTrackCue).id}`);
          track.addCue(cue);
        }
      }
      await ready(log, good);
      await playing(log);
      await log.until(() => m.currentTime > 1.2);
      m.pause();
      await log.settled();
      log.note("seen", () => seen.join(", "));
    },
  },
];
