import type { Directive, Script } from "../../script/script.ts";

/** All authors' directives of a script, in the order of the text. */
export function directivesOf({ body }: Script): Directive[] {
  const found: Directive[] = [];
  for (const block of body) {
    if (block.type === "directive") found.push(block);
    else if (block.type === "turn")
      for (const child of block.children) if (child.type === "directive") found.push(child);
  }
  return found.sort((a, b) => a.source.start - b.source.start);
}

const TIMING = /\s*\b(?:wait|overlap)\s*=\s*(?:"[^"\n]*"|'[^'\n]*'|[\d.,]+\w*)/g;
const EMPTY = /^<!--\s*cue\s*-->$/;

/** Seconds as a directive has them: hundredths at most, no zeros at the end. */
const written = (seconds: number): string => String(Math.round(seconds * 100) / 100);

/** `wait=1.5`, `overlap=0.4`, or nothing where it makes no difference of a hundredth. */
export function timing(offset: number): string {
  if (Math.abs(offset) < 0.005) return "";
  return offset > 0 ? `wait=${written(offset)}` : `overlap=${written(-offset)}`;
}

/** A directive's comment with its timing taken out and another put in; empty where nothing is left of it. */
export function withTiming(comment: string, offset: number): string {
  const without = comment.replace(TIMING, "");
  const value = timing(offset);
  const whole = value === "" ? without : without.replace(/\s*-->$/, ` ${value} -->`);
  return EMPTY.test(whole) ? "" : whole;
}

/** What a directive shifts its beat by, in seconds: its wait less its overlap. */
export function offsetOf(directives: readonly Directive[]): number {
  const values = Object.assign({}, ...directives.map((d) => d.values)) as Directive["values"];
  const seconds = (value: unknown) => (typeof value === "number" && value > 0 ? value : 0);
  return seconds(values.wait) - seconds(values.overlap);
}
