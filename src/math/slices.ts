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

/** Intervals by slice. */
export interface Sliced<T extends Timed> {
  /** What shares a moment with each slice, by start. */
  readonly near: readonly (readonly T[])[];
  /** What lasts over many slices. */
  readonly long: Intervals<T>;
}

const NONE: readonly never[] = [];

/** `items` sorted by start. */
export function slice<T extends Timed>(items: readonly T[], slicing: Slicing): Sliced<T> {
  const near: T[][] = new Array(slicing.starts.length).fill(NONE);
  const long: T[] = [];
  for (const item of items) {
    const first = sliceAt(slicing, item.start);
    const last = sliceAt(slicing, Math.max(item.start, item.end));
    if (last - first > LONG) long.push(item);
    else
      for (let i = first; i <= last; i++) {
        if ((near[i] as readonly T[]) === NONE) near[i] = [item];
        else (near[i] as T[]).push(item);
      }
  }
  return {
    near,
    long: indexIntervals(
      long,
      (item) => item.start,
      (item) => item.end,
    ),
  };
}

/** Items of a moment in slice `at` with start ≤ t < end; by start, long ones first. */
export function activeIn<T extends Timed>({ near, long }: Sliced<T>, at: number, t: number): T[] {
  const found = long.items.length > 0 ? activeAt(long, t) : [];
  for (const item of near[at] ?? NONE) {
    if (item.start > t) break;
    if (item.end > t) found.push(item);
  }
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
