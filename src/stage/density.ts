/** Of baked art: 1 for frames of ordinary size, 2 for large or dense ones. */
export type Density = 1 | 2;

/** Device px per stage unit from which ordinary art would be seen to be too small. */
const LARGE_FROM = 0.9;

/** @param scale device px per stage unit. */
export const densityFor = (scale: number): Density => (scale > LARGE_FROM ? 2 : 1);
