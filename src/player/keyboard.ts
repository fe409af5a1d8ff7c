import { actionFor } from "./keys.ts";
import { perform } from "./perform.ts";
import type { EpisodePlayer } from "./episode-player.ts";

/** Things that have keys of their own: typing, choosing. */
const TAKES_KEYS =
  "input:not([type=range]), select, textarea, [contenteditable], [role=menu], [role=menuitemradio], dialog";
/** Things that space and enter press. */
const PRESSED = "button, a, [role=button], media-play-button, media-mute-button, media-chrome-button";

/** The keyboard map, where focus is inside the player. */
export function listenToKeys(player: EpisodePlayer, signal: AbortSignal): void {
  player.addEventListener(
    "keydown",
    (event) => {
      if (player.keysOff || event.defaultPrevented) return;
      const path = event.composedPath().filter((one): one is Element => one instanceof Element);
      const inside = path.slice(0, path.indexOf(player));
      if (inside.some((one) => one.matches(TAKES_KEYS))) return;
      const pressed = event.key === " " || event.key === "Enter";
      if (pressed && inside.some((one) => one.matches(PRESSED) || one.localName.endsWith("-button"))) return;
      // The volume's own slider keeps its arrows; on the scrubber they mean what they mean everywhere.
      const arrow = event.key.startsWith("Arrow") && !event.ctrlKey && !event.shiftKey;
      if (arrow && inside.some((one) => one.localName === "media-volume-range")) return;
      const action = actionFor(event);
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      perform(player, action);
    },
    { signal, capture: true },
  );
}
