import type { MediaTextTracks } from "./text-tracks.ts";

/** A `<track>` of the page, and its like in the video that lends us its tracks: that one loads the file. */
interface Lent {
  readonly like: HTMLTrackElement;
  readonly ending: AbortController;
}

/**
 * What stands within a media element for it to play: `<source>`s, of which the first that can be played is, and
 * `<track>`s. What a page puts in counts from the end of its task on, or from the moment at which somebody asks.
 */
export class MediaChildren {
  private readonly observer: MutationObserver;
  private readonly lent = new Map<HTMLTrackElement, Lent>();
  private tried = new Set<HTMLSourceElement>();
  private last: HTMLSourceElement | undefined;
  /** False until the children that were there before the element was one have been looked at. */
  private met = false;

  /** @param added is called when there is another `<source>`. */
  constructor(
    private readonly element: HTMLElement,
    private readonly tracks: MediaTextTracks,
    private readonly added: () => void,
  ) {
    this.observer = new MutationObserver((records) => this.note(records));
    this.observer.observe(element, { childList: true });
  }

  /** Takes in what has come and gone. */
  look(): void {
    this.note(this.observer.takeRecords());
    if (this.met || !this.element.firstElementChild) return;
    this.met = true;
    this.note([{ addedNodes: this.element.childNodes, removedNodes: [] }]);
  }

  get hasSource(): boolean {
    return this.sources.length > 0;
  }

  /** All sources may be tried again. */
  restart(): void {
    this.tried = new Set();
    this.last = undefined;
  }

  /** The next one to be tried, once: it stands after the last one. */
  next(): HTMLSourceElement | undefined {
    const { sources } = this;
    const last = this.last;
    const after = last?.parentNode === this.element ? sources.slice(sources.indexOf(last) + 1) : sources;
    const source = after.find((one) => !this.tried.has(one));
    if (source) this.tried.add(source);
    this.last = source ?? last;
    return source;
  }

  private get sources(): HTMLSourceElement[] {
    return [...this.element.children].filter((child) => child instanceof HTMLSourceElement);
  }

  private note(records: readonly { addedNodes: Iterable<Node>; removedNodes: Iterable<Node> }[]): void {
    let sources = false;
    for (const { addedNodes, removedNodes } of records) {
      this.met = true;
      for (const node of removedNodes) if (node instanceof HTMLTrackElement) this.release(node);
      for (const node of addedNodes) {
        if (node.parentNode !== this.element) continue;
        if (node instanceof HTMLTrackElement) this.lend(node);
        sources ||= node instanceof HTMLSourceElement;
      }
    }
    if (sources) this.added();
  }

  private lend(track: HTMLTrackElement): void {
    if (this.lent.has(track)) return;
    const like = track.cloneNode() as HTMLTrackElement;
    const ending = new AbortController();
    this.lent.set(track, { like, ending });
    this.tracks.lend(like, (type) => track.dispatchEvent(new Event(type)), ending.signal);
    for (const name of ["track", "readyState"] as const)
      Object.defineProperty(track, name, { configurable: true, get: () => like[name] });
    const attributes = new MutationObserver((changes) => {
      for (const { attributeName: name } of changes) {
        const value = name === null ? null : track.getAttribute(name);
        if (name !== null && value !== null) like.setAttribute(name, value);
        else if (name !== null) like.removeAttribute(name);
      }
    });
    attributes.observe(track, { attributes: true });
    ending.signal.addEventListener("abort", () => attributes.disconnect());
  }

  private release(track: HTMLTrackElement): void {
    const lent = this.lent.get(track);
    if (!lent || track.parentNode === this.element) return;
    this.lent.delete(track);
    lent.ending.abort();
    this.tracks.takeBack(lent.like);
    Reflect.deleteProperty(track, "track");
    Reflect.deleteProperty(track, "readyState");
  }
}

/** Why a `<source>` is passed over without a look at what it leads to. Undefined where it is not. */
export function refusal(source: HTMLSourceElement, canPlay: (type: string) => string): string | undefined {
  const { type, media } = source;
  if (!source.getAttribute("src")) return "A source without an address.";
  if (!URL.canParse(source.getAttribute("src") ?? "", source.baseURI))
    return `"${source.getAttribute("src")}" is no address.`;
  if (type && !canPlay(type)) return `${type} cannot be played.`;
  if (media && !matchMedia(media).matches) return `Not for "${media}".`;
  return undefined;
}
