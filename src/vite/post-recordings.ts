import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { recordingLength } from "../timeline/derived/recording-length.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { findNamed } from "./post-files.ts";

/** Types that are heard, by the file's ending. */
const TYPES: Readonly<Record<string, string>> = {
  ".wav": "audio/wav",
  ".mp3": "audio/mpeg",
  ".ogg": "audio/ogg",
  ".opus": "audio/ogg",
  ".webm": "audio/webm",
  ".m4a": "audio/mp4",
};

/** The media type of a recording's file, by its ending. */
export const recordingType = (file: string): string | undefined => TYPES[extname(file).toLowerCase()];

const findRecording = (name: string, post: string): string | undefined =>
  findNamed(name, post, (path) => recordingType(path) !== undefined);

/** How long the recordings last that a post names, for compiling it. */
export const recordingLengths =
  (post: string) =>
  (name: string): number | undefined => {
    const file = findRecording(name, post);
    return file === undefined ? undefined : recordingLength(readFileSync(file));
  };

/** The files of an episode's recorded lines, by how the post calls them. */
export function recordingFiles(timeline: Timeline, post: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const cue of timeline.cues) {
    const file = cue.type === "speech" && cue.voice !== undefined ? findRecording(cue.voice, post) : undefined;
    if (cue.type === "speech" && cue.voice !== undefined && file !== undefined) files.set(cue.voice, file);
  }
  return files;
}

/** The episode with other addresses for its recordings, where there are any. */
export function withRecordings(timeline: Timeline, addressOf: (name: string) => string | undefined): Timeline {
  if (!timeline.cues.some((cue) => cue.type === "speech" && cue.voice !== undefined)) return timeline;
  return {
    ...timeline,
    cues: timeline.cues.map((cue) =>
      cue.type === "speech" && cue.voice !== undefined ? { ...cue, voice: addressOf(cue.voice) ?? cue.voice } : cue,
    ),
  };
}
