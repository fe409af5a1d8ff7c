import { LetterPattern } from "../letters.ts";
import { asMeant } from "../odd-characters.ts";
import { STYLE, type TextAtom } from "../reading/pieces.ts";
import { linesOf } from "../rich-text.ts";
import type { Block, SceneMarker } from "../script.ts";

type Kind = SceneMarker["kind"];

const MARKERS: readonly (readonly [Kind, RegExp | LetterPattern])[] = [
  // "Meanwhile, back at the hideout" leaves the side scene, "meanwhile, back in the old sector" is none that returns.
  ["return", /^meanwhile\W+back\s+(?:with|at|to)\b/i],
  [
    "meanwhile",
    new LetterPattern(
      String.raw`^(?:meanwhile|elsewhere|somewhere\s+else|at\s+(?:the|that)\s+(?:very\s+)?(?:same\s+)?(?:time|moment)|across\s+(?:town|the\s+[\p{L}]+))(?![\p{L}])`,
      "iu",
    ),
  ],
  [
    "return",
    /^(?:(?:and\s+|(?:we\s+)?cut\s+|we['’]?re\s+|now\s+)?back(?:\s+(?:with|to|in|at|on|home|inside)\b|(?:\s+(?:again|now))?[.:!…]*$)|(?:we\s+(?:now\s+)?)?return(?:s|ing)?\s+to\b|present\s+day\b|(?:the\s+)?present\b|end\s+(?:of\s+)?(?:the\s+)?(?:flashback|meanwhile|side\s+scene|scene)\b|(?:flashback|meanwhile|side\s+scene)\s+(?:ends|over)\b)/i,
  ],
  ["flashback", /^(?:end\s+)?flashback\b|^(?:earlier|years?\s+ago|months?\s+ago|weeks?\s+ago|days?\s+ago)\b/i],
  ["recap", /^(?:last\s+time|previously|in\s+the\s+last\s+episode|recap|the\s+story\s+so\s+far)\b/i],
];

/** Says nothing where there is no scene to come back from. */
const ONLY_BACK = /^(?:now\s+)?back(?:\s+(?:again|now))?[.:!…]*$/i;

/** "[Two hours later]", "[The next morning…]", "[Later that night]": time passes, wherever nobody has the word. */
const TIME_PASSES =
  /^(?:(?:(?:about|almost|exactly|roughly|some|several|a|an|one|half|few|many|another|the|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|ninety|[a-z]+ty-[a-z]+)\s+){1,4}(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?)\s+(?:later|pass(?:es)?)\b|(?:some\s+time|moments?|much|sometime)\s+later\b|later\b(?:\s+that\b|,|[.…]*$)|(?:the\s+)?(?:next|following|same|that)\s+(?:day|morning|afternoon|evening|night|week)\b)/i;

/** A marker's text may be this long; a longer passage in brackets is prose. */
const LONGEST_MARKER = 200;
/** Without brackets it has no more words than this. */
const FEW_WORDS = 12;
const TALK = new LetterPattern(String.raw`(?<![\p{L}'’])(?:I|me|my|we|us|our|you|your)(?![\p{L}])`, "iu");
const STARTS_SMALL = new LetterPattern(String.raw`^[\p{Ll}]`, "u");
const BEFORE_WORDS = new LetterPattern(String.raw`^[^\p{L}]+`, "u");

/** What is known of scenes while markers are read. */
export interface SceneSense {
  readonly side: object | null;
  /** Whether a text names a place of side scenes. */
  isSidePlace(text: string): boolean;
  /** Whether a text names somebody who doesn't live in such a place. */
  names(text: string): boolean;
}

/**
 * Reads a whole paragraph as a scene marker: `[Meanwhile, …]`, `[Back with the group…]`, `[Three hours later]`. Returns
 * null for what is none. `sure` is false for brackets of unknown wording: a heading where nobody speaks, words else.
 */
export function readMarker(
  text: string,
  letters: "bold" | "italic" | "plain",
  scenes: SceneSense,
): { kind: Kind; text: string; sure: boolean } | null {
  if (text.length > LONGEST_MARKER || (letters === "plain" && !/^[[(]/.test(text))) return null;
  const marker = readMeant(asMeant(text), letters, scenes);
  // Its own letters, where others were meant.
  return marker && text.includes("â") ? { ...marker, text: text.replace(/^[[(]\s*|\s*[\])][.:…]*$/g, "") } : marker;
}

function readMeant(
  text: string,
  letters: "bold" | "italic" | "plain",
  scenes: SceneSense,
): { kind: Kind; text: string; sure: boolean } | null {
  const bracketed = /^\[\s*([^[\]]+?)\s*\][.:…]*$/s.exec(text);
  const words = bracketed?.[1] ?? (letters === "bold" ? text : loose(text, letters === "italic", scenes));
  if (words === null) return null;
  // "[back to the game]" is what somebody does, unless there is a scene to come back from.
  const small = letters !== "bold" && scenes.side === null && STARTS_SMALL.test(words);
  for (const [kind, pattern] of MARKERS)
    if (pattern.test(words) && !(kind === "return" && (small || (scenes.side === null && ONLY_BACK.test(words)))))
      return { kind, text: words, sure: true };
  // "[Back, outside]": whatever it is that they are back at.
  if (bracketed && scenes.side !== null && letters === "bold" && /^(?:and\s+|now\s+)?back\b/i.test(words))
    return { kind: "return", text: words, sure: true };
  if (bracketed && letters !== "bold" && TIME_PASSES.test(words)) return { kind: "heading", text: words, sure: false };
  if (!bracketed || letters !== "bold") return null;
  // Bold brackets are nobody's words, if they are not the way somebody does something: "[pauses]".
  if (scenes.isSidePlace(words)) return { kind: "meanwhile", text: words, sure: true };
  return { kind: "heading", text: words, sure: words !== "" && !STARTS_SMALL.test(words) && /\s/.test(words) };
}

/** Splits a paragraph behind the brackets in bold that it starts with, or behind a first line of brackets. */
export function splitMarker(atoms: readonly TextAtom[]): readonly [TextAtom[], TextAtom[]] | null {
  const bold = atoms.findIndex(({ style }) => !(style & STYLE.strong));
  if (bold > 0) return [atoms.slice(0, bold), atoms.slice(bold)];
  const [first, ...more] = linesOf(atoms);
  const line = first?.map(({ text }) => text).join("") ?? "";
  return first && more.length > 0 && /^\s*\[[^[\]\n]+\][.:…]*\s*$/.test(line) ? [first, more.flat()] : null;
}

/** `(Meanwhile, at the docks)` and `*Meanwhile…*`: few words, and nobody's. Null for a sentence. */
function loose(text: string, italic: boolean, scenes: SceneSense): string | null {
  const words = (text.startsWith("(") && /^\(\s*([^()]+?)\s*\)$/s.exec(text)?.[1]) || (italic ? text : undefined);
  if (words === undefined) return null;
  const meanwhile = /^meanwhile\b/i.test(words);
  if (!meanwhile && !(scenes.side !== null && /^back\s+(?:with|to|at|in)\b/i.test(words))) return null;
  if (words.split(/\s+/).length > FEW_WORDS || TALK.test(words)) return null;
  // "Meanwhile, deep in Name's files…" is told of the main scene.
  return meanwhile && scenes.names(words) ? null : words;
}

/** What a heading is: of a side scene, of the way back from one, or of a chapter. */
export function readHeading(text: string, { side }: SceneSense): Kind {
  if (text.length > LONGEST_MARKER) return "heading";
  const words = asMeant(text.replace(BEFORE_WORDS.for(text), ""));
  const kind = MARKERS.find(([, pattern]) => pattern.test(words))?.[0];
  if (kind === "return") return side ? kind : "heading";
  return kind === "meanwhile" && /^(?:meanwhile|elsewhere)\b/i.test(words) ? kind : "heading";
}

/** Takes out markers that say what their neighbour says: a rule beside a marker, an empty bound beside a named one. */
export function tidyMarkers(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    const last = kept.at(-1);
    if (block.type === "scene-marker" && last?.type === "scene-marker") {
      if (block.kind === "cut") continue;
      if (last.kind === "cut" || (last.text === "" && supersedes(block, last))) kept.pop();
      else if (block.text === "" && block.kind === "return" && last.kind === "return") continue;
    }
    kept.push(block);
  }
  while (kept[0]?.type === "scene-marker" && kept[0].kind === "cut") kept.shift();
  while (isCut(kept.at(-1))) kept.pop();
  return kept.filter((block, at) => !isCut(block) || kept[at + 1]?.type !== "end-matter");
}

function isCut(block: Block | undefined): boolean {
  return block?.type === "scene-marker" && block.kind === "cut";
}

function supersedes(next: SceneMarker, bound: SceneMarker): boolean {
  if (next.kind === bound.kind) return true;
  // A box of scenery that starts with "[Last time on …]" is what that says.
  return bound.kind === "setting" && (next.kind === "recap" || next.kind === "flashback" || next.kind === "meanwhile");
}
