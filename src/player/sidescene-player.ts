import type { Timeline } from "../timeline/timeline.ts";
import type { ShownLink } from "./card-links.ts";
import type { Engines, Picture } from "./engines.ts";
import type { EpisodePlayer } from "./episode-player.ts";
import { realEngines } from "./real-engines.ts";
import { fill, isFilled } from "./filling.ts";
import { Hearing, type SoundTrouble } from "./hearing.ts";
import { loadTimeline } from "./load-timeline.ts";
import { MediaElement } from "./media-element.ts";
import { NATURAL } from "./natural-size.ts";
import { fillTracks } from "./own-tracks.ts";
import { canFloat, float } from "./picture-in-picture.ts";
import { parseSeconds } from "./reflect.ts";
import { listMembers } from "./reflecting-element.ts";
import type { OpenedSource } from "./resource.ts";
import { Parts } from "./parts.ts";
import { SettingsStore } from "./settings.ts";
import { Shell } from "./shell.ts";
import { handler } from "./track-list.ts";
import { ENGLISH, type WordKey, type Words } from "./words.ts";

/**
 * `<sidescene-player>`: an episode as a media element. Attributes and properties as HTMLMediaElement's, and
 * `timeline`, `seekToCue(id)`, `frame(t)`. Events of its own: `cuechange` (another line is on), `statechange`
 * (picture or sound came, failed, were lost).
 */
export class SidescenePlayer extends MediaElement implements EpisodePlayer {
  static override readonly observedAttributes = [
    ...MediaElement.observedAttributes,
    "controls",
    "poster",
    "captions",
    "pace",
  ];
  /** What it plays with; tests put others here. */
  static engines: Engines = realEngines;

  /** The interface's words; set before the element is put into a page to have it speak another language. */
  words: Words = ENGLISH;
  /** What the viewer has chosen; shared by the parts of the player and by the page around it. */
  readonly settings = new SettingsStore();
  /** True: keys do nothing (for a page that has its own). */
  keysOff = false;

  readonly #shell = new Shell(this);
  #timeline: Timeline | null = null;
  #picture: Picture | undefined;
  readonly #hearing = new Hearing(this, (trouble) => this.#tellSound(trouble));
  /** What is wrong with the picture, or with the sound: the words for it. */
  #trouble: WordKey | undefined;
  #soundTrouble: SoundTrouble | undefined;
  /** Ends what picture and sound are brought and used for. */
  #bringing: AbortController | undefined;
  /** The source has come so far that picture and sound are wanted. */
  #asked = false;
  #parts: Parts | undefined;
  #drawingFailed = false;
  #sparing = false;

