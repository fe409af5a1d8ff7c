/** FNV-1a, 32 bit: a text as a seed. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Mulberry32: a generator of numbers in [0, 1) that depends on its seed alone. */
export function seededRandom(seed: number | string): () => number {
  let state = typeof seed === "string" ? seedOf(seed) : seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One number in [0, 1) for a seed and an index, without walking a generator: noise on a grid. */
export function hashNoise(seed: number, index: number): number {
  let t = Math.imul(seed ^ Math.imul(index, 0x9e3779b1), 0x85ebca6b);
  t = Math.imul(t ^ (t >>> 13), 0xc2b2ae35);
  return ((t ^ (t >>> 16)) >>> 0) / 4294967296;
}
