import { parser } from "@lezer/markdown";
import { parse } from "../../script/parse.ts";
import { compile } from "../../timeline/compile.ts";
import { type Finding, measure } from "./measure.ts";
import { grown, longestPost } from "./posts.ts";

const MB = 1024 * 1024;
/** Time a character may at most grow by this from a quarter megabyte to two. */
const LINEAR = 1.6;
/** So many runs after warming up: with fewer the best of ours is still one that was not yet compiled. */
const RUNS = 150;
const WARM = 60;
/** Parse and compile together, against the bare Markdown parser on the same text. */
const AGAINST_MARKDOWN = 2;

/** Parsing and laying out: against the bare Markdown parser, and how they grow. */
export function layingOut(): Finding[] {
  const post = longestPost();
  const { script } = parse(post.text);
  const { markdown, parsing, laying, both } = measure(
    {
      markdown: () => parser.parse(post.text),
      parsing: () => parse(post.text),
      laying: () => compile(script),
      both: () => compile(parse(post.text).script),
    },
    RUNS,
    WARM,
  );
  const ms = (time: number) => `${time.toFixed(2)} ms`;
  const times = (ratio: number) => `${ratio.toFixed(2)}× Markdown`;
  const size = `${(post.text.length / 1024).toFixed(0)} KB`;
  return [
    { name: `bare Markdown, ${size}`, value: `${ms(markdown.best)} (median ${ms(markdown.median)})` },
    { name: "parse", value: `${ms(parsing.best)}, ${times(parsing.best / markdown.best)}` },
    { name: "compile", value: `${ms(laying.best)}, ${times(laying.best / markdown.best)}` },
    {
      name: "parse and compile",
      value: `${ms(both.best)}, ${times(both.best / markdown.best)}`,
      ratio: both.best / markdown.best,
      limit: AGAINST_MARKDOWN,
    },
    ...growth(post),
  ];
}

function growth(post: { readonly text: string }): Finding[] {
  const sizes = [0.25, 0.5, 1, 1.95];
  const perMb = sizes.map((size) => {
    const text = grown(post, size * MB);
    const { whole } = measure({ whole: () => compile(parse(text).script) }, 3, 1);
    return whole.best / (text.length / MB);
  });
  const [first = 1] = perMb;
  const last = perMb[perMb.length - 1] ?? 1;
  return [
    {
      name: "growth from 0.25 to 2 MB",
      value: `${perMb.map((time) => time.toFixed(0)).join(", ")} ms a MB`,
      ratio: last / first,
      limit: LINEAR,
    },
  ];
}
