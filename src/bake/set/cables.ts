import { seededRandom } from "../../math/random.ts";
import { circle, group, path, rect, round } from "./svg.ts";

interface Vine {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly sag: number;
  readonly width: number;
  readonly colour: string;
  /** Colour of the lit edge; none: a plain silhouette. */
  readonly edge?: string;
  readonly leaves: number;
  readonly seed: number;
}

/** A cable that hangs like a vine: leaves, and here and there a plug. */
export function vine({ from: [x1, y1], to: [x2, y2], sag, width, colour, edge, leaves, seed }: Vine): string {
  const cx = (x1 + x2) / 2;
  const cy = Math.max(y1, y2) + sag;
  const random = seededRandom(seed);
  const d = `M${x1} ${y1}Q${round(cx)} ${round(cy)} ${x2} ${y2}`;
  let drawn = path(d, { fill: "none", stroke: colour, "stroke-width": width, "stroke-linecap": "round" });
  if (edge)
    drawn += path(d, {
      fill: "none",
      stroke: edge,
      "stroke-width": round(width * 0.22),
      opacity: 0.55,
      transform: `translate(${round(-width * 0.2)} ${round(-width * 0.22)})`,
    });
  for (let i = 0; i < leaves; i++) {
    const t = (i + 0.4 + random() * 0.4) / leaves;
    const s = 1 - t;
    const px = round(s * s * x1 + 2 * s * t * cx + t * t * x2);
    const py = round(s * s * y1 + 2 * s * t * cy + t * t * y2);
    const k = width * (1.5 + random() * 1.2);
    const angle = 40 + random() * 100;
    drawn +=
      random() < 0.7
        ? path(
            `M0 0C${round(k)} ${round(-k * 0.8)} ${round(k * 2.2)} ${round(-k * 0.5)} ${round(k * 2.8)} 0C${round(k * 2.2)} ${round(k * 0.6)} ${round(k)} ${round(k * 0.7)} 0 0Z`,
            { transform: `translate(${px} ${py}) rotate(${round(angle)})`, fill: colour },
          )
        : group(
            [
              rect(-width * 0.18, 0, width * 0.36, k * 1.6, { fill: colour }),
              rect(-width * 0.7, k * 1.6, width * 1.4, width * 1.9, { rx: 1, fill: colour }),
              rect(-width * 0.4, k * 1.6 + width * 1.4, width * 0.8, width * 0.4, { fill: edge ?? colour }),
            ],
            { transform: `translate(${px} ${py}) rotate(${round(angle - 90)})` },
          );
  }
  return drawn;
}

/** A string of warm bulbs. */
export function bulbs(x1: number, y1: number, x2: number, y2: number, sag: number, count: number): string {
  const cx = (x1 + x2) / 2;
  const cy = (y1 + y2) / 2 + sag * 2;
  let drawn = path(`M${x1} ${y1}Q${cx} ${cy} ${x2} ${y2}`, { fill: "none", stroke: "#0a0f1f", "stroke-width": 2.5 });
  for (let i = 1; i < count; i++) {
    const t = i / count;
    const s = 1 - t;
    const px = s * s * x1 + 2 * s * t * cx + t * t * x2;
    const py = s * s * y1 + 2 * s * t * cy + t * t * y2;
    drawn += circle(px, py + 10, 22, { fill: "url(#warm)", opacity: 0.55 });
    drawn += rect(px - 2, py, 4, 6, { fill: "#0a0f1f" }) + circle(px, py + 10, 4.6, { fill: "#ffdfae" });
  }
  return drawn;
}
