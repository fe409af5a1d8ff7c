import { STEPS_PER_SECOND } from "./input-track.ts";

/** A run of a game, a state a step, and the step at which it is decided: won, lost or wrecked. */
export interface Recording<State> {
  readonly states: readonly State[];
  readonly end: number;
}

/** Seconds that a run takes until it is decided. */
export const runLength = (run: Recording<unknown>): number => run.end / STEPS_PER_SECOND;

/** The state `seconds` after the start of the run (before it the first one, after it the last). */
export function stateAt<State>(run: Recording<State>, seconds: number): State {
  const step = Math.floor(seconds * STEPS_PER_SECOND + 1e-6);
  return run.states[Math.max(0, Math.min(run.states.length - 1, step))] as State;
}
