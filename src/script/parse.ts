import type { Tree, TreeFragment } from "@lezer/common";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { Assembler } from "./assembling/assembler.ts";
import { stepsOf } from "./assembling/steps.ts";
import { castOf } from "./front-matter-cast.ts";
import { type FrontMatterResult, readFrontMatter } from "./front-matter.ts";
import { withPlainLineEnds } from "./grammar/line-ends.ts";
import { postGrammar } from "./grammar/post-grammar.ts";
import { nameOddCharacters } from "./odd-characters.ts";
import { linesRead, POST_BOUNDS } from "./post-bounds.ts";
import { Problems } from "./problems.ts";
import { readPieces } from "./reading/read-pieces.ts";
import type { Script } from "./script.ts";
import { CastIndex, DEFAULT_CAST, type ScriptCast } from "./script-cast.ts";
import { SourceText } from "./source-text.ts";

export interface ParseOptions {
  /** Who is known; the blog's own cast if left out. */
  readonly cast?: ScriptCast;
}

export interface ParseResult {
  readonly script: Script;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a post. Never throws, whatever the text: what can't be read is named in the diagnostics, the rest plays. */
export function parse(text: string, options: ParseOptions = {}): ParseResult {
  const { script, diagnostics } = parseWith(text, indexOf(options.cast ?? DEFAULT_CAST), null);
  return { script, diagnostics };
}

const indices = new WeakMap<ScriptCast, CastIndex>();

/** The index of a cast: made once, since posts of one blog share theirs. */
export function indexOf(cast: ScriptCast): CastIndex {
  let index = indices.get(cast);
  if (!index) {
    index = new CastIndex(cast);
    indices.set(cast, index);
  }
  return index;
}

/** What one reading leaves for the next: the body's syntax tree (null where a text is refused or cut), and its start. */
export interface FullResult extends ParseResult {
  readonly tree: Tree | null;
  readonly bodyStart: number;
  readonly front: FrontReading | null;
}

/** Front matter as read, and the text up to the body: read again only where that text is another. */
export interface FrontReading {
  readonly text: string;
  readonly result: FrontMatterResult;
  readonly diagnostics: readonly Diagnostic[];
}

/** What of an earlier reading still holds: fragments of the body's tree, if the body starts where it is expected. */
export interface Reuse {
  readonly fragments: readonly TreeFragment[];
  readonly bodyStart: number;
  readonly front: FrontReading | null;
}

/** `parse` with the means to reuse what an earlier reading left. */
export function parseWith(text: string, cast: CastIndex, reuse: Reuse | null): FullResult {
  const file = SourceText.of(text.length > POST_BOUNDS.length ? "" : text);
  const problems = new Problems(file);
  const refused = refuse(text, problems);
  if (refused) return { script: refused, diagnostics: problems.list, tree: null, bodyStart: 0, front: null };
  const front = frontOf(text, problems, reuse?.front ?? null);
  const { frontMatter, bodyStart, saysEpisode } = front.result;
  const lines = linesRead(file);
  const source = file.from(bodyStart, lines);
  const inBody = new Problems(source);
  const whole = bodyStart + source.text.length === text.length;
  if (!whole) {
    inBody.add("too-many-lines", source.text.length, source.text.length, { limit: lines });
  }
  nameOddCharacters(inBody);
  const wider = castOf(cast.cast, frontMatter);
  const everybody = wider === cast.cast ? cast : new CastIndex(wider);
  // Where the end moves with every line, nothing that stands before it is sure to be the same.
  const fragments = whole && reuse?.bodyStart === bodyStart ? reuse.fragments : [];
  const tree = postGrammar.parse(withPlainLineEnds(source.text), fragments);
  const { body, spoken } = new Assembler(stepsOf(readPieces(source.text, tree), source.text), everybody, inBody).run();
  if (!spoken) inBody.add(saysEpisode ? "nobody-speaks" : "not-an-episode", 0, 0);
  const kind = spoken || saysEpisode ? "episode" : "page";
  const script: Script = { kind, frontMatter, body, length: text.length };
  return {
    script,
    diagnostics: inTextOrder([...front.diagnostics, ...inBody.list]),
    tree: whole ? tree : null,
    bodyStart,
    front,
  };
}

/** Reads the front matter, unless that of an earlier reading stands there word for word, its last line whole. */
function frontOf(text: string, problems: Problems, known: FrontReading | null): FrontReading {
  if (known?.text.endsWith("\n") && text.startsWith(known.text)) return known;
  const result = readFrontMatter(text, problems);
  return { text: text.slice(0, result.bodyStart), result, diagnostics: problems.list };
}

/** Problems at the same place stay in the order found. */
function inTextOrder(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.sort((a, b) => a.span.start - b.span.start);
}

const NOTHING = { tags: [], characters: [], lang: "en", draft: false, pace: 1, extra: {} };

/** Whether a text is too long to be read at all; a problem says so. */
export function isTooLarge(text: string, problems: Problems): boolean {
  if (text.length <= POST_BOUNDS.length) return false;
  problems.add("too-large", 0, 0, { size: (text.length / 1024 / 1024).toFixed(1), limit: 2 });
  return true;
}

/** Texts that are no posts at all: empty, binary, too large. */
function refuse(text: string, problems: Problems): Script | null {
  const script: Script = { kind: "page", frontMatter: NOTHING, body: [], length: text.length };
  if (isTooLarge(text, problems)) return script;
  if (text.trim() === "" || text === "\ufeff") {
    problems.add("empty-file", 0, 0);
    return script;
  }
  const control = controlCharacters(text);
  if (control >= 0) {
    problems.add("binary", control, control + 1);
    return script;
  }
  return null;
}

/** Control characters from which on a text is none: the first four thousand characters hold so many of them. */
const MOST_CONTROLS = 2;

/** Where a binary file shows: a NUL, or several other control characters. -1 for text. */
function controlCharacters(text: string): number {
  let count = 0;
  for (let at = 0; at < Math.min(text.length, 4000); at++) {
    const code = text.charCodeAt(at);
    // Tab, line feed, vertical tab, form feed, carriage return and escape occur in texts.
    if (code > 31 || (code >= 9 && code <= 13) || code === 27) continue;
    if (code === 0 || ++count > MOST_CONTROLS) return at;
  }
  return -1;
}
