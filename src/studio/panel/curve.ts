import { lastAtMost } from "../../math/search.ts";
import type { AlertLevel, Meter } from "../../timeline/timeline.ts";
import { type View, timeAt, viewEnd } from "./view.ts";

export interface CurvePoint {
  readonly x: number;
  /** 0 at the meter's `min` … 1 at its `max`; more where the meter goes off its scale. */
  readonly level: number;
  readonly value: number;
  readonly alert: AlertLevel;
}

/** Seconds that the needle takes from one value to the next, at most. */
const CLIMB = 1.2;

/** The value at a moment: it climbs to a key's value over the last stretch before the key. `undefined` before the first. */
export function meterValue(meter: Meter, t: number): number | undefined {
  const i = lastAtMost(meter.keys, t, (key) => key.t);
  const next = meter.keys[i + 1];
  const key = meter.keys[i];
  const value = key?.value ?? meter.min;
  if (!next) return key?.value;
  const begins = Math.max(next.t - CLIMB, key?.t ?? 0);
  if (t < begins) return key?.value;
  const x = (t - begins) / Math.max(next.t - begins, 1e-6);
  return value + (next.value - value) * x * x * (3 - 2 * x);
}

/** The meter's curve in view, a point every `step` CSS pixels and one at each key. */
export function meterCurve(meter: Meter, view: View, step = 3): CurvePoint[] {
  const first = meter.keys[0];
  if (!first) return [];
  const points: CurvePoint[] = [];
  const span = Math.max(meter.max - meter.min, 1e-6);
  const put = (x: number) => {
    const t = timeAt(view, x);
    const value = meterValue(meter, t);
    if (value === undefined) return;
    const alert = meter.alerts[lastAtMost(meter.alerts, t, (a) => a.t)]?.level ?? "calm";
    points.push({ x, value, level: (value - meter.min) / span, alert });
  };
  const from = Math.max(0, (first.t - CLIMB - view.start) * view.scale);
  for (let x = from; x <= view.width + step; x += step) put(Math.min(x, view.width));
  return points;
}

/** Keys in view that are at least `apart` CSS pixels from the labelled one before: room for their numbers. */
export function meterLabels(meter: Meter, view: View, apart: number): { readonly x: number; readonly text: string }[] {
  const labels: { x: number; text: string }[] = [];
  const end = viewEnd(view);
  // "% above baseline": the lane's name has the rest.
  const sign = meter.unit.split(" ")[0] ?? "";
  let i = Math.max(
    0,
    lastAtMost(meter.keys, view.start, (key) => key.t),
  );
  while (i < meter.keys.length) {
    const key = meter.keys[i];
    if (!key || key.t > end) break;
    labels.push({ x: (key.t - view.start) * view.scale, text: `${key.value}${sign}` });
    // Straight to the first key that is far enough.
    i =
      Math.max(
        i,
        lastAtMost(meter.keys, key.t + apart / view.scale, (k) => k.t),
      ) + 1;
  }
  return labels;
}
