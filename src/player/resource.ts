import type { Playback } from "../playback/playback.ts";
import { MediaFailure, mediaError } from "./media-failure.ts";
import { partOf } from "./media-fragment.ts";
import { isUrl } from "./reflect.ts";
import type { ReflectingElement } from "./reflecting-element.ts";
import type { Sources } from "./sources.ts";

/** What a source turns out to be. */
export interface OpenedSource {
  readonly duration: number;
  /** Gets what is needed to show the first frame. Never rejects: without a picture there is still the text. */
  readonly rest: () => Promise<void>;
}

interface Hooks {
  /** Gets the source's metadata. @throws {MediaFailure} */
  open(url: string, signal: AbortSignal): Promise<OpenedSource>;
  /** Takes in what a page has put into the element. */
  look(): void;
  /** Resolves when the files of the page's tracks are here. */
  tracks(): Promise<void>;
  /** True where only the metadata are to be got before somebody plays or seeks. */
  sparing(): boolean;
  /** Where playing begins and stops. */
  bounds(): { readonly from: number; readonly stop: number | undefined };
}

const asFailure = (error: unknown): MediaFailure =>
  error instanceof MediaFailure ? error : new MediaFailure(String(error), "broken");

/** What a media element plays: which of its sources, how far that is here, and why it cannot be had. */
export class Resource {
  /** Of the source that was chosen last: HTML's `currentSrc`. */
  address = "";
  error: MediaError | null = null;
  failure: MediaFailure | undefined;
  /** Ends the getting of the present source. */
  private fetching = new AbortController();
  private rest: (() => Promise<void>) | undefined;
  /** The `<source>` that is to be got once it is wanted. */
  private putOff: HTMLSourceElement | undefined;
  /** A page has called load(): as in Chromium that outweighs `preload="none"`. */
  private demanded = false;

  constructor(
    private readonly element: ReflectingElement,
    private readonly playback: Playback,
    private readonly sources: Sources,
    private readonly hooks: Hooks,
  ) {}

  /** An address, or elements that have one: these count only where there is no address. */
  get given(): boolean {
    return this.addressed || this.sources.any;
  }

  private get addressed(): boolean {
    return this.element.hasAttributeNS(null, "src");
  }

  /** Another choice is to be made: of what there was nothing is left. */
  restart(demanded: boolean): void {
    this.fetching.abort();
    this.fetching = new AbortController();
    this.rest = undefined;
    this.putOff = undefined;
    this.sources.forget();
    this.error = null;
    this.failure = undefined;
    this.demanded = demanded;
  }

  /** There is another `<source>`, behind that node. */
  another(one: HTMLSourceElement, before: Node | null): void {
    // Where an address has failed no source stands in for it before load().
    if (this.addressed || this.error) return;
    const { source } = this.playback.state;
    if (this.sources.inserted(one, before, source === "none", source === "choosing" || source === "failed"))
      this.playback.dispatch({ type: "another" });
  }

  /** Gets what is missing, as far as it is wanted. */
  async fetch(): Promise<void> {
    const { element, playback } = this;
    const { signal } = this.fetching;
    const own = this.addressed;
    if (own && !isUrl(element, "src")) {
      this.fail(new MediaFailure(`"${element.getAttribute("src")}" is no address.`, "noEpisode"));
      return;
    }
    // A source that answers at once is still behind `loadstart`.
    const turn = playback.turn();
    try {
      if (!this.rest) {
        if (own) this.address = element.src;
        if (!element.ownerDocument.defaultView) throw new MediaFailure("Its document is in no window.", "noEpisode");
        if (own && this.deferred()) return;
        const opened = await (own ? this.hooks.open(element.src, signal) : this.openChild(signal));
        if (signal.aborted || opened === "deferred") return;
        if (!opened) {
          playback.dispatch({ type: "exhausted" });
          element.dispatchEvent(new Event("statechange"));
          return;
        }
        await turn;
        if (signal.aborted) return;
        this.opened(opened);
      }
      if (this.hooks.sparing() && playback.state.paused && !playback.state.seeking) {
        playback.dispatch({ type: "defer" });
        return;
      }
      // Whoever hears of the metadata finds the element there, and no further.
      const told = playback.turn();
      await Promise.all([this.rest?.(), this.hooks.tracks()]);
      await told;
      if (!signal.aborted) playback.dispatch({ type: "data" });
    } catch (error) {
      await turn;
      if (!signal.aborted) this.fail(asFailure(error));
    }
  }

  /** True where nothing is to be got before it is wanted; once it is, nothing is put off again. */
  private deferred(): boolean {
    const { element, playback } = this;
    const defers = element.preload === "none" && !this.demanded && playback.state.paused && !element.autoplay;
    if (defers) playback.dispatch({ type: "defer" });
    this.demanded = true;
    return defers;
  }

  private opened({ rest, duration }: OpenedSource): void {
    this.rest = rest;
    const asked = this.playback.state.position;
    const { start = 0, end } = partOf(this.address);
    const bounds = this.hooks.bounds();
    if (end !== undefined) this.playback.dispatch({ type: "bounds", ...bounds });
    this.playback.dispatch({ type: "metadata", duration, startAt: asked > 0 ? asked : bounds.from || start });
  }

  /** The first `<source>` that can be played; undefined where none can. Each that cannot is told so. */
  private async openChild(signal: AbortSignal): Promise<OpenedSource | "deferred" | undefined> {
    const fail = (source: HTMLSourceElement, why: MediaFailure) => {
      this.failure = why;
      this.playback.later(() => source.dispatchEvent(new Event("error", { cancelable: true })));
    };
    let put = this.putOff;
    this.putOff = undefined;
    if (!put) this.sources.restart();
    while (!signal.aborted) {
      const source = put ?? this.sources.take((one, why) => fail(one, new MediaFailure(why, "noEpisode")));
      put = undefined;
      if (!source) return undefined;
      try {
        this.address = source.src;
        if (this.deferred()) {
          this.putOff = source;
          return "deferred";
        }
        const opened = await this.hooks.open(source.src, signal);
        this.failure = undefined;
        return opened;
      } catch (error) {
        if (signal.aborted) return undefined;
        this.hooks.look();
        if (this.sources.isTried(source)) fail(source, asFailure(error));
        if (!this.sources.more) return undefined;
        await this.playback.turn();
      }
    }
    return undefined;
  }

  private fail(failure: MediaFailure): void {
    this.failure = failure;
    this.error = mediaError(failure.message);
    this.playback.dispatch({ type: "fail" });
  }
}
