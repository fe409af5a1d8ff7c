import { vi } from "vitest";

/** Seconds that a loaded machine may take; a safety net, as the tests' own time limit is. */
const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 20;

/** Waits until the check throws no more. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: PATIENCE_MS, interval: LOOK_EVERY_MS });
