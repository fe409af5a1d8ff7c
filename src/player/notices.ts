import { element } from "./dom.ts";
import type { Shell } from "./shell.ts";
import type { EpisodePlayer } from "./episode-player.ts";

/** Shows what the player is about: waiting for a start, loading, in trouble. As words, never as a blank. */
export function showNotices(player: EpisodePlayer, shell: Shell, signal: AbortSignal): void {
  const { words } = player;
  const show = () => {
    const { status, trouble } = player;
    // It may start without a press: an embed's autoplay.
    if (!player.paused) shell.play();
    shell.frame.dataset.status = status;
    shell.bar.hidden = status !== "starting";
    // As with a <video>: without controls there is nothing to press.
    shell.offerStart(player.controls && !shell.played && !["failed", "empty", "starting"].includes(status));
    const said = shell.note.dataset.trouble ?? "";
    if ((trouble ?? "") === said) return;
    shell.note.dataset.trouble = trouble ?? "";
    shell.note.replaceChildren();
    if (!trouble) return;
    player.announce(words[trouble]);
    const text = element("p", {}, words[trouble]);
    const again = element("button", { type: "button" }, words.tryAgain);
    again.addEventListener("click", () => player.load());
    const wake = element("button", { type: "button", class: "text" }, words[trouble]);
    wake.addEventListener("click", () => void player.play().catch(() => undefined));
    if (trouble === "noSound") shell.note.append(wake);
    else shell.note.append(text, ...(status === "failed" ? [again] : []));
  };
  const kinds = [
    "loadstart",
    "loadedmetadata",
    "canplay",
    "play",
    "playing",
    "pause",
    "seeking",
    "seeked",
    "waiting",
    "ended",
  ];
  // What the network took away it may bring back.
  const retry = () => {
    if (player.trouble === "offline" || player.trouble === "unreachable") player.load();
  };
  window.addEventListener("online", retry, { signal });
  for (const type of [...kinds, "emptied", "error", "statechange"]) player.addEventListener(type, show, { signal });
  show();
}
