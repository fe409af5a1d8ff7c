import { idle } from "../playback/idle.ts";
import type { Timeline } from "../timeline/timeline.ts";

/** Seconds after a cue's start at which what it brings with it is on. */
const SETTLED = 0.5;

/** Moments at which something new may be seen: those from `now` on first, in the order of the story, then the others. */
export function momentsFrom({ cues }: Timeline, now: number): readonly number[] {
  const moments = [...new Set(cues.map(({ start, end }) => Math.min(start + SETTLED, end)))].sort((a, b) => a - b);
  return [...moments.filter((t) => t >= now), ...moments.filter((t) => t < now)];
}

/**
 * Brings what later moments need, one after the other and while nothing else is to be done, so that it is there
 * before its time. Ends with the signal.
 *
 * @param bring undefined where the moment's needs are here already; a rejection counts as done.
 */
export async function bringAhead(
  moments: readonly number[],
  bring: (t: number) => Promise<void> | undefined,
  signal: AbortSignal,
): Promise<void> {
  for (const t of moments) {
    if (signal.aborted) return;
    const coming = bring(t);
    if (!coming) continue;
    await coming.catch(() => undefined);
    await idle();
  }
}
