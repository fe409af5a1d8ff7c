import { type Act, cycle, heldAt, type PieceMoment } from "../act.ts";
import type { CornerPlan } from "../corner.ts";
import { bitAt, burst } from "../debris.ts";
import { props } from "../figure.ts";
import type { Framebuffer } from "../framebuffer.ts";

/** Seconds: fists up, down, the first blow, up again, the second blow. */
const SMASH = { up: 0.34, down: 0.09, blow: 0.25, again: 0.17 } as const;
const FIRST = SMASH.up + SMASH.down;
const SECOND = FIRST + SMASH.blow + SMASH.again;
/** Where the keyboard lies, from the figure's pivot. */
const BOARD = { x: 24, y: -4 } as const;
const KEYS = { count: 22, spread: 62, lift: 120 } as const;
const CAPS = ["keycap", "keycap", "keycap.side", "keycap.r", "keycap"] as const;

const keysOf = (seed: number, { seat }: CornerPlan) =>
  burst(seed + 7, KEYS.count, { x: seat.x + BOARD.x, y: seat.y + BOARD.y - 4 }, KEYS.spread, KEYS.lift);

/** Rows above the pivot from which on what flies is behind the figure: the face is never hidden. */
const FACE = 14;
type Layer = "behind" | "front";
const layerOf = (y: number, { seat }: CornerPlan): Layer => (y < seat.y - FACE ? "behind" : "front");

function drawKeys(frame: Framebuffer, plan: CornerPlan, seed: number, t: number, layer: Layer): void {
  for (const key of keysOf(seed, plan)) {
    const { x, y, resting } = bitAt(key, t, plan.width);
    if (layerOf(y, plan) !== layer) continue;
    if (!resting && t > 0.05) {
      const back = bitAt(key, t - 0.06, plan.width);
      frame.set(back.x, back.y, "v");
      frame.set(Math.round((back.x + x) / 2), Math.round((back.y + y) / 2), "p");
    }
    props.stamp(frame, resting && key.index % 2 ? "keycap.side" : (CAPS[key.index % CAPS.length] as string), x, y);
  }
}

/** Two blows with both fists: keys fly everywhere, and stay where they fall. */
export function smashKeyboard({ t, tick, seed }: PieceMoment): Act {
  const { value: pose } = heldAt(
    [
      [SMASH.up, "smash.0"],
      [SMASH.down, "smash.half"],
      [SMASH.blow, "smash.1"],
      [SMASH.again, "smash.0"],
      [1, "smash.1"],
    ],
    t,
  );
  const hit = (from: number) => t >= from && t < from + 0.17;
  const struck = t >= FIRST;
  const since = t >= SECOND ? t - SECOND : t - FIRST;
  const wreck = cycle(["smashed.0", "smashed.1", "smashed.2"], Math.min(2, Math.floor(since * 12)));
  return {
    pose,
    dy: hit(FIRST) || hit(SECOND) ? 1 : 0,
    dx: t < SMASH.up ? tick % 2 : 0,
    mouthBusy: true,
    shake: hit(FIRST) || hit(SECOND) ? 1 : 0,
    behind: (frame, plan) => {
      if (struck) drawKeys(frame, plan, seed, t - FIRST, "behind");
      else props.stamp(frame, "keyboard", plan.seat.x + BOARD.x, plan.seat.y + BOARD.y);
    },
    front: (frame, plan) => {
      if (!struck) return;
      const at = { x: plan.seat.x + BOARD.x, y: plan.seat.y + BOARD.y };
      if (pose !== "smash.1" || since > 0.09) props.stamp(frame, wreck, at.x, at.y + 2);
      drawKeys(frame, plan, seed, t - FIRST, "front");
      if (hit(FIRST) || hit(SECOND)) props.stamp(frame, "star", at.x - 4, at.y - 9);
    },
  };
}

/** Seconds of the return: keys come home one after the other, then the board is whole. */
const RETURN = { flight: 0.5, stagger: 0.3, whole: 0.78 } as const;

