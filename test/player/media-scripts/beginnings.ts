import { type MediaScript, playing, ready } from "./script.ts";

/** How loading begins, and how it fails. */
export const BEGINNINGS: readonly MediaScript[] = [
  {
    name: "no address, told among other events",
    loud: true,
    async run(log) {
      const m = log.media;
      for (const address of ["", "https://#nowhere"]) {
        m.setAttribute("src", address);
        m.volume = address ? 0.5 : 0.4;
        log.note("error at once", () => m.error);
        await log.event("volumechange");
        log.note("error", () => m.error?.code);
        m.volume = 1;
        await log.event("error");
        await log.settled();
      }
    },
  },
  {
    name: "play() among the events of a failure",
    loud: true,
    async run(log) {
      const m = log.media;
      m.setAttribute("src", "");
      const started = log.promise("play()", m.play());
      m.volume = 0.5;
      queueMicrotask(() => queueMicrotask(() => (m.volume = 0.6)));
      await started;
      await log.settled();
      log.note("paused", () => m.paused);
    },
  },
  {
    name: "a failure that load() overtakes",
    async run(log) {
      const m = log.media;
      m.setAttribute("src", "");
      await Promise.resolve();
      await Promise.resolve();
      log.note("failed", () => `${m.networkState} ${m.error?.code}`);
      m.removeAttribute("src");
      m.load();
      await log.settled();
      log.note("at rest", () => `${m.networkState} ${m.error?.code}`);
    },
  },
  {
    name: "preload none",
    async run(log, { inline }) {
      const m = log.media;
      m.preload = "none";
      m.src = inline;
      await log.event("suspend");
      log.note("state", () => `${m.networkState} ${m.readyState} ${m.duration} ${m.currentSrc === m.src}`);
      await log.settled();
      m.load();
      log.note("state", () => `${m.networkState} ${m.readyState}`);
      await log.event("suspend");
      m.currentTime = 1;
      log.note("sought", () => `${m.currentTime} ${m.seeking}`);
      await log.settled();
      log.note("state", () => `${m.networkState} ${m.readyState}`);
      await log.promise("play()", m.play());
      await log.until(() => m.currentTime > 1.2);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "preload none, and then auto",
    async run(log, { inline }) {
      const m = log.media;
      m.preload = "none";
      m.src = inline;
      await log.event("suspend");
      await log.settled();
      m.preload = "auto";
      await log.until(() => m.readyState === 4);
      await log.settled();
    },
  },
  {
    name: "preload none, and autoplay",
    async run(log, { inline }) {
      const m = log.media;
      m.preload = "none";
      m.autoplay = true;
      m.src = inline;
      await log.until(() => m.currentTime > 0.2);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "preload none, and autoplay later",
    async run(log, { inline }) {
      const m = log.media;
      m.preload = "none";
      m.src = inline;
      await log.event("suspend");
      await log.settled();
      m.autoplay = true;
      await log.settled();
      log.note("state", () => `${m.networkState} ${m.paused}`);
    },
  },
  {
    name: "autoplay taken away in time",
    async run(log, { good }) {
      const m = log.media;
      m.autoplay = true;
      m.src = good;
      m.autoplay = false;
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("paused", () => m.paused);
    },
  },
  {
    name: "autoplay, and another source",
    async run(log, { good }) {
      const m = log.media;
      m.autoplay = true;
      m.src = good;
      await log.until(() => m.currentTime > 0.2);
      m.pause();
      await log.settled();
      m.src = good;
      await log.until(() => m.currentTime > 0.2);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "autoplay with loop, to the end",
    async run(log, { good }) {
      const m = log.media;
      m.autoplay = true;
      m.loop = true;
      m.src = good;
      await log.until(() => m.currentTime > 1);
      await log.until(() => m.currentTime > 0.1 && m.currentTime < 0.9);
      log.note("paused", () => m.paused);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "autoplay set when it is loaded, and a seek",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.currentTime = 1;
      m.autoplay = true;
      await log.event("seeked");
      await log.settled();
      log.note("paused", () => m.paused);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "objects for sources",
    async run(log, { good }) {
      const m = log.media as unknown as Record<string, unknown> & typeof log.media;
      for (const value of [undefined, {}, 1, "x"]) {
        log.note(`srcObject = ${String(value)}`, () => {
          m.srcObject = value;
        });
      }
      log.note("untouched", () => m.networkState);
      await ready(log, good);
      m.srcObject = null;
      log.note("srcObject", () => `${m.srcObject} ${m.readyState} ${m.networkState}`);
      await log.until(() => m.readyState === 4);
      await log.settled();
    },
  },
  {
    name: "another source from within each event",
    async run(log, { good }) {
      const m = log.media;
      for (const type of ["loadedmetadata", "loadeddata", "canplay", "canplaythrough"]) {
        log.write(`· ${type}`);
        m.addEventListener(type, () => (m.src = good), { once: true });
        m.src = good;
        await log.event("emptied");
        await log.until(() => m.readyState === 4);
        await log.settled();
        // What else had been told by then is a race within the browser.
        log.lines.length = 0;
      }
      log.note("at rest", () => `${m.readyState} ${m.networkState} ${m.paused}`);
    },
  },
  {
    name: "a part of a source",
    async run(log, { good }) {
      const m = log.media;
      m.src = `${good}#t=0.5,1.2`;
      await log.until(() => m.readyState === 4);
      await log.settled();
      const stands = `${m.currentTime} ${m.currentSrc === m.src}`;
      const seen: string[] = [];
      for (const type of ["play", "pause", "ended"]) m.addEventListener(type, () => seen.push(type));
      m.play();
      await log.event("pause");
      await log.settled();
      const stopped = `${m.ended} ${m.currentTime >= 1.2 && m.currentTime < 1.6}`;
      m.play();
      await log.event("ended");
      await log.settled();
      m.play();
      await log.until(() => m.currentTime > 0.1);
      const again = m.currentTime < 0.5;
      m.pause();
      await log.settled();
      // A real video is hungry in between, as its machine pleases.
      log.lines.length = 0;
      log.note("seen", () => seen.join());
      log.note("states", () => [stands, stopped, again].join("; "));
    },
  },
  {
    name: "parts of a source, written in other ways",
    async run(log, { good }) {
      const m = log.media;
      const stands: string[] = [];
      for (const part of [
        "t=1",
        "t=npt:1",
        "t=0:01",
        "t=00:00:01.5",
        "t=,1",
        "t=1,0.5",
        "t=x",
        "a=b&t=1",
        "t=5",
        "t=-1",
      ]) {
        m.src = `${good}#${part}`;
        await log.until(() => m.readyState === 4 && !m.seeking);
        await log.settled();
        stands.push(`${part}: ${m.currentTime.toFixed(2)}`);
      }
      // How far a small local file has got when it is sought is a race within the browser.
      log.lines.length = 0;
      log.note("stands at", () => stands.join(", "));
    },
  },
  {
    name: "a part of a source, and another place asked for",
    async run(log, { good }) {
      const m = log.media;
      m.src = `${good}#t=0.5`;
      m.currentTime = 1;
      await log.until(() => m.readyState === 4);
      await log.settled();
      const first = m.currentTime;
      m.load();
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.lines.length = 0;
      log.note("stands at", () => `${first} ${m.currentTime}`);
    },
  },
  {
    name: "a part of a source that loops",
    async run(log, { good }) {
      const m = log.media;
      m.loop = true;
      m.src = `${good}#t=1.5`;
      await log.until(() => m.readyState === 4 && !m.seeking);
      await log.settled();
      await playing(log);
      await log.until(() => m.currentTime > 0.1 && m.currentTime < 1);
      m.pause();
      await log.settled();
      log.lines.length = 0;
      log.note("came round", () => m.currentTime < 1);
    },
  },
];
