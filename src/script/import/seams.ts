import type { LineKind } from "./page-lines.ts";

/** What a page does throughout: it decides where its turns may change. */
export interface PageHabits {
  /** How much of its lines are directions. */
  readonly style: "bare" | "mixed" | "staged";
  /** A machine's sounds stand on lines of their own; they open its turns. */
  readonly soundLines: boolean;
  /** Sounds stand at the start of speech: "BEEP! …". */
  readonly soundWords: boolean;
  /** Those whom the page names act too: "[Name]: leaning back". */
  readonly namedAct: boolean;
}

/** Shares of directions from which on a page is mixed, and staged; how often makes a habit. */
const HABIT = { mixed: 0.1, staged: 0.3, soundLines: 4, soundWords: 3, namedAct: 2 } as const;

/** What of a line tells whether the next one is somebody else's. */
export interface SeamSide {
  readonly text: string;
  readonly kind: LineKind;
  /** Names and shapes found in it; see `featuresOf`. */
  readonly features: readonly string[];
  /** Whom the page names as its speaker. */
  readonly label?: string;
}

const makesSound = ({ features }: SeamSide) => features.includes("opens:sound") || features.includes("sound:machine");

export function habitsOf(lines: readonly SeamSide[]): PageHabits {
  const count = (which: (line: SeamSide) => boolean) => lines.filter(which).length;
  const share = count(({ kind }) => kind === "direction") / Math.max(1, lines.length);
  return {
    style: share > HABIT.staged ? "staged" : share > HABIT.mixed ? "mixed" : "bare",
    soundLines: count((line) => line.kind === "direction" && makesSound(line)) >= HABIT.soundLines,
    soundWords: count((line) => line.kind === "speech" && makesSound(line)) >= HABIT.soundWords,
    namedAct: count((line) => line.kind === "direction" && line.label !== undefined) >= HABIT.namedAct,
  };
}

const OPENING = /^(?:kind|sound|opens|shape|first|gesture|mood):/;

/** What a line has by which one may know who opens a turn with it. */
export function openingFeatures(habits: PageHabits, line: SeamSide): string[] {
  const found = ["bias", ...line.features.filter((feature) => OPENING.test(feature))];
  const sounds = makesSound(line);
  if (line.kind === "direction") {
    const first = /[\p{L}’'-]+/u.exec(line.text)?.[0].toLowerCase() ?? "";
    found.push(`form:${formOf(line.text, first)}`, `head:${first.slice(0, 6)}`);
  }
  if (habits.soundWords) found.push(sounds ? "sound-words:sound" : "sound-words:none");
  if (habits.soundLines)
    found.push(sounds ? "sound-lines:sound" : line.kind === "direction" ? "sound-lines:deed" : "sound-lines:none");
  return found;
}

/** How a direction is built, by its first word: "leaning in", "leans in", "quietly", "BEEP". */
function formOf(text: string, first: string): string {
  if (text === text.toUpperCase()) return "capitals";
  return /(?:ing|ly|ed)$|[^s]s$/.exec(first)?.[0].replace(/^[^s]s$/, "s") ?? "other";
}

const AT_SEAM = /^(?:first|opens):|^sound:m|^shape:(?:resumes|line|label|announces|asks)/;
/** "First: …", "Also, …": it goes on with what was said. */
const ENUMERATES = /^(?:first|second|third|fourth|finally|also|and|but|because|plus|meaning|which)[:,]?\s/i;

/** What the place between two lines has by which one may know whether a turn ends there. */
export function seamFeatures(habits: PageHabits, before: SeamSide, line: SeamSide): string[] {
  const found = ["bias", `kind:${line.kind}`, ...line.features.filter((feature) => AT_SEAM.test(feature))];
  const start = /[:]$/.test(before.text) ? "a" : /[—–]$/.test(before.text) ? "c" : before.kind.charAt(0);
  const goesOn = line.kind === "speech" && ENUMERATES.test(line.text);
  const seam = `:${before.kind === "speech" ? start : before.kind.charAt(0)}${goesOn ? "g" : line.kind.charAt(0)}`;
  const end = /[.?!…:—]$/.exec(before.text)?.[0] ?? "none";
  found.push(seam, `${habits.style}${seam}`, `end:${end}`, `end:${end}${habits.style}`);
  found.push(`behind:${before.kind}${before.label === undefined ? "" : "-named"}`);
  if (habits.namedAct) found.push(`named-act:${line.kind}`);
  if (before.features.some((feature) => feature.startsWith("calls:"))) found.push("called");
  return found;
}

/** Between what kinds of lines a seam lies. */
export function seamKind(before: SeamSide, line: SeamSide): string {
  return `${before.label === undefined ? "" : "named-"}${before.kind}>${line.kind}`;
}
