import { clamp } from "../../math/ease.ts";
import { DIRECTIVE_KEYS } from "../../script/directive-keys.ts";
import { applyChanges, type TextChange } from "../../script/editing.ts";
import type { Directive } from "../../script/script.ts";
import type { Cue } from "../../timeline/timeline.ts";
import { type Built, build } from "../build/build.ts";
import { hasWords } from "../build/cue-source.ts";
import { directivesOf, offsetOf, timing, withTiming } from "./directives.ts";

export type Retimed =
  /** `start`: where the cue is then, in seconds; `exact`: within a hundredth of where it was to be. */
  | { readonly kind: "moved"; readonly changes: readonly TextChange[]; readonly start: number; readonly exact: boolean }
  | { readonly kind: "stuck"; readonly words: string };

/** Seconds off the mark that count as there: a directive has hundredths. */
export const PRECISION = 0.01;
/** Rounds of putting right what a first guess missed (a beat never starts before the one before it). */
const ROUNDS = 3;

const STUCK = {
  wordless:
    "Only what stands in the script can be moved: speech, directions, sounds, narration and cards. The rest follows them.",
  unknown: "This cue is no longer in the script.",
  noPlace:
    "There is no place before this cue where a directive could stand: it is part of a longer paragraph or list, or of the end cards.",
  first: "Nothing can begin before what is said or done before it.",
} as const;

interface Move {
  readonly changes: readonly TextChange[];
  readonly text: string;
  readonly built: Built;
  readonly start: number;
}

/**
 * The smallest change of the text that makes a cue start at `newStart`: a `<!-- cue wait=… -->` (or `overlap=…`)
 * before its words, an edit of the one that is there, or its removal. What comes after moves along; with `keepLater`
 * the next cue gets a directive of its own, so that it and all after it stay where they are.
 *
 * Each place where a directive may stand is tried and compiled: it counts only if all words are still the same, and where they were up to the cue.
 */
export function retime(text: string, built: Built, cueId: string, newStart: number, keepLater = false): Retimed {
  const { timeline } = built;
  const cue = timeline.cues.find((one) => one.id === cueId);
  if (!cue) return { kind: "stuck", words: STUCK.unknown };
  if (!hasWords(cue)) return { kind: "stuck", words: STUCK.wordless };
  const worded = inText(built);
  const index = worded.findIndex((one) => one.id === cueId);
  if (index < 0) return { kind: "stuck", words: STUCK.unknown };

  // Nothing begins before what comes before it does: asking for more would only write a larger number.
  const earliest = worded[index - 1]?.start ?? 0;
  const move = moveTo(text, built, index, Math.max(newStart, earliest));
  if (!move) return { kind: "stuck", words: STUCK.noPlace };
  if (Math.abs(move.start - cue.start) < PRECISION / 2 && Math.abs(newStart - cue.start) > PRECISION)
    return { kind: "stuck", words: STUCK.first };
  const next = worded[index + 1];
  const held = keepLater && next ? moveTo(move.text, move.built, index + 1, next.start) : undefined;
  return {
    kind: "moved",
    changes: held ? [...move.changes, ...inOriginal(move.changes, held.changes)] : move.changes,
    start: move.start,
    exact: Math.abs(move.start - newStart) <= PRECISION,
  };
}

const inText = (built: Built): Cue[] =>
  built.timeline.cues.filter(hasWords).sort((a, b) => a.source.start - b.source.start || a.start - b.start);

/** Moves the cue that is number `index` in the text: the first site that works, as near to `wanted` as it gets. */
function moveTo(text: string, built: Built, index: number, wanted: number): Move | undefined {
  const worded = inText(built);
  const cue = worded[index] as Cue;
  const bound = boundTo(built, worded, index);
  for (const site of sites(text, cue, bound)) {
    let offset = bounded(offsetOf(bound) + wanted - cue.start);
    let best: Move | undefined;
    for (let round = 0; round < ROUNDS; round++) {
      const changes = site(offset);
      const changed = applyChanges(text, changes);
      const result = changed === text ? built : build(changed, built);
      const moved = sameBefore(worded, inText(result), index)?.[index];
      if (!moved) break;
      const miss = wanted - moved.start;
      if (!best || Math.abs(miss) < Math.abs(wanted - best.start) - 1e-9)
        best = { changes, text: changed, built: result, start: moved.start };
      else break;
      if (Math.abs(miss) <= PRECISION / 2 + 1e-9) break;
      offset = bounded(offset + miss);
    }
    if (best) return best;
  }
  return undefined;
}

