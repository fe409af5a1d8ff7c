/** Stretches of time [start, end], sorted, none touching another. Seconds. */
export type Ranges = readonly (readonly [number, number])[];

/** `ranges` with [start, end] joined in; a stretch of no length adds nothing. */
export function addRange(ranges: Ranges, start: number, end: number): Ranges {
  if (!(end > start)) return ranges;
  const before = ranges.filter(([, to]) => to < start);
  const after = ranges.filter(([from]) => from > end);
  const touched = ranges.slice(before.length, ranges.length - after.length);
  const from = Math.min(start, touched[0]?.[0] ?? start);
  const to = Math.max(end, touched.at(-1)?.[1] ?? end);
  return [...before, [from, to], ...after];
}
