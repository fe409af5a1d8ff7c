/**
 * Which `<source>` is to be tried: HTML's resource selection, with the two pointers that Chromium keeps. A source
 * that cannot be tried is told of while others are looked for, and passed over in silence where one has failed.
 */
export class Sources {
  /** The one that is tried, or plays. Taken out of its element it goes on, and is told of nothing. */
  private tried: HTMLSourceElement | undefined;
  /** Where the search goes on. */
  private next: Node | null = null;

  /** @param canPlay what the element says of a type. */
  constructor(
    private readonly element: HTMLElement,
    private readonly canPlay: (type: string) => string,
  ) {}

  /** True where there is one, of whatever use. */
  get any(): boolean {
    return this.first !== undefined;
  }

  /** Another search is due. */
  forget(): void {
    this.tried = undefined;
    this.next = null;
  }

  /** The search begins anew. */
  restart(): void {
    this.tried = undefined;
    this.next = this.first ?? null;
  }

  /** The next that can be tried. Those before it that cannot are refused, and why. */
  take(refuse: (source: HTMLSourceElement, why: string) => void): HTMLSourceElement | undefined {
    this.tried = this.find(refuse);
    this.next = this.tried?.nextSibling ?? null;
    return this.tried;
  }

  /** True while this one is tried, in its place. */
  isTried(source: HTMLSourceElement): boolean {
    return source === this.tried;
  }

  /** True where another can be tried. */
  get more(): boolean {
    return this.find() !== undefined;
  }

  removed(node: Node, after: Node | null): void {
    if (node === this.tried) this.tried = undefined;
    else if (node === this.next && this.tried) this.next = after;
  }

  /**
   * @param empty nothing was to be played so far.
   * @param waiting a search is about to begin, or has come to nothing.
   * @returns true where it is to be looked at. As in Chromium it is not where it comes right behind the one that was
   * tried last, or where the search has stopped short of the end.
   */
  inserted(source: HTMLSourceElement, before: Node | null, empty: boolean, waiting: boolean): boolean {
    const follows = this.tried !== undefined && before === this.tried;
    const awaited = empty || (waiting && !follows && this.next === null);
    if (awaited || follows) this.next = source;
    return awaited;
  }

  private get first(): HTMLSourceElement | undefined {
    return [...this.element.children].find((child) => child instanceof HTMLSourceElement);
  }

  private find(refuse?: (source: HTMLSourceElement, why: string) => void): HTMLSourceElement | undefined {
    const { next } = this;
    for (let node = next?.parentNode === this.element ? next : null; node; node = node.nextSibling) {
      if (!(node instanceof HTMLSourceElement)) continue;
      const why = this.refusal(node);
      if (why === undefined) return node;
      refuse?.(node, why);
    }
    return undefined;
  }

  /** Why a source is passed over without a look at what it leads to. Undefined where it is not. */
  private refusal(source: HTMLSourceElement): string | undefined {
    const { type, media } = source;
    const address = source.getAttribute("src");
    if (!address) return "A source without an address.";
    if (!URL.canParse(address, source.baseURI)) return `"${address}" is no address.`;
    if (type && !this.canPlay(type)) return `${type} cannot be played.`;
    if (media && !matchMedia(media).matches) return `Not for "${media}".`;
    return undefined;
  }
}
