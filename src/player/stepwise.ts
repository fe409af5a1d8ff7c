import { nextStart, restsOf } from "./lines.ts";
import type { EpisodePlayer } from "./episode-player.ts";

/**
 * The reading pace: where the viewer has chosen it, the episode stops after each page and goes on when asked (play,
 * the space key, a tap).
 */
export function waitAfterLines(player: EpisodePlayer, signal: AbortSignal): void {
  let rests: readonly number[] = [];
  const aim = () => player.stopAt(player.settings.all.stepwise ? nextStart(rests, player.currentTime) : undefined);
  const read = () => {
    rests = player.timeline ? restsOf(player.timeline) : [];
    aim();
  };
  player.addEventListener("loadedmetadata", read, { signal });
  for (const type of ["play", "seeked"]) player.addEventListener(type, aim, { signal });
  player.settings.addEventListener("change", aim, { signal });
  read();
}
