import { type RevealSchedule, schedulePage } from "../composing/reveal.ts";
import type { NarrationCue, Page, SpeechCue } from "../timeline.ts";

const schedules = new WeakMap<Page, RevealSchedule>();

/** When a page's letters appear; remembered per page. */
export function scheduleOf(page: Page, cue: SpeechCue | NarrationCue): RevealSchedule {
  let schedule = schedules.get(page);
  if (!schedule) {
    schedule =
      cue.type === "speech"
        ? schedulePage(page, cue.delivery, cue.trailsOff === true)
        : schedulePage(page, "plain", false);
    schedules.set(page, schedule);
  }
  return schedule;
}

/** The page that a line shows: it stays until the next one comes. */
export function pageAt(pages: readonly Page[], t: number): number {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pages[middle] as Page).start <= t) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
