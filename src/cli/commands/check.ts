import { type Command, EXIT, FileError, UsageError } from "../command.ts";
import { loadPost } from "../post.ts";
import { diagnose } from "../../diagnostics/catalogue.ts";
import { framed, isProblem, type ReportedProblem, reported } from "../report.ts";

const START = { start: 0, end: 0, line: 1, column: 1 } as const;

/** `sidescene check FILE…` */
export const check: Command = {
  name: "check",
  summary: "says what is wrong with posts, and where",
  usage: "FILE… [--json] [--info]",
  options: { json: { type: "boolean" }, info: { type: "boolean" } },
  help: [
    "--json  [{file, code, severity, message, line, column}] on stdout, all severities",
    "--info  shows what is only good to know, too",
    "Exits with 1 if there are errors or warnings.",
  ],
  run({ files, options, out, err }) {
    if (files.length === 0) throw new UsageError("Which files?");
    const all: ReportedProblem[] = [];
    let hidden = 0;
    for (const file of files) {
      try {
        const { text, diagnostics } = loadPost(file);
        for (const diagnostic of diagnostics) {
          all.push(reported(file, diagnostic));
          if (options.json === true) continue;
          if (diagnostic.severity !== "info" || options.info === true) out(`${framed(file, text, diagnostic)}\n`);
          else hidden++;
        }
      } catch (error) {
        // One file that can't be read is a problem of its own; the others are still checked.
        if (!(error instanceof FileError)) throw error;
        const reason = error.message.slice(file.length + 2);
        const problem = reported(file, diagnose("unreadable-file", START, { reason }));
        all.push(problem);
        if (options.json !== true) out(`${file}: ${problem.severity} ${problem.code}: ${problem.message}\n`);
      }
    }
    const problems = all.filter(isProblem).length;
    if (options.json === true) out(`${JSON.stringify(all, null, 2)}\n`);
    else {
      const notes = hidden > 0 ? `, ${hidden} ${hidden === 1 ? "note" : "notes"} (--info shows them)` : "";
      err(
        `${files.length === 1 ? "1 file" : `${files.length} files`}: ${problems === 0 ? "no problems" : `${problems} ${problems === 1 ? "problem" : "problems"}`}${notes}\n`,
      );
    }
    return problems > 0 ? EXIT.problems : EXIT.clean;
  },
};
