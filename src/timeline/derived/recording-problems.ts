import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedRecordings } from "../../script/script.ts";
import type { Cue, Timeline } from "../timeline.ts";
import { type RecordingStates, recordedCues } from "./recordings.ts";

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
