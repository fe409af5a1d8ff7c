import { VIEW_RATE } from "../timeline/sample.ts";
import type { KeyAction } from "./keys.ts";
import { linesOf, nextStart, previousStart } from "./lines.ts";
import type { EpisodePlayer } from "./episode-player.ts";

/** The speeds that a viewer can choose. */
export const RATES = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

const clamp = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x));

/** Does what a key or a button asks. `transcript` and `help` go to the page as events; false where nobody took them. */
export function perform(player: EpisodePlayer, action: KeyAction): void {
  const { timeline } = player;
  switch (action.do) {
    case "toggle":
      if (player.paused) void player.play().catch(() => undefined);
      else player.pause();
      break;
    case "by":
      player.currentTime = clamp(player.currentTime + action.seconds, 0, player.duration || 0);
      break;
    case "frame":
      player.pause();
      player.currentTime = clamp(player.currentTime + action.step / VIEW_RATE, 0, player.duration || 0);
      break;
    case "line":
      if (timeline)
        stepAmong(
          player,
          linesOf(timeline).map((line) => line.start),
          action.step,
        );
      break;
    case "chapter":
      if (timeline)
        stepAmong(
          player,
          timeline.chapters.map((chapter) => chapter.start),
          action.step,
        );
      break;
    case "tenth":
      if (player.duration > 0) player.currentTime = (player.duration * action.tenth) / 10;
      break;
    case "edge":
      if (player.duration > 0) player.currentTime = action.edge === "start" ? 0 : player.duration;
      break;
    case "volume":
      player.muted = false;
      // Steps of a twentieth, however often: no crumbs of floating point.
      player.volume = clamp(Math.round((player.volume + action.by) * 100) / 100, 0, 1);
      break;
    case "mute":
      player.muted = !player.muted;
      break;
    case "rate": {
      const next =
        action.step > 0
          ? RATES.find((rate) => rate > player.playbackRate)
          : RATES.findLast((rate) => rate < player.playbackRate);
      if (next) player.playbackRate = next;
      break;
    }
    case "captions":
      player.captionsShown = !player.captionsShown;
      break;
    case "fill":
      player.filled = !player.filled;
      break;
    case "transcript":
    case "help":
      player.dispatchEvent(new CustomEvent(`${action.do}request`, { bubbles: true, composed: true }));
  }
}

function stepAmong(player: EpisodePlayer, starts: readonly number[], step: 1 | -1): void {
  const { currentTime } = player;
  const to = step < 0 ? previousStart(starts, currentTime) : nextStart(starts, currentTime);
  if (to !== undefined) player.currentTime = to;
}
