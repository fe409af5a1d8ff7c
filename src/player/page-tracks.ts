import type { MediaTextTracks } from "./text-tracks.ts";

/** HTMLTrackElement's readiness. */
const NONE = 0;
const LOADING = 1;
const LOADED = 2;
const FAILED = 3;

/** Kinds of which at most one is shown of itself. */
const GROUPS: readonly (readonly string[])[] = [["captions", "subtitles"], ["descriptions"], ["chapters"]];

/** How far the files of tracks were that have been taken away: what they have brought, they keep. */
const LEFT = new WeakMap<HTMLTrackElement, number>();

const addressOf = (element: HTMLTrackElement): string =>
  element.getAttribute("src") && URL.canParse(element.src) ? element.src : "";

/** A `<track>` of the page, and how far its file is. */
interface PageTrack {
  readonly element: HTMLTrackElement;
  readonly ending: AbortController;
  ready: number;
  /** Of its file. */
  address: string;
  /** It has been looked at for whether it is to be shown of itself. */
  chosen: boolean;
  /** A load of its file is due. */
  due: boolean;
  /** Loads the file, in a video that is never shown: the browser only loads for such. */
  like: HTMLTrackElement | undefined;
}

/** The `<track>`s that a page has put into the element, in the order in which they stand there. */
export class PageTracks {
  private readonly lender = document.createElement("video");
  private readonly all = new Map<HTMLTrackElement, PageTrack>();
  private readonly waiting = new Set<() => void>();
  private choosing = false;

  constructor(
    private readonly owner: HTMLElement & { readonly crossOrigin: string | null },
    private readonly tracks: MediaTextTracks,
    private readonly task: (run: () => void) => void,
  ) {}

  take(element: HTMLTrackElement): void {
    if (this.all.has(element)) return;
    const ending = new AbortController();
    const ready = LEFT.get(element) ?? NONE;
    const address = addressOf(element);
    const page: PageTrack = { element, ending, ready, address, chosen: false, due: false, like: undefined };
    this.all.set(element, page);
    Object.defineProperty(element, "readyState", { configurable: true, get: () => page.ready });
    this.order();
    this.tracks.adopt(element.track, { element, shown: () => this.want(page) });
    const changes = new MutationObserver(() => {
      if (addressOf(element) === page.address) return;
      this.forget(page);
      this.want(page);
    });
    changes.observe(element, { attributes: true, attributeFilter: ["src"] });
    ending.signal.addEventListener("abort", () => changes.disconnect());
    this.want(page);
    this.choose();
  }

  release(element: HTMLTrackElement): void {
    const page = this.all.get(element);
    if (!page) return;
    this.all.delete(element);
    page.ending.abort();
    page.like?.remove();
    this.order();
    this.tracks.disown(element.track);
    LEFT.set(element, page.ready === LOADING ? NONE : page.ready);
    this.tellLoaded();
  }

  /** Resolves when the files of all tracks that are in use are here, or cannot be had. */
  async loaded(): Promise<void> {
    while (this.pending) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  private get pending(): boolean {
    return [...this.all.values()].some((page) => page.due || page.ready === LOADING);
  }

  private tellLoaded(): void {
    if (this.pending) return;
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }

  private order(): void {
    const inPlace = [...this.owner.children].filter((child): child is HTMLTrackElement =>
      this.all.has(child as HTMLTrackElement),
    );
    this.tracks.lead(inPlace.map(({ track }) => track));
  }

  /** Once for each track: of those that ask for it, the first of a kind is shown; metadata are all brought. */
  private choose(): void {
    if (this.choosing) return;
    this.choosing = true;
    this.task(() => {
      this.choosing = false;
      const fresh = [...this.all.values()].filter(({ chosen }) => !chosen);
      for (const page of fresh) page.chosen = true;
      const asking = fresh.map(({ element }) => element).filter((one) => one.default && one.track.mode === "disabled");
      for (const { track } of asking) if (track.kind === "metadata") track.mode = "hidden";
      for (const kinds of GROUPS) {
        if ([...this.tracks.list].some(({ kind, mode }) => mode === "showing" && kinds.includes(kind))) continue;
        const first = asking.find(({ track }) => kinds.includes(track.kind));
        if (first) first.track.mode = "showing";
      }
    });
  }

  /** Its file is loaded once somebody uses the track. */
  private want(page: PageTrack): void {
    if (page.due || page.ready !== NONE || page.element.track.mode === "disabled") return;
    page.due = true;
    this.task(() => {
      page.due = false;
      this.load(page);
    });
  }

  private load(page: PageTrack): void {
    const { element, address } = page;
    const { signal } = page.ending;
    const end = (ready: typeof LOADED | typeof FAILED) => {
      page.ready = ready;
      element.dispatchEvent(new Event(ready === LOADED ? "load" : "error"));
      this.tellLoaded();
    };
    if (!address) end(FAILED);
    if (!address || signal.aborted) return;
    page.ready = LOADING;
    const like = document.createElement("track");
    page.like = like;
    like.src = address;
    this.lender.crossOrigin = this.owner.crossOrigin;
    this.lender.append(like);
    const current = () => page.like === like;
    like.addEventListener("error", () => current() && end(FAILED), { signal });
    like.addEventListener(
      "load",
      () => {
        if (!current()) return;
        this.tracks.put(element.track, [...(like.track.cues ?? [])]);
        end(LOADED);
      },
      { signal },
    );
    like.track.mode = "hidden";
  }

  /** Another file takes the place of the one that it had. */
  private forget(page: PageTrack): void {
    page.like?.remove();
    page.like = undefined;
    page.ready = NONE;
    page.address = addressOf(page.element);
    this.tracks.empty(page.element.track);
    this.tellLoaded();
  }
}
