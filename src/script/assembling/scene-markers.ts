import type { Block, SceneMarker } from "../script.ts";

const MARKERS: readonly (readonly [SceneMarker["kind"], RegExp])[] = [
  ["meanwhile", /^meanwhile\b/i],
  [
    "return",
    /^(?:(?:and\s+)?back\s+(?:with|to|in|at|on|home)\b|return(?:s|ing)?\s+to\b|present\s+day\b|(?:the\s+)?present\b|end\s+(?:of\s+)?(?:the\s+)?flashback\b)/i,
  ],
  ["flashback", /^(?:end\s+)?flashback\b|^(?:earlier|years?\s+ago|months?\s+ago|weeks?\s+ago|days?\s+ago)\b/i],
  ["recap", /^(?:last\s+time|previously|in\s+the\s+last\s+episode|recap|the\s+story\s+so\s+far)\b/i],
];

/** A marker's text may be this long; a longer passage in brackets is prose. */
const LONGEST_MARKER = 200;

/**
 * Reads a whole paragraph as a scene marker: `[Meanwhile, …]`, `[Back with the group…]`, `[Three hours later]`. Returns
 * null for what is none. `sure` is false for brackets of unknown wording: a heading where nobody speaks, words else.
 */
export function readMarker(
  text: string,
  bold: boolean,
): { kind: SceneMarker["kind"]; text: string; sure: boolean } | null {
  if (text.length > LONGEST_MARKER) return null;
  const bracketed = /^\[\s*([^[\]]+?)\s*\][.:…]*$/s.exec(text);
  const words = bracketed ? (bracketed[1] ?? "") : bold ? text : null;
  if (words === null) return null;
  for (const [kind, pattern] of MARKERS) if (pattern.test(words)) return { kind, text: words, sure: true };
  return bracketed && bold ? { kind: "heading", text: words, sure: false } : null;
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
