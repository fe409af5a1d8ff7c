import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { endKindOfHeading } from "../assembling/end-sections.ts";
import { readMarker } from "../assembling/scene-markers.ts";
import { Problems } from "../problems.ts";
import { CastIndex, DEFAULT_CAST, type ScriptCast } from "../script-cast.ts";
import { SourceText } from "../source-text.ts";
import { featuresOf } from "./line-features.ts";
import { kindOfLine } from "./page-lines.ts";
import type { PageLine, PagePart } from "./page-parts.ts";
import { seamSideOf } from "./page-style.ts";
import { defaultProfiles } from "./profiles.ts";
import { assignSpeakers, type SpeechProfiles } from "./speakers.ts";
import { type PostMeta, writePost } from "./write-post.ts";

export interface ImportOptions extends PostMeta {
  readonly cast?: ScriptCast;
  readonly profiles?: SpeechProfiles;
}

/** A turn as it was inferred. */
export interface ImportedTurn {
  /** Empty for narration. */
  readonly speaker: string;
  /** 0 to 1: how sure the speaker is; 1 where the page says it. */
  readonly confidence: number;
  /** Who else it may be, and how likely. */
  readonly second?: { readonly speaker: string; readonly confidence: number };
  /** Lines of the page, 1-based, first and last. */
  readonly from: number;
  readonly to: number;
}

export interface ImportResult {
  /** The post in the blog's dialect. */
  readonly post: string;
  readonly turns: readonly ImportedTurn[];
  /** About the page's text: guesses that are not sure. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A turn less sure than this is named, so that its author can settle it. */
export const DOUBT = 0.75;

/**
 * Turns the text of a published page back into a post: who speaks is inferred for whole passages from the profiles of
 * the cast. Not a word is added, left out or moved.
 */
export function importPage(text: string, options: ImportOptions = {}): ImportResult {
  const cast = new CastIndex(options.cast ?? DEFAULT_CAST);
  const problems = new Problems(SourceText.of(text));
  const parts = partsOf(text, cast);
  const lines = parts.flatMap((part) => (part.type === "line" ? [part] : []));
  const assigned = assignSpeakers(lines, options.profiles ?? defaultProfiles());
  const turns: ImportedTurn[] = [];
  lines.forEach((line, at) => {
    const { speaker, confidence, second } = assigned[at] ?? { speaker: "", confidence: 0, second: undefined };
    line.speaker = speaker;
    const last = turns.at(-1);
    if (last && last.speaker === speaker && !line.labelled && !line.first) {
      // A turn is as sure as its least sure line.
      const least = confidence < last.confidence ? { confidence, second } : {};
      turns[turns.length - 1] = { ...last, ...least, to: line.number };
    } else turns.push({ speaker, confidence, second, from: line.number, to: line.number });
  });
  for (const turn of turns) if (turn.confidence < DOUBT) nameDoubt(turn, parts, problems);
  return { post: writePost(parts, options, cast), turns, diagnostics: problems.list };
}

function nameDoubt(
  { speaker, confidence, second, from, to }: ImportedTurn,
  parts: readonly PagePart[],
  problems: Problems,
): void {
  const first = parts.find((part) => part.number === from);
  const last = parts.find((part) => part.number === to);
  if (!first || !last) return;
  const or = second && second.speaker !== "" ? `, ${second.speaker} with ${Math.round(second.confidence * 100)} %` : "";
  problems.add("guessed-speaker", first.from, last.to, {
    name: speaker === "" ? "nobody" : speaker,
    confidence: Math.round(confidence * 100),
    suggestion: or,
  });
}

/** A longer line is no title of what follows the story. */
const LONGEST_TITLE = 60;

/** Where the last label or marker stands: no story is over before it. */
function lastCueOf(text: string, cast: CastIndex): number {
  let last = -1;
  for (const match of text.matchAll(/^[ \t]*\[([^\]\n]{1,200})\](:?)/gm)) {
    const label = match[2] === ":" && cast.find(match[1] ?? "") !== undefined;
    if (label || readMarker(match[0].trim(), false)) last = match.index;
  }
  return last;
}

const LABEL = /^\[([^\]\n]{1,40})\]:\s*/;

/** Splits a page into its lines: labels, markers, what follows the story, and what somebody says or does. */
function partsOf(text: string, cast: CastIndex): PagePart[] {
  const parts: PagePart[] = [];
  let side = false;
  let end = false;
  let first = true;
  let number = 0;
  const lastCue = lastCueOf(text, cast);
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    number++;
    const raw = match[0];
    const line = raw.replace(/^\ufeff/, "").trim();
    if (line === "") continue;
    const from = match.index + raw.indexOf(line.charAt(0));
    const place = { number, from, to: from + line.length };
    const marker = readMarker(line, false);
    const label = LABEL.exec(line);
    const speaker = label ? cast.find(label[1] ?? "") : undefined;
    if (marker && !end) {
      side = marker.kind === "meanwhile";
      first = true;
      parts.push({
        type: "marker",
        kind: marker.kind,
        text: line.slice(1, line.lastIndexOf("]")),
        rest: line.slice(line.lastIndexOf("]") + 1),
        ...place,
      });
      continue;
    }
    const title = match.index > lastCue && line.length < LONGEST_TITLE && endKindOfHeading(line, false) !== undefined;
    end ||= title;
    if (end) {
      parts.push({
        type: "end",
        text: line,
        title,
        ...place,
      });
      continue;
    }
    if (side && !label) {
      parts.push({ type: "side", text: line, ...place });
      continue;
    }
    const words = label && speaker !== undefined ? line.slice(label[0].length) : line;
    const kind = kindOfLine(words, cast);
    const page: PageLine = {
      type: "line",
      text: words,
      ...seamSideOf(words, kind),
      features: featuresOf(words, kind, cast),
      labelled: speaker !== undefined,
      first,
      speaker: "",
      ...place,
    };
    parts.push(page);
    if (speaker !== undefined) side = false;
    first = false;
  }
  return parts;
}
