import type { SeamSide } from "./seams.ts";

/** Somebody who speaks up is mostly named by then, or within so many lines. */
const AHEAD = 3;
const NAMING = /^(?:names|does-to|calls):(.+)$/;

/** For each line of a page, whether somebody has not been named by then. */
export function strangersOf(lines: readonly SeamSide[]): (name: string, line: number) => boolean {
  const first = new Map<string, number>();
  lines.forEach(({ features, label }, at) => {
    for (const name of [label, ...features.map((feature) => NAMING.exec(feature)?.[1])])
      if (name !== undefined && !first.has(name)) first.set(name, at);
  });
  return (name, line) => (first.get(name) ?? Number.POSITIVE_INFINITY) > line + AHEAD;
}
