/** Index of the last entry whose `key` is at most `x` in an array sorted by `key`; −1 if there is none. */
export function lastAtMost<T>(sorted: readonly T[], x: number, key: (entry: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (key(sorted[middle] as T) <= x) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
