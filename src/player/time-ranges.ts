import type { Ranges } from "../playback/ranges.ts";

/** HTML's TimeRanges over plain data: it has no constructor of its own. */
export class MediaTimeRanges implements TimeRanges {
  readonly #ranges: Ranges;

  constructor(ranges: Ranges) {
    this.#ranges = ranges;
  }

  get length(): number {
    return this.#ranges.length;
  }

  /** @throws {DOMException} IndexSizeError where there is no such range. */
  start(index: number): number {
    return this.#at("start", index)[0];
  }

  /** @throws {DOMException} IndexSizeError where there is no such range. */
  end(index: number): number {
    return this.#at("end", index)[1];
  }

  get [Symbol.toStringTag](): string {
    return "TimeRanges";
  }

  #at(method: string, index: number): readonly [number, number] {
    // WebIDL's unsigned long: a fraction is cut off, a negative number wraps round and is out of range.
    const range = this.#ranges[Math.trunc(Number(index)) || 0];
    if (range) return range;
    throw new DOMException(
      `Failed to execute '${method}' on 'TimeRanges': The index provided (${index}) is greater than or equal to the maximum bound (${this.#ranges.length}).`,
      "IndexSizeError",
    );
  }
}
