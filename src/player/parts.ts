import { CardLinks } from "./card-links.ts";
import { drawCaptions } from "./captions.ts";
import { speakDescriptions } from "./describe.ts";
import type { Voice } from "./engines.ts";
import { watchFilling } from "./filling.ts";
import { attended } from "../playback/idle.ts";
import { listenToKeys } from "./keyboard.ts";
import { keepMediaSession } from "./media-session.ts";
import { showNotices } from "./notices.ts";
import { Readouts } from "./readouts.ts";
import type { Shell } from "./shell.ts";
import type { EpisodePlayer } from "./episode-player.ts";
import { playAlone } from "./solo.ts";
import { waitAfterLines } from "./stepwise.ts";
import { watchViewing } from "./viewing.ts";

interface Hooks {
  readonly voice: Voice | undefined;
  seen(seen: boolean): void;
  resized(width: number, height: number): void;
}

/** What surrounds the picture while the player stands in a page: all of it ends with `close`. */
export class Parts {
  private readonly ending = new AbortController();
  private readonly readouts: Readouts;
  private readonly links: CardLinks;
  private barEnding: AbortController | undefined;

  constructor(
    private readonly player: EpisodePlayer,
    private readonly shell: Shell,
    hooks: Hooks,
  ) {
    const { signal } = this.ending;
    this.readouts = new Readouts(player.words);
    this.links = new CardLinks((followed) => (followed ? player.pause() : player.focus({ preventScroll: true })));
    shell.frame.append(this.readouts.live, this.readouts.meter, this.links.layer);
    const sizes = new ResizeObserver(() => {
      // What is not laid out (hidden, or just taken out) has no size to draw for.
      if (shell.laidOut) hooks.resized(shell.size.width, shell.size.height);
      this.links.follow(player.shownLinks);
    });
    sizes.observe(shell.view);
    signal.addEventListener("abort", () => {
      sizes.disconnect();
      this.readouts.live.remove();
      this.readouts.meter.remove();
      this.links.layer.remove();
    });
    watchViewing(player, (seen) => hooks.seen(seen), signal);
    watchFilling(player, signal);
    listenToKeys(player, signal);
    playAlone(player, signal);
    keepMediaSession(player, signal);
    waitAfterLines(player, signal);
    speakDescriptions(player, hooks.voice, signal);
    showNotices(player, shell, signal);
    drawCaptions(shell.captions, player.textTracks, player.settings, signal);
    player.addEventListener("emptied", () => this.readouts.reset(), { signal });
    this.controls(player.controls);
  }

  /** Brings the controls, or takes them away. */
  controls(on: boolean): void {
    this.shell.frame.toggleAttribute("data-controls", on);
    if (!on) {
      this.barEnding?.abort();
      this.barEnding = undefined;
      return;
    }
    if (this.barEnding || this.ending.signal.aborted) return;
    const ending = new AbortController();
    this.barEnding = ending;
    void this.bringBar(ending.signal);
  }

  /** The controls' code is none of what a page needs to be seen. */
  private async bringBar(signal: AbortSignal): Promise<void> {
    await attended(this.player, ["play", "helprequest"], signal);
    const { buildBar } = await import("./controls/bar.ts");
    if (!signal.aborted) buildBar(this.player, this.shell, signal);
  }

  /** The playhead is at `t`. */
  follow(t: number): void {
    const { timeline } = this.player;
    if (timeline) this.readouts.follow(timeline, t);
    this.links.follow(this.player.shownLinks);
  }

  announce(text: string): void {
    this.readouts.live.textContent = text;
  }

  close(): void {
    this.barEnding?.abort();
    this.ending.abort();
  }
}
