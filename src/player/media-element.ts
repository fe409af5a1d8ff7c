import { type Clock, type Pace, SystemClock, systemPace } from "../playback/clock.ts";
import { Playback } from "../playback/playback.ts";
import { hasEnded, playedAt, type Status, statusOf, type Transport } from "../playback/transport.ts";
import { MediaChildren, refusal } from "./children.ts";
import { MediaFailure, mediaError } from "./media-failure.ts";
import { NATURAL } from "./natural-size.ts";
import { finiteNumber, isUrl, parseSeconds } from "./reflect.ts";
import { ReflectingElement } from "./reflecting-element.ts";
import { MediaTextTracks } from "./text-tracks.ts";
import { timeRanges } from "./time-ranges.ts";

const NETWORK = { none: 0, idle: 1, loading: 2, choosing: 3, failed: 3 } as const;
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

interface Promised {
  readonly resolve: () => void;
  readonly reject: (error: DOMException) => void;
}

/** All players of a page live by one clock. */
const CLOCK: Clock = new SystemClock();
const PACE: Pace = systemPace();

/** What a source turns out to be. */
export interface OpenedSource {
  readonly duration: number;
  /** Gets what is needed to show the first frame. Never rejects: without a picture there is still the text. */
  readonly rest: () => Promise<void>;
}

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
  /** Ends the getting of the present source. */
  #fetching = new AbortController();
  #rest: (() => Promise<void>) | undefined;
  #promised: Promised[] = [];
  #error: MediaError | null = null;
  #failure: MediaFailure | undefined;
  #currentSrc = "";
  #volume = 1;
  #muted = false;
  #preservesPitch = true;
  readonly #pace: Pace;

  constructor(clock: Clock = CLOCK, pace: Pace = PACE) {
    super();
    this.#pace = pace;
    this.playback = new Playback(clock, pace, {
      // A video's can be cancelled, for all that comes of it.
      fire: (name) => this.dispatchEvent(new Event(name, { cancelable: true })),
      takePromises: () => this.#takePromises(),
      hasSource: () => this.#given,
      fetch: () => void this.#fetch(),
      draw: (t) => this.drawAt(t),
      coming: (t) => this.comingAt(t),
      reached: (t) => this.tracks.follow(t, false, false),
      follow: (t, moving) => {
        this.tracks.follow(t, moving, this.transport.seeking);
        this.followAt(t, moving);
      },
    });
    this.tracks = new MediaTextTracks(
      () => this.pause(),
      (run) => this.playback.later(run),
    );
    this.#children = new MediaChildren(this, this.tracks, () => {
      if (!this.hasAttribute("src")) this.playback.dispatch({ type: "another" });
    });
    this.#muted = this.hasAttribute("muted");
  }

  connectedCallback(): void {
    this.#adoptProperties();
    this.#children.look();
  }

  disconnectedCallback(): void {
    // Moved within a page it plays on; taken out it pauses, in a task of its own, as Chromium does.
    this.#pace.task(() => {
      if (this.isConnected) return;
      this.playback.dispatch({ type: "pause" });
      this.takenOut();
    });
  }

  attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    switch (name) {
      case "src":
        if (value !== null) this.load();
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
          stop: parseSeconds(this.getAttribute("end")),
        });
        break;
    }
  }

  // What it plays.

  get currentSrc(): string {
    return this.#currentSrc;
  }
  get error(): MediaError | null {
    return this.#error;
  }
  get videoWidth(): number {
    return this.readyState > 0 ? NATURAL.width : 0;
  }
  get videoHeight(): number {
    return this.readyState > 0 ? NATURAL.height : 0;
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
    this.#children.look();
    this.#children.restart();
    this.#fetching.abort();
    this.#fetching = new AbortController();
    this.#rest = undefined;
    this.#error = null;
    this.#failure = undefined;
    const had = this.transport.ready > 0;
    this.playback.dispatch({ type: "choose" });
    this.tracks.restart();
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
    if (this.#error) {
      return Promise.reject(new DOMException("The element has no supported sources.", "NotSupportedError"));
    }
    const promise = new Promise<void>((resolve, reject) => {
      this.#promised.push({ resolve, reject });
    });
    this.beforePlay();
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

  // For the heir.

  /** Why the source cannot be played. */
  protected get failure(): MediaFailure | undefined {
    return this.#failure;
  }
  protected get transport(): Transport {
    return this.playback.state;
  }
  /** Gets the source's metadata. @throws {MediaFailure} */
  protected abstract openSource(url: string, signal: AbortSignal): Promise<OpenedSource>;
  /** Lets go of what the last source brought. */
  protected abstract closeSource(): void;
  protected abstract drawAt(t: number): void;
  /** Where something that the frame at `t` shows is still on its way: resolves when it has come, or never will. */
  protected comingAt(_t: number): Promise<void> | undefined {
    return undefined;
  }
  protected abstract followAt(t: number, moving: boolean): void;
  protected abstract volumeChangedTo(volume: number, muted: boolean): void;
  /** It is in no page any more, and not on its way into another place. */
  protected abstract takenOut(): void;
  /** Runs within play(), and so within the viewer's gesture. */
  protected abstract beforePlay(): void;
  /** True where only the metadata are to be got before somebody plays or seeks. */
  protected get sparing(): boolean {
    return this.hasAttribute("preload") && this.preload === "metadata" && !this.autoplay;
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
    return this.hasAttribute("src") || this.#children.hasSource;
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

  #takePromises(): (error?: "AbortError" | "NotSupportedError") => void {
    const taken = this.#promised;
    this.#promised = [];
    return (name) => {
      for (const promise of taken) {
        if (!name) promise.resolve();
        else promise.reject(new DOMException(REASONS[name], name));
      }
    };
  }

  async #openOwn(signal: AbortSignal): Promise<OpenedSource> {
    if (!isUrl(this, "src")) throw new MediaFailure(`"${this.getAttribute("src")}" is no address.`, "noEpisode");
    this.#currentSrc = this.src;
    return this.openSource(this.src, signal);
  }

  /** The first `<source>` that can be played; undefined where none can. Each that cannot is told so. */
  async #openChild(signal: AbortSignal): Promise<OpenedSource | undefined> {
    for (let source = this.#children.next(); source && !signal.aborted; source = this.#children.next()) {
      const failing = source;
      const refused = refusal(source, (type) => this.canPlayType(type));
      try {
        if (refused !== undefined) throw new MediaFailure(refused, "noEpisode");
        this.#currentSrc = source.src;
        const opened = await this.openSource(source.src, signal);
        this.#failure = undefined;
        return opened;
      } catch (error) {
        if (signal.aborted) return undefined;
        this.#failure = error instanceof MediaFailure ? error : new MediaFailure(String(error), "broken");
        this.playback.later(() => failing.dispatchEvent(new Event("error", { cancelable: true })));
        await this.playback.turn();
      }
    }
    return undefined;
  }

  async #fetch(): Promise<void> {
    const { signal } = this.#fetching;
    // A source that answers at once is still behind `loadstart`.
    const turn = this.playback.turn();
    try {
      if (!this.#rest) {
        if (this.preload === "none" && this.paused && !this.autoplay) {
          this.playback.dispatch({ type: "defer" });
          return;
        }
        const opened = await (this.hasAttribute("src") ? this.#openOwn(signal) : this.#openChild(signal));
        await turn;
        if (signal.aborted) return;
        if (!opened) {
          this.playback.dispatch({ type: "exhausted" });
          this.dispatchEvent(new Event("statechange"));
          return;
        }
        this.#rest = opened.rest;
        const asked = this.transport.position;
        this.playback.dispatch({
          type: "metadata",
          duration: opened.duration,
          startAt: asked > 0 ? asked : this.#startAttribute,
        });
      }
      if (this.sparing && this.paused && !this.seeking) {
        this.playback.dispatch({ type: "defer" });
        return;
      }
      // Whoever hears of the metadata finds the element there, and no further.
      const told = this.playback.turn();
      await this.#rest();
      await told;
      if (!signal.aborted) this.playback.dispatch({ type: "data" });
    } catch (error) {
      await turn;
      if (signal.aborted) return;
      this.#failure = error instanceof MediaFailure ? error : new MediaFailure(String(error), "broken");
      this.#error = mediaError(this.#failure.message);
      this.playback.dispatch({ type: "fail" });
    }
  }
}

const REASONS = {
  AbortError: "The play() request was interrupted.",
  NotSupportedError: "The element has no supported sources.",
} as const;
