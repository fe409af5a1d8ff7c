import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { Assembler } from "./assembling/assembler.ts";
import { stepsOf } from "./assembling/steps.ts";
import { readFrontMatter } from "./front-matter.ts";
import { postGrammar } from "./grammar/post-grammar.ts";
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

/** Longer texts (UTF-16 units) are refused: no post is this long, and 2 MB are to be read in bounded time. */
export const LONGEST_POST = 2.1 * 1024 * 1024;

/** Reads a post. Never throws, whatever the text: what can't be read is named in the diagnostics, the rest plays. */
export function parse(text: string, options: ParseOptions = {}): ParseResult {
  const file = SourceText.of(text.length > LONGEST_POST ? "" : text);
  const problems = new Problems(file);
  const refused = refuse(text, problems);
  if (refused) return { script: refused, diagnostics: problems.list };
  const { frontMatter, bodyStart, saysEpisode } = readFrontMatter(text, problems);
  const source = file.from(bodyStart);
  const inBody = new Problems(source);
  const steps = stepsOf(readPieces(source.text, postGrammar.parse(source.text)));
  const assembler = new Assembler(steps, new CastIndex(options.cast ?? DEFAULT_CAST), inBody);
  const body = assembler.run();
  if (!assembler.spoken) inBody.add(saysEpisode ? "nobody-speaks" : "not-an-episode", 0, 0);
  const kind = assembler.spoken || saysEpisode ? "episode" : "page";
  const script: Script = { kind, frontMatter, body, length: text.length };
  return { script, diagnostics: inTextOrder([...problems.list, ...inBody.list]) };
}

/** Problems at the same place stay in the order found. */
function inTextOrder(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.sort((a, b) => a.span.start - b.span.start);
}

const NOTHING = { tags: [], characters: [], lang: "en", draft: false, pace: 1, extra: {} };

/** Texts that are no posts at all: empty, binary, too large. */
function refuse(text: string, problems: Problems): Script | null {
  const script: Script = { kind: "page", frontMatter: NOTHING, body: [], length: text.length };
  if (text.length > LONGEST_POST) {
    problems.add("too-large", 0, 0, { size: (text.length / 1024 / 1024).toFixed(1), limit: 2 });
    return script;
  }
  if (text.trim() === "" || text === "\ufeff") {
    problems.add("empty-file", 0, 0);
    return script;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const control = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.exec(text.slice(0, 4000));
  if (
    control &&
    /\x00|[\x01-\x08\x0e-\x1a\x1c-\x1f][^]{0,200}[\x01-\x08\x0e-\x1a\x1c-\x1f]/.test(text.slice(0, 4000))
  ) {
    problems.add("binary", control.index, control.index + 1);
    return script;
  }
  return null;
}
