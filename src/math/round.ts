/** Seconds to the millisecond: what a timeline holds, so that its JSON stays short and sums stay clean. */
export const toMillisecond = (seconds: number): number => Math.round(seconds * 1000) / 1000;
