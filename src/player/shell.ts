import { element, icon } from "./dom.ts";
import { PATHS } from "./icons.ts";
import { NATURAL } from "./natural-size.ts";
import css from "./player.css?inline";
import { say, type Words } from "./words.ts";

interface ShellOwner extends HTMLElement {
  readonly words: Words;
  play(): Promise<void>;
}

/** The player's inside: the places where picture, poster, captions, words and controls stand. */
export class Shell {
  readonly root: ShadowRoot;
  /** It holds the focus while there is nothing in it that could. */
  readonly frame = element("div", { class: "player", part: "player", tabindex: -1 });
  /** Where the picture is seen. */
  readonly view = element("div", { class: "view", part: "view" });
  readonly captions = element("div", { class: "captions", part: "captions" });
  readonly start = element("button", { class: "start", type: "button", hidden: true }, icon(PATHS.play, true));
  readonly note = element("div", { class: "note" });
  readonly bar = element("div", { class: "loading", hidden: true });
  private readonly image = element("img", { class: "poster", alt: "", fetchpriority: "high", hidden: true });
  private readonly title = element("p", { class: "name", "aria-hidden": "true" });
  private readonly worn = new Set<string>();
  private canvas: HTMLCanvasElement | undefined;

  constructor(private readonly owner: ShellOwner) {
    this.root = owner.attachShadow({ mode: "open" });
    this.dress(css);
    this.image.addEventListener("error", () => {
      this.image.hidden = true;
    });
    this.start.addEventListener("click", () => {
      // Safari's buttons take none when they are pressed.
      this.start.focus({ preventScroll: true });
      void owner.play().catch(() => undefined);
    });
    this.view.append(this.image, this.title, this.bar, this.captions);
    this.frame.append(this.view, this.note, this.start);
    this.root.append(this.frame);
  }

  /** Adds a style sheet, once. */
  dress(styles: string): void {
    if (this.worn.has(styles)) return;
    this.worn.add(styles);
    this.wear(styles);
  }

  /** In another document its own sheets are needed. */
  dressAnew(): void {
    for (const styles of this.worn) this.wear(styles);
  }

  private wear(styles: string): void {
    const view = this.owner.ownerDocument.defaultView;
    // In no window nothing is seen, and there is nobody to make a sheet.
    if (!view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles);
    this.root.adoptedStyleSheets.push(sheet);
  }

  /** The controls' region takes it; before there is one, the button that starts. */
  focus(options?: FocusOptions): void {
    const region = this.root.querySelector<HTMLElement>("[role=region]");
    (region ?? (this.start.hidden ? this.frame : this.start)).focus(options);
  }

  /** Shows the button that starts, or takes it away: focus that it had stays in the player, and with it the keys. */
  offerStart(offered: boolean): void {
    const focused = !offered && this.root.activeElement === this.start;
    this.start.hidden = !offered;
    if (focused) this.focus({ preventScroll: true });
  }

  /** The controls have come: focus that nothing else could hold is theirs. */
  control(controls: HTMLElement): void {
    this.frame.append(controls);
    if (this.root.activeElement === this.frame) this.focus({ preventScroll: true });
  }

  /** True while the view has room in its page. */
  get laidOut(): boolean {
    return this.view.offsetWidth > 0 && this.view.offsetHeight > 0;
  }

  /** Of the view, CSS px; the stage's own size while the view has none. */
  get size(): { readonly width: number; readonly height: number } {
    // The element's own pixels, also where a page has scaled it.
    const { offsetWidth: width, offsetHeight: height } = this.view;
    return this.laidOut ? { width, height } : NATURAL;
  }

  /** What is seen before the first frame: an image where there is one, else the title. */
  poster(address: string, title: string): void {
    if (this.image.getAttribute("src") !== address) {
      this.image.hidden = address === "";
      if (address) this.image.setAttribute("src", address);
      else this.image.removeAttribute("src");
    }
    this.title.textContent = title;
    this.start.setAttribute("aria-label", say(this.owner.words, "playEpisode", { title }).trim());
  }

  /** Takes the stage's canvas in, or lets it go. */
  hold(canvas: HTMLCanvasElement | undefined): void {
    this.canvas?.remove();
    this.canvas = canvas;
    this.frame.toggleAttribute("data-picture", canvas !== undefined);
    if (!canvas) return;
    canvas.classList.add("picture");
    // What the picture shows is in the transcript, the captions and the descriptions.
    canvas.setAttribute("aria-hidden", "true");
    this.view.prepend(canvas);
  }

  /** Playing or a seek has left the poster behind. */
  get begun(): boolean {
    return this.frame.hasAttribute("data-begun");
  }
  begin(): void {
    this.frame.setAttribute("data-begun", "");
  }
  /** Somebody has pressed play: the great button has done its work. */
  get played(): boolean {
    return this.frame.hasAttribute("data-played");
  }
  play(): void {
    this.begin();
    this.frame.setAttribute("data-played", "");
  }
  rewind(): void {
    this.frame.removeAttribute("data-begun");
    this.frame.removeAttribute("data-played");
  }

  /** How much has come, 0…1. */
  progress(share: number): void {
    this.bar.style.setProperty("--share", String(share));
  }
}
