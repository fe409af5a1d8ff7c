import { nearest, suggestion } from "../diagnostics/did-you-mean.ts";
import { DIRECTIVE_KEYS, readDirectiveValue } from "./directive-keys.ts";
import type { Problems } from "./problems.ts";
import type { Directive } from "./script.ts";

const CUE = /^\s*cue(?=\s|$)/;
const PAIR = /([A-Za-z][\w-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?|\S+/g;

/** Whether a comment's text is an author's directive. */
export function isDirective(comment: string): boolean {
  return CUE.test(comment);
}

/**
 * Reads `cue wait=1.5 mood=suspicious hold` from a comment. What is unknown or out of range is left out and named;
 * null where nothing is left.
 *
 * @param at offset of the comment's text in the source
 * @param from offset of the whole comment, and `to` its end
 */
export function readDirective(
  comment: string,
  at: number,
  from: number,
  to: number,
  problems: Problems,
): Directive | null {
  const start = CUE.exec(comment)?.[0].length ?? 0;
  const values: Record<string, string | number | boolean> = {};
  for (const match of comment.slice(start).matchAll(PAIR)) {
    const here = at + start + match.index;
    const name = (match[1] ?? match[0]).toLowerCase();
    const written = match[2] ?? match[3] ?? match[4];
    const key = Object.hasOwn(DIRECTIVE_KEYS, name) ? DIRECTIVE_KEYS[name] : undefined;
    if (!key) {
      const meant = nearest(name, Object.keys(DIRECTIVE_KEYS));
      const span = { start: here, end: here + name.length };
      const fixes = meant === undefined ? undefined : [{ title: `Write “${meant}”`, span, text: meant }];
      const values = { name, suggestion: suggestion(name, Object.keys(DIRECTIVE_KEYS)) };
      problems.add("unknown-directive", span.start, span.end, values, fixes);
      continue;
    }
    const read = readDirectiveValue(key, written);
    if ("value" in read) {
      values[name] = read.value;
      continue;
    }
    const { expected, known } = read;
    const hint = known ? suggestion(written ?? "", known) : "";
    const value = written ?? "nothing";
    problems.add("directive-value", here, here + match[0].length, { name, expected, value, suggestion: hint });
  }
  if (Object.keys(values).length === 0) return null;
  return { type: "directive", values, source: problems.source.span(from, to) };
}
