/** The limiter, the same in play and in films. Decibels and seconds. */
export const LIMITING = {
  /** Peaks between the samples come out a little higher than the samples: this leaves them room under −1 dB. */
  ceiling: -2,
  lookAhead: 0.003,
  release: 0.12,
} as const;

/** Frames after a frame that its peak takes in: the middle to the next one is guessed from two on each side. */
const AROUND = 2;

/**
 * Turns stereo down before its peaks, so that none passes the ceiling; what lies below passes untouched, `delay`
 * frames late. The middle between two samples counts as a peak too. Takes the sound in pieces of any length.
 */
export class Limiter {
  /** Frames between a sample that goes in and the same that comes out. */
  readonly delay: number;
  private readonly ahead: number;
  private readonly recover: number;
  private readonly ceiling = 10 ** (LIMITING.ceiling / 20);
  /** What came in last, as much as is needed; frame n stands at n modulo their length. */
  private readonly left: Float64Array;
  private readonly right: Float64Array;
  /** The gain that each frame wants by itself, and those of them that are the least from there on: a sliding window. */
  private readonly wanted: Float64Array;
  private readonly queue: Int32Array;
  private head = 0;
  private tail = 0;
  /** Held gains of the look-ahead, and their sum: their mean turns steps into slopes, which end where the peak is. */
  private readonly recent: Float64Array;
  private sum: number;
  private held = 1;
  private frame = 0;

  constructor(rate: number) {
    this.ahead = Math.max(1, Math.round(LIMITING.lookAhead * rate));
    this.delay = this.ahead - 1 + AROUND;
    this.recover = 1 - Math.exp(-1 / (LIMITING.release * rate));
    const kept = this.delay + AROUND + 2;
    this.left = new Float64Array(kept);
    this.right = new Float64Array(kept);
    this.wanted = new Float64Array(kept).fill(1);
    this.queue = new Int32Array(kept);
    this.recent = new Float64Array(this.ahead).fill(1);
    this.sum = this.ahead;
  }

  /** Limits as many frames as come in. Out may be in. */
  process(left: Float32Array, right: Float32Array, outLeft: Float32Array, outRight: Float32Array): void {
    const kept = this.left.length;
    for (let i = 0; i < left.length; i++, this.frame++) {
      const now = this.frame;
      this.left[now % kept] = left[i]!;
      this.right[now % kept] = right[i]!;
      this.judge(now - AROUND);
      const out = now - this.delay;
      const gain = this.gainAt(out);
      outLeft[i] = out < 0 ? 0 : this.left[out % kept]! * gain;
      outRight[i] = out < 0 ? 0 : this.right[out % kept]! * gain;
    }
  }

  /** Notes what a frame wants, now that what surrounds it is known. */
  private judge(frame: number): void {
    if (frame < 0) return;
    const wanted = this.wanted;
    const queue = this.queue;
    const kept = wanted.length;
    const peak = Math.max(this.peakAt(this.left, frame), this.peakAt(this.right, frame));
    const gain = peak > this.ceiling ? this.ceiling / peak : 1;
    wanted[frame % kept] = gain;
    while (this.tail > this.head && wanted[queue[(this.tail - 1) % kept]! % kept]! >= gain) this.tail--;
    queue[this.tail++ % kept] = frame;
  }

  private gainAt(frame: number): number {
    if (frame < 0) return 1;
    const wanted = this.wanted;
    const queue = this.queue;
    const kept = wanted.length;
    while (this.head < this.tail && queue[this.head % kept]! < frame) this.head++;
    const least = this.head < this.tail ? wanted[queue[this.head % kept]! % kept]! : 1;
    this.held = least < this.held ? least : this.held + (least - this.held) * this.recover;
    const slot = frame % this.ahead;
    this.sum += this.held - this.recent[slot]!;
    this.recent[slot] = this.held;
    return Math.min(this.sum / this.ahead, wanted[frame % kept]!);
  }

  /** Of a frame and of the point half-way to the next, by a cubic through four frames. */
  private peakAt(samples: Float64Array, frame: number): number {
    const kept = samples.length;
    const here = samples[frame % kept]!;
    if (frame < 1) return Math.abs(here);
    const middle =
      (9 * (here + samples[(frame + 1) % kept]!) - samples[(frame - 1) % kept]! - samples[(frame + 2) % kept]!) / 16;
    return Math.max(Math.abs(here), Math.abs(middle));
  }
}

/** Limits a whole stretch in place, each sample where it was. */
export function limit(left: Float32Array, right: Float32Array, rate: number): void {
  const limiter = new Limiter(rate);
  const { delay } = limiter;
  limiter.process(left, right, left, right);
  left.copyWithin(0, delay);
  right.copyWithin(0, delay);
  const rest = () => new Float32Array(delay);
  const [lastLeft, lastRight] = [rest(), rest()];
  limiter.process(lastLeft, lastRight, lastLeft, lastRight);
  const at = Math.max(0, left.length - delay);
  left.set(lastLeft.subarray(delay - (left.length - at)), at);
  right.set(lastRight.subarray(delay - (left.length - at)), at);
}
