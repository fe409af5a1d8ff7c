import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { changeDraft, type Draft, openDraft, type TextChange } from "../../script/editing.ts";
import type { Script } from "../../script/script.ts";
import { compile } from "../../timeline/compile.ts";
import { type LayoutMemory, layoutMemory } from "../../timeline/composing/layout-memory.ts";
import { recordingProblems } from "../../timeline/derived/recording-problems.ts";
import type { RecordingStates } from "../../timeline/derived/recordings.ts";
import type { Timeline } from "../../timeline/timeline.ts";

/** A text and what comes of it. */
export interface Built {
  readonly script: Script;
  readonly timeline: Timeline;
  /** Of parser and compiler, and of recordings that can't be had, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the next reading, and the next layout, can reuse. */
  readonly draft: Draft;
  readonly memory: LayoutMemory;
  /** What was known of recordings, and which of them nobody knew anything of. */
  readonly stateOf: RecordingStates;
  readonly wanted: readonly string[];
}

const NOTHING_KNOWN: RecordingStates = () => undefined;

/**
 * Parses and compiles. Pure; never throws on any text. With `before`, what was built of much the same text, only what
 * differs is parsed and laid out anew; the result is the same. `stateOf` says of recordings how long they are.
 */
export function build(
  text: string,
  before?: Built,
  stateOf: RecordingStates = before?.stateOf ?? NOTHING_KNOWN,
): Built {
  const draft = before ? changeDraft(before.draft, changeOf(before.draft.text, text)) : openDraft(text);
  const memory = before?.memory ?? layoutMemory();
  const wanted = new Set<string>();
  const recordingLength = (file: string) => {
    const state = stateOf(file);
    if (!state) wanted.add(file);
    return state && "seconds" in state ? state.seconds : undefined;
  };
  const compiled = compile(draft.script, { memory, recordingLength });
  const missing = recordingProblems(compiled.timeline, draft.script.frontMatter.voice, stateOf);
  return {
    script: draft.script,
    timeline: compiled.timeline,
    diagnostics: [...draft.diagnostics, ...compiled.diagnostics, ...missing].sort(
      (a, b) => a.span.start - b.span.start,
    ),
    draft,
    memory,
    stateOf,
    wanted: [...wanted],
  };
}

/** The one change between what two texts begin with and what they end on; none where they are the same. */
export function changeOf(old: string, text: string): TextChange[] {
  if (old === text) return [];
  const shorter = Math.min(old.length, text.length);
  let from = 0;
  while (from < shorter && old.charCodeAt(from) === text.charCodeAt(from)) from++;
  let tail = 0;
  while (tail < shorter - from && old.charCodeAt(old.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail))
    tail++;
  return [{ from, to: old.length - tail, insert: text.slice(from, text.length - tail) }];
}
