import type { StageState } from "../../timeline/state.ts";
import type { AlertLevel } from "../../timeline/timeline.ts";

type Colour = readonly [red: number, green: number, blue: number];

/** What the air takes of somebody's colours who stands well behind, by the light; and what is left of a shape before the lens. */
const AIR: Readonly<Record<AlertLevel, Colour>> = {
  calm: [0.62, 0.67, 0.84],
  watch: [0.68, 0.61, 0.58],
  alarm: [0.72, 0.47, 0.52],
};
const SILHOUETTE: Colour = [0.05, 0.062, 0.115];
/** Colours are told apart in so many steps: a 2D canvas keeps a tinted picture of each. */
const STEPS = 4;

const stepped = (x: number): number => Math.round(x * STEPS) / STEPS;

/** Share of the air that lies on somebody behind who speaks: they are what is looked at. */
const SPEAKING = 0.25;

/** The tint of a figure at a depth −1…1, 0xrrggbb: white in the plane that is looked at. */
export function tintAt(depth: number, speaking: boolean, { from, level, mix }: StageState["light"]): number {
  const share = stepped(Math.min(1, Math.abs(depth)) * (speaking && depth > 0 ? SPEAKING : 1));
  if (share === 0) return 0xffffff;
  const change = stepped(mix);
  const channel = (i: 0 | 1 | 2): number => {
    const full = depth < 0 ? SILHOUETTE[i] : AIR[from][i] + (AIR[level][i] - AIR[from][i]) * change;
    return Math.round((1 + (full - 1) * share) * 255);
  };
  return (channel(0) << 16) | (channel(1) << 8) | channel(2);
}
