import type { Offsets } from "../../acting.ts";

/** How somebody is built and carries themself. */
export interface Build {
  /** The head's size. */
  readonly head: number;
  /** What is added to every mood: long legs are a crouch below zero. */
  readonly stance: Offsets;
  readonly manner: { readonly size: number; readonly pace: number };
  /** Seconds between one way to stand and the next, and of a breath. */
  readonly every: number;
  readonly breath: number;
  readonly scarf: boolean;
}

export const BUILDS: readonly Build[] = [
  { head: 1, stance: {}, manner: { size: 1.1, pace: 1 }, every: 4.7, breath: 3, scarf: true },
  // Long and slow, chin up.
  {
    head: 0.88,
    stance: { crouch: -22, lean: -3, headY: -6, faceY: -3 },
    manner: { size: 0.95, pace: 1.2 },
    every: 6.1,
    breath: 3.8,
    scarf: true,
  },
  // Small, all head, quick.
  {
    head: 1.1,
    stance: { crouch: 26, lean: 2, bob: 4 },
    manner: { size: 1.3, pace: 0.82 },
    every: 3.4,
    breath: 2.3,
    scarf: false,
  },
  // Stoops.
  {
    head: 0.96,
    stance: { crouch: 8, lean: 6, headX: 16, headY: 10, head: 3, sway: -5 },
    manner: { size: 1.05, pace: 1.1 },
    every: 5.3,
    breath: 3.4,
    scarf: false,
  },
];
