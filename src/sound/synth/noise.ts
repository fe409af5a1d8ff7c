/** White noise in [−1, 1): xorshift32, the same for the same seed on every machine. */
export function whiteNoise(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 0x80000000;
  };
}

/** Noise of the old consoles: a 15-bit shift register whose bit is the output, −1 or 1. */
export function registerNoise(): () => number {
  let register = 1;
  return () => {
    const bit = (register ^ (register >>> 1)) & 1;
    register = (register >>> 1) | (bit << 14);
    return register & 1 ? 1 : -1;
  };
}
