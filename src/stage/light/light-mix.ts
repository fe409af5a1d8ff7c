import type { StageState } from "../../timeline/state.ts";
import { LIGHT_SETS, type LightSet } from "./light-sets.ts";

const parse = (colour: string): number => Number.parseInt(colour.slice(1), 16);

/** Between two colours 0xrrggbb. */
export function mixColour(a: number, b: number, mix: number): number {
  if (mix <= 0 || a === b) return a;
  if (mix >= 1) return b;
  let mixed = 0;
  for (let shift = 16; shift >= 0; shift -= 8) {
    const from = (a >> shift) & 255;
    const to = (b >> shift) & 255;
    mixed |= Math.round(from + (to - from) * mix) << shift;
  }
  return mixed;
}

const TONES = {
  level: tones("level"),
  levelLight: tones("levelLight"),
  furniture: tones("furniture"),
  horizon: tones("horizon"),
  edge: tones("edge"),
} as const;

function tones(name: keyof LightSet): Readonly<Record<keyof typeof LIGHT_SETS, number>> {
  return {
    calm: parse(LIGHT_SETS.calm[name]),
    watch: parse(LIGHT_SETS.watch[name]),
    alarm: parse(LIGHT_SETS.alarm[name]),
  };
}

/** Steps in which tones go over: a renderer without a graphics card keeps a copy of a picture for each tint. */
const STEPS = 6;

/** A tone of the light at this moment, 0xrrggbb. */
export function toneOf(name: keyof typeof TONES, { from, level, mix }: StageState["light"]): number {
  return mixColour(TONES[name][from], TONES[name][level], Math.round(mix * STEPS) / STEPS);
}
