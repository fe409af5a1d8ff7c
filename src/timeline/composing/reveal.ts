import { REVEAL } from "./pacing-rules.ts";
import { isPlain, segmentStarts } from "./segments.ts";
import type { Delivery, NarrationCue, Page, SpeechCue } from "../timeline.ts";

/** When each unit of a page's text has appeared, in seconds since the page did. */
export interface RevealSchedule {
  /** `times[i]` is when units 0…i are visible; units of one grapheme share a time. */
  readonly times: Float64Array;
  /** When all of it stands. */
  readonly duration: number;
}

const breathAfter = (char: string, next: string): number => {
  switch (char) {
    case ",":
    case ";":
    case ":":
    case "—":
    case "–":
    case "、":
    case "，":
      return next === " " || next === "" || char === "—" ? REVEAL.comma : 0;
    case ".":
      return next === "." ? 0.08 : next === " " ? REVEAL.sentence : 0;
    case "!":
    case "?":
      return next === " " ? REVEAL.sentence : 0;
    case "。":
    case "！":
    case "？":
      return next === "" ? 0 : REVEAL.sentence;
    case "…":
      return next === "" ? 0 : REVEAL.ellipsis;
    default:
      return 0;
  }
};

/** Characters a second for how a line is said. */
export const revealSpeed = (delivery: Delivery, trailsOff: boolean): number =>
  delivery === "shout" ? REVEAL.shout : trailsOff ? REVEAL.trailing : REVEAL.plain;

/** Seconds of a page before all of it must stand. */
const limitOf = (available: number): number => Math.max(0.2, available - REVEAL.standing);

/** How long the letters of a page come for, as `revealSchedule` has it, without the times of each. */
function revealDuration(text: string, available: number, speed: number): number {
  if (!isPlain(text)) return revealSchedule(text, available, speed).duration;
  let t = 0;
  const step = 1 / speed;
  for (let i = 0; i < text.length; i++) {
    t += step;
    t += breathAfter(text[i] as string, text[i + 1] ?? "");
  }
  return Math.min(t, limitOf(available));
}

/** `available` seconds are the page's; where speed and breath want more, all is compressed to fit. */
export function revealSchedule(text: string, available: number, speed: number): RevealSchedule {
  const times = new Float64Array(text.length);
  let t = 0;
  const step = 1 / speed;
  const put = (from: number, to: number) => {
    t += step;
    for (let i = from; i < to; i++) times[i] = t;
    t += breathAfter(text[to - 1] as string, text[to] ?? "");
  };
  if (isPlain(text)) for (let i = 0; i < text.length; i++) put(i, i + 1);
  else {
    const starts = segmentStarts("grapheme", text);
    for (const [i, start] of starts.entries()) put(start, starts[i + 1] ?? text.length);
  }
  const limit = limitOf(available);
  if (t <= limit) return { times, duration: t };
  const squeeze = limit / t;
  for (let i = 0; i < times.length; i++) times[i] = (times[i] as number) * squeeze;
  return { times, duration: limit };
}

const schedules = new WeakMap<Page, RevealSchedule>();

const speedOf = (cue: SpeechCue | NarrationCue): number =>
  cue.type === "speech" ? revealSpeed(cue.delivery, cue.trailsOff === true) : REVEAL.plain;

/** When a page's letters appear; remembered per page. */
export function scheduleOf(page: Page, cue: SpeechCue | NarrationCue): RevealSchedule {
  let schedule = schedules.get(page);
  if (!schedule) {
    schedule = revealSchedule(page.text, page.end - page.start, speedOf(cue));
    schedules.set(page, schedule);
  }
  return schedule;
}

/** The seconds that a page's letters take to appear, without laying each of them out. */
export const revealingOf = (page: Page, cue: SpeechCue | NarrationCue): number =>
  schedules.get(page)?.duration ?? revealDuration(page.text, page.end - page.start, speedOf(cue));

/** Units revealed `local` seconds after the page appeared. */
export function revealedAt(schedule: RevealSchedule, local: number): number {
  const { times } = schedule;
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] as number) <= local) low = middle + 1;
    else high = middle;
  }
  return low;
}
