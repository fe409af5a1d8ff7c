import { type MediaScript, playing, ready } from "./script.ts";

export const TRACKS: readonly MediaScript[] = [
  {
    name: "text tracks",
    bare: true,
    async run(log, { good }) {
      const m = log.media;
      const before = m.textTracks;
      log.note("type", () => Object.prototype.toString.call(before));
      const track = m.addTextTrack("captions", "Words", "en");
      log.note("track", () => `${track.kind} ${track.label} ${track.language} ${track.mode} ${track.id}`);
      log.note("instance", () => track instanceof TextTrack);
      log.note("throws", () => m.addTextTrack("foo" as TextTrackKind));
      track.mode = "hidden";
      const seen: string[] = [];
      track.addEventListener("cuechange", () => {
        seen.push([...(track.activeCues ?? [])].map((cue) => cue.id).join("+") || "-");
      });
      const cue = (id: string, from: number, to: number) => {
        const it = new VTTCue(from, to, id);
        it.id = id;
        it.onenter = () => seen.push(`enter ${id}`);
        it.onexit = () => seen.push(`exit ${id}`);
        track.addCue(it);
      };
      cue("a", 0.2, 0.6);
      cue("b", 0.5, 0.9);
      cue("c", 1.4, 1.6);
      await ready(log, good);
      log.note("same list", () => m.textTracks === before);
      log.note("active", () => track.activeCues?.length);
      await playing(log);
      await log.until(() => m.currentTime > 1.1);
      m.pause();
      await log.settled();
      log.note("cuechange", () => seen.join(", "));
      seen.length = 0;
      m.currentTime = 1.5;
      await log.event("seeked");
      await log.settled();
      log.note("cuechange by seek", () => seen.join(", "));
      log.note("active", () => [...(track.activeCues ?? [])].map((it) => it.id).join());
      seen.length = 0;
      m.currentTime = 0.55;
      await log.event("seeked");
      await log.settled();
      log.note("cuechange by seek", () => seen.join(", "));
      track.mode = "disabled";
      log.note("active when disabled", () => track.activeCues);
      log.note("cues when disabled", () => track.cues);
      m.load();
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("tracks after load()", () => m.textTracks.length);
    },
  },
];
