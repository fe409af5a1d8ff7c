import { LetterPattern } from "../letters.ts";
import type { EndMatter } from "../script.ts";

type Kind = EndMatter["kind"];

/** Titles that end the story wherever they stand. */
const SURE: readonly (readonly [Kind, RegExp])[] = [
  ["takeaways", /^(?:the\s+)?(?:key|main|practical|quick|final)?\s*take-?aways?\b/i],
  [
    "credits",
    /^(?:sources?|references?|further\s+reading|bibliography|citations?|credits|resources)(?:\s*(?:&|and|\/|,)\s*(?:further\s+reading|sources?|references?|credits|resources|links|notes))*\s*:?$/i,
  ],
  [
    "next",
    /^(?:what['’]?s\s+next|next\s+(?:episode|time|week)|coming\s+(?:up|next|soon)|up\s+next|in\s+the\s+next\s+episode)\b/i,
  ],
  ["faq", /^(?:faqs?|frequently\s+asked(?:\s+questions)?)\b/i],
];

/** Titles that end it only where nobody speaks after them. */
const LIKELY: readonly (readonly [Kind, RegExp])[] = [
  ...SURE,
  [
    "takeaways",
    /\b(?:recap|summary|take[\s-]?aways?|tl;?dr|(?:what\s+)?(?:we|you)\s+(?:actually\s+)?(?:have\s+)?learn(?:ed|t)|learned\s+today|lessons|remember|quick\s+reference|cheat\s*sheet|checklist|bottom\s+line|final\s+thoughts?|key\s+(?:points|ideas|insights|lessons)|highlights|in\s+(?:short|a\s+nutshell|brief)|moral\s+of|conclusion|wrap(?:ping)?[\s-]+up)\b/i,
  ],
  [
    "credits",
    /\b(?:sources|references|further\s+reading|citations)\b|^(?:where\s+to\s+go\s+from\s+here|(?:go|dig|dive)\s+deeper|(?:learn|read|to\s+read)\s+more|more\s+to\s+read|(?:useful|helpful)\s+links|links)\b/i,
  ],
  [
    "next",
    /\b(?:next\s+(?:episode|time|week)|missed\s+episode|catch\s+up|earlier\s+episodes|previous\s+episodes?|watch\s+next|read\s+next|see\s+you|stay\s+tuned|to\s+be\s+continued|teaser|preview|continue\s+reading|related\s+(?:episodes?|posts?))\b/i,
  ],
  [
    "note",
    /\b(?:detection\s+(?:status|risk)|characters?\s+(?:active|evolution|in\s+this)|about\s+(?:the|this)|disclaimer|author['’]?s\s+note|cliffhanger|status|cast)\b/i,
  ],
];

/** A label or title that is longer is a sentence of the story. */
const LONGEST_TITLE = 90;

/** `*Next episode: …*`, without a mark for its label. */
const NEXT_IN_PROSE = /^(?:next\s+(?:episode|time|week|up)|coming\s+(?:up|next|soon)|up\s+next)\b[^.!?:\n]{0,60}:/i;

/** Whether a paragraph behind the story says what comes next. */
export function saysWhatIsNext(text: string): boolean {
  return NEXT_IN_PROSE.test(text.trim());
}

/** What kind of end matter a heading starts; undefined for a heading of the story. */
export function endKindOfHeading(title: string, storyIsOver: boolean): Kind | undefined {
  return find(title, storyIsOver ? LIKELY : SURE);
}

/**
 * What kind a paragraph's bold label starts (`**NEXT EPISODE:** …`), where the story is over. Within end matter only a
 * label that is sure, and of another kind, starts anew.
 */
export function endKindOfLabel(label: string, open: Kind | undefined): Kind | undefined {
  const kind = find(label, open === undefined ? LIKELY : SURE);
  return kind === open ? undefined : kind;
}

const BEFORE_WORDS = new LetterPattern(String.raw`^[^\p{L}]+`, "u");

function find(title: string, kinds: readonly (readonly [Kind, RegExp])[]): Kind | undefined {
  const words = title.replace(BEFORE_WORDS.for(title), "").trim();
  if (words.length > LONGEST_TITLE) return undefined;
  return kinds.find(([, pattern]) => pattern.test(words))?.[0];
}
