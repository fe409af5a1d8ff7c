import type { Beats } from "./beats.ts";

/** Seconds of a recording by the name that the post gives it; undefined where that is not known. */
export type RecordingLength = (file: string) => number | undefined;

/** Lines that have a recording take as long as it does, unless the post says how long they take. */
export function timedByRecordings(beats: Beats, lengthOf: RecordingLength): Beats {
  return {
    ...beats,
    beats: beats.beats.map((beat) => {
      const { directive } = beat;
      if (beat.type !== "speech" || typeof directive?.voice !== "string" || directive.length !== undefined) return beat;
      const length = lengthOf(directive.voice);
      return length === undefined ? beat : { ...beat, directive: { ...directive, length } };
    }),
  };
}
