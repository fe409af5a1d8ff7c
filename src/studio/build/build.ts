import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { changeDraft, type Draft, openDraft, type TextChange } from "../../script/editing.ts";
import type { Script } from "../../script/script.ts";
import { compile } from "../../timeline/compile.ts";
import { type LayoutMemory, layoutMemory } from "../../timeline/composing/layout-memory.ts";
import type { Timeline } from "../../timeline/timeline.ts";

/** A text and what comes of it. */
export interface Built {
  readonly script: Script;
  readonly timeline: Timeline;
  /** Of parser and compiler, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the next reading, and the next layout, can reuse. */
  readonly draft: Draft;
  readonly memory: LayoutMemory;
}

/**
 * Parses and compiles. Pure; never throws on any text. With `before`, what was built of much the same text, only what
 * differs is parsed and laid out anew; the result is the same.
 */
export function build(text: string, before?: Built): Built {
  const draft = before ? changeDraft(before.draft, changeOf(before.draft.text, text)) : openDraft(text);
  const memory = before?.memory ?? layoutMemory();
  const compiled = compile(draft.script, { memory });
  return {
    script: draft.script,
    timeline: compiled.timeline,
    diagnostics: [...draft.diagnostics, ...compiled.diagnostics].sort((a, b) => a.span.start - b.span.start),
    draft,
    memory,
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
