import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { parse } from "../../script/parse.ts";
import type { Script } from "../../script/script.ts";
import { compile } from "../../timeline/compile.ts";
import type { Timeline } from "../../timeline/timeline.ts";

/** A text and what comes of it. */
export interface Built {
  readonly script: Script;
  readonly timeline: Timeline;
  /** Of parser and compiler, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses and compiles. Pure; never throws on any text. */
export function build(text: string): Built {
  const { script, diagnostics } = parse(text);
  const compiled = compile(script);
  return {
    script,
    timeline: compiled.timeline,
    diagnostics: [...diagnostics, ...compiled.diagnostics].sort((a, b) => a.span.start - b.span.start),
  };
}
