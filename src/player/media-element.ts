import { type Clock, type Pace, SystemClock, systemPace } from "../playback/clock.ts";
import { FrameCallbacks } from "../playback/frame-callbacks.ts";
import { Playback } from "../playback/playback.ts";
import { hasEnded, playedAt, type Status, statusOf, type Transport } from "../playback/transport.ts";
import { MediaChildren } from "./children.ts";
import type { MediaFailure } from "./media-failure.ts";
import { partOf } from "./media-fragment.ts";
import { NATURAL } from "./natural-size.ts";
import { PageTracks } from "./page-tracks.ts";
import { PlayPromises } from "./play-promises.ts";
import { finiteNumber, parseSeconds } from "./reflect.ts";
import { listMembers, ReflectingElement } from "./reflecting-element.ts";
import { type OpenedSource, Resource } from "./resource.ts";
import { Sources } from "./sources.ts";
import { MediaTextTracks } from "./text-tracks.ts";
import { timeRanges } from "./time-ranges.ts";

const NETWORK = { none: 0, idle: 1, loading: 2, offered: 2, choosing: 3, failed: 3 } as const;
/** Chromium's bounds; 0 holds the picture. */
const RATES = { least: 0.0625, most: 16 };
const playable = (rate: number) => rate === 0 || (rate >= RATES.least && rate <= RATES.most);

/** Properties that a page may set before the element is defined. */
const LATE: ReadonlySet<string> = new Set(
  (
    "src poster autoplay loop controls defaultMuted muted volume playbackRate defaultPlaybackRate preservesPitch " +
    "preload crossOrigin playsInline currentTime"
  ).split(" "),
);

/** All players of a page live by one clock. */
const CLOCK: Clock = new SystemClock();
const PACE: Pace = systemPace();

/**
 * The contract of HTMLMediaElement for something that is no file of sound or pictures. What it plays is for its heir
 * to say, in the protected methods at its end.
 */
export abstract class MediaElement extends ReflectingElement {
  static readonly observedAttributes: readonly string[] = [
    "src",
    "autoplay",
    "loop",
    "muted",
    "preload",
    "start",
    "end",
  ];

  protected readonly playback: Playback;
  protected readonly tracks: MediaTextTracks;
  readonly #children: MediaChildren;
  readonly #resource: Resource;
  readonly #frames = new FrameCallbacks();
  readonly #task: (run: () => void) => void;
  readonly #promises = new PlayPromises();
  /** How often it has been taken out of a place. */
  #left = 0;
  #volume = 1;
  #muted = false;
  #preservesPitch = true;

