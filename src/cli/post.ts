import { readFileSync, statSync, writeFileSync } from "node:fs";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { parse } from "../script/parse.ts";
import type { Script } from "../script/script.ts";
import { compile } from "../timeline/compile.ts";
import { recordingProblems } from "../timeline/derived/recording-problems.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { missingImages } from "../vite/post-images.ts";
import { lengthsIn, recordingStates } from "../vite/post-recordings.ts";
import { FileError, type Invocation, UsageError } from "./command.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "that is a folder",
  EACCES: "you may not read it",
  EPERM: "you may not read it",
  ENOTDIR: "a part of its path is no folder",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
};

const reasonOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
};

/** The text of a file as UTF-8. Throws a `FileError` that says which file and why. */
export function readText(file: string): string {
  try {
    if (statSync(file).isDirectory()) throw new FileError(`${file}: that is a folder; give the files in it`);
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(`${file}: ${reasonOf(error)}`);
  }
}

/** Writes a result to a file, or to `out` where none is named. */
export function writeResult({ options, out }: Invocation, text: string): void {
  const file = options.output;
  if (typeof file !== "string") {
    out(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new FileError(`${file}: ${reasonOf(error).replace("read it", "write it")}`);
  }
}

export interface Post {
  readonly file: string;
  readonly text: string;
  readonly script: Script;
  readonly timeline: Timeline;
  /** Of parsing, of compiling, and of images and recordings that are not there, by place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads, parses and compiles a post. */
export function loadPost(file: string, pace?: number): Post {
  const text = readText(file);
  const parsed = parse(text);
  const states = recordingStates(file);
  const compiled = compile(parsed.script, { pace, recordingLength: lengthsIn(states) });
  const missing = [
    ...missingImages(compiled.timeline, file),
    ...recordingProblems(compiled.timeline, parsed.script.frontMatter.voice, states),
  ];
  const diagnostics = [...parsed.diagnostics, ...compiled.diagnostics, ...missing].sort(
    (a, b) => a.span.start - b.span.start,
  );
  return { file, text, script: parsed.script, timeline: compiled.timeline, diagnostics };
}

/** Whether there is an episode to show: a page that is none, or a text with errors that left nothing to play, is not. */
export const isPlayable = ({ script, timeline }: Post): boolean =>
  script.kind === "episode" && timeline.cues.some((cue) => cue.type !== "camera" && cue.type !== "music");

/** The one file that a command takes. */
export function onlyFile({ files }: Invocation): string {
  if (files.length === 0) throw new UsageError("Which file?");
  if (files.length > 1) throw new UsageError(`One file at a time: ${files.length} were given.`);
  return files[0] as string;
}

/** An option's value as a finite number. */
export function numberOption({ options }: Invocation, name: string): number | undefined {
  const value = options[name];
  if (typeof value !== "string") return undefined;
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (!Number.isFinite(number)) throw new UsageError(`--${name} takes a number, not "${value}".`);
  return number;
}

/** `--pace`, checked. */
export function paceOption(invocation: Invocation): number | undefined {
  const pace = numberOption(invocation, "pace");
  if (pace !== undefined && (pace < 0.25 || pace > 4)) throw new UsageError("--pace takes a number from 0.25 to 4.");
  return pace;
}
