import type { Page } from "../timeline.ts";

/** The page that a line shows: it stays until the next one comes. */
export function pageAt(pages: readonly Page[], t: number): number {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pages[middle] as Page).start <= t) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
