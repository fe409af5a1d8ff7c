import { codeFrame } from "../diagnostics/code-frame.ts";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { Streams } from "./command.ts";
import { isPlayable, type Post } from "./post.ts";

/** A problem as `--json` gives it. */
export interface ReportedProblem {
  readonly file: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export const reported = (file: string, { code, severity, message, span }: Diagnostic): ReportedProblem => ({
  file,
  code,
  severity,
  message,
  line: span.line,
  column: span.column,
});

/** What makes a file unclean; `info` is only good to know. */
export const isProblem = ({ severity }: { readonly severity: Severity }): boolean => severity !== "info";

/** A problem for people: where, what, and the line with the place marked. */
export function framed(file: string, text: string, diagnostic: Diagnostic): string {
  const { code, severity, message, span } = diagnostic;
  return `${file}:${span.line}:${span.column} ${severity} ${code}: ${message}\n${codeFrame(text, span)}\n`;
}

/** Errors of a post on `err`, and whether the command can go on. */
export function canGoOn(post: Post, { err }: Streams): boolean {
  const errors = post.diagnostics.filter(({ severity }) => severity === "error");
  for (const diagnostic of errors) err(framed(post.file, post.text, diagnostic));
  if (isPlayable(post)) return true;
  const why = post.diagnostics.find(({ severity }) => severity !== "info");
  if (why && errors.length === 0) err(framed(post.file, post.text, why));
  else if (!why) err(`${post.file}: there is no episode in it\n`);
  return false;
}
