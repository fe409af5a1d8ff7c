import type { LightSet } from "../../stage/light/light-sets.ts";
import { circle, ellipse, group, outline, path, polygon, rect } from "./svg.ts";

/**
 * The monitoring station, feet at 0,0: console, radar, traffic screen, readout. What shines in the colour of the alert
 * level is a second picture in white (`lit`), which the stage tints; sweep, blips, graph and digits are drawn live.
 */
export function stationBody(): string {
  let body = "";
  body +=
    rect(-100, -300, 14, 190, { fill: "#0d1730", ...outline }) +
    rect(68, -300, 14, 190, { fill: "#0d1730", ...outline });
  body += polygon(
    [
      [-168, -112],
      [168, -112],
      [150, 0],
      [-150, 0],
    ],
    { fill: "#131d38", ...outline },
  );
  body += polygon(
    [
      [-168, -112],
      [168, -112],
      [165, -92],
      [-165, -92],
    ],
    { fill: "#0b1226" },
  );
  body += polygon(
    [
      [-186, -130],
      [186, -130],
      [174, -108],
      [-174, -108],
    ],
    { fill: "#1e2c50", ...outline },
  );
  for (let i = 0; i < 3; i++) {
    const x = -134 + i * 94;
    body += rect(x, -80, 80, 62, { rx: 4, fill: "#0d162c", stroke: "#22335e" });
    body += path(`M${x + 8} -66h64m-64 12h64m-64 12h64`, { stroke: "#22335e", "stroke-width": 3 });
    body += circle(x + 56, -28, 3, { fill: "#ffbe6b" });
  }
  for (let i = 0; i < 13; i++) if (i % 4) body += rect(-150 + i * 23, -126, 17, 6, { rx: 2, fill: "#31467c" });
  body += circle(-92, -232, 82, { fill: "#0a1224", ...outline }) + circle(-92, -232, 72, { fill: "#081419" });
  body +=
    rect(2, -272, 184, 122, { rx: 8, fill: "#0a1224", ...outline }) +
    rect(10, -264, 168, 106, { rx: 4, fill: "#081419" });
  body +=
    rect(30, -350, 138, 64, { rx: 7, fill: "#0a1224", ...outline }) +
    rect(37, -343, 124, 50, { rx: 3, fill: "#081419" });
  return body;
}

export function stationLit(): string {
  const level = "#fff";
  let lit = ellipse(10, 6, 230, 26, { fill: level, opacity: 0.22, filter: "url(#blur-12)" });
  lit += circle(-92, -232, 96, { fill: level, opacity: 0.22, filter: "url(#blur-12)" });
  lit += path("M-184 -129H184", { stroke: level, "stroke-width": 2.5 });
  for (let i = 0; i < 3; i++) lit += circle(-134 + i * 94 + 68, -28, 3, { fill: level });
  for (let i = 0; i < 13; i += 4) lit += rect(-150 + i * 23, -126, 17, 6, { rx: 2, fill: level });
  lit += circle(-92, -232, 72, { fill: level, "fill-opacity": 0.1, stroke: level, "stroke-width": 3 });
  lit += group([circle(-92, -232, 24), circle(-92, -232, 48), path("M-164 -232h144M-92 -304v144")], {
    stroke: level,
    fill: "none",
    opacity: 0.6,
    "stroke-width": 1.6,
  });
  lit += rect(10, -264, 168, 106, { rx: 4, fill: level, "fill-opacity": 0.1, stroke: level, "stroke-width": 2 });
  lit += path("M10 -232h168M10 -206h168M10 -182h168M52 -264v106M94 -264v106M136 -264v106", {
    stroke: level,
    opacity: 0.22,
  });
  lit += rect(37, -343, 124, 50, { rx: 3, fill: level, "fill-opacity": 0.1 });
  return lit;
}

/** Scan lines over both screens, above the live parts. */
export const stationGlass = (): string =>
  rect(10, -264, 168, 106, { fill: "url(#scan)" }) + circle(-92, -232, 72, { fill: "url(#scan)" });

/** The radar's beam: a wedge of 38° that ends on the hand, pointing right; centre at 0,0. White. */
export function radarSweep(): string {
  let wedge = "";
  const steps = 10;
  for (let i = 0; i < steps; i++) {
    const from = (-38 * (steps - i)) / steps;
    const to = (-38 * (steps - i - 1)) / steps;
    const at = (degrees: number) =>
      `${72 * Math.cos((degrees * Math.PI) / 180)} ${72 * Math.sin((degrees * Math.PI) / 180)}`;
    wedge += path(`M0 0L${at(from)}A72 72 0 0 1 ${at(to)}Z`, { fill: "#fff", opacity: 0.06 + (0.5 * i) / steps });
  }
  return wedge + path("M0 0H71", { stroke: "#fff", "stroke-width": 3 });
}

/** A blip with its bloom, centre at 0,0. White. */
export const radarBlip = (): string => circle(0, 0, 4.5, { fill: "#fff", filter: "url(#bloom)" });

/**
 * The traffic graph as a strip twice as wide as its screen (336 × 106), which repeats: the stage shows a window of it.
 * `rise` 0 hums along, 1 climbs in bursts. In its own colours: windows that move are not tinted.
 */
export function trafficStrip(rise: number, { level, levelLight }: LightSet): string {
  const width = 168;
  const points: string[] = [];
  for (let x = 0; x <= width * 2; x += 6) {
    const t = ((x % width) / width) * Math.PI * 2;
    const hum = Math.sin(t * 3) * 5 + Math.sin(t * 7 + 1) * 4 + Math.sin(t * 11 + 2) * 2.5;
    const burst = rise * (26 + 18 * Math.sin(t) + 16 * Math.max(0, Math.sin(t * 5 + 0.6)));
    points.push(`${x},${(82 - hum - burst).toFixed(1)}`);
  }
  const line = points.join(" ");
  return (
    `<polygon points="${line} ${width * 2},106 0,106" fill="${level}" opacity=".32"/>` +
    `<polyline points="${line}" fill="none" stroke="${levelLight}" stroke-width="3.2" filter="url(#bloom)"/>`
  );
}

/** The warning lamp on the station, its foot at 0,0. */
export const beacon = (): string =>
  rect(-26, 0, 52, 14, { fill: "#1a0b18", ...outline }) +
  path("M-20 0V-22A20 20 0 0 1 20 -22V0Z", { fill: "#ff5a4a", ...outline }) +
  circle(-6, -18, 7, { fill: "#fff2e0" });
