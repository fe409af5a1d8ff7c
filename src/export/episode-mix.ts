import { renderMix } from "../sound/offline-mix.ts";
import { soundsIn } from "../timeline/sounds-in.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { FILM_SAMPLE_RATE } from "./video.ts";

/**
 * The sound of a range, as 16-bit little-endian stereo samples in base64: what the rendering page takes. Recordings by
 * the names that the timeline has for them, mono at the synthesiser's rate.
 */
export function mixOf(
  timeline: Timeline,
  from: number,
  to: number,
  recordings: ReadonlyMap<string, Float32Array> = new Map(),
): string {
  const eventsIn = (t0: number, t1: number) => soundsIn(timeline, t0, t1);
  const [left, right] = renderMix(eventsIn, from, to, { sampleRate: FILM_SAMPLE_RATE, recordings });
  const samples = new Int16Array(left.length * 2);
  for (let i = 0; i < left.length; i++) {
    samples[i * 2] = Math.round(Math.max(-1, Math.min(1, left[i] ?? 0)) * 32767);
    samples[i * 2 + 1] = Math.round(Math.max(-1, Math.min(1, right[i] ?? 0)) * 32767);
  }
  return Buffer.from(samples.buffer).toString("base64");
}
