import type { Curve } from "./patch.ts";

/**
 * A reader of a curve for times that only grow: keeps its place, so that a whole sound costs one walk.
 * `octaves` joins the points evenly in octaves instead of evenly in value.
 */
export function curveReader(curve: Curve, octaves = false): (seconds: number) => number {
  if (typeof curve === "number") return () => curve;
  const points = curve;
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last) return () => 0;
  let i = 0;
  return (seconds) => {
    if (seconds <= first[0]) return first[1];
    if (seconds >= last[0]) return last[1];
    while (i < points.length - 2 && seconds >= points[i + 1]![0]) i++;
    const [t0, v0] = points[i]!;
    const [t1, v1] = points[i + 1]!;
    const mix = t1 > t0 ? (seconds - t0) / (t1 - t0) : 1;
    return octaves && v0 > 0 && v1 > 0 ? v0 * (v1 / v0) ** mix : v0 + (v1 - v0) * mix;
  };
}

/** The second at which a curve's last point stands; 0 for a constant. */
export function curveEnd(curve: Curve): number {
  return typeof curve === "number" ? 0 : (curve[curve.length - 1]?.[0] ?? 0);
}
