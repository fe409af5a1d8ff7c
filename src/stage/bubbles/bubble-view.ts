import { Container, Sprite } from "pixi.js";
import { clamp, easeOutBack } from "../../math/ease.ts";
import { type Box, bottom, grow, right } from "../layout/box.ts";
import type { BubbleBox } from "../layout/bubble-layout.ts";
import type { Inks } from "../text/draw-text.ts";
import type { Measure } from "../text/measure.ts";
import type { PictureCache } from "../text/picture-cache.ts";
import { RevealedText } from "../text/revealed-text.ts";
import { BUBBLE_MARGIN, type BubbleColours, drawBubble } from "./draw-bubble.ts";

/** Seconds that a bubble takes to pop up and to leave, and from which size it grows. */
const POP = { in: 0.24, out: 0.1, from: 0.55, nextPageFrom: 0.94 } as const;

/** What a bubble shows at one moment. */
export interface BubbleShow {
  /** Names the page: the pictures are drawn once for each key. */
  readonly key: string;
  readonly bubble: BubbleBox;
  readonly colours: BubbleColours;
  readonly inks: Inks;
  /** UTF-16 units. */
  readonly revealed: number;
  readonly local: number;
  readonly remaining: number;
  readonly firstPage: boolean;
  /** The cue's last page: the bubble leaves with it. */
  readonly lastPage: boolean;
  /** 0…1: muted beside a side scene. */
  readonly alpha: number;
}

/** One bubble on the stage: its body, and its lines cropped to what is said so far. */
export class BubbleView {
  readonly container = new Container();
  readonly #body = new Sprite();
  readonly #words: RevealedText;
  readonly #pictures: PictureCache;

  constructor(pictures: PictureCache, measure: Measure) {
    this.#pictures = pictures;
    this.#words = new RevealedText(pictures, measure);
    this.container.addChild(this.#body, this.#words.container);
  }

  hide(): void {
    this.container.visible = false;
  }

  apply(show: BubbleShow, density: number): void {
    this.container.visible = true;
    const { bubble } = show;
    const bounds = drawnBounds(bubble);
    this.#body.texture = this.#pictures.picture(
      `bubble ${show.key} ${density}`,
      bounds.width,
      bounds.height,
      density,
      (context) => drawBubble(context, bubble, show.colours, bounds),
    );
    this.#body.position.set(bounds.x, bounds.y);
    this.#words.set(`words ${show.key} ${density}`, bubble.block, show.inks, "centre", density);
    this.#words.container.position.set(bubble.textX, bubble.textY);
    this.#words.reveal(show.revealed);
    const from = show.firstPage ? POP.from : POP.nextPageFrom;
    this.container.scale.set(from + (1 - from) * easeOutBack(clamp(show.local / POP.in)));
    const coming = show.firstPage ? clamp(show.local / 0.08) : 1;
    const going = show.lastPage ? clamp(show.remaining / POP.out) : 1;
    this.container.alpha = show.alpha * Math.min(coming, going);
    // Grows out of the tail's root, or its own middle.
    const root = bubble.tails[0]?.from;
    const x = root ? (root[0].x + root[1].x) / 2 : bubble.box.x + bubble.box.width / 2;
    const y = root ? root[0].y : bubble.box.y + bubble.box.height / 2;
    this.container.pivot.set(x, y);
    this.container.position.set(x, y);
  }
}

/** Everything that a bubble draws: outline, tails, tag, shadow. */
export function drawnBounds(bubble: BubbleBox): Box {
  let { x, y } = bubble.outer;
  let foot = bottom(bubble.outer);
  let edge = right(bubble.outer);
  for (const { tip } of bubble.tails) {
    x = Math.min(x, tip.x);
    y = Math.min(y, tip.y);
    edge = Math.max(edge, tip.x);
    foot = Math.max(foot, tip.y);
  }
  return grow({ x, y, width: edge - x, height: foot - y }, BUBBLE_MARGIN * bubble.scale);
}
