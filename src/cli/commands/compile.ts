import { notate } from "../../timeline/notation.ts";
import { type Command, EXIT } from "../command.ts";
import { loadPost, onlyFile, paceOption, writeResult } from "../post.ts";
import { canGoOn } from "../report.ts";

/** `sidescene compile FILE [-o OUT]` */
export const compileCommand: Command = {
  name: "compile",
  summary: "the post's timeline as JSON",
  usage: "FILE [-o OUT] [--pace P] [--table]",
  options: {
    output: { type: "string", short: "o" },
    pace: { type: "string" },
    table: { type: "boolean" },
    json: { type: "boolean" },
  },
  help: [
    "-o OUT   into a file instead of stdout",
    "--pace   2 is twice as fast; 0.25 to 4",
    "--table  a line a cue instead of JSON, to read",
  ],
  run(invocation) {
    const { options, err } = invocation;
    const post = loadPost(onlyFile(invocation), paceOption(invocation));
    if (!canGoOn(post, invocation)) return EXIT.problems;
    const { timeline } = post;
    writeResult(invocation, options.table === true ? `${notate(timeline)}\n` : `${JSON.stringify(timeline)}\n`);
    if (typeof options.output === "string")
      err(`${options.output}: ${timeline.cues.length} cues, ${Math.round(timeline.duration)} s\n`);
    return post.diagnostics.some(({ severity }) => severity === "error") ? EXIT.problems : EXIT.clean;
  },
};
