import type { Media, MediaLog } from "../media-log.ts";
import { type MediaScript, playing, ready } from "./script.ts";

type Frames = Media & Pick<HTMLVideoElement, "requestVideoFrameCallback" | "cancelVideoFrameCallback">;

const KEYS = ["presentationTime", "expectedDisplayTime", "width", "height", "mediaTime", "presentedFrames"] as const;

/** Resolves at the next picture. */
const frame = (log: MediaLog) =>
  new Promise<VideoFrameCallbackMetadata>((resolve) =>
    (log.media as Frames).requestVideoFrameCallback((_now, metadata) => resolve(metadata)),
  );

export const FRAMES: readonly MediaScript[] = [
  {
    name: "a callback for the first picture",
    async run(log, { good }) {
      const m = log.media as Frames;
      const seen: string[] = [];
      const handles = [1, 2].map(() =>
        m.requestVideoFrameCallback(function (this: unknown, now, metadata) {
          const { presentationTime, expectedDisplayTime, width, height, mediaTime, presentedFrames } = metadata;
          seen.push(`${typeof now} ${mediaTime} ${presentedFrames} ${width === m.videoWidth} ${height > 0}`);
          seen.push(`${expectedDisplayTime >= presentationTime} ${KEYS.map((key) => typeof metadata[key]).join()}`);
        }),
      );
      log.note("handles", () => `${typeof handles[0]} ${(handles[1] as number) > (handles[0] as number)}`);
      await ready(log, good);
      log.note("seen", () => seen.join("; "));
      seen.length = 0;
      await log.settled();
      log.note("again", () => seen.length);
    },
  },
  {
    name: "callbacks that are none",
    async run(log) {
      const m = log.media as unknown as Record<string, (...all: unknown[]) => unknown>;
      for (const value of [undefined, null, {}, "x"])
        log.note(`callback ${String(value)}`, () => m.requestVideoFrameCallback?.(value));
      for (const value of [0, -1, 99, "x"]) log.note(`cancels ${value}`, () => m.cancelVideoFrameCallback?.(value));
    },
  },
  {
    name: "callbacks for pictures that are sought",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media as Frames;
      const next = frame(log);
      m.currentTime = 1;
      const first = await next;
      await log.settled();
      log.note("there", () => `${first.mediaTime} ${m.currentTime}`);
      let second: VideoFrameCallbackMetadata | undefined;
      void frame(log).then((metadata) => {
        second = metadata;
      });
      m.currentTime = 1;
      await log.event("seeked");
      await log.settled();
      log.note("the same", () => second?.mediaTime);
    },
  },
  {
    name: "callbacks while it plays",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media as Frames;
      await playing(log);
      const all: VideoFrameCallbackMetadata[] = [];
      const times: number[] = [];
      for (let i = 0; i < 6; i++) {
        all.push(await frame(log));
        times.push(m.currentTime);
      }
      m.pause();
      await log.settled();
      log.lines.length = 0;
      const grows = (key: "mediaTime" | "presentedFrames" | "presentationTime") =>
        all.every((one, i) => i === 0 || one[key] > (all[i - 1] as VideoFrameCallbackMetadata)[key]);
      log.note("grows", () => `${grows("mediaTime")} ${grows("presentedFrames")} ${grows("presentationTime")}`);
      log.note("near", () => all.every(({ mediaTime }, i) => Math.abs(mediaTime - (times[i] as number)) < 0.3));
    },
  },
  {
    name: "callbacks that are called off",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media as Frames;
      const seen: string[] = [];
      const off = m.requestVideoFrameCallback(() => seen.push("off"));
      m.requestVideoFrameCallback(() => {
        seen.push("first");
        m.cancelVideoFrameCallback(third);
        m.requestVideoFrameCallback(() => seen.push("next"));
      });
      const third = m.requestVideoFrameCallback(() => seen.push("third"));
      m.cancelVideoFrameCallback(off);
      m.cancelVideoFrameCallback(off);
      m.currentTime = 1;
      await log.event("seeked");
      await log.settled();
      log.note("seen", () => seen.join());
      m.currentTime = 0.5;
      await log.event("seeked");
      await log.settled();
      log.note("seen", () => seen.join());
    },
  },
  {
    name: "callbacks of one source at another",
    async run(log, { good }) {
      await ready(log, good);
      const m = log.media as Frames;
      m.currentTime = 1;
      await log.event("seeked");
      await log.settled();
      const next = frame(log);
      m.load();
      const { mediaTime, presentedFrames } = await next;
      await log.until(() => m.readyState === 4);
      await log.settled();
      log.lines.length = 0;
      log.note("at", () => `${mediaTime} ${presentedFrames}`);
    },
  },
];
