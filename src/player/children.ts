import type { PageTracks } from "./page-tracks.ts";
import type { Sources } from "./sources.ts";

/**
 * What stands within a media element for it to play: `<source>`s and `<track>`s. What a page puts in counts from the
 * end of its task on, or from the moment at which somebody asks.
 */
export class MediaChildren {
  private readonly observer: MutationObserver;
  /** False until the children that were there before the element was one have been looked at. */
  private met = false;

  /** @param added is called when there is another `<source>`, with what stands before it. */
  constructor(
    private readonly element: HTMLElement,
    private readonly sources: Sources,
    private readonly tracks: PageTracks,
    private readonly added: (source: HTMLSourceElement, before: Node | null) => void,
  ) {
    this.observer = new MutationObserver((records) => this.note(records));
    this.observer.observe(element, { childList: true });
  }

  /** Takes in what has come and gone. */
  look(): void {
    this.note(this.observer.takeRecords());
    if (this.met || !this.element.firstElementChild) return;
    this.met = true;
    for (const node of this.element.childNodes) this.take(node, null);
  }

  /** The element is taken out of its place, and put into another: its sources come and go with it, as in Chromium. */
  gone(): void {
    for (const node of this.element.childNodes) this.sources.removed(node, node.nextSibling);
  }
  back(): void {
    for (const node of this.element.childNodes) this.offer(node, node.previousSibling);
  }

  private note(records: readonly MutationRecord[]): void {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      this.met = true;
      for (const node of removedNodes) {
        this.sources.removed(node, nextSibling);
        if (node instanceof HTMLTrackElement) this.tracks.release(node);
      }
      for (const node of addedNodes) this.take(node, node === addedNodes[0] ? previousSibling : null);
    }
  }

  private take(node: Node, before: Node | null): void {
    if (node.parentNode !== this.element) return;
    if (node instanceof HTMLTrackElement) this.tracks.take(node);
    this.offer(node, before);
  }

  private offer(node: Node, before: Node | null): void {
    if (node instanceof HTMLSourceElement) this.added(node, before);
  }
}
