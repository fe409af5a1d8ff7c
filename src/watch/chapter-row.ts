import { lastAtMost } from "../math/search.ts";
import { element } from "../player/dom.ts";
import { leisure } from "../playback/idle.ts";
import type { SidescenePlayer } from "../player/sidescene-player.ts";
import type { Words } from "../player/words.ts";
import type { Chapter, Timeline } from "../timeline/timeline.ts";
import { clockText } from "./clock-text.ts";
import type { Portraits } from "./portraits.ts";
import { type Turn, turnsOf } from "./turns.ts";

/** So many faces stand for a chapter until its picture is drawn. */
const FACES = 3;

/** Size of a chapter's picture in device px, and where in its chapter it is taken: when something is on. */
const STILL = { width: 360, height: 192, share: 0.2, least: 4 } as const;

/** The chapters under the stage, each with a frame of its own that the stage draws when it has nothing else to do. */
export class ChapterRow {
  readonly root: HTMLElement;
  private cards: { readonly chapter: Chapter; readonly node: HTMLElement; readonly canvas: HTMLCanvasElement }[] = [];
  private now = -1;
  private drawing: AbortController | undefined;

  constructor(
    private readonly player: SidescenePlayer,
    words: Words,
    private readonly portraits: Portraits,
    private readonly linkTo: (t: number) => string,
  ) {
    this.root = element("nav", { class: "chapters", "aria-label": words.chapters });
    for (const type of ["timeupdate", "seeking", "seeked"]) player.addEventListener(type, () => this.mark());
    player.addEventListener("loadeddata", () => void this.draw());
  }

  show(timeline: Timeline): void {
    const { chapters } = timeline;
    const turns = turnsOf(timeline);
    this.now = -1;
    this.drawing?.abort();
    this.cards = chapters.map((chapter) => {
      const canvas = element("canvas", { width: STILL.width, height: STILL.height, "aria-hidden": "true" });
      const here = turns.filter(
        ({ lines: [first] }) => first && first.start >= chapter.start && first.start < chapter.end,
      );
      const node = element(
        "a",
        { href: this.linkTo(chapter.start), class: here[0]?.scene?.split ? "beside" : "together" },
        element("span", { class: "still" }, this.facesOf(here), canvas),
        element("span", { class: "title" }, element("b", {}, clockText(chapter.start)), ` ${chapter.title}`),
      );
      node.addEventListener("click", (event) => {
        if (event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        this.player.currentTime = chapter.start;
        void this.player.play().catch(() => undefined);
      });
      return { chapter, node, canvas };
    });
    this.root.replaceChildren(...this.cards.map(({ node }) => node));
    this.root.hidden = chapters.length < 2;
    this.mark();
    if (this.player.readyState > 1) void this.draw();
  }

  private facesOf(turns: readonly Turn[]): HTMLElement {
    const shown = new Map<string, HTMLElement>();
    for (const { actor, label, hidden } of turns) {
      if (actor === undefined || shown.has(actor) || shown.size === FACES) continue;
      const face = this.portraits.picture(actor, label ?? actor, hidden);
      face.style.setProperty("--frame", this.portraits.of(actor).frame);
      shown.set(actor, face);
    }
    return element("span", { class: "faces" }, ...shown.values());
  }

  private mark(): void {
    const now = lastAtMost(this.cards, this.player.currentTime, ({ chapter }) => chapter.start);
    if (now === this.now) return;
    this.cards[this.now]?.node.removeAttribute("aria-current");
    this.cards[now]?.node.setAttribute("aria-current", "true");
    this.now = now;
    const { node } = this.cards[now] ?? {};
    // Only sideways, and only within the row: the page stays where it is.
    if (node) this.root.scrollTo({ left: node.offsetLeft - this.root.clientWidth / 3, behavior: "auto" });
  }

  /** One after the other, each when the browser is idle, so that nothing stutters. */
  private async draw(): Promise<void> {
    this.drawing?.abort();
    this.drawing = new AbortController();
    const { signal } = this.drawing;
    for (const { chapter, canvas, node } of this.cards) {
      await leisure();
      if (signal.aborted) return;
      const length = chapter.end - chapter.start;
      const t = chapter.start + Math.min(Math.max(STILL.least, length * STILL.share), length / 2);
      try {
        const still = await this.player.frame(t, STILL.width * 2);
        cover(canvas, still as OffscreenCanvas);
        node.classList.add("drawn");
      } catch {
        // No picture: the chapter's name says enough.
      }
    }
  }
}

/** Fills the canvas with the upper part of a picture: heads and bubbles. */
function cover(canvas: HTMLCanvasElement, still: OffscreenCanvas): void {
  const scale = Math.max(canvas.width / still.width, canvas.height / still.height);
  const [width, height] = [canvas.width / scale, canvas.height / scale];
  const top = Math.min((still.height - height) * 0.35, still.height - height);
  canvas
    .getContext("2d")
    ?.drawImage(still, (still.width - width) / 2, top, width, height, 0, 0, canvas.width, canvas.height);
}
