import type { Ranges } from "../playback/ranges.ts";

/**
 * HTML's TimeRanges over plain data: it has no constructor of its own.
 * @returns an object whose `start` and `end` throw IndexSizeError where there is no such range.
 */
export function timeRanges(ranges: Ranges): TimeRanges {
  const at = (method: string, all: readonly unknown[]): readonly [number, number] => {
    if (all.length === 0) {
      throw new TypeError(`Failed to execute '${method}' on 'TimeRanges': 1 argument required, but only 0 present.`);
    }
    // WebIDL's unsigned long: a fraction is cut off, a negative number wraps round and is out of range.
    const range = ranges[Number(all[0]) >>> 0];
    if (range) return range;
    throw new DOMException(
      `Failed to execute '${method}' on 'TimeRanges': The index provided (${all[0]}) is greater than or equal to the maximum bound (${ranges.length}).`,
      "IndexSizeError",
    );
  };
  // What the prototype would read is not in an object of ours: each member stands before it.
  return Object.create(TimeRanges.prototype, {
    length: { value: ranges.length },
    start: { value: (...all: readonly unknown[]) => at("start", all)[0] },
    end: { value: (...all: readonly unknown[]) => at("end", all)[1] },
  }) as TimeRanges;
}
