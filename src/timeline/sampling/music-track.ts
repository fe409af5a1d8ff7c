import { MUSIC, musicLayers, musicPace } from "../../cast/sound-names.ts";
import { type Intervals, indexIntervals, overlapping } from "../../math/intervals.ts";
import { lastAtMost } from "../../math/search.ts";
import type { SoundEvent } from "../sound-event.ts";
import type { MusicCue, SpeechCue } from "../timeline.ts";
import { SOUND_RULES } from "./sound-rules.ts";

/** A piece in the making: cues of one theme and pace that follow on. It plays through their changes of intensity. */
interface MusicRun {
  readonly id: string;
  readonly theme: MusicCue["theme"];
  readonly start: number;
  readonly end: number;
  readonly pace: number;
  /** Seconds into the piece at its start. */
  readonly offset: number;
  readonly steps: readonly MusicCue[];
}

/** Seconds of the episode; none before the first line or after the last. */
interface Silence {
  readonly start: number;
  readonly end: number;
}

export interface MusicTrack {
  readonly runs: Intervals<MusicRun>;
  /** Stretches in which nobody speaks, in order. */
  readonly silences: readonly Silence[];
}

export function musicTrack(music: readonly MusicCue[], speech: readonly SpeechCue[]): MusicTrack {
  return {
    runs: indexIntervals(
      runsOf(music),
      ({ start }) => start,
      ({ end }) => end,
    ),
    silences: silencesOf(speech),
  };
}

/** Layers under way in [t0, t1), silent ones too; their gains are those at `t0`. */
export function musicIn({ runs, silences }: MusicTrack, t0: number, t1: number): SoundEvent[] {
  return overlapping(runs, t0, t1).flatMap(({ id, theme, start, end, pace, offset, steps }) => {
    const t = Math.max(t0, start);
    const step = steps[lastAtMost(steps, t, (cue) => cue.start)] ?? steps[0];
    const swell = 1 + (MUSIC[theme].swell - 1) * quietAt(silences, t);
    return musicLayers(theme, step?.intensity ?? 0).map(({ sound, gain, pan }) => ({
      id: `${id}.${sound}`,
      sound,
      bus: "music" as const,
      start,
      end,
      gain: gain * swell,
      rate: pace,
      loop: MUSIC[theme].loop,
      pan,
      ...(offset > 0 ? { offset } : {}),
    }));
  });
}

/** A theme that goes on at another pace goes on where it is. */
function runsOf(music: readonly MusicCue[]): MusicRun[] {
  const runs: (MusicRun & { end: number; readonly steps: MusicCue[] })[] = [];
  for (const cue of music) {
    const { id, theme, start, end } = cue;
    const last = runs[runs.length - 1];
    const follows = last !== undefined && last.theme === theme && Math.abs(last.end - start) < 1e-6;
    const pace = musicPace(theme, cue.intensity);
    if (follows && last.pace === pace) {
      last.end = end;
      last.steps.push(cue);
    } else {
      const offset = follows ? last.offset + (last.end - last.start) * last.pace : 0;
      runs.push({ id, theme, start, end, pace, offset, steps: [cue] });
    }
  }
  return runs;
}

function silencesOf(speech: readonly SpeechCue[]): Silence[] {
  const silences: Silence[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const { start, end } of [...speech].sort((a, b) => a.start - b.start)) {
    if (start > from) silences.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  return [...silences, { start: from, end: Number.POSITIVE_INFINITY }];
}

/** 0 somebody speaks, or will soon … 1 nobody has for a while: rises and falls in straight lines. */
function quietAt(silences: readonly Silence[], t: number): number {
  const silence = silences[lastAtMost(silences, t, ({ start }) => start)];
  if (!silence || t > silence.end) return 0;
  const { after, rise, fall } = SOUND_RULES.swell;
  return Math.max(0, Math.min(1, (t - silence.start - after) / rise, (silence.end - t) / fall));
}
