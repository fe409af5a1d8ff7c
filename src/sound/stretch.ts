/**
 * Slices that overlap: long enough for a deep voice's turns, short enough for the ear to hear no echo. Seconds.
 * `search` is how far a slice may stray from its place to fit the one before it.
 */
const SLICE = { length: 0.03, search: 0.008 } as const;
/** Frames from one to the next that are compared, and from one shift to the next: enough to find where slices fit. */
const STRIDE = { compare: 6, shift: 4 } as const;

/**
 * The same samples, `pace` times as fast and as high as they were: slices of them are laid one over the other closer
 * together or further apart, each moved a little to where it continues the wave before it (WSOLA). Pure.
 */
export function stretch(samples: Float32Array, pace: number, rate: number): Float32Array {
  const pieces = stretchInPieces(samples, pace, rate);
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/** The same, slice by slice, for whoever has something else to do in between: about 0.2 ms of work each. */
export function* stretchInPieces(samples: Float32Array, pace: number, rate: number): Generator<void, Float32Array> {
  if (pace === 1) return samples;
  const out = new Float32Array(Math.max(1, Math.round(samples.length / pace)));
  const half = Math.round((SLICE.length * rate) / 2);
  const reach = Math.round(SLICE.search * rate);
  let source = 0;
  for (let at = 0; at < out.length; at += half) {
    const ideal = Math.round(at * pace);
    // What the slice before would have gone on with.
    const next = source + half;
    source = at === 0 ? 0 : ideal + bestShift(samples, next, ideal, half, reach);
    for (let i = 0; i < 2 * half && at + i < out.length; i++) {
      const window = 0.5 - 0.5 * Math.cos((Math.PI * i) / half);
      // The first slice has none before it to share its rise with.
      out[at + i]! += (samples[source + i] ?? 0) * (at === 0 && i < half ? 1 : window);
    }
    yield;
  }
  return out;
}

/** By how many frames a slice at `ideal` must be moved to be most like what stands at `next`. */
function bestShift(samples: Float32Array, next: number, ideal: number, length: number, reach: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let shift = -reach; shift <= reach; shift += STRIDE.shift) {
    let both = 0;
    let power = 1e-9;
    for (let i = 0; i < length; i += STRIDE.compare) {
      const there = samples[ideal + shift + i] ?? 0;
      both += there * (samples[next + i] ?? 0);
      power += there * there;
    }
    const alike = both / Math.sqrt(power);
    if (alike > most) {
      most = alike;
      best = shift;
    }
  }
  return best;
}
