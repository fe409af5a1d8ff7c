import type { MediaLog } from "../media-log.ts";

/** One thing that a page does with a media element. `good` is a file of two seconds, `bad` one that is not there. */
export interface MediaScript {
  readonly name: string;
  /** It can be heard at its start; the others are muted. */
  readonly loud?: true;
  /** It counts tracks: a player has some of its own. */
  readonly bare?: true;
  run(log: MediaLog, files: { readonly good: string; readonly bad: string }): Promise<void>;
}

export const ready = async (log: MediaLog, src: string): Promise<void> => {
  log.media.src = src;
  await log.until(() => log.media.readyState === 4);
  await log.settled();
};

export const playing = async (log: MediaLog): Promise<void> => {
  const done = log.event("playing");
  void log.promise("play()", log.media.play());
  await done;
  await log.until(() => log.media.currentTime > 0.3);
};
