import type { BeatCues } from "../composing/cues.ts";
import type { CameraCue, CardCue, Shot } from "../timeline.ts";

/** The rules of the camera, in seconds. */
export const CAMERA = {
  /** No shot is cut sooner, unless its author wants that. */
  shortest: 1.5,
  /** No shot stands longer without a reframe. */
  longest: 12,
  /** A shot that stands longer than something between these (by the line) is reframed where a page turns. */
  comfortable: { least: 5.2, most: 8.6 },
  establishing: 2.6,
  /** So much before somebody speaks a move to them begins, where nothing is said: they are there when their words are. */
  lead: 0.5,
  /** Turns shorter than this are part of an exchange, held by one two-shot. */
  exchange: 3.2,
  /** Longest of an exchange's two-shot. */
  exchangeLongest: 9,
} as const;

/** Cards that hang in the picture and leave it as it is; the coming and going of all others is a cut. */
export const SIGNS: ReadonlySet<string> = new Set(["title", "heading", "alert"]);

/** When there is something new on a card: as it comes, and with each line but those that come along with it. */
export const stagesOf = ({ start, items }: CardCue): number[] => [
  start,
  ...items.flatMap((item) => (item.start - start < CAMERA.shortest ? [] : item.start)),
];

/**
 * How a take holds against others that stand too short: what is `wanted` waits or gives way, what has to be `forced`
 * (an interruption, an alarm) or `opens` a scene takes over at once, and what the author `asked` for is never touched.
 */
export type Claim = "wanted" | "forced" | "opens" | "asked";

/** A shot that somebody wants from a moment on. */
export interface Take {
  start: number;
  shot: Shot;
  on: readonly string[];
  move: CameraCue["move"];
  /** The cue it was chosen for: names it and gives its source. */
  readonly of: BeatCues;
  /** `wanted` where nothing is said. */
  readonly claim?: Claim;
}

const SHOTS: ReadonlySet<string> = new Set<Shot>(["wide", "two", "medium", "deep", "over", "close", "split", "insert"]);

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
    claim: "asked",
  });
  return true;
}
