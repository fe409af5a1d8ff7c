import { element, icon } from "../player/dom.ts";
import { PATHS } from "../player/icons.ts";
import type { SidescenePlayer } from "../player/sidescene-player.ts";
import { say, type Words } from "../player/words.ts";
import { clockText } from "./clock-text.ts";

/** Copies a link and says so; where the browser refuses, says the link. */
export async function copyLink(link: string, player: SidescenePlayer): Promise<boolean> {
  const { words } = player;
  try {
    await navigator.clipboard.writeText(link);
    player.announce(words.copied);
    return true;
  } catch {
    player.announce(say(words, "notCopied", { link }));
    return false;
  }
}

/** The share menu: the link to copy, with the time or without. */
export function shareMenu(
  player: SidescenePlayer,
  words: Words,
  linkTo: (t: number | undefined) => string,
): HTMLElement {
  const timed = element("input", { type: "checkbox" });
  const at = element("span");
  const field = element("input", { type: "text", readonly: true, "aria-label": words.share });
  const done = element("button", { type: "button" }, words.copyLink);
  const elsewhere = element("button", { type: "button" }, words.shareElsewhere);
  const menu = element("details", { class: "share" });
  const refresh = () => {
    at.textContent = say(words, "shareAt", { time: clockText(player.currentTime) });
    field.value = linkTo(timed.checked ? player.currentTime : undefined);
    done.textContent = words.copyLink;
  };
  refresh();
  timed.addEventListener("change", refresh);
  menu.addEventListener("toggle", refresh);
  field.addEventListener("focus", () => field.select());
  done.addEventListener("click", async () => {
    if (await copyLink(field.value, player)) done.textContent = words.copied;
    else field.focus();
  });
  elsewhere.hidden = !navigator.share;
  elsewhere.addEventListener(
    "click",
    () => void navigator.share({ title: document.title, url: field.value }).catch(() => undefined),
  );
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!menu.contains(event.target as Node)) menu.open = false;
  });
  menu.append(
    element("summary", {}, icon(PATHS.share), element("span", {}, words.share)),
    element("div", { class: "sheet" }, element("label", {}, timed, at), field, element("p", {}, done, elsewhere)),
  );
  return menu;
}
