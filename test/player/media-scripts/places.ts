import { type MediaScript, playing, ready } from "./script.ts";

export const PLACES: readonly MediaScript[] = [
  {
    name: "taken out of the document while it plays",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      const m = log.media;
      m.remove();
      log.note("paused at once", () => m.paused);
      await log.event("pause");
      await log.settled();
      log.note("paused", () => m.paused);
      document.body.append(m);
      await log.settled();
      log.note("paused", () => m.paused);
    },
  },
  {
    name: "moved within the document while it plays",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      const m = log.media;
      const other = document.createElement("div");
      document.body.append(other);
      other.append(m);
      await log.settled();
      log.note("paused", () => m.paused);
      m.pause();
      await log.settled();
      other.remove();
    },
  },
];
