import { lastAtMost } from "../math/search.ts";
import type { Cue, Timeline } from "../timeline/timeline.ts";
import { alignLines } from "./alignment.ts";

/** What a bound post needs of the player. */
export interface SyncedPlayer extends EventTarget {
  currentTime: number;
  readonly paused: boolean;
  play(): Promise<void>;
}

const BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, figcaption, blockquote, pre, summary";
/** Clicks on these do what they always do. */
const INTERACTIVE =
  "a, button, input, select, textarea, label, summary, audio, video, sidescene-player, [contenteditable]";

interface Line {
  readonly start: number;
  readonly end: number;
  readonly cue: string;
  readonly element: HTMLElement;
}

/** Lines of a timeline that a page can show: what is spoken, told, done, heard; cards by their items. */
function textsOf(
  cues: readonly Cue[],
): { readonly text: string; readonly start: number; readonly end: number; readonly cue: string }[] {
  return cues.flatMap((cue) => {
    switch (cue.type) {
      case "speech":
      case "narration":
      case "action":
      case "sound":
        return [{ text: cue.text, start: cue.start, end: cue.end, cue: cue.id }];
      case "card":
        if (cue.kind === "title") return [];
        return cue.items.map((item, i) => ({
          text: item.text,
          start: item.start,
          end: cue.items[i + 1]?.start ?? cue.end,
          cue: cue.id,
        }));
      default:
        return [];
    }
  });
}

const leaf = (element: Element) => element.querySelector(BLOCKS) === null;

/**
 * Binds a post's text to a player: the block that plays carries `data-sidescene="playing"`, a click on a block plays
 * from there, and each has the address `#line-<cue>`.
 *
 * @param follow scrolls the playing block into view, while playing
 * @returns how many lines found their block, of how many
 */
export function bindPost(
  player: SyncedPlayer,
  timeline: Timeline,
  post: HTMLElement,
  { follow, signal }: { readonly follow: boolean; readonly signal: AbortSignal },
): { readonly bound: number; readonly lines: number } {
  const blocks = [...post.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => leaf(block) && !block.closest("sidescene-player"),
  );
  const texts = textsOf(timeline.cues).sort((a, b) => a.start - b.start);
  // Reading order is the source's order; sounds may start a little before the line that precedes them.
  const found = alignLines(
    texts.map(({ text }) => text),
    blocks.map((block) => block.textContent ?? ""),
  );
  const lines: Line[] = [];
  for (const [i, { start, end, cue }] of texts.entries()) {
    const element = blocks[found[i] ?? -1];
    if (element) lines.push({ start, end, cue, element });
  }
  const firstOf = new Map<HTMLElement, Line>();
  for (const line of lines) {
    if (firstOf.has(line.element)) continue;
    firstOf.set(line.element, line);
    if (!line.element.id) line.element.id = `line-${line.cue}`;
    line.element.dataset.sidescene = "line";
  }

  let playing: HTMLElement | undefined;
  const mark = () => {
    const line = lines[lastAtMost(lines, player.currentTime, ({ start }) => start)];
    const element = line?.element;
    if (element === playing) return;
    if (playing) playing.dataset.sidescene = "line";
    playing = element;
    if (!element) return;
    element.dataset.sidescene = "playing";
    if (follow && !player.paused)
      element.scrollIntoView({ block: "nearest", behavior: reducedMotion() ? "auto" : "smooth" });
  };
  player.addEventListener("timeupdate", mark, { signal });
  player.addEventListener("seeked", mark, { signal });

  post.addEventListener(
    "click",
    (event) => {
      const target = event.target as Element;
      if (event.defaultPrevented || target.closest(INTERACTIVE) || String(getSelection() ?? "") !== "") return;
      const block = target.closest<HTMLElement>("[data-sidescene]");
      const line = block && firstOf.get(block);
      if (!line) return;
      player.currentTime = line.start;
      void player.play().catch(() => undefined);
    },
    { signal },
  );
  signal.addEventListener("abort", () => {
    for (const element of firstOf.keys()) delete element.dataset.sidescene;
  });
  mark();
  return { bound: lines.length, lines: texts.length };
}

const reducedMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
