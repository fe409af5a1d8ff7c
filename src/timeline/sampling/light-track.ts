import type { AlertLevel, SoundCue, Timeline } from "../timeline.ts";
import { ACTING } from "./acting-rules.ts";

/** The light's level from `t` on. */
export interface LightKey {
  readonly t: number;
  readonly level: AlertLevel;
}

/** Shares of a meter's scale from which on the set is lit by it. */
const LIT = { watch: 0.5, alarm: 0.95 } as const;

/** The set's light: the meter's standing level, red for a while after each alarm, calm when the story is over. */
export function lightOf({ meters, scenes }: Timeline, alarms: readonly SoundCue[]): LightKey[] {
  const changes: { t: number; standing?: AlertLevel; alarm?: boolean }[] = [];
  for (const { keys, min, max } of meters)
    for (const { t, value } of keys) {
      const share = max > min ? (value - min) / (max - min) : 0;
      changes.push({ t, standing: share >= LIT.alarm ? "alarm" : share >= LIT.watch ? "watch" : "calm" });
    }
  for (const { start } of alarms) changes.push({ t: start, alarm: true }, { t: start + ACTING.alarmLight });
  changes.sort((a, b) => a.t - b.t);
  const end = scenes.find(({ place }) => place === "end")?.start ?? Number.POSITIVE_INFINITY;
  const keys: LightKey[] = [{ t: 0, level: "calm" }];
  const set = (t: number, level: AlertLevel) => {
    if (keys[keys.length - 1]?.level !== level) keys.push({ t, level });
  };
  let standing: AlertLevel = "calm";
  let until = Number.NEGATIVE_INFINITY;
  for (const change of changes) {
    if (change.t >= end) break;
    if (change.standing) standing = change.standing;
    if (change.alarm) until = change.t + ACTING.alarmLight;
    set(change.t, change.t < until - 1e-9 ? "alarm" : standing);
  }
  if (end < Number.POSITIVE_INFINITY) set(end, "calm");
  return keys;
}
