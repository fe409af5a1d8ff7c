import type { Framebuffer } from "./framebuffer.ts";

export type Point = readonly [x: number, y: number];

/** Shadow, middle and light tone of a limb, and its outline, as palette letters. */
export interface Cloth {
  readonly tones: readonly [string, string, string];
  readonly edge: string;
}

/** From the light: the upper right. Surface directions beyond these cosines take the light and the shadow tone. */
const LIGHT = { x: 0.6, y: -0.8, bright: 0.5, dark: -0.42 } as const;

/**
 * A tapered sleeve or trouser leg through three joints, each with its radius: three flat tones by the surface's
 * direction, an outline on the outside only. Whole pixels; nothing is blended.
 */
export function drawLimb(frame: Framebuffer, joints: readonly Point[], radii: readonly number[], cloth: Cloth): void {
  const tones = new Map<number, string>();
  for (let y = 0; y < frame.height; y++)
    for (let x = 0; x < frame.width; x++) {
      const tone = toneAt(x, y, joints, radii, cloth);
      if (tone) tones.set(y * frame.width + x, tone);
    }
  for (const cell of tones.keys()) {
    const x = cell % frame.width;
    const y = (cell - x) / frame.width;
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) // the four neighbours
      if (!tones.has((y + dy) * frame.width + x + dx)) frame.set(x + dx, y + dy, cloth.edge);
  }
  for (const [cell, tone] of tones) frame.set(cell % frame.width, Math.floor(cell / frame.width), tone);
}

function toneAt(x: number, y: number, joints: readonly Point[], radii: readonly number[], cloth: Cloth) {
  let nearest = Number.POSITIVE_INFINITY;
  let towardsLight = 0;
  for (let k = 0; k + 1 < joints.length; k++) {
    const [ax, ay] = joints[k] as Point;
    const [bx, by] = joints[k + 1] as Point;
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    const [nx, ny] = [x - ax - along * dx, y - ay - along * dy];
    const from = radii[k] as number;
    const radius = from + ((radii[k + 1] as number) - from) * along;
    const depth = Math.hypot(nx, ny) / radius;
    if (depth > 1 || depth >= nearest) continue;
    nearest = depth;
    towardsLight = (nx * LIGHT.x + ny * LIGHT.y) / radius;
  }
  if (nearest > 1) return undefined;
  const [dark, middle, bright] = cloth.tones;
  return towardsLight > LIGHT.bright ? bright : towardsLight < LIGHT.dark ? dark : middle;
}
