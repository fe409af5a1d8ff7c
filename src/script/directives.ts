import type { Problems } from "./problems.ts";
import type { Directive } from "./script.ts";

const PAIR = /([A-Za-z][\w-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/**
 * Reads `cue wait=1.5 mood=suspicious hold` from a comment's text.
 *
 * @param at offset of the comment's text in the source
 */
export function readDirective(text: string, at: number, problems: Problems): Directive | null {
  const start = text.indexOf("cue") + 3;
  const values: Record<string, string | number | boolean> = {};
  for (const match of text.slice(start).matchAll(PAIR)) {
    const key = (match[1] ?? "").toLowerCase();
    const value = match[2] ?? match[3] ?? match[4];
    values[key] = value === undefined ? true : /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
  }
  if (Object.keys(values).length === 0) return null;
  return { type: "directive", values, source: problems.source.span(at - 4, at + text.length + 3) };
}
