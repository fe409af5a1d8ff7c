import { seededRandom } from "../../math/random.ts";
import type { Box } from "../layout/box.ts";
import type { Tail } from "../layout/bubble-layout.ts";
import type { BubbleKind } from "./bubble-kind.ts";

// Outlines as SVG path data: pure text, so that they can be tested and drawn by any canvas.

const n = (value: number): number => Math.round(value * 10) / 10;

/** Spikes of a shout, exponent of the rounded rectangle that they stand on, and reach in px at 1280 × 720. */
const SHOUT = { spikes: 22, roundness: 3.4, least: 14, spread: 20, inner: -4 } as const;
const CLOUD = { arc: 46, roundness: 3, bulge: 0.56 } as const;
const TORN = { tooth: 11, depth: 13 } as const;
const CORNER = 26;
/** How far the sides bow out. */
const BOW = 3;

const onSuperellipse = (angle: number, exponent: number): readonly [number, number] => {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const q = (Math.abs(c) ** exponent + Math.abs(s) ** exponent) ** (-1 / exponent);
  return [c * q, s * q];
};

function shoutOutline({ x, y, width, height }: Box, k: number, seed: number): string {
  const random = seededRandom(seed);
  const points: string[] = [];
  for (let i = 0; i < SHOUT.spikes * 2; i++) {
    const angle = ((i + 0.5) / SHOUT.spikes) * Math.PI;
    const [u, v] = onSuperellipse(angle, SHOUT.roundness);
    const reach = (i % 2 ? SHOUT.least + random() * SHOUT.spread : SHOUT.inner) * k;
    points.push(
      `${n(x + width / 2 + (u * width) / 2 + Math.cos(angle) * reach * 1.2)} ${n(y + height / 2 + (v * height) / 2 + Math.sin(angle) * reach)}`,
    );
  }
  return `M${points.join("L")}Z`;
}

function cloudOutline({ x, y, width, height }: Box, k: number): string {
  const count = Math.max(9, Math.round((width + height) / (CLOUD.arc * k)));
  const points: (readonly [number, number])[] = [];
  for (let i = 0; i < count; i++) {
    const [u, v] = onSuperellipse((i / count) * 2 * Math.PI, CLOUD.roundness);
    points.push([x + width / 2 + (u * width) / 2, y + height / 2 + (v * height) / 2]);
  }
  const first = points[0] ?? [x, y];
  const arcs = points.map((from, i) => {
    const to = points[(i + 1) % count] ?? first;
    const radius = n(Math.hypot(to[0] - from[0], to[1] - from[1]) * CLOUD.bulge);
    return `A${radius} ${radius} 0 0 1 ${n(to[0])} ${n(to[1])}`;
  });
  return `M${n(first[0])} ${n(first[1])}${arcs.join("")}Z`;
}

function tornOutline({ x, y, width, height }: Box, k: number): string {
  const r = Math.min(CORNER * k, height / 2);
  let teeth = "";
  for (let i = 0, at = y; at < y + height - 0.01; i++) {
    at = Math.min(y + height, at + TORN.tooth * k);
    teeth += `L${n(x + width + (i % 2 ? 0 : -TORN.depth * k))} ${n(at)}`;
  }
  return `M${n(x + r)} ${n(y)}H${n(x + width)}${teeth}H${n(x + r)}Q${n(x)} ${n(y + height)} ${n(x)} ${n(y + height - r)}V${n(y + r)}Q${n(x)} ${n(y)} ${n(x + r)} ${n(y)}Z`;
}

function roundOutline({ x, y, width, height }: Box, k: number): string {
  const r = Math.min(CORNER * k, height / 2, width / 2);
  const b = BOW * k;
  const right = x + width;
  const foot = y + height;
  return `M${n(x + r)} ${n(y)}Q${n(x + width / 2)} ${n(y - b)} ${n(right - r)} ${n(y)}Q${n(right)} ${n(y)} ${n(right)} ${n(y + r)}Q${n(right + b)} ${n(y + height / 2)} ${n(right)} ${n(foot - r)}Q${n(right)} ${n(foot)} ${n(right - r)} ${n(foot)}Q${n(x + width / 2)} ${n(foot + b)} ${n(x + r)} ${n(foot)}Q${n(x)} ${n(foot)} ${n(x)} ${n(foot - r)}Q${n(x - b)} ${n(y + height / 2)} ${n(x)} ${n(y + r)}Q${n(x)} ${n(y)} ${n(x + r)} ${n(y)}Z`;
}

/** The outline of a bubble's body. `k`: px at 1280 × 720 to units of `box`. */
export function bodyOutline(kind: BubbleKind | "strip" | "caption", box: Box, k: number, seed: number): string {
  if (kind === "shout") return shoutOutline(box, k, seed);
  if (kind === "thought") return cloudOutline(box, k);
  if (kind === "cut") return tornOutline(box, k);
  return roundOutline(box, k);
}

/** A tail: one curve to its tip; a kinked bolt for a shout, three dots for a thought. */
export function tailOutline(
  kind: BubbleKind | "strip" | "caption",
  box: Box,
  { from: [a, b], tip }: Tail,
  k: number,
): string {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  if (kind === "thought") {
    const inset = { x: box.x + box.width / 2 + (middle.x - box.x - box.width / 2) * 0.9, y: middle.y };
    return [
      [0.3, 11],
      [0.6, 8],
      [0.86, 5],
    ]
      .map(([t = 0, radius = 0]) => {
        const r = n(radius * k);
        const x = inset.x + (tip.x - inset.x) * t;
        const y = inset.y + (tip.y - inset.y) * t;
        return `M${n(x - r)} ${n(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
      })
      .join("");
  }
  if (kind === "shout")
    return `M${n(a.x)} ${n(a.y)}L${n(a.x * 0.5 + tip.x * 0.5 - 10 * k)} ${n(a.y * 0.5 + tip.y * 0.5 + 4 * k)}L${n(a.x * 0.45 + tip.x * 0.55 + 8 * k)} ${n(a.y * 0.5 + tip.y * 0.5 - 6 * k)}L${n(tip.x)} ${n(tip.y)}L${n(b.x)} ${n(b.y)}Z`;
  const vertical = a.y === b.y;
  const qx = (middle.x + tip.x) / 2 + (vertical ? (box.x + box.width / 2 - middle.x) * 0.06 : 0);
  const qy = (middle.y + tip.y) / 2 + (vertical ? 0 : 8 * k);
  return `M${n(a.x)} ${n(a.y)}Q${n(qx)} ${n(qy)} ${n(tip.x)} ${n(tip.y)}Q${n(qx + (b.x - a.x) * 0.3)} ${n(qy + (b.y - a.y) * 0.3)} ${n(b.x)} ${n(b.y)}Z`;
}
