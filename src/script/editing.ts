import { type ChangedRange, type Tree, TreeFragment } from "@lezer/common";
import { type CastIndex, DEFAULT_CAST } from "./script-cast.ts";
import { type FrontReading, indexOf, type ParseOptions, type ParseResult, parseWith, type Reuse } from "./parse.ts";

/** One change of a text: `[from, to)` of the text before is replaced by `insert`. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A post that is being written: its text, what it reads as, and what the next reading can reuse. */
export interface Draft extends ParseResult {
  readonly text: string;
  readonly memory: Memory;
}

interface Memory {
  readonly cast: CastIndex;
  readonly tree: Tree | null;
  readonly bodyStart: number;
  readonly front: FrontReading | null;
}

/** Reads a post that will be changed. */
export function openDraft(text: string, options: ParseOptions = {}): Draft {
  return draftOf(text, indexOf(options.cast ?? DEFAULT_CAST), null);
}

/**
 * Reads a post again after changes, given in the order of the text and in offsets of the text before. The syntax tree
 * of what didn't change is reused; the result is exactly what `parse` gives for the new text.
 */
export function changeDraft(draft: Draft, changes: readonly TextChange[]): Draft {
  return draftOf(applyChanges(draft.text, changes), draft.memory.cast, reuseOf(draft.memory, changes));
}

function draftOf(text: string, cast: CastIndex, reuse: Reuse | null): Draft {
  const { script, diagnostics, tree, bodyStart, front } = parseWith(text, cast, reuse);
  return { text, script, diagnostics, memory: { cast, tree, bodyStart, front } };
}

export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = "";
  let at = 0;
  for (const { from, to, insert } of changes) {
    result += text.slice(at, from) + insert;
    at = to;
  }
  return result + text.slice(at);
}

/** What still holds of a tree; null where a change reaches over the end of the front matter. */
function reuseOf({ tree, bodyStart, front }: Memory, changes: readonly TextChange[]): Reuse | null {
  if (!tree) return null;
  /** How far changes in the front matter move the body, and changes in the body what stands behind them. */
  let moved = 0;
  let shift = 0;
  const ranges: ChangedRange[] = [];
  for (const { from, to, insert } of changes) {
    const grown = insert.length - (to - from);
    if (to <= bodyStart && from < bodyStart) moved += grown;
    else if (from < bodyStart) return null;
    else {
      const start = from - bodyStart;
      ranges.push({ fromA: start, toA: to - bodyStart, fromB: start + shift, toB: start + shift + insert.length });
      shift += grown;
    }
  }
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(tree), ranges);
  return { fragments, bodyStart: bodyStart + moved, front };
}
