import { type View, viewEnd, xAt } from "./view.ts";

export interface Tick {
  readonly x: number;
  /** Empty for the small ticks in between. */
  readonly label: string;
}

/** Frames a second that times are shown and stepped in. */
export const FRAME_RATE = 24;

/** Distances that labelled ticks may have, in seconds. */
const STEPS = [1 / FRAME_RATE, 0.25, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600];
/** Small ticks between two labelled ones, for each of STEPS. */
const PARTS = [1, 6, 4, 4, 4, 5, 5, 3, 3, 4, 4, 5, 5, 6, 6];

/** The ruler's ticks: labels at least `apart` CSS pixels from each other. */
export function ticks(view: View, apart = 84): Tick[] {
  let index = STEPS.findIndex((s) => s * view.scale >= apart);
  if (index < 0) index = STEPS.length - 1;
  // Hours upon hours: keep doubling the longest step.
  let step = STEPS[index] as number;
  while (step * view.scale < apart) step *= 2;
  const parts = PARTS[index] as number;
  const found: Tick[] = [];
  const first = Math.floor(view.start / step) * parts;
  const last = Math.ceil((viewEnd(view) / step) * parts);
  for (let i = first; i <= last; i++) {
    const t = (i * step) / parts;
    if (t < 0) continue;
    found.push({ x: xAt(view, t), label: i % parts === 0 ? clock(t, step < 1) : "" });
  }
  return found;
}

/** Seconds as people read them: `0:42`, `12:05.5`, `1:02:03`. */
export function clock(seconds: number, parts = false): string {
  const digits = parts ? 2 : 0;
  const whole = parts ? Math.round(seconds * 100) / 100 : Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = (whole % 60).toFixed(digits).padStart(parts ? 5 : 2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}
