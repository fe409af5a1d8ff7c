#!/usr/bin/env node
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Command, EXIT, type ExitCode, FileError, type Streams, UsageError } from "./command.ts";
import { COMMANDS } from "./commands/index.ts";

/** Runs one command line (without program and script names) and gives its exit code. Never throws. */
export async function main(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    (name === undefined ? streams.err : streams.out)(overview());
    return name === undefined ? EXIT.wrongUse : EXIT.clean;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) {
    streams.err(`There is no command "${name}".\n\n${overview()}`);
    return EXIT.wrongUse;
  }
  try {
    const { values, positionals } = readArguments(command, rest);
    if (values.help === true) {
      streams.out(helpOf(command));
      return EXIT.clean;
    }
    return await command.run({ ...streams, files: positionals, options: values });
  } catch (error) {
    if (error instanceof UsageError) {
      streams.err(`${error.message}\nUsage: sidescene ${command.name} ${command.usage}\n`);
      return EXIT.wrongUse;
    }
    if (error instanceof FileError) {
      streams.err(`${error.message}\n`);
      return EXIT.problems;
    }
    throw error;
  }
}

function readArguments({ options }: Command, args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Readonly<Record<string, string | boolean | undefined>>, positionals };
  } catch (error) {
    // parseArgs throws TypeErrors whose first sentence is meant for the user.
    if (error instanceof TypeError) throw new UsageError(error.message.split(". ")[0] ?? error.message);
    throw error;
  }
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name, usage }) => name.length + usage.length + 1));
  const rows = COMMANDS.map(({ name, usage, summary }) => `  ${`${name} ${usage}`.padEnd(width)}  ${summary}`);
  return `Usage: sidescene COMMAND …\n\n${rows.join("\n")}\n\nsidescene COMMAND --help tells more.\n`;
}

const helpOf = ({ name, usage, summary, help = [] }: Command): string =>
  `Usage: sidescene ${name} ${usage}\n\n${summary}\n${help.length > 0 ? `\n${help.map((line) => `  ${line}`).join("\n")}\n` : ""}`;

const invoked = process.argv[1];
if (invoked !== undefined && realpathSync(invoked) === fileURLToPath(import.meta.url)) {
  // A reader that closes the pipe early (`| head`) is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
  });
}
