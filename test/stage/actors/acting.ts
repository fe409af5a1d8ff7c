import type { GestureFamily } from "../../../src/cast/gesture-families.ts";
import type { ActorState, Performance } from "../../../src/timeline/state.ts";

/** Somebody who stands there, with what a test wants otherwise. */
export const standing = (id: string, extra: Partial<ActorState> = {}): ActorState => ({
  id,
  presence: 1,
  slot: 0,
  mood: "neutral",
  moodFrom: "neutral",
  moodMix: 1,
  moodSince: 1000,
  intensity: 1,
  speaking: false,
  mouth: "rest",
  gaze: "viewer",
  blink: 0,
  pulse: 0,
  talked: 0,
  performances: [],
  ...extra,
});

/** A gesture `local` seconds in, weighted as the timeline does: up at once, away within 0.4 s after its end. */
export function performing(
  name: GestureFamily,
  local: number,
  { duration = 1.5, ...extra }: Partial<Performance> = {},
): Performance {
  const rise = Math.min(1, local / 0.16 + 0.34);
  const fall = local <= duration ? 1 : 1 - (local - duration) / 0.4;
  return {
    id: `test.${name}`,
    name,
    local,
    duration,
    intensity: 1,
    weight: Math.max(0, Math.min(rise, fall)),
    ...extra,
  };
}
