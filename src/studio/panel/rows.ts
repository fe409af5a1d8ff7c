import { lastIndexAtMost } from "../../math/intervals.ts";

/** Anything with a place on the time axis, in seconds. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stretches sorted by start, with what a search needs. */
export interface Row<T extends Stretch> {
  readonly items: readonly T[];
  readonly starts: Float64Array;
  /** The largest end among the items up to and including each. */
  readonly reach: Float64Array;
  /** No two items overlap. */
  readonly apart: boolean;
}

/** One thing to draw: a single item, or a run of items too narrow to tell apart. */
export interface Run<T extends Stretch> {
  /** The item; the first one of a run of several. */
  readonly item: T;
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/**
 * Deals stretches into at most `most` rows so that none overlap within a row; where that many rows do not suffice,
 * the rest goes into the row that is free first, and overlaps there.
 */
export function dealIntoRows<T extends Stretch>(items: readonly T[], most: number): Row<T>[] {
  const sorted = isSorted(items) ? items : [...items].sort((a, b) => a.start - b.start);
  const rows: { items: T[]; end: number; apart: boolean }[] = [];
  for (const item of sorted) {
    let row = freeRow(rows, item.start + 1e-9);
    if (!row && rows.length < most) {
      row = { items: [], end: 0, apart: true };
      rows.push(row);
    }
    if (!row) {
      row = rows.reduce((a, b) => (b.end < a.end ? b : a));
      row.apart = false;
    }
    row.items.push(item);
    row.end = Math.max(row.end, item.end);
  }
  return rows.map(({ items: own, apart }) => {
    const starts = new Float64Array(own.length);
    const reach = new Float64Array(own.length);
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < own.length; i++) {
      const { start, end } = own[i] as T;
      starts[i] = start;
      most = Math.max(most, end);
      reach[i] = most;
    }
    return { items: own, starts, reach, apart };
  });
}

function freeRow<R extends { readonly end: number }>(rows: readonly R[], start: number): R | undefined {
  for (const row of rows) if (row.end <= start) return row;
  return undefined;
}

function isSorted(items: readonly Stretch[]): boolean {
  for (let i = 1; i < items.length; i++) {
    if ((items[i] as Stretch).start < (items[i - 1] as Stretch).start) return false;
  }
  return true;
}

/**
 * Calls `draw` for what of a row shows between `from` and `to`, left to right. Items shorter than `grain` seconds are
 * taken together with those that begin within the same grain, so that the calls stay within the number of grains in
 * view however many items there are: O(grains · log n).
 */
export function visitRow<T extends Stretch>(
  row: Row<T>,
  from: number,
  to: number,
  grain: number,
  draw: (run: Run<T>) => void,
): void {
  const { items, starts, reach, apart } = row;
  // The first item that may reach into view: `reach` only ever grows.
  let i = firstOver(reach, from);
  while (i < items.length) {
    const item = items[i] as T;
    if (item.start >= to) return;
    if (item.end - item.start >= grain) {
      if (item.end > from) draw({ item, start: item.start, end: item.end, count: 1 });
      i++;
      continue;
    }
    const edge = Math.max(item.start, from - grain) + grain;
    let next = Math.max(i + 1, lastIndexAtMost(starts, edge) + 1);
    let end = reach[next - 1] as number;
    let count = next - i;
    if (apart) {
      // Of items that don't overlap only the last one of a grain can be long: it is drawn by itself.
      const last = items[next - 1] as T;
      if (next - 1 > i && last.end - last.start >= grain) {
        next--;
        count--;
        end = reach[next - 1] as number;
      }
    } else if (count <= LOOK_INTO) {
      end = item.end;
      count = 0;
      for (let k = i; k < next; k++) {
        const inner = items[k] as T;
        if (inner.end - inner.start >= grain) {
          if (inner.end > from) draw({ item: inner, start: inner.start, end: inner.end, count: 1 });
        } else {
          end = Math.max(end, inner.end);
          count++;
        }
      }
    }
    if (end > from && count > 0) draw({ item, start: item.start, end: Math.max(end, item.start), count });
    i = next;
  }
}

/** Overlapping items within one grain that are looked at one by one; more of them are drawn as a whole. */
const LOOK_INTO = 24;

function firstOver(reach: Float64Array, x: number): number {
  let low = 0;
  let high = reach.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((reach[middle] as number) > x) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The items that hold the moment `t` (end exclusive), the latest begun first; looks back over at most 64 items. */
export function itemsAt<T extends Stretch>(row: Row<T>, t: number): T[] {
  const found: T[] = [];
  const last = lastIndexAtMost(row.starts, t);
  for (let i = last; i >= 0 && last - i < 64; i--) {
    if ((row.reach[i] as number) <= t) break;
    const item = row.items[i] as T;
    if (item.end > t) found.push(item);
  }
  return found;
}
