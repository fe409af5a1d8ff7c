import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { PACING } from "./pacing-rules.ts";
import { isRemote } from "../derived/images.ts";
import type { SpeechCue, Timeline } from "../timeline.ts";

/** A line may begin this long before the one before it is through. Seconds. */
const BUBBLE_OVERLAP = 0.3;

/** What a viewer would stumble over: pages too fast to read, dead air, lines on top of each other, pictures of other sites, a needle off its scale. */
export function lint(timeline: Timeline): Diagnostic[] {
  const found: Diagnostic[] = [];
  let busyUntil = 0;
  let line: SpeechCue | undefined;
  for (const cue of timeline.cues) {
    // Before the door it is quiet, and there is something to look at.
    if (cue.type === "set-piece" && cue.name.endsWith("door")) busyUntil = Math.max(busyUntil, cue.end);
    if (cue.type === "camera" || cue.type === "music" || cue.type === "set-piece") continue;
    if (cue.start - busyUntil > PACING.longSilence)
      found.push(diagnose("long-silence", cue.source, { seconds: (cue.start - busyUntil).toFixed(1) }));
    busyUntil = Math.max(busyUntil, cue.end);
    if (cue.type === "card" && cue.image && isRemote(cue.image.src))
      found.push(diagnose("image-elsewhere", cue.source, { src: cue.image.src }));
    if (cue.type !== "speech" && cue.type !== "narration") continue;
    // One report a cue: its fastest page.
    let rate = 0;
    for (const { text, start, end } of cue.pages) rate = Math.max(rate, text.length / (end - start));
    if (rate > PACING.readingSpeedLimit + 0.05)
      found.push(diagnose("reading-speed", cue.source, { rate: Math.round(rate) }));
    if (cue.type !== "speech") continue;
    if (line && line.end - cue.start > BUBBLE_OVERLAP)
      found.push(
        diagnose("overlapping-bubbles", cue.source, { name: cue.actor, seconds: (line.end - cue.start).toFixed(1) }),
      );
    line = cue;
  }
  for (const { label, min, max, keys } of timeline.meters)
    for (const { value, source } of keys)
      if (value < min || value > max) found.push(diagnose("meter-out-of-range", source, { value, label, min, max }));
  return found;
}
