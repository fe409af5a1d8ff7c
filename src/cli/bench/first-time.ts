import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parser } from "@lezer/markdown";
import { parse } from "../../script/parse.ts";
import { compile } from "../../timeline/compile.ts";
import type { Finding } from "./measure.ts";
import { longestPost } from "./posts.ts";

/** New processes for each task; the best counts, since whatever else runs only adds. */
const RUNS = 5;

const TASKS = {
  markdown: (text: string) => parser.parse(text),
  both: (text: string) => compile(parse(text).script),
} as const;
type Task = keyof typeof TASKS;

/** What `npm run bench` runs in a process of its own: one task, once. Prints milliseconds. */
export function runFirstTime(name: string): void {
  const { text } = longestPost();
  const start = performance.now();
  TASKS[name as Task](text);
  console.log(performance.now() - start);
}

/** The longest post in a fresh process, nothing compiled yet, patterns and all: as a command or a first page meets it. */
export function firstTime(): Finding[] {
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  const best = (task: Task): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < RUNS; i++) {
      const { stdout } = spawnSync(process.execPath, [...process.execArgv, main, "--first", task], {
        encoding: "utf8",
      });
      least = Math.min(least, Number(stdout));
    }
    return least;
  };
  const markdown = best("markdown");
  const both = best("both");
  return [
    { name: "bare Markdown", value: `${markdown.toFixed(1)} ms` },
    { name: "parse and compile", value: `${both.toFixed(1)} ms, ${(both / markdown).toFixed(1)}× Markdown` },
  ];
}
