import { clamp, easeInOut, easeOut } from "../../math/ease.ts";
import { lastIndexAtMost } from "../../math/intervals.ts";
import { ACTING } from "./acting-rules.ts";
import type { CameraState } from "../state.ts";
import type { CameraCue } from "../timeline.ts";
import type { Tracks } from "./tracks.ts";

/** How hard an alarm shakes the camera. */
const ALARM_SHAKE = 0.6;

/** The shot at view time `t`, `alarm` 0…1 being what an alarm leaves of itself. */
export function cameraAt({ camera, cameraStarts }: Tracks, t: number, alarm: number): CameraState {
  const at = lastIndexAtMost(cameraStarts, t);
  const cue = camera[Math.max(0, at)];
  const shake = alarm * ALARM_SHAKE;
  if (!cue) return { shot: "wide", on: [], mix: 1, push: 0, shake };
  const local = t - cue.start;
  const before: CameraCue | undefined = camera[at - 1];
  const length = cue.move === "push" ? ACTING.push : ACTING.pan;
  const mix = cue.move === "cut" || !before ? 1 : easeInOut(local / length);
  return {
    shot: cue.shot,
    on: cue.on,
    ...(mix < 1 && before && { from: { shot: before.shot, on: before.on } }),
    mix,
    push: cue.move === "push" ? easeOut(clamp(local / ACTING.pushLength)) : 0,
    shake,
  };
}
