import { activeAt, type Intervals, indexIntervals, lastIndexAtMost } from "./intervals.ts";

/**
 * Time cut into slices that hold about as many beginnings each: whoever knows the slice of a moment finds what is
 * under way in it among a handful of neighbours. Memory that is touched per look-up stays small, which is what a seek
 * in a long timeline costs.
 */
export interface Slicing {
  /** Where each slice begins; the first also holds what is before it, the last what is after it. */
  readonly starts: Float64Array;
}

/** An item that lasts over more slices than this is kept apart, so that memory stays linear. */
const LONG = 32;

/** Slices with so many of the (sorted) moments each. */
export function slicingOf(moments: readonly number[], each: number): Slicing {
  const starts: number[] = [];
  for (let i = 0; i < moments.length; i += each) {
    const start = moments[i] as number;
    if (starts.length === 0 || start > (starts[starts.length - 1] as number)) starts.push(start);
  }
  if (starts.length === 0) starts.push(0);
  return { starts: Float64Array.from(starts) };
}

/** The slice that a moment falls into. */
export const sliceAt = ({ starts }: Slicing, t: number): number => Math.max(0, lastIndexAtMost(starts, t));

export interface Timed {
  readonly start: number;
  readonly end: number;
}

/** Intervals by slice, in columns: what is looked through lies side by side. */
export interface Sliced<T extends Timed> {
  /** For each slice where its items begin in the columns; one more than slices. */
  readonly offsets: Int32Array;
  /** What shares a moment with each slice, by start; an item stands once for each slice that it touches. */
  readonly items: readonly T[];
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** What lasts over many slices. */
  readonly long: Intervals<T>;
}

/** `items` sorted by start. */
export function slice<T extends Timed>(items: readonly T[], slicing: Slicing): Sliced<T> {
  const count = slicing.starts.length;
  const offsets = new Int32Array(count + 1);
  const long: T[] = [];
  const spans: { readonly item: T; readonly first: number; readonly last: number }[] = [];
  for (const item of items) {
    const first = sliceAt(slicing, item.start);
    const last = sliceAt(slicing, Math.max(item.start, item.end));
    if (last - first > LONG) long.push(item);
    else {
      spans.push({ item, first, last });
      for (let i = first; i <= last; i++) offsets[i + 1] = (offsets[i + 1] as number) + 1;
    }
  }
  for (let i = 1; i <= count; i++) offsets[i] = (offsets[i] as number) + (offsets[i - 1] as number);
  const filled = offsets.slice();
  const columns: T[] = new Array(offsets[count] as number);
  const starts = new Float64Array(columns.length);
  const ends = new Float64Array(columns.length);
  for (const { item, first, last } of spans)
    for (let i = first; i <= last; i++) {
      const at = filled[i] as number;
      filled[i] = at + 1;
      columns[at] = item;
      starts[at] = item.start;
      ends[at] = item.end;
    }
  const start = (item: T) => item.start;
  const end = (item: T) => item.end;
  return { offsets, items: columns, starts, ends, long: indexIntervals(long, start, end) };
}

/** Items of a moment in slice `at` with start ≤ t < end; by start, long ones first. */
export function activeIn<T extends Timed>(
  { offsets, items, starts, ends, long }: Sliced<T>,
  at: number,
  t: number,
): T[] {
  const found = long.items.length > 0 ? activeAt(long, t) : [];
  const stop = offsets[at + 1] as number;
  for (let i = offsets[at] as number; i < stop && (starts[i] as number) <= t; i++)
    if ((ends[i] as number) > t) found.push(items[i] as T);
  return found;
}

/** Moments by slice: which is the last before another. */
export interface SlicedMoments {
  readonly moments: Float64Array;
  /** For each slice the last index at its start, −1 where there is none. */
  readonly base: Int32Array;
}

/** `moments` sorted. */
export function sliceMoments(moments: readonly number[], { starts }: Slicing): SlicedMoments {
  const sorted = Float64Array.from(moments);
  return { moments: sorted, base: Int32Array.from(starts, (start) => lastIndexAtMost(sorted, start)) };
}

/** Index of the last moment at or before `t`, which is in slice `at`; −1 if there is none. */
export function lastIn({ moments, base }: SlicedMoments, at: number, t: number): number {
  // In the first slice `t` may lie before its start.
  let i = at === 0 ? -1 : (base[at] as number);
  while (i + 1 < moments.length && (moments[i + 1] as number) <= t) i++;
  return i;
}
