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
  let from = first[0];
  let to = first[0];
  let start = first[1];
  let slope = 0;
  let even = false;
  let i = -1;
  return (seconds) => {
    if (seconds <= first[0]) return first[1];
    if (seconds >= last[0]) return last[1];
    while (seconds >= to || i < 0) {
      const [t0, v0] = points[++i]!;
      const [t1, v1] = points[i + 1]!;
      from = t0;
      to = t1;
      start = v0;
      even = octaves && v0 > 0 && v1 > 0 && v0 !== v1;
      slope = t1 > t0 ? (even ? Math.log(v1 / v0) : v1 - v0) / (t1 - t0) : 0;
    }
    return even ? start * Math.exp(slope * (seconds - from)) : start + slope * (seconds - from);
  };
}

/** The second at which a curve's last point stands; 0 for a constant. */
export function curveEnd(curve: Curve): number {
  return typeof curve === "number" ? 0 : (curve[curve.length - 1]?.[0] ?? 0);
}
