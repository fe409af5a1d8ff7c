import { clamp } from "../../math/ease.ts";

/** What of the time axis a panel shows: the second at its left edge, and how wide a second is. */
export interface View {
  readonly start: number;
  /** CSS pixels a second. */
  readonly scale: number;
  /** CSS pixels. */
  readonly width: number;
}

/** How far one may zoom, and how much is kept free beside the episode. */
export const VIEW_LIMITS = {
  /** CSS pixels a second, at most: a frame of 1/24 s is then 50 px wide. */
  closest: 1200,
  /** Share of the width that may lie beyond the episode's end. */
  beyond: 0.25,
  /** A wheel notch (100 units) zooms by this factor. */
  notch: 1.25,
} as const;

export const timeAt = (view: View, x: number): number => view.start + x / view.scale;
export const xAt = (view: View, t: number): number => (t - view.start) * view.scale;
export const viewEnd = (view: View): number => view.start + view.width / view.scale;

/** The whole episode, edge to edge. */
export function fitAll(width: number, duration: number): View {
  return { start: 0, scale: width / Math.max(duration, 0.1), width };
}

/** The stretch from `from` to `to` with a little air on both sides. */
export function fitRange(width: number, duration: number, from: number, to: number): View {
  const air = Math.max((to - from) * 0.08, 0.1);
  const scale = width / Math.max(to - from + 2 * air, 0.05);
  return bound({ start: from - air, scale, width }, duration);
}

/** Scales by `factor` while the second under `x` stays there. */
export function zoomAt(view: View, duration: number, x: number, factor: number): View {
  const anchor = timeAt(view, x);
  const scale = clamp(view.scale * factor, farthest(view.width, duration), VIEW_LIMITS.closest);
  return bound({ ...view, scale, start: anchor - x / scale }, duration);
}

/** Moves by `pixels`: positive shows what comes later. */
export function pan(view: View, duration: number, pixels: number): View {
  return bound({ ...view, start: view.start + pixels / view.scale }, duration);
}

/** The same stretch's start and scale in another width; a view that showed all goes on showing all. */
export function resize(view: View, duration: number, width: number): View {
  const wasAll = view.scale <= farthest(view.width, duration) * 1.0001;
  return wasAll ? fitAll(width, duration) : bound({ ...view, width }, duration);
}

/** Turns the page when `t` is out of view, so that it comes to stand near the left edge; else the same view. */
export function follow(view: View, duration: number, t: number): View {
  const x = xAt(view, t);
  if (x >= 0 && x <= view.width) return view;
  return bound({ ...view, start: t - (view.width * 0.08) / view.scale }, duration);
}

const farthest = (width: number, duration: number) => Math.min(width / Math.max(duration, 0.1), VIEW_LIMITS.closest);

function bound(view: View, duration: number): View {
  const scale = clamp(view.scale, farthest(view.width, duration), VIEW_LIMITS.closest);
  const shown = view.width / scale;
  const latest = Math.max(0, duration - shown * (1 - VIEW_LIMITS.beyond));
  // Zoomed out to the whole, nothing lies beyond.
  const most = shown >= duration ? 0 : latest;
  return { ...view, scale, start: clamp(view.start, 0, most) };
}
