import { toMillisecond } from "../../math/round.ts";
import type { CardCue, CardItem, Page, SpeechCue } from "../timeline.ts";
import { cutAtWord } from "./cut-at-word.ts";
import type { BeatCues } from "./cues.ts";
import { scheduleOf } from "./reveal.ts";

/** What makes a checklist of spoken points. */
const CHECKLIST = {
  /** Fewer points are no list. */
  points: 3,
  /** A point may take so many paragraphs and directions before the next. */
  beats: 5,
  /** Seconds from one point to the next. */
  apart: 45,
  /** Characters of a point, and of the title. */
  label: 44,
  title: 72,
  /** Seconds that the card stands when all is said. */
  after: 0.6,
} as const;

/** "First:", "Second,", "Step 3 —", "Number two:": the ordinal, then what is counted. */
const ORDINAL = String.raw`(?:(?:number|point|step|rule)\s+)?(first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth|fifth|sixth|seventh|one|two|three|four|five|six|seven|[1-7]|finally|last(?:ly)?)\s*[,:—–]\s*(?=\S)`;
const BEHIND_MARK = String.raw`[.!?…:]["”’]?\s+`;
const POINT = new RegExp(`(?:^|${BEHIND_MARK})${ORDINAL}`, "gi");
/** Whether there is any, asked of every line: at its start, or behind a mark, which is soon looked for. */
const FIRST_POINT = new RegExp(`^${ORDINAL}`, "i");
const LATER_POINT = new RegExp(`${BEHIND_MARK}${ORDINAL}`, "i");

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  ["first firstly one 1", "second secondly two 2", "third thirdly three 3", "fourth four 4", "fifth five 5"]
    .concat(["sixth six 6", "seventh seven 7"])
    .flatMap((words, i) => words.split(" ").map((word) => [word, i + 1])),
);

/** A point as it is said: which it is, whose, and where its words begin. */
interface Point {
  /** Zero for "finally", which ends any list. */
  readonly number: number;
  readonly cue: SpeechCue;
  /** Index of its cue among all. */
  readonly at: number;
  readonly label: string;
  /** The second its words begin to appear. */
  readonly start: number;
  readonly end: number;
}

/**
 * Cards of what somebody counts up ("First: … Second: … Third: …"), point by point as the words are said. The bubbles
 * hold the words; a card repeats them and has no text of its own.
 */
export function checklistsOf(cues: readonly BeatCues[], split: (scene: number) => boolean): CardCue[] {
  const found: CardCue[] = [];
  let run: Point[] = [];
  const finish = () => {
    const title = run.length >= CHECKLIST.points ? titleOf(cues, run[0] as Point) : undefined;
    if (run.length >= CHECKLIST.points) found.push(cardOf(run, title));
    run = [];
  };
  cues.forEach(({ cue, timed }, at) => {
    if (cue.type === "card" && cue.actor === run[0]?.cue.actor) run = [];
    if (cue.type !== "speech" || split(timed.beat.scene)) return;
    for (const point of pointsIn(cue, at)) {
      if (run.length > 0 && !follows(run, point)) finish();
      if (run.length > 0 || point.number === 1) run.push(point);
    }
  });
  finish();
  return found;
}

function follows(run: readonly Point[], point: Point): boolean {
  const last = run[run.length - 1] as Point;
  if (point.cue.actor !== last.cue.actor || point.cue.scene !== last.cue.scene) return false;
  if (point.at - last.at > CHECKLIST.beats || point.start - last.start > CHECKLIST.apart) return false;
  if (last.number === 0) return false;
  return point.number === last.number + 1 || (point.number === 0 && run.length + 1 >= CHECKLIST.points);
}

const NO_POINTS: readonly Point[] = [];

function pointsIn(cue: SpeechCue, at: number): readonly Point[] {
  if (!FIRST_POINT.test(cue.text) && !LATER_POINT.test(cue.text)) return NO_POINTS;
  const points: Point[] = [];
  const secondOf = revealOf(cue);
  for (const match of cue.text.matchAll(POINT)) {
    const number = NUMBERS[(match[1] ?? "").toLowerCase()] ?? 0;
    const from = match.index + match[0].length;
    const label = labelOf(cue.text.slice(from));
    if (label !== "") points.push({ number, cue, at, label, start: secondOf(from), end: cue.end });
  }
  return points;
}

/** The first sentence, or as much of it as a line of the card holds. */
function labelOf(text: string): string {
  const sentence = /^.*?(?=[.!?…](?:["”’)]*\s|["”’)]*$)|\s[—–]\s|:\s|$)/su.exec(text)?.[0] ?? text;
  const words = cutAtWord(
    sentence
      .replace(/\s+/g, " ")
      .trim()
      .replace(/(?<![,;:—–-])[,;:—–-]+$/u, ""),
    CHECKLIST.label,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** When a character of a line begins to appear; asked of its characters in order. */
function revealOf(cue: SpeechCue): (offset: number) => number {
  let next = 0;
  let start = 0;
  let end = 0;
  return (offset) => {
    for (; offset >= end && next < cue.pages.length; next++) {
      const { text } = cue.pages[next] as Page;
      start = cue.text.indexOf(text, end);
      end = start + text.length;
    }
    const page = cue.pages[next - 1];
    if (!page || offset >= end) return cue.start;
    const { times } = scheduleOf(page, cue);
    return toMillisecond(page.start + (times[Math.max(0, offset - start)] ?? 0));
  };
}

/** What announces the list: the sentence before it, where that ends in a colon. */
function titleOf(cues: readonly BeatCues[], first: Point): string | undefined {
  const before = cues[first.at - 1]?.cue;
  if (before?.type !== "speech" || before.actor !== first.cue.actor || !before.text.trim().endsWith(":"))
    return undefined;
  const sentences = before.text
    .trim()
    .slice(0, -1)
    .split(/(?<=[.!?…]["”’]?)\s+/u);
  const title = sentences[sentences.length - 1] ?? "";
  return title.length > 0 && title.length <= CHECKLIST.title ? title : undefined;
}

function cardOf(run: readonly Point[], title: string | undefined): CardCue {
  const first = run[0] as Point;
  const last = run[run.length - 1] as Point;
  const { id, actor, scene, source } = first.cue;
  const items = run.map(
    ({ label, start, cue }): CardItem => ({ text: label, spans: [], depth: 0, start, source: cue.source }),
  );
  const span = { ...source, end: last.cue.source.end };
  return {
    id: `${id}.checklist`,
    type: "card",
    start: first.start,
    end: toMillisecond(last.end + CHECKLIST.after),
    scene,
    source: span,
    kind: "list",
    actor,
    text: "",
    echoes: true,
    title,
    ordered: true,
    items,
  };
}
