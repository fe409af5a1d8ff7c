import { clamp, easeInOut, easeOut, lerp } from "../../math/ease.ts";
import { hashNoise } from "../../math/random.ts";
import { lastIn, sliceNear } from "../../math/slices.ts";
import { ACTING } from "./acting-rules.ts";
import { METER_RISES } from "./meter-appears.ts";
import { levelOf } from "../composing/meters.ts";
import type { MeterState } from "../state.ts";
import type { Meter, MeterKey } from "../timeline.ts";
import type { MeterTrack, Tracks } from "./tracks.ts";

/** The most reached values a state lists. */
const HISTORY = 32;

/** The meter that was talked about last, at view time `t` in slice `at`; it comes up just before its first key. */
export function meterAt({ meters, slicing }: Tracks, at: number, t: number): MeterState | undefined {
  if (meters.length === 0) return undefined;
  const soon = t + METER_RISES;
  const soonAt = sliceNear(slicing, at, soon);
  let latest: MeterTrack | undefined;
  let latestKey = Number.NEGATIVE_INFINITY;
  for (const track of meters) {
    const { moments } = track.keys;
    const key = moments[lastIn(track.keys, soonAt, soon)] ?? (t >= track.appears ? moments[0] : undefined);
    if (key !== undefined && key > latestKey) {
      latest = track;
      latestKey = key;
    }
  }
  if (!latest) return undefined;
  const { meter, keys, values, seed, appears, until } = latest;
  const starts = keys.moments;
  const visible = Math.min(
    easeOut((t - appears) / ACTING.meterAppears),
    // Gone when the story is: what follows has its place.
    1 - easeInOut((t - until) / ACTING.meterAppears + 1),
  );
  if (visible <= 0) return undefined;
  const reached = lastIn(keys, at, t);
  const value = valueAt(meter, reached, t, seed);
  const { id, label, unit, min, max } = meter;
  const since = reached < 0 ? Number.POSITIVE_INFINITY : t - (starts[reached] as number);
  return {
    id,
    label,
    unit,
    min,
    max,
    value,
    level: levelOf(value, min, max),
    visible,
    jump: clamp(1 - since / ACTING.meterJump) ** 2,
    history: values.slice(Math.max(0, reached + 1 - HISTORY), reached + 1),
  };
}

/** Creeps after a key, rushes to the next, trembles in between. */
function valueAt({ keys, min, max }: Meter, at: number, t: number, seed: number): number {
  const from = keys[at];
  const to = keys[at + 1];
  const start = from?.value ?? min;
  if (!to) return Math.min(max, start + jitter(from, t, seed, max - min));
  const since = from?.t ?? to.t - ACTING.meterRush;
  const gap = to.t - since;
  const rush = easeInOut((t - (to.t - Math.min(gap, ACTING.meterRush))) / Math.min(gap, ACTING.meterRush));
  const creep = gap > ACTING.meterRush ? ACTING.meterCreep * clamp((t - since) / gap) : 0;
  return lerp(start, to.value, creep + (1 - creep) * rush) + jitter(from, t, seed, max - min) * (1 - rush);
}

/**
 * Never below what the script has named; grows over the second after a key, so that the key itself reads true; new
 * twelve times a second.
 */
function jitter(from: MeterKey | undefined, t: number, seed: number, span: number): number {
  if (!from) return 0;
  return hashNoise(seed, Math.floor(t * 12 + 1e-6)) * 2 * ACTING.meterJitter * span * clamp(t - from.t);
}
