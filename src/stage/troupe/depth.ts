import type { StageState } from "../../timeline/state.ts";
import type { AlertLevel } from "../../timeline/timeline.ts";
import type { ActorsLight } from "./lit.ts";

type Colour = readonly [red: number, green: number, blue: number];

/** What the air takes of somebody's colours who stands well behind, by the light; and what is left of a shape before the lens. */
const AIR: Readonly<Record<AlertLevel, Colour>> = {
  calm: [0.62, 0.67, 0.84],
  watch: [0.68, 0.61, 0.58],
  alarm: [0.72, 0.47, 0.52],
};
const SILHOUETTE: Colour = [0.03, 0.037, 0.066];
/** What the light behind them catches of their own colours, at their edges. */
const EDGE: Readonly<Record<AlertLevel, Colour>> = {
  calm: [0.6, 0.72, 0.95],
  watch: [0.9, 0.74, 0.62],
  alarm: [1, 0.55, 0.55],
};
/** Colours are told apart in so many steps: a 2D canvas keeps a tinted picture of each. */
const STEPS = 4;

const stepped = (x: number): number => Math.round(x * STEPS) / STEPS;

/** Share of the air that lies on somebody behind who speaks: they are what is looked at. */
const SPEAKING = 0.25;

/** The tint of a figure at a depth 0…1, 0xrrggbb: white in the plane that is looked at. */
export function tintAt(depth: number, speaking: boolean, { from, level, mix }: StageState["light"]): number {
  const share = stepped(Math.min(1, Math.max(0, depth)) * (speaking ? SPEAKING : 1));
  if (share === 0) return 0xffffff;
  return towards(AIR, share, { from, level, mix });
}

/** White on its way to a light's colour, 0xrrggbb. */
function towards(
  colours: Readonly<Record<AlertLevel, Colour>>,
  share: number,
  { from, level, mix }: StageState["light"],
): number {
  const change = stepped(mix);
  const channel = (i: 0 | 1 | 2): number => {
    const full = colours[from][i] + (colours[level][i] - colours[from][i]) * change;
    return Math.round((1 + (full - 1) * share) * 255);
  };
  return (channel(0) << 16) | (channel(1) << 8) | channel(2);
}

const SILHOUETTES: Readonly<Record<AlertLevel, Colour>> = { calm: SILHOUETTE, watch: SILHOUETTE, alarm: SILHOUETTE };

/** Somebody before the lens, depth −1…0: dark, their edges lit by what they look at. */
export function beforeTheLens(depth: number, light: StageState["light"]): ActorsLight {
  const share = stepped(Math.min(1, Math.abs(depth)));
  return {
    tint: towards(SILHOUETTES, share, light),
    rim: { colour: towards(EDGE, share, light), aside: share },
  };
}
