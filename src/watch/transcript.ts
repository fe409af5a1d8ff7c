import { lastAtMost } from "../math/search.ts";
import { element, icon } from "../player/dom.ts";
import { PATHS } from "../player/icons.ts";
import type { Line } from "../player/lines.ts";
import type { SidescenePlayer } from "../player/sidescene-player.ts";
import { say, type Words } from "../player/words.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { clockText } from "./clock-text.ts";
import type { Portraits } from "./portraits.ts";
import { richText } from "./rich-text.ts";
import { searchIn } from "./transcript-search.ts";
import { type Turn, turnsOf } from "./turns.ts";

interface Shown {
  readonly line: Line;
  readonly node: HTMLElement;
  readonly link: HTMLAnchorElement;
}

interface Options {
  readonly words: Words;
  readonly portraits: Portraits;
  /** The address of a line. */
  linkTo(line: string): string;
  copy(link: string): void;
}

/** The words of the episode beside it: follows what plays, plays what is clicked, finds, and gives links to lines. */
export class Transcript {
  readonly root: HTMLElement;
  private readonly list = element("ol", { class: "turns" });
  private readonly none: HTMLElement;
  private readonly box = element("div", { class: "scroll", tabindex: -1 }, this.list);
  private readonly follower: HTMLButtonElement;
  private readonly copier: HTMLButtonElement;
  private shown: Shown[] = [];
  private now = -1;
  private follows = true;

  constructor(
    private readonly player: SidescenePlayer,
    private readonly options: Options,
  ) {
    const { words } = options;
    this.follower = element("button", { class: "follow", type: "button", "aria-pressed": "true" }, words.follows);
    this.copier = element(
      "button",
      { class: "copy", type: "button", "aria-label": words.copyLine, tabindex: -1 },
      icon(PATHS.link),
    );
    this.none = element("p", { class: "none" }, words.noWords);
    this.box.append(this.none);
    const search = searchIn(this.list, words, (node) => this.reveal(node));
    this.root = element(
      "aside",
      { class: "transcript", id: "transcript", "aria-labelledby": "transcript-title" },
      element("div", { class: "top" }, element("h2", { id: "transcript-title" }, words.transcript), this.follower),
      search,
      this.box,
    );
    this.listen();
  }

  /** Shows another episode's words. */
  show(timeline: Timeline): void {
    this.shown = [];
    this.now = -1;
    this.list.replaceChildren(...turnsOf(timeline).map((turn) => this.turnNode(turn)));
    this.none.hidden = this.shown.length > 0;
    this.shown.sort((a, b) => a.line.start - b.line.start);
    this.mark();
  }

  private listen(): void {
    const { player } = this;
    for (const type of ["timeupdate", "seeking", "seeked", "loadedmetadata"])
      player.addEventListener(type, () => this.mark());
    player.addEventListener("emptied", () => this.promise(true));
    player.addEventListener("error", () => this.promise(false));
    this.follower.addEventListener("click", () => this.setFollow(!this.follows));
    // A reader who scrolls has taken over.
    for (const type of ["wheel", "touchmove"])
      this.box.addEventListener(type, () => this.setFollow(false), { passive: true });
    this.list.addEventListener("click", (event) => this.clicked(event));
    this.list.addEventListener("keydown", (event) => this.keyed(event));
    const near = (event: Event) => {
      const node = (event.target as Element).closest?.<HTMLElement>(".line");
      // Put down anew under the pointer it would lose the press that is on it.
      if (node && this.copier.parentNode !== node) node.append(this.copier);
    };
    this.list.addEventListener("pointerover", near);
    this.list.addEventListener("focusin", near);
    this.copier.addEventListener("click", (event) => {
      event.stopPropagation();
      const id = this.copier.closest<HTMLElement>(".line")?.dataset.line;
      if (id) this.options.copy(this.options.linkTo(id));
    });
  }

  /** Where there are no words: that they come, or that they won't. */
  private promise(comes: boolean): void {
    this.none.textContent = comes ? this.options.words.noWords : this.options.words.wordsFailed;
  }

  private setFollow(follows: boolean): void {
    if (follows === this.follows) return;
    this.follows = follows;
    this.follower.setAttribute("aria-pressed", String(follows));
    this.follower.textContent = follows ? this.options.words.follows : this.options.words.follow;
    if (follows) this.scrollToNow();
  }

