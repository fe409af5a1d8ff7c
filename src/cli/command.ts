import type { ParseArgsConfig } from "node:util";

/** Exit codes of the `sidescene` command. */
export const EXIT = { clean: 0, problems: 1, wrongUse: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where a command's words go: results to `out`, everything for people to `err`. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `err` is a terminal that a progress bar may redraw. */
  readonly interactive?: boolean;
}

export interface Invocation extends Streams {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One command: a file of its own under `commands/`, joined in `commands/index.ts`. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What follows the command's name: "FILE --at T". */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** Lines about the options, for `--help`. */
  readonly help?: readonly string[];
  readonly run: (invocation: Invocation) => ExitCode | Promise<ExitCode>;
}

/** Wrong use: what was wrong, said to the one at the keyboard; `main` prints it and exits with 2. */
export class UsageError extends Error {}

/** A problem of a file that is no problem of its text: it is missing, a folder, can't be written. */
export class FileError extends Error {}
