/** Half-open stretches of time, searchable by a moment. */
export interface Intervals<T> {
  readonly items: readonly T[];
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** The largest end within each node's subtree of the implicit balanced tree over `starts`. */
  readonly reach: Float64Array;
}

/** Builds the index once: O(n log n), or O(n) where `items` are sorted by start already. */
export function indexIntervals<T>(
  items: readonly T[],
  startOf: (item: T) => number,
  endOf: (item: T) => number,
): Intervals<T> {
  let sorted = items;
  for (let i = 1; i < items.length; i++) {
    if (startOf(items[i] as T) < startOf(items[i - 1] as T)) {
      sorted = [...items].sort((a, b) => startOf(a) - startOf(b));
      break;
    }
  }
  const starts = Float64Array.from(sorted, startOf);
  const ends = Float64Array.from(sorted, endOf);
  const reach = new Float64Array(sorted.length);
  const fill = (low: number, high: number): number => {
    if (low >= high) return Number.NEGATIVE_INFINITY;
    const middle = (low + high) >>> 1;
    const most = Math.max(ends[middle] as number, fill(low, middle), fill(middle + 1, high));
    reach[middle] = most;
    return most;
  };
  fill(0, sorted.length);
  return { items: sorted, starts, ends, reach };
}

/** Items with start ≤ t < end, by start: O(log n + found). */
export function activeAt<T>(intervals: Intervals<T>, t: number): T[] {
  const found: T[] = [];
  collect(intervals, 0, intervals.items.length, t, t, true, found);
  return found;
}

/** Items that share a moment with from ≤ t < to, by start: O(log n + found). */
export function overlapping<T>(intervals: Intervals<T>, from: number, to: number): T[] {
  const found: T[] = [];
  collect(intervals, 0, intervals.items.length, from, to, false, found);
  return found;
}

function collect<T>(
  index: Intervals<T>,
  low: number,
  high: number,
  from: number,
  to: number,
  touches: boolean,
  found: T[],
): void {
  if (low >= high) return;
  const middle = (low + high) >>> 1;
  if ((index.reach[middle] as number) <= from) return;
  collect(index, low, middle, from, to, touches, found);
  const start = index.starts[middle] as number;
  if (touches ? start > to : start >= to) return;
  if ((index.ends[middle] as number) > from) found.push(index.items[middle] as T);
  collect(index, middle + 1, high, from, to, touches, found);
}

/** Index of the last of `sorted` that is at most `x`; −1 if none is. */
export function lastIndexAtMost(sorted: Float64Array, x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= x) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
