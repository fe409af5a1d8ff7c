import type { SpeechCue, Timeline } from "../timeline.ts";

/** A recording as whoever has the files finds it: how long it lasts, or why it can't be had. */
export type RecordingState =
  | { readonly seconds: number }
  | { readonly problem: "missing" | "outside" | "elsewhere" | "unreadable" };

/** The state of a recording by the name that the post gives it; undefined where nobody has looked yet. */
export type RecordingStates = (file: string) => RecordingState | undefined;

/** A line that somebody recorded. */
export type RecordedCue = SpeechCue & { readonly voice: string };

/** The recorded lines of an episode, in order. */
export const recordedCues = ({ cues }: Timeline): RecordedCue[] =>
  cues.filter((cue): cue is RecordedCue => cue.type === "speech" && cue.voice !== undefined);

/** The same episode with other addresses for its recordings; lines that `move` gives none for babble. */
export function withRecordingsAt(timeline: Timeline, move: (file: string) => string | undefined): Timeline {
  if (recordedCues(timeline).length === 0) return timeline;
  const cues = timeline.cues.map((cue) => {
    if (cue.type !== "speech" || cue.voice === undefined) return cue;
    return { ...cue, voice: move(cue.voice) };
  });
  return { ...timeline, cues };
}

/** Where to fetch a recording of an episode whose timeline is at `base`: on the same site; undefined elsewhere. */
export function recordingAddress(file: string, base: string): string | undefined {
  try {
    const { origin, protocol, href } = new URL(file, base.startsWith("blob:") ? base.slice("blob:".length) : base);
    return origin === new URL(base).origin && /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
