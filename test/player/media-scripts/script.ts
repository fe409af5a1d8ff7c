import type { MediaLog } from "../media-log.ts";

/** What scripts play. */
export interface Files {
  /** Two seconds. */
  readonly good: string;
  /** The same within its address: a browser loads other files in memory at once, whatever it is told. */
  readonly inline: string;
  /** Is not there. */
  readonly bad: string;
}

/** One thing that a page does with a media element. */
export interface MediaScript {
  readonly name: string;
  /** It can be heard at its start; the others are muted. */
  readonly loud?: true;
  /** It counts tracks: a player has some of its own. */
  readonly bare?: true;
  run(log: MediaLog, files: Files): Promise<void>;
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
