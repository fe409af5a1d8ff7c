import type { Mood } from "../../cast/moods.ts";
import { lastAtMost } from "../../math/search.ts";
import type { SoundCue, Timeline } from "../timeline.ts";
import type { LightKey } from "./light-track.ts";

/** Somebody's mood from `t` on. */
export interface MoodKey {
  readonly t: number;
  readonly mood: Mood;
  readonly intensity: number;
}

/** Until when what somebody says or does keeps its mood up. */
interface Felt extends MoodKey {
  readonly until: number;
}

/** Seconds: how long a mood outlasts its line, and the least gap to the next one for it to pass; an alarm sinks in. */
const FADES = { after: 1.4, gap: 2.6, alarm: 0.25 } as const;

/** What is left of a mood in somebody who has stopped talking and listens; absent ones stay. */
const LISTENING: Readonly<Partial<Record<Mood, Mood>>> = {
  excited: "neutral",
  happy: "neutral",
  panicking: "worried",
  angry: "defensive",
  thoughtful: "neutral",
  smug: "neutral",
};

/** Who was composed stays so under an alarm, and nobody smiles at it. */
const COMPOSED: ReadonlySet<Mood> = new Set<Mood>(["calm", "suspicious", "serious", "smug", "defensive"]);
const shaken = (mood: Mood): Mood =>
  mood === "panicking" || mood === "angry" ? mood : COMPOSED.has(mood) ? "serious" : "worried";

/** Everyone's moods by time, changes alone: their own lines and directions, what passes after them, what alarms do. */
export function moodsOf(timeline: Timeline, light: readonly LightKey[]): Map<string, readonly MoodKey[]> {
  const felt = feltOf(timeline);
  const shocks = shocksOf(timeline);
  const lit = (t: number): boolean => light[lastAtMost(light, t, (key) => key.t)]?.level === "alarm";
  const everyone = new Set([...felt.keys(), ...shocks.keys()]);
  return new Map([...everyone].map((id) => [id, trackOf(felt.get(id) ?? [], shocks.get(id) ?? [], lit)]));
}

function trackOf(felt: readonly Felt[], shocks: readonly number[], lit: (t: number) => boolean): MoodKey[] {
  const keys: MoodKey[] = [];
  const add = (key: MoodKey): void => {
    const last = keys[keys.length - 1];
    if (last ? last.mood !== key.mood || last.intensity !== key.intensity : key.mood !== "neutral")
      keys.push({ t: key.t, mood: key.mood, intensity: key.intensity });
  };
  let shock = 0;
  const shakeUntil = (t: number, busyUntil: number): void => {
    for (; shock < shocks.length && (shocks[shock] as number) < t; shock++) {
      const at = shocks[shock] as number;
      if (at > busyUntil) add({ t: at, mood: shaken(keys[keys.length - 1]?.mood ?? "neutral"), intensity: 1 });
    }
  };
  let busyUntil = Number.NEGATIVE_INFINITY;
  felt.forEach((now, i) => {
    shakeUntil(now.t, busyUntil);
    add(now);
    busyUntil = Math.max(busyUntil, now.until);
    const next = felt[i + 1]?.t ?? Number.POSITIVE_INFINITY;
    if (next - busyUntil < FADES.gap) return;
    const t = busyUntil + FADES.after;
    shakeUntil(t, busyUntil);
    const { mood } = keys[keys.length - 1] ?? now;
    add({
      t,
      mood: lit(t) ? shaken(mood === "panicking" ? "worried" : mood) : (LISTENING[mood] ?? mood),
      intensity: 1,
    });
  });
  shakeUntil(Number.POSITIVE_INFINITY, busyUntil);
  return keys;
}

/** What lines, directions and sounds put their own people into. */
function feltOf(timeline: Timeline): Map<string, Felt[]> {
  const all = new Map<string, Felt[]>();
  const feel = (actor: string, key: Felt) => {
    const keys = all.get(actor);
    if (keys) keys.push(key);
    else all.set(actor, [key]);
  };
  for (const cue of timeline.cues) {
    const { start: t, end: until } = cue;
    if (cue.type === "speech")
      for (const actor of cue.actors ?? [cue.actor])
        feel(actor, { t, until, mood: cue.mood, intensity: cue.intensity });
    else if ((cue.type === "action" || cue.type === "sound") && cue.actor !== undefined) {
      const mood = cue.moods?.[cue.moods.length - 1];
      const intensity = cue.type === "action" ? cue.intensity : cue.gain;
      if (mood) feel(cue.actor, { t, until, mood, intensity });
    }
  }
  return all;
}

/** When alarms reach those who are on the set with them. */
function shocksOf({ scenes, cues }: Timeline): Map<string, number[]> {
  const shocks = new Map<string, number[]>();
  const casts = new Map(scenes.filter(({ split }) => !split).map(({ id, cast }) => [id, cast ?? []]));
  const isAlarm = (cue: (typeof cues)[number]): cue is SoundCue => cue.type === "sound" && cue.effect === "alarm";
  for (const cue of cues.filter(isAlarm))
    for (const { id, from } of casts.get(cue.scene) ?? []) {
      if (from > cue.start) continue;
      const at = cue.start + FADES.alarm;
      const times = shocks.get(id);
      if (times) times.push(at);
      else shocks.set(id, [at]);
    }
  return shocks;
}
