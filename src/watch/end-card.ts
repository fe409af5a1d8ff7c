import { element, icon } from "../player/dom.ts";
import { PATHS } from "../player/icons.ts";
import type { SidescenePlayer } from "../player/sidescene-player.ts";
import { say, type Words } from "../player/words.ts";
import type { EpisodeEntry } from "./episode-list.ts";

/** What stands over the stage when the episode is over: again, the next one, the words to read. */
export function endCard(
  player: SidescenePlayer,
  words: Words,
  next: () => { readonly entry: EpisodeEntry; readonly link: string } | undefined,
): HTMLElement {
  const card = element("div", { class: "end", hidden: true });
  const show = () => {
    const after = next();
    const again = element("button", { type: "button" }, icon(PATHS.again), words.playAgain);
    again.addEventListener("click", () => void player.play().catch(() => undefined));
    const jump = (id: string, text: string) => document.getElementById(id) && element("a", { href: `#${id}` }, text);
    card.replaceChildren(
      element("p", { class: "title" }, words.theEnd),
      element(
        "p",
        { class: "ways" },
        again,
        after &&
          element("a", { class: "next", href: after.link }, say(words, "nextEpisode", { title: after.entry.title })),
        jump("takeaways", words.takeaways) ?? undefined,
        jump("sources", words.sources) ?? undefined,
        jump("episodes", words.moreEpisodes) ?? undefined,
      ),
    );
    card.hidden = false;
    player.announce(words.endNow);
  };
  const hide = () => {
    card.hidden = true;
  };
  player.addEventListener("ended", show);
  for (const type of ["play", "seeking", "emptied"]) player.addEventListener(type, hide);
  return card;
}
