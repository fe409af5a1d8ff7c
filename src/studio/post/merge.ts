import { diff } from "@codemirror/merge";

/** Lines `from` … `to` (exclusive) of the base, replaced. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Where both sides changed the same lines. */
export interface Conflict {
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  /** 1-based line in the merged text at which it stands. */
  readonly line: number;
}

export interface Merged {
  readonly text: string;
  readonly conflicts: readonly Conflict[];
}

export type Choice = "mine" | "theirs" | "both";

/**
 * Two changes of one text as one: what only one side changed is taken from it. Where both changed the same lines
 * differently, `choice` says what stands there (both: mine, then theirs), and it is reported.
 */
export function merge(base: string, mine: string, theirs: string, choice: Choice): Merged {
  const lines = base.split("\n");
  const left = hunks(base, mine);
  const right = hunks(base, theirs);
  const out: string[] = [];
  const conflicts: Conflict[] = [];
  let at = 0;
  let l = 0;
  let r = 0;
  while (l < left.length || r < right.length) {
    const from = Math.min(left[l]?.from ?? Number.POSITIVE_INFINITY, right[r]?.from ?? Number.POSITIVE_INFINITY);
    out.push(...lines.slice(at, from));
    // Everything that overlaps, on either side, belongs together.
    let to = from;
    const firstLeft = l;
    const firstRight = r;
    for (let grown = true; grown; ) {
      grown = false;
      while (left[l] && (left[l]!.from < to || left[l]!.from === from)) {
        to = Math.max(to, left[l++]!.to);
        grown = true;
      }
      while (right[r] && (right[r]!.from < to || right[r]!.from === from)) {
        to = Math.max(to, right[r++]!.to);
        grown = true;
      }
    }
    const ours = applied(lines, from, to, left.slice(firstLeft, l));
    const others = applied(lines, from, to, right.slice(firstRight, r));
    if (r === firstRight || same(ours, others)) out.push(...ours);
    else if (l === firstLeft) out.push(...others);
    else {
      conflicts.push({ mine: ours, theirs: others, line: out.length + 1 });
      if (choice !== "theirs") out.push(...ours);
      if (choice !== "mine") out.push(...others);
    }
    at = to;
  }
  out.push(...lines.slice(at));
  return { text: out.join("\n"), conflicts };
}

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((x, i) => x === b[i]);

/** Lines `from` … `to` of the base after the hunks among them. */
function applied(lines: readonly string[], from: number, to: number, changes: readonly Hunk[]): string[] {
  const out: string[] = [];
  let at = from;
  for (const change of changes) {
    out.push(...lines.slice(at, change.from), ...change.lines);
    at = change.to;
  }
  out.push(...lines.slice(at, to));
  return out;
}

/** Distinct lines that can be told apart: one UTF-16 unit each, surrogates left out. */
const MOST_LINES = 0xd800;

/** What has to be replaced in `base` to get `changed`, line by line. */
function hunks(base: string, changed: string): Hunk[] {
  const a = base.split("\n");
  const b = changed.split("\n");
  // Each line as one letter: a difference of texts is then one of lines.
  const letters = new Map<string, string>();
  const encoded = (lines: readonly string[]) =>
    lines
      .map((line) => {
        let letter = letters.get(line);
        if (letter === undefined) {
          letter = String.fromCharCode(letters.size);
          letters.set(line, letter);
        }
        return letter;
      })
      .join("");
  const [left, right] = [encoded(a), encoded(b)];
  const changes = letters.size <= MOST_LINES ? diff(left, right) : [between(a, b)];
  return changes.map(({ fromA, toA, fromB, toB }) => ({ from: fromA, to: toA, lines: b.slice(fromB, toB) }));
}

/** The one change between what two texts begin with and what they end on. */
function between(a: readonly string[], b: readonly string[]) {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return { fromA: start, toA: a.length - end, fromB: start, toB: b.length - end };
}
