import type { WordKey } from "./words.ts";

/** What goes wrong with a source; becomes the element's `error`. */
export class MediaFailure extends Error {
  /**
   * @param message for developers: what went wrong, in technical terms.
   * @param reason which words of the catalogue tell a viewer.
   */
  constructor(
    message: string,
    readonly reason: WordKey,
  ) {
    super(message);
  }
}

/** HTML's MediaError, which has no constructor of its own: a source that never played is always "not supported". */
export function mediaError(message: string): MediaError {
  return Object.create(MediaError.prototype, {
    code: { value: MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED, enumerable: true },
    message: { value: message, enumerable: true },
  }) as MediaError;
}
