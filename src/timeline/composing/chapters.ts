import { READER } from "../../cast/roles.ts";
import type { BeatCues } from "./cues.ts";
import type { TimedScene } from "./pacing.ts";
import type { Chapter } from "../timeline.ts";

const CHAPTERS = {
  /** A chapter shorter than this is joined to the one before. Seconds. */
  shortest: 8,
  titleLength: 60,
} as const;

/** One chapter per scene marker and heading; without either, one per question of the reader's stand-in. */
export function chaptersOf(
  title: string,
  scenes: readonly TimedScene[],
  cues: readonly BeatCues[],
  duration: number,
): Chapter[] {
  const marks = scenes.filter(({ plan }) => plan.title !== "").map(({ plan, start }) => ({ start, title: plan.title }));
  // A recap before the story or the takeaways after it don't divide it.
  const divided = scenes.some(({ plan }) => plan.title !== "" && plan.kind !== "end" && plan.kind !== "recap");
  if (!divided) {
    for (const { cue } of cues)
      if (cue.type === "speech" && cue.actor === READER && cue.text.trimEnd().endsWith("?"))
        marks.push({ start: cue.start, title: questionOf(cue.text) });
    marks.sort((a, b) => a.start - b.start);
  }
  const starts: { start: number; title: string }[] = [];
  for (const mark of marks) {
    const before = starts[starts.length - 1]?.start ?? 0;
    if (mark.start - before >= CHAPTERS.shortest) starts.push(mark);
  }
  starts.unshift({ start: 0, title: title || "Opening" });
  return starts.map((mark, i) => ({ ...mark, end: starts[i + 1]?.start ?? duration }));
}

/** The question of a line: of several the longest, which says most. */
function questionOf(text: string): string {
  const questions = text.match(/(?<![^.!?…])[^.!?…]+\?/g) ?? [text];
  const question = questions.reduce((longest, one) => (one.length > longest.length ? one : longest), "").trim();
  if (question.length <= CHAPTERS.titleLength) return question;
  return `${question.slice(0, CHAPTERS.titleLength).replace(/\s+\S*$/, "")}…`;
}
