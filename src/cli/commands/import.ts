import { importPage } from "../../script/import/import-page.ts";
import { type Command, EXIT, FileError } from "../command.ts";
import { onlyFile, readText, writeResult } from "../post.ts";
import { framed, isProblem, reported } from "../report.ts";

const asText = (value: string | boolean | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

/** `sidescene import TEXT [-o POST.md]` */
export const importCommand: Command = {
  name: "import",
  summary: "a published page's text back into a post",
  usage: "TEXT [-o POST.md] [--title T] [--json]",
  options: {
    output: { type: "string", short: "o" },
    title: { type: "string" },
    json: { type: "boolean" },
  },
  help: [
    "-o POST.md  into a file instead of stdout",
    "--title     the title, where the page's text has none",
    "--json      {post, turns, problems} on stdout: each turn with how sure its speaker is",
    "Doubtful speakers are named on stderr; the post is written all the same, and the command exits with 1.",
  ],
  run(invocation) {
    const { options, out, err } = invocation;
    const file = onlyFile(invocation);
    const text = readText(file);
    if (text.trim() === "") throw new FileError(`${file}: there is no text in it`);
    const { post, turns, diagnostics } = importPage(text, { title: asText(options.title) });
    if (options.json === true) {
      const problems = diagnostics.map((diagnostic) => reported(file, diagnostic));
      out(`${JSON.stringify({ post, turns, problems }, null, 2)}\n`);
    } else {
      for (const diagnostic of diagnostics) err(`${framed(file, text, diagnostic)}\n`);
      writeResult(invocation, post);
    }
    return diagnostics.some(isProblem) ? EXIT.problems : EXIT.clean;
  },
};
