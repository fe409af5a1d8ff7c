import { type MediaScript, playing, ready } from "./script.ts";

export const MORE: readonly MediaScript[] = [
  {
    name: "the same source again",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.src = good;
      log.note("readyState", () => m.readyState);
      await log.until(() => m.readyState === 4);
      await log.settled();
    },
  },
  {
    name: "crossorigin set when it is loaded",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.crossOrigin = "anonymous";
      log.note("readyState", () => m.readyState);
      await log.settled();
      await log.settled();
      log.note("readyState", () => m.readyState);
    },
  },
  {
    name: "addresses that are none",
    async run(log) {
      const m = log.media;
      for (const address of ["", " ", ".", "http://", "data:,", "about:blank"]) {
        m.setAttribute("src", address);
        log.note(`currentSrc of ${JSON.stringify(address)}`, () => m.currentSrc);
        await log.event("error");
        log.note("currentSrc is src", () => m.currentSrc === m.src);
        log.note("currentSrc is nothing", () => m.currentSrc === "");
        log.note("networkState", () => m.networkState);
        log.note("code", () => m.error?.code);
        await log.settled();
      }
    },
  },
  {
    name: "load() twice in one task",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.load();
      m.load();
      await log.until(() => m.readyState === 4);
      await log.settled();
    },
  },
  {
    name: "load() at another place and speed",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.defaultPlaybackRate = 0.5;
      m.playbackRate = 2;
      m.currentTime = 1;
      await log.event("seeked");
      await log.settled();
      m.load();
      log.note("currentTime", () => m.currentTime);
      log.note("playbackRate", () => m.playbackRate);
      log.note("seekable", () => m.seekable.length);
      log.note("buffered", () => m.buffered.length);
      log.note("videoWidth", () => m.videoWidth);
      await log.until(() => m.readyState === 4);
      await log.settled();
    },
  },
  {
    name: "src removed while it loads",
    async run(log, { good }) {
      const m = log.media;
      m.src = good;
      m.removeAttribute("src");
      log.note("networkState", () => m.networkState);
      await log.settled();
      log.note("networkState", () => m.networkState);
      log.note("currentSrc", () => m.currentSrc);
    },
  },
  {
    name: "src removed while it plays",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      const m = log.media;
      m.removeAttribute("src");
      await log.settled();
      log.note("paused", () => m.paused);
      log.note("currentSrc", () => m.currentSrc !== "");
      log.note("src", () => m.src);
      m.load();
      log.note("paused", () => m.paused);
      await log.settled();
      log.note("currentSrc", () => m.currentSrc !== "");
      log.note("networkState", () => m.networkState);
    },
  },
  {
    name: "to the end while paused, and on",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.currentTime = m.duration;
      await log.event("seeked");
      await log.settled();
      log.note("ended", () => `${m.ended} ${m.paused}`);
      await log.promise("play()", m.play());
      await log.until(() => m.currentTime > 0.1);
      log.note("from the start", () => m.currentTime < 1);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "loop taken away in time",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.loop = true;
      m.currentTime = 1.6;
      await log.event("seeked");
      await log.settled();
      void log.promise("play()", m.play());
      await log.event("seeked");
      m.loop = false;
      m.currentTime = 1.6;
      await log.event("ended");
      await log.settled();
      log.note("ended", () => `${m.ended} ${m.paused}`);
    },
  },
  {
    name: "to the end with loop while paused",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.loop = true;
      m.currentTime = m.duration;
      await log.event("seeked");
      await log.settled();
      log.note("ended", () => `${m.ended} ${m.paused} ${m.currentTime === m.duration}`);
      await log.promise("play()", m.play());
      await log.until(() => m.currentTime > 0.1 && m.currentTime < 1);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "to the end with loop while it plays",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      const m = log.media;
      m.loop = true;
      m.currentTime = m.duration;
      await log.until(() => !m.seeking && m.currentTime > 0.1 && m.currentTime < 1);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "what was played",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      await playing(log);
      m.currentTime = 1.2;
      await log.event("seeked");
      await log.until(() => m.currentTime > 1.4);
      m.pause();
      await log.settled();
      log.note("ranges", () => m.played.length);
      log.note("first", () => m.played.start(0) === 0 && m.played.end(0) < 1.2);
      log.note("second", () => Math.abs(m.played.start(1) - 1.2) < 0.05);
      m.currentTime = 0.1;
      await log.event("seeked");
      log.note("ranges", () => m.played.length);
    },
  },
  {
    name: "many volumes in one task",
    loud: true,
    async run(log) {
      const m = log.media;
      m.volume = 0.5;
      m.volume = 0.6;
      m.muted = true;
      m.muted = false;
      m.volume = 1;
      log.note("at once", () => m.volume);
      await log.settled();
      m.volume = 0;
      log.note("muted", () => m.muted);
      await log.settled();
    },
  },
  {
    name: "volume, mute and speed through load()",
    loud: true,
    async run(log, { good }) {
      const m = log.media;
      m.volume = 0.3;
      m.muted = true;
      m.playbackRate = 2;
      await ready(log, good);
      log.note("after", () => `${m.volume} ${m.muted} ${m.playbackRate}`);
      m.load();
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.note("after", () => `${m.volume} ${m.muted} ${m.playbackRate}`);
    },
  },
  {
    name: "default speed before a source",
    async run(log, { good }) {
      const m = log.media;
      m.defaultPlaybackRate = 2;
      log.note("playbackRate", () => m.playbackRate);
      await log.settled();
      await ready(log, good);
      log.note("playbackRate", () => m.playbackRate);
    },
  },
  {
    name: "never in a document",
    async run(log, { good }) {
      const m = log.media;
      m.remove();
      await ready(log, good);
      await log.promise("play()", m.play());
      await log.until(() => m.currentTime > 0.1);
      m.pause();
      await log.settled();
    },
  },
  {
    name: "taken out while it loads and shall play",
    bare: true,
    async run(log, { good }) {
      const m = log.media;
      m.src = good;
      const started = log.promise("play()", m.play());
      m.remove();
      await started;
      // Whether the pause comes before or after these two is a race within the browser.
      log.lines.splice(0, 2);
      await log.settled();
      await log.settled();
      log.note("paused", () => m.paused);
      log.note("readyState", () => m.readyState > 0);
    },
  },
  {
    name: "taken out where nothing is chosen",
    async run(log) {
      const m = log.media;
      const started = log.promise("play()", m.play());
      await log.settled();
      m.remove();
      await log.settled();
      log.note("paused", () => m.paused);
      m.pause();
      await started;
    },
  },
  {
    name: "taken out, and put back in the same task and the next",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      const m = log.media;
      const place = m.parentNode;
      m.remove();
      place?.append(m);
      await log.settled();
      log.note("paused", () => m.paused);
      m.remove();
      await Promise.resolve();
      place?.append(m);
      await log.settled();
      log.note("paused", () => m.paused);
    },
  },
  {
    name: "in a fragment that is taken out",
    async run(log, { good }) {
      const m = log.media;
      const box = document.createElement("section");
      document.body.append(box);
      box.append(m);
      await ready(log, good);
      await playing(log);
      box.remove();
      await log.settled();
      log.note("paused", () => m.paused);
    },
  },
  {
    name: "a clone",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      m.volume = 0.5;
      m.loop = true;
      m.currentTime = 1;
      await log.event("seeked");
      await log.settled();
      const twin = m.cloneNode(true) as typeof m;
      log.note("twin", () => `${twin.src === m.src} ${twin.loop} ${twin.volume} ${twin.paused} ${twin.currentTime}`);
      log.note("networkState", () => twin.networkState === twin.NETWORK_EMPTY);
      log.note("tracks", () => twin.textTracks === m.textTracks);
      await new Promise((resolve) => twin.addEventListener("canplaythrough", resolve));
      log.note("twin", () => `${twin.readyState} ${twin.currentTime}`);
      twin.removeAttribute("src");
      twin.load();
    },
  },
  {
    name: "how often it says where it is",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media;
      let count = 0;
      let last = 0;
      let steady = true;
      let grows = true;
      let at = -1;
      const started = performance.now();
      m.addEventListener("timeupdate", () => {
        if (m.paused || m.seeking) return;
        const now = performance.now();
        if (last > 0 && now - last < 15) steady = false;
        if (m.currentTime < at) grows = false;
        at = m.currentTime;
        last = now;
        count++;
      });
      await playing(log);
      await log.until(() => m.currentTime > 1.5);
      const seconds = (performance.now() - started) / 1000;
      m.pause();
      await log.settled();
      log.note("at least 3 a second", () => count / seconds >= 3);
      log.note("at most 66 a second", () => count / seconds <= 66 && steady);
      log.note("grows", () => grows);
    },
  },
  {
    name: "stands still within a task",
    async run(log, { good }) {
      await ready(log, good);
      await playing(log);
      const m = log.media;
      const at = m.currentTime;
      const from = performance.now();
      while (performance.now() < from + 30);
      log.note("same", () => m.currentTime === at);
      m.pause();
      await log.settled();
    },
  },
];
