/** Players that are on this page and play. */
const playing = new Set<HTMLMediaElementLike>();

interface HTMLMediaElementLike extends EventTarget {
  readonly paused: boolean;
  pause(): void;
}

/** One plays, the others pause: two stories at once are none. Two that are muted may run side by side. */
export function playAlone(player: HTMLMediaElementLike & { readonly muted: boolean }, signal: AbortSignal): void {
  player.addEventListener(
    "play",
    () => {
      if (player.muted) return;
      for (const other of playing) if (other !== player) other.pause();
      playing.add(player);
    },
    { signal },
  );
  for (const type of ["pause", "ended", "emptied"])
    player.addEventListener(type, () => playing.delete(player), { signal });
  signal.addEventListener("abort", () => playing.delete(player));
}
