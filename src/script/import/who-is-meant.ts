import type { CastIndex } from "../script-cast.ts";

interface Patterns {
  readonly name: string;
  readonly called: RegExp;
  readonly introduced: RegExp;
  readonly presented: RegExp;
}

interface CastPatterns {
  readonly each: readonly Patterns[];
  readonly tells: RegExp;
}

const patternsByCast = new WeakMap<CastIndex, CastPatterns>();

function patternsOf(cast: CastIndex): CastPatterns {
  const known = patternsByCast.get(cast);
  if (known) return known;
  const names = cast.names.map((name) => ({ name, source: name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") }));
  const any = names.map(({ source }) => source).join("|") || "(?!)";
  const found: CastPatterns = {
    each: names.map(({ name, source }) => ({
      name,
      // "Name, …", "Wait, Name …", "…, Name.", "…Name?"
      called: new RegExp(
        `^(?:(?:Wait|Okay|So|Hey|Oh|And),? )?${source}[,!?.…—]|, ${source}[.!?…—]|(?<![\\p{L}\\p{N}])${source}\\?`,
        "u",
      ),
      // "I’m Name.", "My name is, uh… Name": not "I’m Name’s friend".
      introduced: new RegExp(
        `(?<![\\p{L}\\p{N}])(?:I[’']m|I am|[Mm]y name(?:[’']s| is)|[Cc]all me)(?:,? (?:just|only|uh+|um+|actually))?[,.…]* ${source}(?![’'\\p{L}\\p{N}])(?! \\p{Ll})`,
        "u",
      ),
      // "Name (role): …", "Name: …", "Name’s …": an account of everybody.
      presented: new RegExp(`^(?:- )?${source}(?: \\(|: |’s )`, "u"),
    })),
    // "Name stops pacing.", "Name’s systems slow down.": third person, present.
    tells: new RegExp(
      `^(?:The )?(?:${any})(?:[’']s \\p{Ll}+(?: \\p{Ll}+)?)?,? (?:\\p{Ll}+ly )?(?!was|is|has|does|says|just|needs|wants|knows|thinks)\\p{Ll}+(?:s|es|ed)\\b`,
      "u",
    ),
  };
  patternsByCast.set(cast, found);
  return found;
}

/** Those whom a line calls by name: they don't speak it, and often answer. */
export function calledIn(text: string, cast: CastIndex): string[] {
  return patternsOf(cast).each.flatMap(({ name, called }) => (called.test(text) ? [name] : []));
}

/** Those whom a line says that it is spoken by. */
export function introducedIn(text: string, cast: CastIndex): string[] {
  return patternsOf(cast).each.flatMap(({ name, introduced }) => (introduced.test(text) ? [name] : []));
}

/** Whether a line presents one of the cast, as accounts of an episode do. */
export function presents(text: string, cast: CastIndex): boolean {
  return patternsOf(cast).each.some(({ presented }) => presented.test(text));
}

const SCENERY =
  /^(?:The (?:team|group|workshop|figure|room|screens?|network|lights?|mood|characters|others|door|space|sidebar)|Nobody|No one|Everyone|Everybody|Somewhere|Silence|An? (?:voice|figure|pause|beat|long|moment)|An? \p{Ll}+ silence|After the|\p{Lu}[\p{Ll}-]+ (?:minutes|hours|seconds|days) (?:of|later))(?![\p{L}])/u;

/** Whether a line tells of the cast, or of where they are, in the third person. */
export function tellsOf(text: string, cast: CastIndex): "name" | "scenery" | undefined {
  if (patternsOf(cast).tells.test(text)) return "name";
  return SCENERY.test(text) && !/[“”?!]/.test(text) ? "scenery" : undefined;
}
