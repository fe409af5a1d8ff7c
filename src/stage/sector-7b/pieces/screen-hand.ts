import { type Act, cycle, heldAt, type PieceMoment } from "../act.ts";
import type { CornerPlan } from "../corner.ts";
import { FIGURE, figure } from "../figure.ts";
import type { Framebuffer } from "../framebuffer.ts";
import { MONITOR } from "../furniture.ts";
import { drawCode } from "../code-page.ts";
import { pizzaOnBoxes } from "./food.ts";

/** Sleeve and skin inside the glass become light. */
const GHOST: Readonly<Record<string, string>> = { o: "c", O: "w", r: "T", m: "T", s: "w", d: "c" };
/** Seconds: a bite, the arm swings out, it is in. */
const REACH = { bite: 0.25, swing: 0.34 } as const;
/** Pixels a second that rings in the glass grow by, and from one to the next. */
const RINGS = { speed: 26, apart: 7, count: 4, widest: 34 } as const;

/** Chews, and a hand that was only meant to rest passes through a screen full of code. */
export function handThroughScreen({ t, tick }: PieceMoment): Act {
  const { value: pose } = heldAt(
    [
      [REACH.bite, "eat.pizza.0"],
      [REACH.swing - REACH.bite, "reach.half"],
      [1, "reach"],
    ],
    t,
  );
  return inGlass(pose, t - REACH.swing, tick, 0);
}

/** The figure with its hand in the near monitor for `since` seconds; `order` 0…1 is how far the code has settled. */
export function inGlass(pose: string, since: number, tick: number, order: number): Act {
  return {
    pose,
    face: { mouth: cycle(["chew1", "chew2"], tick, 3) },
    behind: pizzaOnBoxes,
    screens: (screens) => ({ ...screens, near: drawCode(order, tick) }),
    front: (frame, plan) => {
      if (since >= 0) throughGlass(frame, plan, pose, since);
    },
  };
}

function throughGlass(frame: Framebuffer, { seat, monitors: [near] }: CornerPlan, pose: string, since: number): void {
  const pixels = figure(pose);
  const own = (x: number, y: number) => pixels.at(x - seat.x + FIGURE.pivotX, y - seat.y + FIGURE.pivotY) !== ".";
  const glass = { left: near.x + MONITOR.glassX, top: near.y + MONITOR.glassY };
  const [right, bottom] = [glass.left + MONITOR.glassWidth, glass.top + MONITOR.glassHeight];
  for (let y = glass.top; y < bottom; y++)
    for (let x = glass.left; x < right; x++) if (own(x, y)) frame.set(x, y, GHOST[frame.at(x, y)] ?? frame.at(x, y));
  const centre = { x: glass.left + 11, y: seat.y - 18 };
  for (let ring = 0; ring < RINGS.count; ring++) {
    const radius = Math.round(since * RINGS.speed - ring * RINGS.apart);
    if (radius < 6 || radius > RINGS.widest) continue;
    const ink = radius < 13 ? "c" : radius < 22 ? "T" : "t";
    for (let degree = 0; degree < 360; degree += 2) {
      const a = (degree * Math.PI) / 180;
      const x = Math.round(centre.x + radius * 0.8 * Math.cos(a));
      const y = Math.round(centre.y + radius * Math.sin(a));
      const inside = x > glass.left && x < right - 1 && y > glass.top && y < bottom - 1;
      if (inside && !own(x, y) && "kntT".includes(frame.at(x, y))) frame.set(x, y, ink);
    }
  }
}
