/**
 * What hangs on something, hears of its motion late and overshoots: the answer of a damped spring to the last
 * poses of its carrier. A weighted sum over past poses, so that it is a function of time and needs no history.
 */

/** Poses a second: the grid of `poseTime`. */
export const POSE_RATE = 12;

/** Natural frequency in Hz and damping (1 does not overshoot). */
const SPRINGS = {
  hair: { frequency: 2.6, damping: 0.28 },
  wire: { frequency: 2, damping: 0.18 },
  cable: { frequency: 1.3, damping: 0.24 },
  cloth: { frequency: 1.1, damping: 0.42 },
} as const;

export type Spring = keyof typeof SPRINGS;

/** How many past poses are listened to. */
export const TAPS = 9;

/** Weights of the poses 0, 1, 2 … ago; they sum to 1. */
export const KERNELS: Readonly<Record<Spring, readonly number[]>> = {
  hair: kernel("hair"),
  wire: kernel("wire"),
  cable: kernel("cable"),
  cloth: kernel("cloth"),
};

function kernel(name: Spring): number[] {
  const { frequency, damping } = SPRINGS[name];
  const omega = 2 * Math.PI * frequency;
  const ringing = omega * Math.sqrt(1 - damping ** 2);
  const weights = Array.from({ length: TAPS + 1 }, (_, i) => {
    const t = i / POSE_RATE;
    return Math.exp(-damping * omega * t) * Math.sin(ringing * t);
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

/** How far something lags behind its carrier now; `past[i]` is where the carrier was `i` poses ago. */
export function lag(spring: Spring, past: readonly number[]): number {
  const weights = KERNELS[spring];
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (past[i] ?? 0);
  return sum - (past[0] ?? 0);
}
