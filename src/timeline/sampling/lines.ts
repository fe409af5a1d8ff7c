import { type RevealSchedule, scheduleOf } from "../composing/reveal.ts";
import type { NarrationCue, SpeechCue } from "../timeline.ts";

/** A cue that is read page by page. */
export interface Line<C extends SpeechCue | NarrationCue = SpeechCue> {
  readonly start: number;
  readonly end: number;
  readonly cue: C;
  /** When each page's letters appear; filled as pages are looked at. */
  readonly schedules: (RevealSchedule | undefined)[];
  /** Whom it answers: who spoke before in the scene. */
  readonly answers?: string;
}

/** A cue as a line, not looked at yet. */
export const lineOf = <C extends SpeechCue | NarrationCue>(cue: C): Line<C> => ({
  start: cue.start,
  end: cue.end,
  cue,
  schedules: [],
});

/** Speech in its order, and whom each line answers. */
export function linesOf(speech: readonly SpeechCue[]): Line[] {
  let speaker: string | undefined;
  let answers: string | undefined;
  let scene = "";
  return speech.map((cue) => {
    if (cue.scene !== scene) {
      scene = cue.scene;
      speaker = undefined;
      answers = undefined;
    }
    if (cue.actor !== speaker) {
      answers = speaker;
      speaker = cue.actor;
    }
    return { ...lineOf(cue), answers };
  });
}

/** When the letters of one page of a line appear. */
export function scheduleAt(line: Line | Line<NarrationCue>, pageIndex: number): RevealSchedule | undefined {
  const known = line.schedules[pageIndex];
  const page = line.cue.pages[pageIndex];
  if (known || !page) return known;
  const schedule = scheduleOf(page, line.cue);
  line.schedules[pageIndex] = schedule;
  return schedule;
}