  constructor(clock: Clock = CLOCK, pace: Pace = PACE) {
    super();
    this.playback = new Playback(clock, pace, {
      // A video's can be cancelled, for all that comes of it.
      fire: (name) => this.dispatchEvent(new Event(name, { cancelable: true })),
      takePromises: () => this.#promises.take(),
      hasSource: () => this.#given,
      fetch: () => void this.#resource.fetch(),
      draw: (t) => this.present(t),
      coming: (t) => this.comingAt(t),
      begin: () => this.tracks.begin(),
      reached: (t) => this.tracks.follow(t, false, false),
      follow: (t, moving) => {
        this.tracks.follow(t, moving, this.transport.seeking);
        this.followAt(t, moving);
      },
    });
    const task = (run: () => void) => void pace.task(run);
    this.#task = task;
    this.tracks = new MediaTextTracks(
      () => this.pause(),
      (run) => this.playback.later(run),
      task,
      () => this.#children.look(),
    );
    const sources = new Sources(this, (type) => this.canPlayType(type));
    const pageTracks = new PageTracks(this, this.tracks, task);
    this.#children = new MediaChildren(this, sources, pageTracks, (source, before) =>
      this.#resource.another(source, before),
    );
    this.#resource = new Resource(this, this.playback, sources, {
      open: (url, signal) => this.openSource(url, signal),
      look: () => this.#children.look(),
      tracks: () => pageTracks.loaded(),
      sparing: () => this.sparing && !this.autoplay,
      bounds: () => ({ from: this.#startAttribute, stop: this.stopAsked }),
    });
    this.#muted = this.hasAttribute("muted");
  }

  connectedCallback(): void {
    this.#adoptProperties();
    this.#children.look();
    this.#children.back();
  }

  disconnectedCallback(): void {
    this.#children.gone();
    const mine = ++this.#left;
    const out = () => !this.isConnected && mine === this.#left;
    this.#task(() => {
      if (out()) this.takenOut();
    });
    // Moved within a page it plays on; taken out it pauses, behind the events that are due, as Chromium does.
    this.playback.surely(() => {
      if (out()) this.playback.dispatch({ type: "pause" });
    });
  }

  attributeChangedCallback(name: string, old: string | null, value: string | null, namespace?: string | null): void {
    if (namespace) return;
    switch (name) {
      case "src":
        if (value !== null) this.loadAnew(false);
        break;
      case "autoplay":
        this.playback.dispatch({ type: "autoplay", autoplay: value !== null });
        break;
      case "loop":
        this.playback.dispatch({ type: "loop", loop: value !== null });
        break;
      case "muted":
        // Counts at birth only. The parser gives attributes after the constructor, and before the element is in place.
        if (old === null && value !== null && this.#parsing) this.#muted = true;
        break;
      case "preload":
        if (this.preload !== "none") this.playback.dispatch({ type: "want" });
        break;
      case "start":
      case "end":
        this.playback.dispatch({
          type: "bounds",
          from: this.#startAttribute,
          stop: this.stopAsked,
        });
        break;
    }
  }

  // What it plays.

  get currentSrc(): string {
    return this.#resource.address;
  }
  get error(): MediaError | null {
    return this.#resource.error;
  }
  get videoWidth(): number {
    return this.transport.ready > 0 ? NATURAL.width : 0;
  }
  get videoHeight(): number {
    return this.transport.ready > 0 ? NATURAL.height : 0;
  }
  get networkState(): number {
    this.#children.look();
    return NETWORK[this.transport.source];
  }
  get readyState(): number {
    return this.transport.ready;
  }
  get duration(): number {
    return this.transport.duration;
  }
  load(): void {
    this.loadAnew(true);
  }
  protected loadAnew(demanded: boolean): void {
    this.#children.look();
    this.#resource.restart(demanded);
    const had = this.transport.ready > 0;
    // What was active is not told of any more.
    this.tracks.restart();
    this.#frames.restart();
    this.playback.dispatch({ type: "choose" });
    if (had) this.closeSource();
  }
  /** @throws {TypeError} without an argument. */
  canPlayType(...types: readonly [type: string]): CanPlayTypeResult {
    const type: string = types[0];
    if (types.length < 1) {
      throw new TypeError(
        "Failed to execute 'canPlayType' on 'HTMLMediaElement': 1 argument required, but only 0 present.",
      );
    }
    return /^\s*application\/(vnd\.sidescene\+)?json\s*(;|$)/i.test(type) ? "maybe" : "";
  }

  // Where it is, and what it does.

  get currentTime(): number {
    return this.playback.position;
  }
  set currentTime(value: number) {
    this.playback.dispatch({ type: "seek", to: finiteNumber(value, "currentTime") });
  }
  fastSeek(time: number): void {
    this.currentTime = time;
  }
  get paused(): boolean {
    return this.transport.paused;
  }
  get ended(): boolean {
    return hasEnded(this.transport, this.playback.now);
  }
  get seeking(): boolean {
    return this.transport.seeking;
  }
  get buffered(): TimeRanges {
    return timeRanges(this.transport.ready > 0 ? [[0, this.duration]] : []);
  }
  get seekable(): TimeRanges {
    return timeRanges(this.transport.ready > 0 ? [[0, this.duration]] : []);
  }
  get played(): TimeRanges {
    return timeRanges(playedAt(this.transport, this.playback.now));
  }
  play(): Promise<void> {
    this.#children.look();
    if (this.error) return this.#promises.refuse();
    const promise = this.#promises.give();
    this.beforePlay();
    if (this.paused && this.readyState > 0) this.tracks.begin();
    this.playback.dispatch({ type: "play" });
    return promise;
  }
  pause(): void {
    this.playback.dispatch({ type: "pause" });
  }

  /** What it is doing, as its viewers would say. */
  get status(): Status {
    return statusOf(this.transport, this.playback.now);
  }

  // How it plays.

  get playbackRate(): number {
    return this.transport.rate;
  }
  set playbackRate(value: number) {
    const rate = finiteNumber(value, "playbackRate");
    if (!playable(rate)) {
      throw new DOMException(
        `Failed to set the 'playbackRate' property on 'HTMLMediaElement': The provided playback rate (${rate}) is not in the supported playback range.`,
        "NotSupportedError",
      );
    }
    this.playback.dispatch({ type: "rate", rate });
  }
  get defaultPlaybackRate(): number {
    return this.transport.defaultRate;
  }
  set defaultPlaybackRate(value: number) {
    const rate = finiteNumber(value, "defaultPlaybackRate");
    // As in Chromium: one that cannot be played is passed over in silence.
    if (playable(rate)) this.playback.dispatch({ type: "default-rate", rate });
  }
  get volume(): number {
    return this.#volume;
  }
  set volume(value: number) {
    const volume = finiteNumber(value, "volume");
    if (volume < 0 || volume > 1) {
      throw new DOMException(
        `Failed to set the 'volume' property on 'HTMLMediaElement': The volume provided (${volume}) is outside the range [0, 1].`,
        "IndexSizeError",
      );
    }
    if (volume === this.#volume) return;
    this.#volume = volume;
    this.#volumeChanged();
  }
  get muted(): boolean {
    return this.#muted;
  }
  set muted(value: boolean) {
    if (Boolean(value) === this.#muted) return;
    this.#muted = Boolean(value);
    this.#volumeChanged();
  }
  get preservesPitch(): boolean {
    return this.#preservesPitch;
  }
  set preservesPitch(value: boolean) {
    this.#preservesPitch = Boolean(value);
  }
  get textTracks(): TextTrackList {
    this.#children.look();
    return this.tracks.list;
  }
  addTextTrack(kind: TextTrackKind, label?: string, language?: string): TextTrack {
    return this.tracks.add(kind, label, language);
  }

  /** Calls back, once, when another picture has been drawn. @throws {TypeError} */
  requestVideoFrameCallback(callback: VideoFrameRequestCallback): number {
    return this.#frames.request(callback);
  }
  /** @throws {TypeError} without an argument. */
  cancelVideoFrameCallback(...handles: readonly [handle: number]): void {
    if (handles.length < 1) {
      throw new TypeError(
        "Failed to execute 'cancelVideoFrameCallback' on 'HTMLVideoElement': 1 argument required, but only 0 present.",
      );
    }
    this.#frames.cancel(Number(handles[0]));
  }
  /** Of the pictures that have been drawn none was dropped, and none was broken. */
  getVideoPlaybackQuality(): VideoPlaybackQuality {
    return this.#frames.quality();
  }

  // For the heir.

  /** Why the source cannot be played. */
  protected get failure(): MediaFailure | undefined {
    return this.#resource.failure;
  }
  protected get transport(): Transport {
    return this.playback.state;
  }
  /** Gets the source's metadata. @throws {MediaFailure} */
  protected abstract openSource(url: string, signal: AbortSignal): Promise<OpenedSource>;
  /** Lets go of what the last source brought. */
  protected abstract closeSource(): void;
  /** Draws the frame at `t`. @returns the first moment at which that picture is seen; undefined without a picture. */
  protected abstract drawAt(t: number): number | undefined;
  /** Draws, and tells those who wait for a picture. */
  protected present(t: number): void {
    const mediaTime = this.drawAt(t);
    if (mediaTime !== undefined) this.#frames.present({ mediaTime, ...NATURAL });
  }
  /** Where something that the frame at `t` shows is still on its way: resolves when it has come, or never will. */
  protected comingAt(_t: number): Promise<void> | undefined {
    return undefined;
  }
  protected abstract followAt(t: number, moving: boolean): void;
  protected abstract volumeChangedTo(volume: number, muted: boolean): void;
  /** It is in no page any more, and not on its way into another place; what it still has to tell it tells, and pauses. */
  protected abstract takenOut(): void;
  /** Runs within play(), and so within the viewer's gesture. */
  protected abstract beforePlay(): void;
  /** True where only the metadata are to be got before somebody plays or seeks. Chromium gets more, whatever it is told. */
  protected get sparing(): boolean {
    return false;
  }

  /** Where playing shall stop: by attribute, or by the part that the address names. Seconds. */
  protected get stopAsked(): number | undefined {
    return parseSeconds(this.getAttribute("end")) ?? partOf(this.currentSrc).end;
  }

  /** What a page has set before the element was defined stands on the element itself, in front of the real property. */
  #adoptProperties(): void {
    for (const name of Object.keys(this)) {
      if (!LATE.has(name)) continue;
      const value = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  /** An address, or elements that have one: these count only where there is no address. */
  get #given(): boolean {
    this.#children.look();
    return this.#resource.given;
  }

  get #startAttribute(): number {
    return parseSeconds(this.getAttribute("start")) ?? 0;
  }

  get #parsing(): boolean {
    const { readyState, currentScript } = this.ownerDocument;
    return !this.isConnected && readyState === "loading" && currentScript === null;
  }

  #volumeChanged(): void {
    this.volumeChangedTo(this.#volume, this.#muted);
    this.playback.queue("volumechange");
  }
}

listMembers(MediaElement.prototype);
