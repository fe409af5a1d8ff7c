import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { recordingLength } from "../timeline/derived/recording-length.ts";
import { type RecordingState, type RecordingStates, recordedCues } from "../timeline/derived/recordings.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { findNamed, lookFor } from "./post-files.ts";

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

const isRecording = (path: string) => recordingType(path) !== undefined;

/** How the recordings are that a post names: each is looked at once. */
export function recordingStates(post: string): (name: string) => RecordingState {
  const known = new Map<string, RecordingState>();
  return (name) => {
    const state = known.get(name) ?? stateOf(name, post);
    known.set(name, state);
    return state;
  };
}

function stateOf(name: string, post: string): RecordingState {
  const found = lookFor(name, post, isRecording);
  if ("problem" in found) return { problem: found.problem === "kind" ? "unreadable" : found.problem };
  const seconds = recordingLength(readFileSync(found.file));
  return seconds === undefined ? { problem: "unreadable" } : { seconds };
}

/** The lengths among the states of recordings, for compiling. */
export const lengthsIn =
  (states: RecordingStates) =>
  (name: string): number | undefined => {
    const state = states(name);
    return state && "seconds" in state ? state.seconds : undefined;
  };

/** How long the recordings last that a post names, for compiling it. */
export const recordingLengths = (post: string) => lengthsIn(recordingStates(post));

/** The file of a recording that a post names. */
export const findRecording = (name: string, post: string): string | undefined => findNamed(name, post, isRecording);

/** The files of an episode's recorded lines, by how the post calls them: those that can be played. */
export function recordingFiles(timeline: Timeline, post: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const lengthOf = recordingLengths(post);
  for (const { voice } of recordedCues(timeline)) {
    const file = lengthOf(voice) === undefined ? undefined : findRecording(voice, post);
    if (file !== undefined) files.set(voice, file);
  }
  return files;
}
