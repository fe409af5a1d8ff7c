import { type Act, cycle, heldAt, type PieceMoment } from "../act.ts";
import { bitAt, burst } from "../debris.ts";
import { FIGURE, props } from "../figure.ts";
import type { Framebuffer } from "../framebuffer.ts";
import type { CornerPlan } from "../corner.ts";

/** Seconds of the throw: wind up, let go, in flight until the wall. */
export const THROW = { windUp: 0.42, release: 0.09, hit: 0.75 } as const;
/** Where the controller is when it leaves the hand, from the figure's pivot. */
const HAND = { x: -28, y: -38 } as const;
/** Where it lies in the hands when it has come back. */
const HOLD = { x: 19, y: -17 } as const;
/** What a controller breaks into. */
const BITS = { count: 34, spread: 52, lift: 70, push: 26 } as const;
const BIT_INKS = "wwwvwcRgwkvw";

/** Throws what is in the hands at the wall, hard. */
export function throwController({ t, tick }: PieceMoment): Act {
  const { value: pose } = heldAt(
    [
      [THROW.windUp, "throw.0"],
      [THROW.release, "throw.1"],
      [1, "throw.2"],
    ],
    t,
  );
  const trembling = t > THROW.windUp - 0.25 && t < THROW.windUp ? tick % 2 : 0;
  const flight = (t - THROW.windUp) / (THROW.hit - THROW.windUp);
  return {
    pose,
    dx: trembling,
    mouthBusy: true,
    shake: t >= THROW.hit && t < THROW.hit + 0.17 ? 1 : 0,
    front: (frame, plan) => {
      if (t < THROW.windUp) return anger(frame, plan, tick);
      if (flight < 1) flyingController(frame, plan, flight, tick);
      else hitWall(frame, plan, t - THROW.hit);
    },
  };
}

function anger(frame: Framebuffer, { seat }: CornerPlan, tick: number): void {
  if (tick % 4 < 3) props.stamp(frame, "anger", seat.x + 18, seat.y - 48);
}

function flyingController(frame: Framebuffer, { seat, wall }: CornerPlan, share: number, tick: number): void {
  const from = { x: seat.x + HAND.x, y: seat.y + HAND.y };
  const x = Math.round(from.x + (wall.x + 8 - from.x) * share);
  const y = Math.round(from.y + (wall.y - from.y) * share - 6 * Math.sin(Math.PI * share));
  for (const [back, ink] of [
    [10, "w"],
    [17, "v"],
    [24, "p"],
  ] as const)
    for (const row of [-2, 2]) if (x + back < from.x + 8) frame.rect(x + back - row, y + row, 6, 1, ink);
  props.stamp(frame, "controller", x, y, tick % 2 === 1);
}

/** The blow: a star, then the controller stuck to the wall before it falls apart. */
function hitWall(frame: Framebuffer, { wall }: CornerPlan, since: number): void {
  props.stamp(frame, "controller", wall.x + 4, wall.y);
  if (since < 0.17) frame.put(props.get("star").pixels, wall.x - 4, wall.y - 5);
  if (since < 0.3)
    for (const [dx, dy] of [
      [12, -9],
      [15, 2],
      [10, 10],
      [2, -13],
      [3, 12],
    ] as const)
      frame.rect(wall.x + dx, wall.y + dy, 2, 1, "O");
}

/** What a thrown controller leaves in the wall for good. */
export function drawCrack(frame: Framebuffer, x: number, y: number): void {
  const crack = [
    [0, 0],
    [1, 1],
    [2, 1],
    [-1, -1],
    [-2, -2],
    [-2, -3],
    [0, 2],
    [-1, 3],
    [-1, 4],
    [3, -1],
    [4, -2],
    [4, -3],
    [2, 4],
    [3, 5],
  ] as const;
  for (const [dx, dy] of crack) frame.set(x + dx, y + dy, "v");
}

const bitsOf = (seed: number, plan: CornerPlan) =>
  burst(seed, BITS.count, { x: plan.wall.x + 5, y: plan.wall.y }, BITS.spread, BITS.lift, BITS.push);

function drawBits(frame: Framebuffer, plan: CornerPlan, seed: number, t: number, tick: number): void {
  for (const bit of bitsOf(seed, plan)) {
    const { x, y, resting } = bitAt(bit, t, plan.width);
    const twinkles = resting && (bit.index * 5 + tick) % 23 === 0;
    const size = bit.index % 3 === 0 && !resting ? 2 : 1;
    frame.rect(x, y, size, size, twinkles ? "c" : (BIT_INKS[bit.index % BIT_INKS.length] as string));
  }
}

