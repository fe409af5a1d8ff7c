/** The offline limiter. Decibels and seconds. */
export const OFFLINE_LIMITER = {
  /** Peaks between the samples come out a little higher than the samples: this leaves them room under −1 dB. */
  ceiling: -1.6,
  lookAhead: 0.003,
  release: 0.12,
} as const;

/**
 * Turns stereo down before its peaks, so that none passes the ceiling; what lies below passes untouched. In place.
 * The middle between two samples counts as a peak too.
 */
export function limit(left: Float32Array, right: Float32Array, rate: number): void {
  const ceiling = 10 ** (OFFLINE_LIMITER.ceiling / 20);
  const ahead = Math.max(1, Math.round(OFFLINE_LIMITER.lookAhead * rate));
  const recover = 1 - Math.exp(-1 / (OFFLINE_LIMITER.release * rate));
  const frames = left.length;
  // The gain that each frame wants by itself, held over what lies ahead: the least of a sliding window.
  const wanted = new Float32Array(frames);
  for (let i = 0; i < frames; i++) {
    const peak = Math.max(peakAt(left, i), peakAt(right, i));
    wanted[i] = peak > ceiling ? ceiling / peak : 1;
  }
  const queue = new Int32Array(frames);
  let head = 0;
  let tail = 0;
  let next = 0;
  let held = 1;
  let sum = ahead;
  const recent = new Float32Array(ahead).fill(1);
  for (let i = 0; i < frames; i++) {
    for (; next < Math.min(frames, i + ahead); next++) {
      while (tail > head && wanted[queue[tail - 1]!]! >= wanted[next]!) tail--;
      queue[tail++] = next;
    }
    while (head < tail && queue[head]! < i) head++;
    const least = head < tail ? wanted[queue[head]!]! : 1;
    held = least < held ? least : held + (least - held) * recover;
    // The mean over the look-ahead turns its steps into slopes, which end where the peak is.
    const slot = i % ahead;
    sum += held - recent[slot]!;
    recent[slot] = held;
    const gain = Math.min(sum / ahead, wanted[i]!);
    left[i]! *= gain;
    right[i]! *= gain;
  }
}

/** Of a frame and of the point half-way to the next, by a cubic through four frames. */
function peakAt(samples: Float32Array, i: number): number {
  const here = samples[i]!;
  if (i < 1 || i + 2 >= samples.length) return Math.abs(here);
  const middle = (9 * (here + samples[i + 1]!) - samples[i - 1]! - samples[i + 2]!) / 16;
  return Math.max(Math.abs(here), Math.abs(middle));
}
