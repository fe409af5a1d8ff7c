import type { Liveliness } from "../liveliness/liveliness.ts";
import { type Command, EXIT, UsageError } from "../command.ts";
import { loadPost, onlyFile, paceOption } from "../post.ts";
import { progressBar } from "../progress-bar.ts";
import { canGoOn } from "../report.ts";

/** `sidescene liveliness FILE` */
export const liveliness: Command = {
  name: "liveliness",
  summary: "how much moves, what is seen of the directions, how shots and words stand, in numbers",
  usage: "FILE [--size WxH] [--json]",
  options: { size: { type: "string" }, pace: { type: "string" }, json: { type: "boolean" } },
  help: [
    "--size WxH  of the frame that is looked at; 1280x720 if none is given",
    "--json      all that was found, with times",
    "Looks at every pose of the episode up to its end cards; nothing is drawn.",
  ],
  async run(invocation) {
    const { options, out } = invocation;
    const size = sizeOf(options.size);
    const post = loadPost(onlyFile(invocation), paceOption(invocation));
    if (!canGoOn(post, invocation)) return EXIT.problems;
    // The stage's layout and poses are a lot to load: no other command needs them.
    const [{ livelinessOf }, { linesOf }] = await Promise.all([
      import("../liveliness/liveliness.ts"),
      import("../liveliness/lines.ts"),
    ]);
    const bar = progressBar(invocation, "looking");
    let found: Liveliness;
    try {
      found = livelinessOf(post.timeline, size, (share) => bar.update(Math.round(share * 1000), 1000));
    } finally {
      bar.done();
    }
    out(options.json === true ? `${JSON.stringify(found, null, 2)}\n` : `${linesOf(found).join("\n")}\n`);
    return EXIT.clean;
  },
};

const LARGEST_SIDE = 4096;

function sizeOf(text: string | boolean | undefined): { width: number; height: number } {
  if (typeof text !== "string") return { width: 1280, height: 720 };
  const [, width = 0, height = 0] = /^(\d+)x(\d+)$/.exec(text)?.map(Number) ?? [];
  if (width < 1 || height < 1 || width > LARGEST_SIDE || height > LARGEST_SIDE)
    throw new UsageError(`--size takes WIDTHxHEIGHT, such as 1280x720; not "${text}".`);
  return { width, height };
}
