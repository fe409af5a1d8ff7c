import { easeInOut, lerp } from "../../math/ease.ts";
import { METER_LEVELS } from "../composing/meter-kinds.ts";
import type { StageState } from "../state.ts";
import type { AlertLevel, SoundCue, Timeline } from "../timeline.ts";
import { ACTING } from "./acting-rules.ts";

/** The light's heat from `t` on: 0 calm, 1 watch, 2 alarm, and what lies between; and the level that it belongs to. */
export interface LightKey {
  readonly t: number;
  readonly heat: number;
  readonly level: AlertLevel;
}

/**
 * The set's heat by the share of its scale that a meter stands at, from the gauge's own levels on: half amber where it
 * is watched, amber, half red where it alarms, and all red only at the top. So every key of a climb is seen, and what
 * lasts for minutes is not the brightest.
 */
const HEATS: readonly (readonly [share: number, heat: number])[] = [
  [0, 0],
  [METER_LEVELS.watch, 0.5],
  [0.6, 1],
  [METER_LEVELS.alarm, 1.5],
  [0.95, 2],
];

const heatOf = (share: number): number => HEATS.findLast(([from]) => share >= from)?.[1] ?? 0;
const levelOfHeat = (heat: number): AlertLevel => (heat > 1 ? "alarm" : heat > 0 ? "watch" : "calm");

/** The set's light: the meter's standing heat, red for a while after each alarm, calm when the story is over. */
export function lightOf({ meters, scenes }: Timeline, alarms: readonly SoundCue[]): LightKey[] {
  const changes: { t: number; standing?: number; alarm?: boolean }[] = [];
  for (const { keys, min, max } of meters)
    for (const { t, value } of keys) changes.push({ t, standing: heatOf(max > min ? (value - min) / (max - min) : 0) });
  for (const { start } of alarms) changes.push({ t: start, alarm: true }, { t: start + ACTING.alarmLight });
  changes.sort((a, b) => a.t - b.t);
  const end = scenes.find(({ place }) => place === "end")?.start ?? Number.POSITIVE_INFINITY;
  const keys: LightKey[] = [{ t: 0, heat: 0, level: "calm" }];
  const set = (t: number, heat: number) => {
    if (keys[keys.length - 1]?.heat !== heat) keys.push({ t, heat, level: levelOfHeat(heat) });
  };
  let standing = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const change of changes) {
    if (change.t >= end) break;
    if (change.standing !== undefined) standing = change.standing;
    if (change.alarm) until = change.t + ACTING.alarmLight;
    set(change.t, change.t < until - 1e-9 ? 2 : standing);
  }
  if (end < Number.POSITIVE_INFINITY) set(end, 0);
  return keys;
}

const LEVELS: readonly AlertLevel[] = ["calm", "watch", "alarm"];

/** The light at `t` under a key, on its way there from the key before: two neighbouring levels and what is between. */
export function lightUnder(key: LightKey | undefined, before: LightKey | undefined, t: number): StageState["light"] {
  const to = key?.heat ?? 0;
  const heat = key && before ? lerp(before.heat, to, easeInOut((t - key.t) / ACTING.lightChange)) : to;
  const lower = Math.max(0, Math.ceil(heat - 1e-9) - 1);
  if (heat <= 0) return { from: "calm", level: "calm", mix: 1 };
  return { from: LEVELS[lower] ?? "calm", level: LEVELS[lower + 1] ?? "alarm", mix: heat - lower };
}