/** The keys fly back, the board stands in cyan for a moment, and is as new. */
export function respawnKeyboard({ t, tick, seed }: PieceMoment): Act {
  const whole = t >= RETURN.whole;
  return {
    pose: whole ? "keys.rest" : "lookhand.1",
    face: whole ? { eyes: "happy", mouth: "open" } : undefined,
    dy: whole && t < RETURN.whole + 0.17 ? -1 : 0,
    behind: (frame, plan) => {
      if (!whole) drawReturning(frame, plan, seed, t, "behind");
    },
    front: (frame, plan) => {
      const at = { x: plan.seat.x + BOARD.x, y: plan.seat.y + BOARD.y };
      if (whole) {
        if (t < RETURN.whole + 0.3)
          for (const [dx, dy] of [
            [-15, -8],
            [0, -12],
            [16, -8],
            [-18, 2],
            [19, 3],
          ] as const)
            props.stamp(frame, cycle(["glint", "glint.small"], tick), at.x + dx, at.y + dy);
        return;
      }
      const board = props.get("keyboard");
      const ghost = board.pixels.recoloured({ k: "T", p: "T", v: "c", w: "w", n: "T", R: "c", m: "T", g: "c" });
      const solid = Math.floor((t / RETURN.whole) * 8);
      frame.put(ghost, at.x - board.pivotX, at.y - board.pivotY, (x, y) => (x * 3 + y * 5) % 8 <= solid);
      drawReturning(frame, plan, seed, t, "front");
    },
  };
}

function drawReturning(frame: Framebuffer, plan: CornerPlan, seed: number, t: number, layer: Layer): void {
  const at = { x: plan.seat.x + BOARD.x, y: plan.seat.y + BOARD.y };
  keysOf(seed, plan).forEach((key, i) => {
    const rest = bitAt(key, 9, plan.width);
    const share = Math.max(0, (t - (i / KEYS.count) * RETURN.stagger) / RETURN.flight);
    if (share >= 1) return;
    const s = share ** 2;
    const x = Math.round(rest.x + (at.x - rest.x) * s);
    const y = Math.round(rest.y + (at.y - 4 - rest.y) * s - 34 * Math.sin(Math.PI * s));
    if (layerOf(y, plan) !== layer) return;
    if (share > 0) frame.set(x - 2, y + 3, "c");
    props.stamp(frame, CAPS[key.index % CAPS.length] as string, x, y);
  });
}

/** Types as if nothing had happened, and stops. */
export function type({ t, tick }: PieceMoment): Act {
  if (t < 1.0) return { pose: cycle(["type.0", "type.1"], tick), front: clicks(tick) };
  return { pose: "keys.rest", face: { eyes: t < 1.25 ? "fwd" : "down", mouth: "flat" } };
}

const clicks =
  (tick: number) =>
  (frame: Framebuffer, { seat }: CornerPlan) => {
    frame.set(seat.x + 14 + ((tick * 7) % 22), seat.y - 13 - (tick % 3), "w");
  };

/** At the keyboard, at the hand that broke it, and at the hand again. */
export function lookHands({ t, tick, before }: PieceMoment): Act {
  // A second look, later, goes to the hand at once.
  const again = before.includes("look-hands");
  const board = before.includes("keyboard-respawn") || before.includes("type");
  const { value: pose } = heldAt(
    again || !board
      ? [
          [0.35, "lookhand"],
          [0.6, "lookhand.1"],
          [1, "lookhand.2"],
        ]
      : [
          [0.7, "lookkeys"],
          [0.45, "lookhand"],
          [1, "lookhand.1"],
        ],
    t,
  );
  return {
    pose,
    front: (frame, { seat }) => {
      if (pose === "lookhand.1")
        props.stamp(frame, cycle(["glint", "glint.small", "glint"], tick, 2), seat.x + 20, seat.y - 24);
      if (board && !again && pose !== "lookkeys") props.stamp(frame, "keyboard", seat.x + BOARD.x + 4, seat.y + 1);
    },
  };
}
