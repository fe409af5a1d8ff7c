import { element } from "../player/dom.ts";
import { linesOf } from "../player/lines.ts";
import { say, type Words } from "../player/words.ts";
import type { CardCue, CardKind, Timeline } from "../timeline/timeline.ts";
import type { EpisodeEntry } from "./episode-list.ts";
import type { Portraits } from "./portraits.ts";
import { richText } from "./rich-text.ts";

/** What follows an episode as text: takeaways, sources, what is next; as real lists and links. */
export function endSections(timeline: Timeline, words: Words): HTMLElement[] {
  const kinds: readonly (readonly [CardKind, string, string])[] = [
    ["takeaways", "takeaways", words.takeaways],
    ["faq", "questions", words.questions],
    ["credits", "sources", words.sources],
    ["next", "next", words.next],
  ];
  return kinds.flatMap(([kind, id, name]) => {
    const cards = timeline.cues.filter((cue): cue is CardCue => cue.type === "card" && cue.kind === kind);
    if (cards.length === 0) return [];
    const title = cards[0]?.title;
    // The section's own heading stands first among the items, as in the post.
    const items = cards.flatMap((card) => card.items).filter(({ text }) => text !== title);
    return [section(id, title ?? name, ...grouped(items))];
  });
}

/** Who plays, and how much each says. */
export function castSection(timeline: Timeline, portraits: Portraits, words: Words): HTMLElement {
  const spoken = linesOf(timeline).filter((line) => line.type === "speech");
  const people = timeline.episode.characters.map(({ id, name }) => {
    const count = spoken.filter((line) => line.actor === id).length;
    const node = element(
      "li",
      {},
      portraits.picture(id, name, false),
      element(
        "span",
        {},
        element("b", {}, name),
        element("small", {}, count === 1 ? words.aLine : say(words, "lines", { count })),
      ),
    );
    node.style.setProperty("--frame", portraits.of(id).frame);
    node.style.setProperty("--name", portraits.of(id).name);
    return node;
  });
  return section("cast", words.cast, element("ul", { class: "people" }, ...people));
}

/** All episodes; the one that is on is marked. */
export function episodesSection(
  list: readonly EpisodeEntry[],
  now: string | undefined,
  linkTo: (id: string) => string,
  words: Words,
): HTMLElement {
  const items = list.map((entry) => {
    const about = [
      entry.number !== undefined && say(words, "episodeNumber", { number: entry.number }),
      minutesText(entry.duration, words),
      entry.draft && words.draft,
      entry.id === now && words.nowPlaying,
    ];
    return element(
      "li",
      {},
      element(
        "a",
        { href: linkTo(entry.id), "aria-current": entry.id === now ? "page" : undefined },
        element("b", {}, entry.title),
        element("small", {}, about.filter(Boolean).join(" · ")),
        !!entry.description && element("span", {}, entry.description),
      ),
    );
  });
  return section("episodes", words.episodes, element("ul", { class: "episodes" }, ...items));
}

/** A length as people say it. */
export function minutesText(seconds: number, words: Words): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes === 1 ? words.aMinute : say(words, "minutes", { minutes });
}

function section(id: string, title: string, ...content: readonly Node[]): HTMLElement {
  return element(
    "section",
    { id, "aria-labelledby": `${id}-title` },
    element("h2", { id: `${id}-title` }, title),
    ...content,
  );
}

/** Items that are strong as a whole are headings of those that follow. */
function grouped(items: CardCue["items"]): HTMLElement[] {
  const nodes: HTMLElement[] = [];
  let list: HTMLElement | undefined;
  for (const { text, spans } of items) {
    const whole = spans.some(({ style, start, end }) => style === "strong" && start === 0 && end >= text.length);
    if (whole) {
      nodes.push(element("h3", {}, text));
      list = undefined;
      continue;
    }
    if (!list) {
      list = element("ul", {});
      nodes.push(list);
    }
    list.append(element("li", {}, richText(text, spans)));
  }
  return nodes;
}
