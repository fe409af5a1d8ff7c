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

/** The same for a moment near to one whose slice is known. */
export function sliceNear({ starts }: Slicing, near: number, t: number): number {
  let at = near;
  while (at > 0 && (starts[at] as number) > t) at--;
  while (at + 1 < starts.length && (starts[at + 1] as number) <= t) at++;
  return at;
}

export interface Timed {
  readonly start: number;
  readonly end: number;
}

/** Columns that several tracks share: what is under way in one slice lies side by side, track after track. */
interface Shelf {
  /** At `slice * tracks + track`: where that track's items of that slice begin; one more at the end. */
  readonly offsets: Int32Array;
  readonly tracks: number;
  /** What shares a moment with each slice, by start; an item stands once for each slice that it touches. */
  readonly items: readonly Timed[];
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** Intervals by slice: one track of a shelf. */
export interface Sliced<T extends Timed> {
  readonly shelf: Shelf;
  readonly track: number;
  /** What lasts over many slices. */
  readonly long: Intervals<T>;
}

/** Tracks on one shelf, by name; the items of each sorted by start. */
export function shelve<T extends Readonly<Record<string, readonly Timed[]>>>(
  tracks: T,
  slicing: Slicing,
): { readonly [name in keyof T]: Sliced<T[name][number]> } {
  const names = Object.keys(tracks);
  const stride = names.length;
  const offsets = new Int32Array(slicing.starts.length * stride + 1);
  const long: Timed[][] = names.map(() => []);
  const spans: { readonly item: Timed; readonly track: number; readonly first: number; readonly last: number }[] = [];
  names.forEach((name, track) => {
    let near = 0;
    for (const item of tracks[name] ?? []) {
      const first = sliceNear(slicing, near, item.start);
      const last = sliceAt(slicing, Math.max(item.start, item.end));
      near = first;
      if (last - first > LONG) long[track]?.push(item);
      else {
        spans.push({ item, track, first, last });
        for (let i = first; i <= last; i++) {
          const cell = i * stride + track + 1;
          offsets[cell] = (offsets[cell] as number) + 1;
        }
      }
    }
  });
  for (let i = 1; i < offsets.length; i++) offsets[i] = (offsets[i] as number) + (offsets[i - 1] as number);
  const filled = offsets.slice();
  const items: Timed[] = new Array(offsets[offsets.length - 1] as number);
  const starts = new Float64Array(items.length);
  const ends = new Float64Array(items.length);
  for (const { item, track, first, last } of spans)
    for (let i = first; i <= last; i++) {
      const cell = i * stride + track;
      const at = filled[cell] as number;
      filled[cell] = at + 1;
      items[at] = item;
      starts[at] = item.start;
      ends[at] = item.end;
    }
  const shelf: Shelf = { offsets, tracks: stride, items, starts, ends };
  const start = (item: Timed) => item.start;
  const end = (item: Timed) => item.end;
  const sliced = names.map((name, track) => [
    name,
    { shelf, track, long: indexIntervals(long[track] ?? [], start, end) },
  ]);
  return Object.fromEntries(sliced) as { readonly [name in keyof T]: Sliced<T[name][number]> };
}

/** One track on a shelf of its own. */
export const slice = <T extends Timed>(items: readonly T[], slicing: Slicing): Sliced<T> =>
  shelve({ items }, slicing).items;

/** Items of a moment in slice `at` with start ≤ t < end; by start, long ones first. */
export function activeIn<T extends Timed>({ shelf, track, long }: Sliced<T>, at: number, t: number): T[] {
  const { offsets, tracks, items, starts, ends } = shelf;
  const found = long.items.length > 0 ? activeAt(long, t) : [];
  const cell = at * tracks + track;
  const stop = offsets[cell + 1] as number;
  for (let i = offsets[cell] as number; i < stop && (starts[i] as number) <= t; i++)
    if ((ends[i] as number) > t) found.push(items[i] as T);
  return found;
}

/** Moments by slice: which is the last before another. */
export interface SlicedMoments {
  readonly moments: Float64Array;
  /** At `slice * lists + list`: the last index at the slice's start, −1 where there is none; null where moments are few. */
  readonly base: Int32Array | null;
  readonly lists: number;
  readonly list: number;
}

/** With fewer moments than a slice in so many they are searched: thousands of short lists must not each hold all slices. */
const FEW = 64;

/** Lists of sorted moments that are looked up together: what they hold of one slice lies side by side. */
export function sliceTogether(all: readonly ArrayLike<number>[], { starts }: Slicing): SlicedMoments[] {
  const lists = all.reduce((sum, { length }) => sum + (length < starts.length / FEW ? 0 : 1), 0);
  const base = new Int32Array(starts.length * lists);
  let list = 0;
  return all.map((one) => {
    const moments = Float64Array.from(one);
    if (moments.length < starts.length / FEW) return { moments, base: null, lists: 0, list: 0 };
    let last = -1;
    for (let at = 0; at < starts.length; at++) {
      while (last + 1 < moments.length && (moments[last + 1] as number) <= (starts[at] as number)) last++;
      base[at * lists + list] = last;
    }
    return { moments, base, lists, list: list++ };
  });
}

/** `moments` sorted. */
export const sliceMoments = (moments: ArrayLike<number>, slicing: Slicing): SlicedMoments =>
  sliceTogether([moments], slicing)[0] as SlicedMoments;

/** Index of the last moment at or before `t`, which is in slice `at`; −1 if there is none. */
export function lastIn({ moments, base, lists, list }: SlicedMoments, at: number, t: number): number {
  if (!base) return lastIndexAtMost(moments, t);
  // In the first slice `t` may lie before its start.
  let i = at === 0 ? -1 : (base[at * lists + list] as number);
  while (i + 1 < moments.length && (moments[i + 1] as number) <= t) i++;
  return i;
}
