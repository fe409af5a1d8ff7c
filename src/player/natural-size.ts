/** The stage's own size, as a video's `videoWidth` and `videoHeight`. CSS px. */
export const NATURAL = { width: 1280, height: 720 } as const;
