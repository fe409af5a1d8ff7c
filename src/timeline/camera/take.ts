import type { BeatCues } from "../composing/cues.ts";
import type { CameraCue, Shot } from "../timeline.ts";

/** The rules of the camera, in seconds. */
export const CAMERA = {
  /** No shot is cut sooner, unless an interruption cuts it. */
  shortest: 1.5,
  /** No shot stands longer without a reframe. */
  longest: 12,
  /** A shot that stands longer than something between these (by the line) is reframed where a page turns. */
  comfortable: { least: 5.2, most: 8.6 },
  establishing: 2.6,
  /** Turns shorter than this are part of an exchange, held by one two-shot. */
  exchange: 3.2,
  /** Longest of an exchange's two-shot. */
  exchangeLongest: 9,
} as const;

/** A shot that somebody wants from a moment on. */
export interface Take {
  start: number;
  shot: Shot;
  on: readonly string[];
  move: CameraCue["move"];
  /** The cue it was chosen for: names it and gives its source. */
  readonly of: BeatCues;
  /** May be shorter than the shortest: an interruption, an author's wish. */
  readonly forced?: boolean;
}

const SHOTS: ReadonlySet<string> = new Set<Shot>(["wide", "two", "medium", "close", "split", "insert"]);

/** An author's directive decides. */
export function asked(entry: BeatCues, takes: Take[]): boolean {
  const { directive } = entry.timed.beat;
  const shot = directive?.camera;
  if (typeof shot !== "string" || !SHOTS.has(shot)) return false;
  const on = typeof directive?.on === "string" ? directive.on.split(/\s*,\s*/) : [];
  const fallback = "actor" in entry.cue && entry.cue.actor !== undefined ? [entry.cue.actor] : [];
  takes.push({
    start: entry.cue.start,
    shot: shot as Shot,
    on: on.length > 0 || shot === "wide" ? on : fallback,
    move: "cut",
    of: entry,
    forced: true,
  });
  return true;
}
