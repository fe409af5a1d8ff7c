import { perform } from "./perform.ts";
import type { EpisodePlayer } from "./episode-player.ts";

/** Seconds that the system's seek buttons skip where they don't say. */
const SKIP = 10;

/** Tells the system what plays, and takes its keys: headphones, lock screen, keyboards. The player that plays has them. */
export function keepMediaSession(player: EpisodePlayer, signal: AbortSignal): void {
  const session = globalThis.navigator?.mediaSession;
  if (!session) return;
  let mine = false;

  const place = () => {
    if (!mine || !(player.duration > 0)) return;
    const rate = player.playbackRate || 1;
    session.setPositionState({ duration: player.duration, playbackRate: rate, position: player.currentTime });
  };
  const handlers: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
    play: () => void player.play().catch(() => undefined),
    pause: () => player.pause(),
    stop: () => player.pause(),
    seekbackward: ({ seekOffset }) => perform(player, { do: "by", seconds: -(seekOffset ?? SKIP) }),
    seekforward: ({ seekOffset }) => perform(player, { do: "by", seconds: seekOffset ?? SKIP }),
    seekto: ({ seekTime }) => {
      if (seekTime !== undefined) player.currentTime = seekTime;
    },
    previoustrack: () => perform(player, { do: "chapter", step: -1 }),
    nexttrack: () => perform(player, { do: "chapter", step: 1 }),
  };
  const handle = (on: boolean) => {
    for (const [action, handler] of Object.entries(handlers)) {
      try {
        session.setActionHandler(action as MediaSessionAction, on ? handler : null);
      } catch {
        // An action that this browser does not know.
      }
    }
  };
  const take = () => {
    const { timeline, poster } = player;
    mine = true;
    session.metadata = new MediaMetadata({
      title: timeline?.episode.title ?? "",
      artist: "Sidescene",
      artwork: poster ? [{ src: poster }] : [],
      // What browsers make of it: chapters in the system's media view.
      ...(timeline && {
        chapterInfo: timeline.chapters.map(({ start, title }) => ({ startTime: start, title, artwork: [] })),
      }),
    });
    session.playbackState = "playing";
    handle(true);
    place();
  };
  const release = () => {
    if (!mine) return;
    mine = false;
    handle(false);
    session.metadata = null;
    session.playbackState = "none";
  };
  player.addEventListener("play", take, { signal });
  player.addEventListener(
    "pause",
    () => {
      if (mine) session.playbackState = "paused";
    },
    { signal },
  );
  for (const type of ["seeked", "ratechange", "pause"]) player.addEventListener(type, place, { signal });
  player.addEventListener("emptied", release, { signal });
  signal.addEventListener("abort", release);
}
