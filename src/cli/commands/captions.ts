import { captionsOf } from "../../timeline/derived/captions.ts";
import { descriptionsOf } from "../../timeline/derived/descriptions.ts";
import { transcriptHtml } from "../../timeline/derived/transcript.ts";
import { captionsSrt, captionsVtt, chaptersVtt, descriptionsVtt } from "../../timeline/derived/webvtt.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import { type Command, EXIT, UsageError } from "../command.ts";
import { loadPost, onlyFile, paceOption, writeResult } from "../post.ts";
import { canGoOn } from "../report.ts";

/** The derived texts by the name that `--format` takes; `data` is what `--json` gives. */
const FORMATS: Readonly<
  Record<string, { text: (timeline: Timeline) => string; data: (timeline: Timeline) => unknown }>
> = {
  vtt: { text: captionsVtt, data: (timeline) => captionsOf(timeline) },
  srt: { text: captionsSrt, data: (timeline) => captionsOf(timeline, { names: true }) },
  chapters: { text: chaptersVtt, data: ({ chapters }) => chapters },
  descriptions: { text: descriptionsVtt, data: descriptionsOf },
  transcript: { text: transcriptHtml, data: (timeline) => ({ html: transcriptHtml(timeline) }) },
};

/** `sidescene captions FILE --format vtt|srt|chapters|descriptions|transcript` */
export const captions: Command = {
  name: "captions",
  summary: "captions, chapters, descriptions or a transcript",
  usage: `FILE --format ${Object.keys(FORMATS).join("|")} [-o OUT] [--json]`,
  options: {
    format: { type: "string", short: "f" },
    output: { type: "string", short: "o" },
    pace: { type: "string" },
    json: { type: "boolean" },
  },
  help: ["--format  vtt if none is given", "-o OUT    into a file instead of stdout", "--json    the same as data"],
  run(invocation) {
    const { options } = invocation;
    const name = typeof options.format === "string" ? options.format : "vtt";
    const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
    if (!format) throw new UsageError(`There is no format "${name}": ${Object.keys(FORMATS).join(", ")}.`);
    const post = loadPost(onlyFile(invocation), paceOption(invocation));
    if (!canGoOn(post, invocation)) return EXIT.problems;
    const { timeline } = post;
    writeResult(
      invocation,
      options.json === true ? `${JSON.stringify(format.data(timeline), null, 2)}\n` : format.text(timeline),
    );
    return EXIT.clean;
  },
};
