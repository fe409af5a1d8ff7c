import { withRecordingsAt } from "../timeline/derived/recordings.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { SidescenePlayer } from "../player/sidescene-player.ts";
import { el } from "./dom.ts";

export interface ScreenEvents {
  /** It plays, stands, was sought, or its volume or speed changed. */
  changed(): void;
  /** A person clicked on a line of somebody's on the stage. */
  picked(cueId: string): void;
  /** Where to hear a recording that the script names; undefined where it is not there. */
  recordingAt(name: string): string | undefined;
}

/** CSS px: the stage is laid out at least so wide and then made smaller, so that it is staged here as viewers see it. */
const LEAST_WIDTH = 960;
/** Seconds: a player that stands at 0 and has not begun shows its poster; the studio shows the frame. */
const FIRST_FRAME = 1e-3;

if (!customElements.get("sidescene-player")) customElements.define("sidescene-player", SidescenePlayer);

/** The stage of the studio: the player, without its own controls and keys. */
export class Screen {
  readonly element: HTMLElement;
  readonly #player: SidescenePlayer;
  readonly #resized: ResizeObserver;
  readonly #events: ScreenEvents;
  #address = "";

  constructor(events: ScreenEvents, signal: AbortSignal) {
    this.#events = events;
    this.#player = document.createElement("sidescene-player") as SidescenePlayer;
    this.#player.keysOff = true;
    this.#player.setAttribute("preload", "auto");
    this.element = el("div", { class: "screen-frame" }, this.#player);
    this.#resized = new ResizeObserver(() => this.#fit());
    this.#resized.observe(this.element);
    for (const name of ["play", "pause", "seeked", "ended", "volumechange", "ratechange", "loadedmetadata"])
      this.#player.addEventListener(name, () => events.changed(), { signal });
    this.#player.addEventListener(
      "click",
      ({ clientX, clientY }) => {
        const cue = this.#player.cueAt(clientX, clientY);
        if (cue !== undefined) events.picked(cue);
      },
      { signal },
    );
  }

  get player(): SidescenePlayer {
    return this.#player;
  }

  get time(): number {
    return this.#player.currentTime;
  }
  get paused(): boolean {
    return this.#player.paused;
  }
  get muted(): boolean {
    return this.#player.muted;
  }
  set muted(muted: boolean) {
    this.#player.muted = muted;
  }
  get rate(): number {
    return this.#player.playbackRate;
  }
  set rate(rate: number) {
    this.#player.playbackRate = rate;
  }

  /** Shows a timeline, the playhead at `t` seconds. The first one is loaded, later ones take its place. */
  show(written: Timeline, t: number): void {
    const timeline = withRecordingsAt(written, (name) => this.#events.recordingAt(name));
    if (this.#player.replaceTimeline(timeline, t)) return;
    const before = this.#address;
    this.#address = URL.createObjectURL(new Blob([JSON.stringify(timeline)], { type: "application/json" }));
    this.#player.src = this.#address;
    this.#player.currentTime = Math.max(t, FIRST_FRAME);
    if (before) URL.revokeObjectURL(before);
  }

  seek(t: number): void {
    this.#player.currentTime = t;
  }

  /** Plays from where it stands. What a browser refuses is no fault: the button stays. */
  async play(): Promise<void> {
    await this.#player.play().catch(() => {});
  }

  pause(): void {
    this.#player.pause();
  }

  /** The frame at `t` as a picture, so many pixels wide; what is shown stays. Rejects while there is no stage. */
  frame(t: number, width: number): Promise<CanvasImageSource> {
    return this.#player.frame(t, width);
  }

  /** The frame at `t` as a picture file. @throws {Error} in words where there is no picture. */
  async still(t: number, width: number): Promise<Blob> {
    const source = await this.frame(t, width);
    const height = Math.round((width * 9) / 16);
    const canvas = el("canvas");
    canvas.width = width;
    canvas.height = height;
    canvas.getContext("2d")?.drawImage(source, 0, 0, width, height);
    return new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be encoded."))),
        "image/png",
      ),
    );
  }

  destroy(): void {
    this.#resized.disconnect();
    this.#player.close();
    if (this.#address) URL.revokeObjectURL(this.#address);
  }

  #fit(): void {
    const width = this.element.clientWidth;
    const shown = Math.max(width, LEAST_WIDTH);
    this.#player.style.width = `${shown}px`;
    this.#player.style.height = `${(shown * 9) / 16}px`;
    this.#player.style.transform = `scale(${width / shown})`;
  }
}