/** Falls apart at the wall: four drawn steps, and bits that rain to the floor and lie there. */
export function shatterController({ t, tick, seed }: PieceMoment): Act {
  const steps = heldAt(
    [
      [0.09, "shatter.0"],
      [0.09, "shatter.1"],
      [0.09, "shatter.2"],
      [0.13, "shatter.3"],
      [0, ""],
    ],
    t,
  ).value;
  return {
    pose: t < 0.45 ? "throw.2" : "lookwall",
    mouthBusy: t < 0.45,
    front: (frame, plan) => {
      if (t > 0.1) drawBits(frame, plan, seed, t - 0.1, tick);
      if (steps) props.stamp(frame, steps, plan.wall.x + 5, plan.wall.y);
    },
  };
}

/** Seconds of the return: the bits rise and fly, then a controller builds up where they meet. */
const RETURN = { flight: 0.55, stagger: 0.3, build: 0.5, step: 0.09 } as const;

/** The bits gather again, turn cyan, and are a controller in the hand. */
export function respawnController({ t, tick, seed }: PieceMoment): Act {
  const built = RETURN.build + 4 * RETURN.step;
  const steps = heldAt(
    [
      [RETURN.build, ""],
      [RETURN.step, "respawn.0"],
      [RETURN.step, "respawn.1"],
      [RETURN.step, "respawn.2"],
      [RETURN.step, "respawn.3"],
      [0, ""],
    ],
    t,
  ).value;
  const done = t >= built;
  const flash = done && t < built + 0.17;
  return {
    pose: done ? cycle(["laugh.0", "laugh.1"], tick, 2) : t < 0.2 ? "lookwall" : "lookhand.1",
    front: (frame, plan) => {
      const hand = { x: plan.seat.x + HOLD.x, y: plan.seat.y + HOLD.y - 4 };
      if (!done) {
        gatherBits(frame, plan, seed, t, tick, hand);
        if (steps) props.stamp(frame, steps, hand.x, hand.y);
      }
      if (flash)
        for (const [dx, dy] of [
          [-12, -8],
          [14, -10],
          [-14, 6],
          [16, 5],
          [2, -15],
        ] as const)
          props.stamp(frame, "glint.small", hand.x + 2 + dx, hand.y + dy);
    },
  };
}

function gatherBits(
  frame: Framebuffer,
  plan: CornerPlan,
  seed: number,
  t: number,
  tick: number,
  hand: { x: number; y: number },
): void {
  for (const bit of bitsOf(seed, plan)) {
    const rest = bitAt(bit, 9, plan.width);
    const share = (t - (bit.index / BITS.count) * RETURN.stagger) / RETURN.flight;
    if (share >= 1) continue;
    const s = Math.max(0, share) ** 2;
    const x = Math.round(rest.x + (hand.x - rest.x) * s);
    const y = Math.round(rest.y + (hand.y - rest.y) * s - 30 * Math.sin(Math.PI * s));
    const ink = share <= 0 ? ((bit.index + tick) % 3 === 0 ? "c" : "w") : cycle(["c", "w", "T"], tick + bit.index);
    frame.set(x, y, ink);
    if (s > 0.2) frame.set(x - 1, y + 1, "T");
  }
}

/** Looks at what he holds, at the wall, and at what he holds. */
export function lookControllerWall({ t }: PieceMoment): Act {
  const { value: pose, index } = heldAt(
    [
      [0.7, "lookctrl"],
      [0.7, "lookwall"],
      [0.7, "lookctrl"],
    ],
    t,
  );
  return {
    pose,
    // The second look is narrower: the thought does not come.
    face: index === 2 ? { eyes: "half" } : undefined,
    front: (frame, { seat }) => {
      if (index > 0) drawQuestion(frame, seat.x + (index === 1 ? -18 : 20), seat.y - FIGURE.pivotY + 4);
    },
  };
}

function drawQuestion(frame: Framebuffer, x: number, y: number): void {
  for (const [dx, dy] of [
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 1],
    [2, 2],
    [1, 3],
    [1, 5],
  ] as const)
    frame.set(x + dx, y + dy, "w");
}
