import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedRecordings } from "../../script/script.ts";
import type { Cue, SpeechCue, Timeline } from "../timeline.ts";

/** A recording as whoever has the files finds it: how long it lasts, or why it can't be had. */
export type RecordingState =
  | { readonly seconds: number }
  | { readonly problem: "missing" | "outside" | "elsewhere" | "unreadable" };

/** The state of a recording by the name that the post gives it; undefined where nobody has looked yet. */
export type RecordingStates = (file: string) => RecordingState | undefined;

/** A line that somebody recorded. */
export type RecordedCue = SpeechCue & { readonly voice: string };

/** The recorded lines of an episode, in order. */
export const recordedCues = ({ cues }: Timeline): RecordedCue[] =>
  cues.filter((cue): cue is RecordedCue => cue.type === "speech" && cue.voice !== undefined);

/** The same episode with other addresses for its recordings; lines that `move` gives none for babble. */
export function withRecordingsAt(timeline: Timeline, move: (file: string) => string | undefined): Timeline {
  if (recordedCues(timeline).length === 0) return timeline;
  const cues = timeline.cues.map((cue) => {
    if (cue.type !== "speech" || cue.voice === undefined) return cue;
    return { ...cue, voice: move(cue.voice) };
  });
  return { ...timeline, cues };
}

const CODES = {
  missing: "recording-missing",
  outside: "recording-outside",
  elsewhere: "recording-elsewhere",
  unreadable: "recording-unreadable",
} as const;

/** What the recordings lack that a post names: lines whose recording can't be had, speakers who have none. */
export function recordingProblems(
  timeline: Timeline,
  named: readonly NamedRecordings[] = [],
  stateOf: RecordingStates,
): Diagnostic[] {
  const recorded = recordedCues(timeline);
  const lines = recorded.flatMap(({ voice, source }) => {
    const state = stateOf(voice);
    return state && "problem" in state ? [diagnose(CODES[state.problem], source, { file: voice })] : [];
  });
  const none = named.flatMap(({ of, file, source }) => {
    // Of nobody's lines, compiling says so.
    if (of !== undefined && !timeline.cues.some((cue) => isOf(cue, of))) return [];
    const [before = "", after] = file.split("*");
    if (after === undefined || recorded.some(({ voice }) => voice.startsWith(before) && voice.endsWith(after)))
      return [];
    // Asked for the first line's, whoever has the files says whether they are looked for at all.
    const first = stateOf(`${before}1${after}`);
    if (first === undefined || "seconds" in first) return [];
    return [diagnose(first.problem === "missing" ? "no-recordings" : CODES[first.problem], source, { file })];
  });
  return [...lines, ...none];
}

const isOf = (cue: Cue, name: string): boolean =>
  cue.type === "speech" && (cue.id === name || cue.actor.toLowerCase() === name.trim().toLowerCase());

/** Where to fetch a recording of an episode whose timeline is at `base`: on the same site; undefined elsewhere. */
export function recordingAddress(file: string, base: string): string | undefined {
  try {
    const { origin, protocol, href } = new URL(file, base.startsWith("blob:") ? base.slice("blob:".length) : base);
    return origin === new URL(base).origin && /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
