import type { Liveliness } from "./liveliness.ts";
import { LEAST_CONTRAST } from "./writing.ts";

/** What a lively episode comes to. Seconds; share of directions that can be seen. */
export const AIMS = { still: 0.5, performed: 1 } as const;

/** Examples of what is wrong that are printed with a number. */
const EXAMPLES = 4;

const seconds = (time: number): string => `${time.toFixed(2)} s`;
const clock = (t: number): string =>
  `${Math.floor(t / 60)}:${(Math.floor((t % 60) * 10) / 10).toFixed(1).padStart(4, "0")}`;
const short = (text: string): string => (text.length > 48 ? `${text.slice(0, 47)}…` : text);

/** Numbers for people: a line each, what is amiss below it. */
export function linesOf(found: Liveliness): string[] {
  const { still, poses, directions, shots, badlyComposed, pages, overFaces, outOfFrame, writing } = found;
  const longest = still[0];
  const seen = directions.filter((direction) => direction.seen).length;
  const share = directions.length > 0 ? seen / directions.length : 1;
  const lengths = shots.map(({ length }) => length);
  const faint = writing.filter(({ contrast }) => contrast < LEAST_CONTRAST);
  const row = (name: string, value: string, aim = "") => `${name.padEnd(34)} ${value}${aim ? `  (aim: ${aim})` : ""}`;
  const examples = (lines: readonly string[]) => [
    ...lines.slice(0, EXAMPLES).map((line) => `    ${line}`),
    ...(lines.length > EXAMPLES ? [`    and ${lines.length - EXAMPLES} more`] : []),
  ];
  return [
    row("looked at", seconds(found.measured)),
    row(
      "longest without visible movement",
      longest ? `${seconds(longest.length)} at ${clock(longest.from)}` : "none",
      `under ${AIMS.still} s`,
    ),
    ...examples(
      still.filter(({ length }) => length >= AIMS.still).map((s) => `${clock(s.from)}  ${seconds(s.length)}`),
    ),
    ...poses.map(({ actor, perMinute, seen: time }) =>
      row(`poses a minute, ${actor}`, `${perMinute.toFixed(0)} in ${time.toFixed(0)} s in the shot`),
    ),
    row("directions that are seen", `${seen} of ${directions.length}, ${(share * 100).toFixed(1)} %`, "100 %"),
    ...examples(
      directions
        .filter((direction) => !direction.seen)
        .map(({ at, actor, text, because }) => `${clock(at)}  ${actor}: ${short(text)} (${because})`),
    ),
    row("shots a minute", ((shots.length / found.measured) * 60).toFixed(1)),
    row("shortest and longest shot", `${seconds(Math.min(...lengths))}, ${seconds(Math.max(...lengths))}`),
    row("shots with figures in the way", String(badlyComposed.length), "0"),
    ...examples(badlyComposed.map(({ at, what }) => `${clock(at)}  ${what}`)),
    row("pages of words", String(pages)),
    row("over faces", String(overFaces.length), "0"),
    ...examples(overFaces.map(({ at, text, face }) => `${clock(at)}  over ${face}: ${short(text)}`)),
    row("out of the frame", String(outOfFrame.length), "0"),
    ...examples(outOfFrame.map(({ at, text }) => `${clock(at)}  ${short(text)}`)),
    row(`writing under ${LEAST_CONTRAST}:1`, String(faint.length), "0"),
    ...examples(
      faint.map(({ what, ink, contrast, times }) => `${contrast.toFixed(2)}:1  ${what}, ${ink}, ${times} times`),
    ),
    row("faintest writing", writing[0] ? `${writing[0].contrast.toFixed(2)}:1, ${writing[0].what}` : "none"),
  ];
}
