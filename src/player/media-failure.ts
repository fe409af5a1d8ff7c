import type { WordKey } from "./words.ts";

/** HTML's MediaError, which has no constructor of its own. */
export class MediaFailure implements MediaError {
  readonly MEDIA_ERR_ABORTED = 1;
  readonly MEDIA_ERR_NETWORK = 2;
  readonly MEDIA_ERR_DECODE = 3;
  readonly MEDIA_ERR_SRC_NOT_SUPPORTED = 4;
  /** As a media element does for a source that never played: always "not supported". */
  readonly code = 4;

  /**
   * @param message for developers: what went wrong, in technical terms.
   * @param reason which words of the catalogue tell a viewer.
   */
  constructor(
    readonly message: string,
    readonly reason: WordKey,
  ) {}

  get [Symbol.toStringTag](): string {
    return "MediaError";
  }
}
