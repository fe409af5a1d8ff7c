import { sample } from "../../timeline/sample.ts";
import { soundsIn } from "../../timeline/sounds-in.ts";
import { type Command, EXIT, UsageError } from "../command.ts";
import { loadPost, numberOption, onlyFile, paceOption } from "../post.ts";
import { canGoOn } from "../report.ts";

/** A frame at 24 a second: what `--sounds` looks at. Seconds. */
const FRAME = 1 / 24;

/** `sidescene state FILE --at T` */
export const state: Command = {
  name: "state",
  summary: "what the stage shows at second T, as JSON",
  usage: "FILE --at T [--sounds]",
  options: {
    at: { type: "string" },
    pace: { type: "string" },
    sounds: { type: "boolean" },
    json: { type: "boolean" },
  },
  help: ["--at T    seconds from the start", "--sounds  what is heard then, instead"],
  run(invocation) {
    const { options, out } = invocation;
    const at = numberOption(invocation, "at");
    if (at === undefined) throw new UsageError("At which second? Give --at T.");
    const post = loadPost(onlyFile(invocation), paceOption(invocation));
    if (!canGoOn(post, invocation)) return EXIT.problems;
    const { duration } = post.timeline;
    if (at < 0 || at > duration)
      throw new UsageError(`--at ${at} lies outside the episode: it runs from 0 to ${duration.toFixed(2)} s.`);
    const result = options.sounds === true ? soundsIn(post.timeline, at, at + FRAME) : sample(post.timeline, at);
    out(`${JSON.stringify(result, null, 2)}\n`);
    return EXIT.clean;
  },
};
