import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { isTooLarge } from "../parse.ts";
import { Problems } from "../problems.ts";
import { CastIndex, DEFAULT_CAST, type ScriptCast } from "../script-cast.ts";
import { SourceText } from "../source-text.ts";
import type { PagePart } from "./page-parts.ts";
import { defaultProfiles, type SpeechProfiles } from "./profiles.ts";
import { readPage } from "./read-page.ts";
import { assignSpeakers } from "./speakers.ts";
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

/** Lines of a page; what stands behind is left out, and named. Real pages have less than 1,000. */
const MOST_LINES = 10_000;

/**
 * Turns the text of a published page back into a post: who speaks is inferred for whole passages from the profiles of
 * the cast. Not a word is added, left out or moved.
 */
export function importPage(text: string, options: ImportOptions = {}): ImportResult {
  const cast = new CastIndex(options.cast ?? DEFAULT_CAST);
  const source = SourceText.of(text).from(0, MOST_LINES);
  const problems = new Problems(source);
  const read = isTooLarge(text, problems) ? "" : source.text;
  if (read !== "" && read.length < text.length)
    problems.add("too-many-lines", read.length, read.length, { limit: MOST_LINES });
  const parts = readPage(read, cast);
  const lines = parts.flatMap((part) => (part.type === "line" ? [part] : []));
  const assigned = assignSpeakers(lines, options.profiles ?? defaultProfiles());
  const turns: ImportedTurn[] = [];
  lines.forEach((line, at) => {
    const { speaker, confidence, second } = assigned[at] ?? { speaker: "", confidence: 0, second: undefined };
    line.speaker = speaker;
    const last = turns.at(-1);
    if (last && last.speaker === speaker && line.label === undefined && !line.first) {
      // A turn is as sure as its least sure line.
      const least = confidence < last.confidence ? { confidence, second } : {};
      turns[turns.length - 1] = { ...last, ...least, to: line.number };
    } else turns.push({ speaker, confidence, second, from: line.number, to: line.number });
  });
  const byNumber = new Map(parts.map((part) => [part.number, part]));
  for (const turn of turns) if (turn.confidence < DOUBT) nameDoubt(turn, byNumber, problems);
  return { post: writePost(parts, options, cast), turns, diagnostics: problems.list };
}

function nameDoubt(
  { speaker, confidence, second, from, to }: ImportedTurn,
  parts: ReadonlyMap<number, PagePart>,
  problems: Problems,
): void {
  const first = parts.get(from);
  const last = parts.get(to);
  if (!first || !last) return;
  const or = second && second.speaker !== "" ? `, ${second.speaker} with ${Math.round(second.confidence * 100)} %` : "";
  problems.add("guessed-speaker", first.from, last.to, {
    name: speaker === "" ? "nobody" : speaker,
    confidence: Math.round(confidence * 100),
    suggestion: or,
  });
}