  private turnNode(turn: Turn): HTMLElement {
    const { portraits } = this.options;
    const lines = turn.lines.map((line) => this.lineNode(line));
    if (turn.actor === undefined) {
      return element("li", { class: turn.scene?.split ? "turn bare beside" : "turn bare" }, ...lines);
    }
    const colours = portraits.of(turn.actor);
    const label = turn.label ?? turn.actor;
    const node = element(
      "li",
      { class: turn.scene?.split ? "turn beside" : "turn" },
      portraits.picture(turn.actor, label, turn.hidden),
      element("div", { class: "said" }, element("b", { class: "who" }, label), ...lines),
    );
    node.style.setProperty("--frame", colours.frame);
    node.style.setProperty("--name", colours.name);
    return node;
  }

  private lineNode(line: Line): HTMLElement {
    const { words, linkTo } = this.options;
    const time = clockText(line.start);
    const link = element(
      "a",
      { class: "stamp", href: linkTo(line.id), tabindex: -1, "aria-label": say(words, "playFrom", { time }) },
      time,
    );
    const node = element(
      "div",
      { class: `line ${line.type}${line.type === "card" ? ` ${line.kind}` : ""}`, "data-line": line.id },
      ...contentOf(line),
      link,
    );
    this.shown.push({ line, node, link });
    return node;
  }

  /** Marks the line that is on. */
  private mark(): void {
    const now = Math.max(
      0,
      lastAtMost(this.shown, this.player.currentTime + 1e-3, ({ line }) => line.start),
    );
    if (now === this.now || this.shown.length === 0) return;
    const before = this.shown[this.now];
    const here = this.shown[now] as Shown;
    before?.node.classList.remove("on");
    before?.node.closest(".turn")?.classList.remove("on");
    before?.node.removeAttribute("aria-current");
    here.node.classList.add("on");
    here.node.setAttribute("aria-current", "true");
    here.node.closest(".turn")?.classList.add("on");
    // One stop for the tab key in the whole list: the line that is on; arrows go from there.
    if (!this.list.contains(document.activeElement)) {
      if (before) before.link.tabIndex = -1;
      here.link.tabIndex = 0;
    }
    this.now = now;
    if (this.follows) this.scrollToNow();
  }

  private scrollToNow(): void {
    const turn = this.shown[this.now]?.node;
    if (turn) this.reveal(turn);
  }

  /** Brings a line to the upper third of the list, without moving the page: nearby ones glide, far ones are there. */
  private reveal(node: HTMLElement): void {
    const { box, list } = this;
    const top = node.getBoundingClientRect().top - list.getBoundingClientRect().top - box.clientHeight * 0.3;
    const near = Math.abs(top - box.scrollTop) < box.clientHeight;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    box.scrollTo({ top, behavior: near && !calm ? "smooth" : "auto" });
  }

  private clicked(event: MouseEvent): void {
    const target = event.target as Element;
    const node = target.closest<HTMLElement>(".line");
    if (!node || target.closest("a:not(.stamp)") || event.metaKey || event.ctrlKey) return;
    // Words that someone is marking to copy are not a click.
    if (!target.closest(".stamp") && getSelection()?.type === "Range") return;
    event.preventDefault();
    this.go(node.dataset.line ?? "");
  }

  private go(id: string): void {
    if (!this.player.seekToCue(id)) return;
    history.replaceState(history.state, "", this.options.linkTo(id));
    this.setFollow(true);
    void this.player.play().catch(() => undefined);
  }

  private keyed(event: KeyboardEvent): void {
    const at = this.shown.findIndex(({ link }) => link === event.target);
    if (at < 0) return;
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: this.shown.length - 1 };
    const to = steps[event.key];
    const next = to === undefined ? undefined : this.shown[to];
    if (!next) return;
    event.preventDefault();
    (this.shown[at] as Shown).link.tabIndex = -1;
    next.link.tabIndex = 0;
    next.link.focus({ preventScroll: true });
    this.reveal(next.node);
  }
}

/** A line's words as nodes. */
function contentOf(line: Line): Node[] {
  switch (line.type) {
    case "speech":
    case "narration":
      return [element("p", {}, ...line.pages.flatMap((page, i) => [i > 0 && " ", richText(page.text, page.spans)]))];
    case "action":
      return [element("p", {}, element("em", {}, line.text))];
    case "sound":
      return [element("p", {}, element("em", {}, line.text))];
    case "card": {
      if (line.kind === "heading") return [element("h3", {}, line.text)];
      const items = line.items.map((item) =>
        element("li", { "data-depth": item.depth }, richText(item.text, item.spans)),
      );
      return [element(line.ordered ? "ol" : "ul", {}, ...items)];
    }
  }
}
