// `npm run bench`: how fast posts become timelines and timelines become states, as ratios to plain things measured in
// the same run. Only ratios and growth mean much from one machine to another. With --check it fails over a limit.
import { editing } from "./editing.ts";
import { firstTime, runFirstTime } from "./first-time.ts";
import { layingOut } from "./laying-out.ts";
import type { Finding } from "./measure.ts";
import { seeking } from "./seeking.ts";

const groups: readonly (readonly [string, () => Finding[]])[] = [
  ["From text to timeline", layingOut],
  ["The first time, in a new process", firstTime],
  ["While writing", editing],
  ["From timeline to state", seeking],
];

const isOver = ({ ratio, limit }: Finding): boolean => ratio !== undefined && limit !== undefined && ratio > limit;

function report(): void {
  let over = 0;
  for (const [title, findings] of groups) {
    console.log(`\n${title}`);
    for (const finding of findings()) {
      const { name, value, limit } = finding;
      const verdict = limit === undefined ? "" : isOver(finding) ? `  OVER the limit of ${limit}` : `  within ${limit}`;
      console.log(`  ${name.padEnd(28)} ${value}${verdict}`);
      if (isOver(finding)) over++;
    }
  }
  if (process.argv.includes("--check") && over > 0) process.exitCode = 1;
}

const [mode, task] = process.argv.slice(2);
if (mode === "--first" && task !== undefined) runFirstTime(task);
else report();