/** What a directive may say, in seconds. */
const mostOf = (key: "wait" | "overlap"): number => {
  const { value } = DIRECTIVE_KEYS[key] ?? {};
  return value?.type === "number" ? value.most : 0;
};
const bounded = (offset: number): number => clamp(offset, -mostOf("overlap"), mostOf("wait"));

/** The directives that bind to a cue: those since the words before it. */
function boundTo(built: Built, worded: readonly Cue[], index: number): Directive[] {
  const at = (worded[index] as Cue).source.start;
  let before = -1;
  for (let i = index - 1; i >= 0 && before < 0; i--) {
    const { start } = (worded[i] as Cue).source;
    if (start < at) before = start;
  }
  return directivesOf(built.script).filter(({ source }) => source.start > before && source.start < at);
}

/** Ways to give the cue an offset, the smallest change first. */
function* sites(text: string, cue: Cue, bound: readonly Directive[]): Generator<(offset: number) => TextChange[]> {
  const comments = bound.filter(
    ({ source }) => text.startsWith("<!--", source.start) && text.startsWith("-->", source.end - 3),
  );
  if (comments.length > 0) yield (offset) => edited(text, comments, offset);
  let { start } = cue.source;
  while (text.charAt(start) === " ") start++;
  const line = text.lastIndexOf("\n", start - 1) + 1;
  yield (offset) => inserted(line, timing(offset), "\n");
  if (line !== start) yield (offset) => inserted(start, timing(offset), " ");
}

const inserted = (at: number, value: string, tail: string): TextChange[] =>
  value === "" ? [] : [{ from: at, to: at, insert: `<!-- cue ${value} -->${tail}` }];

/** The timing goes into the last of the comments that had one (or the last), and out of the others. */
function edited(text: string, comments: readonly Directive[], offset: number): TextChange[] {
  const timed = comments.filter(({ values }) => values.wait !== undefined || values.overlap !== undefined);
  const target = timed.at(-1) ?? comments.at(-1);
  const changes: TextChange[] = [];
  for (const directive of comments) {
    if (directive !== target && !timed.includes(directive)) continue;
    const { start, end } = directive.source;
    const comment = text.slice(start, end);
    const now = withTiming(comment, directive === target ? offset : 0);
    if (now === comment) continue;
    if (now !== "") changes.push({ from: start, to: end, insert: now });
    else changes.push({ ...wholeLine(text, start, end), insert: "" });
  }
  return changes;
}

/** A comment that goes takes its line along, or the space behind it. */
function wholeLine(text: string, start: number, end: number): { from: number; to: number } {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const after = text.indexOf("\n", end);
  const lineEnd = after < 0 ? text.length : after;
  if (text.slice(line, start).trim() === "" && text.slice(end, lineEnd).trim() === "")
    return { from: line, to: Math.min(lineEnd + 1, text.length) };
  return { from: start, to: text.charAt(end) === " " ? end + 1 : end };
}

/** The cues after a change, where all words are those of before and nothing moved that comes before `index`. */
function sameBefore(before: readonly Cue[], after: readonly Cue[], index: number): readonly Cue[] | undefined {
  if (before.length !== after.length) return undefined;
  const words = (cue: Cue) => ("text" in cue ? `${cue.type}|${cue.text}` : cue.type);
  const same = before.every((cue, i) => {
    const other = after[i] as Cue;
    return words(cue) === words(other) && (i >= index || Math.abs(cue.start - other.start) < 1e-6);
  });
  return same ? after : undefined;
}

/** Changes of a text that `first` were made to, as changes of the text before them. All stand behind `first`. */
function inOriginal(first: readonly TextChange[], later: readonly TextChange[]): TextChange[] {
  const shift = first.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
  return later.map(({ from, to, insert }) => ({ from: from - shift, to: to - shift, insert }));
}
