/**
 * A stretch of a source text.
 *
 * `start` and `end` are UTF-16 offsets into the text as given (a byte-order mark counts), end exclusive;
 * `line` and `column` are 1-based and belong to `start`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}
