import { characterOf } from "../../cast/cast.ts";
import type { Character } from "../../cast/character.ts";
import { clamp } from "../../math/ease.ts";
import { table } from "../../cast/table.ts";

/** What a pose depends on besides the actor's own state. */
export interface PoseContext {
  /**
   * Direction in which somebody or something lies, in the sheet's coordinates (turned round already where the figure
   * faces left): −1…1 each way. Without it homes decide.
   */
  readonly toward?: (target: string) => { readonly x: number; readonly y: number } | undefined;
  /** 0…1, decaying: an alarm has just gone off. */
  readonly alarm?: number;
  /** 0…1: how high the meter stands. */
  readonly tension?: number;
  /** Figures to show on readouts, oldest first, where the rig has any: at most four signs each of 0–9, %, -. */
  readonly readouts?: readonly string[];
}

/** Directions that have names. y is down. */
const NAMED = table<{ x: number; y: number }>({
  viewer: { x: 0.22, y: 0.06 },
  down: { x: 0.15, y: 0.85 },
  up: { x: 0.45, y: -0.85 },
  away: { x: -0.8, y: -0.25 },
  side: { x: 0.95, y: 0.05 },
  screen: { x: 0.8, y: 0.3 },
  notebook: { x: -0.1, y: 0.9 },
  // Who shows a card stands turned to it.
  card: { x: 0.9, y: 0.05 },
});

/** Where people look whom we know nothing of. */
const MIDDLE = { x: 640, y: 600 } as const;
/** Stage units at which a look goes all the way to the side. */
const FAR = { x: 420, y: 420 } as const;

export function directionOf(
  character: Character,
  target: string,
  context: PoseContext,
): { readonly x: number; readonly y: number } | undefined {
  const named = NAMED[target];
  if (named) return named;
  const given = context.toward?.(target);
  if (given) return given;
  const home = character.home ?? MIDDLE;
  const other = characterOf(target).home;
  if (!other) return undefined;
  // In the wide shot those on the right half face left.
  const facing = !character.window && home.x > 640 ? -1 : 1;
  return {
    x: clamp(((other.x - home.x) / FAR.x) * facing, -1, 1),
    y: clamp((other.y - home.y) / FAR.y, -0.7, 0.7),
  };
}
