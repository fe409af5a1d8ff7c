/**
 * The order that sorts `keys`, as indices; equal keys keep their order. O(n) where they are sorted already, O(n log k)
 * for k sorted runs one after the other.
 */
export function ascending(keys: Float64Array): Uint32Array {
  const { length } = keys;
  let from = new Uint32Array(length);
  for (let i = 0; i < length; i++) from[i] = i;
  let bounds = runsOf(keys);
  let to = bounds.length > 2 ? new Uint32Array(length) : from;
  // Neighbouring runs are merged until there is one.
  while (bounds.length > 2) {
    const merged = [0];
    for (let run = 0; run + 1 < bounds.length; run += 2) {
      const low = bounds[run] as number;
      const middle = bounds[run + 1] as number;
      const high = bounds[run + 2] ?? middle;
      mergeRuns(keys, from, to, low, middle, high);
      merged.push(high);
    }
    [from, to] = [to, from];
    bounds = merged;
  }
  return from;
}

/** Where the ascending runs of `keys` begin, and their end. */
function runsOf(keys: Float64Array): number[] {
  const bounds = [0];
  for (let i = 1; i < keys.length; i++) if ((keys[i] as number) < (keys[i - 1] as number)) bounds.push(i);
  if (keys.length > 0) bounds.push(keys.length);
  return bounds;
}

function mergeRuns(
  keys: Float64Array,
  from: Uint32Array,
  to: Uint32Array,
  low: number,
  middle: number,
  high: number,
): void {
  let left = low;
  let right = middle;
  for (let at = low; at < high; at++) {
    const one = from[left] as number;
    const other = from[right] as number;
    const takesLeft = left < middle && (right >= high || (keys[one] as number) <= (keys[other] as number));
    to[at] = takesLeft ? one : other;
    if (takesLeft) left++;
    else right++;
  }
}
