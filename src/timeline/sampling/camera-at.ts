import { clamp, easeInOut, easeOut } from "../../math/ease.ts";
import { lastIn } from "../../math/slices.ts";
import { ACTING } from "./acting-rules.ts";
import type { CameraState } from "../state.ts";
import type { CameraCue } from "../timeline.ts";
import type { Tracks } from "./tracks.ts";

/** How hard an alarm shakes the camera. */
const ALARM_SHAKE = 0.6;

/** The shot at view time `t` in slice `at`, `alarm` 0…1 being what an alarm leaves of itself. */
export function cameraAt({ camera, cameraStarts }: Tracks, at: number, t: number, alarm: number): CameraState {
  const index = Math.max(0, lastIn(cameraStarts, at, t));
  const cue = camera[index];
  const shake = alarm * ALARM_SHAKE;
  if (!cue) return { shot: "wide", on: [], mix: 1, push: 0, shake };
  const local = t - (cameraStarts.moments[index] as number);
  const before: CameraCue | undefined = camera[index - 1];
  const length = cue.move === "push" ? ACTING.push : ACTING.pan;
  const moved = cue.move !== "cut" && before !== undefined;
  const mix = moved ? easeInOut(local / length) : 1;
  return {
    shot: cue.shot,
    on: cue.on,
    ...(mix < 1 && before && { from: { shot: before.shot, on: before.on } }),
    ...(moved && { came: { shot: before.shot, on: before.on, ago: local - length, length } }),
    mix,
    push: cue.move === "push" ? easeOut(clamp(local / ACTING.pushLength)) : 0,
    shake,
  };
}