  override connectedCallback(): void {
    super.connectedCallback();
    const { engines } = this.constructor as typeof SidescenePlayer;
    this.#parts ??= new Parts(this, this.#shell, {
      voice: engines.voice(),
      seen: (seen) => {
        this.playback.visible = seen;
      },
      resized: (width, height) => {
        this.#picture?.resize(width, height, devicePixelRatio);
        this.playback.refresh();
      },
    });
    // What was freed when it was taken out is brought again; what was not brought outside of a page, now.
    this.#bringBack();
  }

  protected takenOut(): void {
    this.#parts?.close();
    this.#parts = undefined;
    if (this.paused) this.#letGo();
  }

  /** Another document has other windows to watch, and other style sheets. */
  adoptedCallback(): void {
    this.#parts?.close();
    this.#parts = undefined;
    this.#shell.dressAnew();
  }

  override attributeChangedCallback(
    name: string,
    old: string | null,
    value: string | null,
    namespace?: string | null,
  ): void {
    super.attributeChangedCallback(name, old, value, namespace);
    if (namespace) return;
    if (name === "pace") this.defaultPlaybackRate = parseSeconds(value) || 1;
    if (name === "poster") this.#shell.poster(this.poster, this.#timeline?.episode.title ?? "");
    if (name === "controls") this.#parts?.controls(value !== null);
  }

  /** True: title, length and tracks are all that is got before somebody plays or seeks. */
  override get sparing(): boolean {
    return this.#sparing;
  }
  override set sparing(sparing: boolean) {
    this.#sparing = sparing;
    if (!sparing) this.playback.dispatch({ type: "want" });
  }

  /** The episode that is loaded. */
  get timeline(): Timeline | null {
    return this.#timeline;
  }
  /** What the viewer has to be told about, if anything. */
  get trouble(): WordKey | undefined {
    return this.failure?.reason ?? this.#trouble ?? this.#soundTrouble;
  }

  /** True while captions are drawn. The viewer's choice is remembered. */
  get captionsShown(): boolean {
    return this.tracks.drawn.length > 0;
  }
  set captionsShown(shown: boolean) {
    const track = this.tracks.get("captions");
    if (!shown) for (const one of this.tracks.drawn) one.mode = "disabled";
    else if (track && !this.captionsShown) track.mode = "showing";
    this.settings.set({ captions: shown });
  }
  /** True while the player fills the screen, or the window. */
  get filled(): boolean {
    return isFilled(this);
  }
  set filled(filled: boolean) {
    void fill(this, filled);
  }
  /** True where the picture can be shown in a small window of its own. */
  get canFloat(): boolean {
    return canFloat();
  }
  /**
   * Shows the picture in the browser's small window, as a video does.
   * @throws {DOMException} as HTMLVideoElement's, and InvalidStateError while there is no picture.
   */
  async requestPictureInPicture(): Promise<PictureInPictureWindow> {
    if (!this.#picture) throw new DOMException("There is no picture yet.", "InvalidStateError");
    if (this.disablePictureInPicture) throw new DOMException("The page does not want it.", "InvalidStateError");
    this.playback.drawsUnseen = true;
    const window = await float(this.#picture.canvas, () => {
      this.playback.drawsUnseen = false;
      this.dispatchEvent(new Event("leavepictureinpicture", { bubbles: true }));
    });
    this.dispatchEvent(new Event("enterpictureinpicture", { bubbles: true }));
    return window;
  }
  /** As a video with controls: the keys are the player's from then on. */
  override focus(options?: FocusOptions): void {
    this.#shell.focus(options);
  }
  /** Says something to those who don't see the page, politely. */
  announce(text: string): void {
    this.#parts?.announce(text);
  }

  /** Playing on from before `t` stops there, once. */
  stopAt(t: number | undefined): void {
    const stop = t ?? this.stopAsked;
    // Who plays on from there is not stopped again.
    const ahead = stop !== undefined && stop > this.currentTime;
    this.playback.dispatch({ type: "bounds", from: this.transport.from, stop: ahead ? stop : undefined });
  }

  /** Puts the playhead where the cue begins. False where there is no such cue. */
  seekToCue(id: string): boolean {
    const cue = this.#timeline?.cues.find((one) => one.id === id);
    if (cue) this.currentTime = cue.start;
    return cue !== undefined;
  }

  /**
   * The frame at `t` seconds as a picture, `width` device pixels wide; what is shown stays as it is.
   * @throws {DOMException} InvalidStateError while there is no picture to draw.
   */
  async frame(t: number, width: number = NATURAL.width): Promise<CanvasImageSource> {
    if (!this.#picture) throw new DOMException("There is no picture yet.", "InvalidStateError");
    return this.#picture.still(t, width);
  }

  /**
   * Another version of the episode that is loaded takes its place, the playhead at `t` seconds: it goes on playing or
   * standing there, and nothing is fetched anew. False where nothing is loaded yet.
   */
  replaceTimeline(timeline: Timeline, t: number = this.currentTime): boolean {
    if (this.readyState === 0) return false;
    this.#timeline = timeline;
    this.#picture?.replace(timeline);
    this.#hearing.replace(timeline);
    this.#fillTracks(timeline);
    this.playback.dispatch({ type: "metadata", duration: timeline.duration, startAt: 0 });
    this.playback.dispatch({ type: "seek", to: t });
    return true;
  }

  /** Id of the cue whose bubble, card or caption is at that point of the window. */
  cueAt(clientX: number, clientY: number): string | undefined {
    const { left, top, width } = this.getBoundingClientRect();
    // A page may have scaled the element: the stage measures in the element's own pixels.
    const own = this.offsetWidth / Math.max(width, 1);
    return this.#picture?.cueAt((clientX - left) * own, (clientY - top) * own);
  }

  /** The links that can be read in the picture now. */
  get shownLinks(): readonly ShownLink[] {
    return (this.#shell.begun && this.#picture?.links?.()) || [];
  }

  /** Frees everything. The element may be used again: it loads anew. */
  close(): void {
    this.removeAttribute("src");
    this.load();
    this.remove();
  }

  protected async openSource(url: string, signal: AbortSignal): Promise<OpenedSource> {
    const credentials = this.crossOrigin === "use-credentials" ? "include" : "same-origin";
    const timeline = await loadTimeline(url, credentials, signal);
    if (!signal.aborted) {
      this.#timeline = timeline;
      this.#shell.poster(this.poster, timeline.episode.title);
      this.#fillTracks(timeline);
    }
    return { duration: timeline.duration, rest: () => this.#bringEngines(timeline) };
  }

  #fillTracks(timeline: Timeline): void {
    const asked = this.getAttribute("captions");
    const captions = asked === null ? this.settings.all.captions : asked !== "off";
    // A page's own captions stand in for ours.
    const ours = captions && !this.captionsShown;
    fillTracks(this.tracks, timeline, this.words, { captions: ours, source: this.currentSrc });
  }

  protected closeSource(): void {
    this.#timeline = null;
    this.#asked = false;
    this.#shell.rewind();
    this.tracks.clear();
    this.#letGo();
  }

  protected drawAt(t: number): number | undefined {
    if (t > 0 || !this.paused) this.#shell.begin();
    try {
      const shown = this.#picture?.show(this.#frameTime(t));
      // The poster stands for the start.
      return shown === undefined || this.#shell.begun ? shown : t;
    } catch (error) {
      // One frame that cannot be drawn must not stop the story; said once, not sixty times a second.
      if (!this.#drawingFailed) console.error("sidescene: a frame could not be drawn,", error);
      this.#drawingFailed = true;
      return undefined;
    }
  }

  protected override comingAt(t: number): Promise<void> | undefined {
    return this.#picture?.coming(t);
  }

  /** Before it has begun there is a poster: an image, or a frame that says more than the first one. */
  #frameTime(t: number): number {
    return this.#shell.begun ? t : this.#posterTime;
  }

  /** In the middle of the first line. */
  get #posterTime(): number {
    const first = this.#timeline?.cues.find((cue) => cue.type === "speech");
    return first ? (first.start + first.end) / 2 : 0;
  }

  protected followAt(t: number, moving: boolean): void {
    // In no page, and held by nobody perhaps: only what plays there, as a video would, has picture and sound.
    if (!this.isConnected) {
      if (moving) this.#bringBack();
      else if (this.paused) this.#letGo();
    }
    this.#hearing.follow(t, moving, this.playbackRate);
    this.#parts?.follow(t);
  }

  protected volumeChangedTo(volume: number, muted: boolean): void {
    this.#hearing.level(volume, muted);
  }

  protected beforePlay(): void {
    this.#shell.play();
    void this.#hearing.wake();
  }

  #bringBack(): void {
    if (this.#timeline && this.#asked && !this.#bringing) void this.#bringEngines(this.#timeline);
  }

  async #bringEngines(timeline: Timeline): Promise<void> {
    this.#asked = true;
    if (!this.isConnected && this.paused) return;
    this.#bringing?.abort();
    this.#bringing = new AbortController();
    const { signal } = this.#bringing;
    const { engines } = this.constructor as typeof SidescenePlayer;
    const loaded = this.readyState < this.HAVE_CURRENT_DATA ? next(this, "loadeddata", signal) : undefined;
    const coming = engines.picture(timeline, {
      size: () => ({ ...this.#shell.size, pixelRatio: devicePixelRatio }),
      at: () => (this.paused ? this.#frameTime(this.currentTime) : this.currentTime),
      source: () => this.#source,
      reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
      progress: (share) => this.#shell.progress(share),
      after: loaded ?? Promise.resolve(),
      lost: (lost) => this.#tell(lost ? "lostPicture" : undefined, "lostPicture"),
    });
    // Sound waits until there is a picture, so that the picture isn't kept waiting by it.
    this.#hearing.bring(engines, () => this.#timeline ?? timeline, this.#source, loaded ?? coming);
    try {
      const picture = await coming;
      if (signal.aborted) return picture.close();
      this.#picture = picture;
      if (this.#timeline) picture.replace(this.#timeline);
      this.#shell.hold(picture.canvas);
      const { width, height } = this.#shell.size;
      picture.resize(width, height, devicePixelRatio);
      this.present(this.currentTime);
      this.#tell(undefined, "noPicture");
    } catch (error) {
      if (signal.aborted) return;
      console.warn("sidescene: no picture,", error);
      this.#tell("noPicture", "noPicture");
    }
  }

  /** Where the timeline came from. */
  get #source(): string {
    return new URL(this.currentSrc, document.baseURI).href;
  }

  #tellSound(trouble: SoundTrouble | undefined): void {
    if (trouble === this.#soundTrouble) return;
    this.#soundTrouble = trouble;
    this.dispatchEvent(new Event("statechange"));
  }

  /** Notes that there is trouble of this kind, or no longer. */
  #tell(trouble: WordKey | undefined, kind: WordKey): void {
    if (trouble === undefined && this.#trouble !== kind) return;
    this.#trouble = trouble;
    this.dispatchEvent(new Event("statechange"));
  }

  #letGo(): void {
    this.#bringing?.abort();
    this.#bringing = undefined;
    this.#shell.hold(undefined);
    this.#picture?.close();
    this.#hearing.letGo();
    this.#picture = undefined;
    this.#trouble = undefined;
    this.#soundTrouble = undefined;
  }
}

listMembers(SidescenePlayer.prototype);
// Those of all other events are in every element.
for (const type of ["enterpictureinpicture", "leavepictureinpicture"])
  Object.defineProperty(SidescenePlayer.prototype, `on${type}`, { ...handler(type), enumerable: true });

/** Resolves at the element's next event of that kind; never where the signal comes first. */
const next = (element: EventTarget, type: string, signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => element.addEventListener(type, resolve, { once: true, signal }));
