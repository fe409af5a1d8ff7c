import { Container, Rectangle, Sprite, Texture } from "pixi.js";
import { clamp, easeOutBack } from "../../math/ease.ts";
import { type Box, bottom, grow, right } from "../layout/box.ts";
import type { BubbleBox } from "../layout/bubble-layout.ts";
import { drawBlock, type Inks, lineX, revealedShare } from "../text/draw-text.ts";
import type { Measure } from "../text/measure.ts";
import type { PictureCache } from "../text/picture-cache.ts";
import { type BubbleColours, BUBBLE_MARGIN, drawBubble } from "./draw-bubble.ts";

/** Seconds that a bubble takes to pop up and to leave, and from which size it grows. */
const POP = { in: 0.24, out: 0.1, from: 0.55, nextPageFrom: 0.94 } as const;
/** Lines that a bubble can have. */
const MOST_LINES = 12;
/** Around the text's block, so that slanted letters are not cut; sizes. */
const TEXT_PAD = 0.3;

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
  /** 0…1: muted beside a side scene. */
  readonly alpha: number;
}

/** One bubble on the stage: its body, and its lines cropped to what is said so far. */
export class BubbleView {
  readonly container = new Container();
  readonly #body = new Sprite();
  readonly #lines: readonly { readonly sprite: Sprite; texture: Texture | undefined }[];
  readonly #pictures: PictureCache;
  readonly #measure: Measure;
  #key = "";

  constructor(pictures: PictureCache, measure: Measure) {
    this.#pictures = pictures;
    this.#measure = measure;
    this.container.addChild(this.#body);
    this.#lines = Array.from({ length: MOST_LINES }, () => ({
      sprite: this.container.addChild(new Sprite()),
      texture: undefined,
    }));
  }

  hide(): void {
    this.container.visible = false;
  }

  apply(show: BubbleShow, density: number, used: Set<string>): void {
    this.container.visible = true;
    const { bubble } = show;
    const bodyKey = `bubble ${show.key} ${density}`;
    const textKey = `words ${show.key} ${density}`;
    used.add(bodyKey).add(textKey);
    if (this.#key !== bodyKey) {
      this.#key = bodyKey;
      this.#draw(show, density, bodyKey, textKey);
    }
    this.#reveal(show);
    const pop = clamp(show.local / POP.in);
    const from = show.firstPage ? POP.from : POP.nextPageFrom;
    const size = from + (1 - from) * easeOutBack(pop);
    this.container.scale.set(size);
    this.container.alpha =
      show.alpha * Math.min(show.firstPage ? clamp(show.local / 0.08) : 1, clamp(show.remaining / POP.out));
    // Grows out of the tail's root, or its own middle.
    const root = bubble.tails[0]?.from;
    const x = root ? (root[0].x + root[1].x) / 2 : bubble.box.x + bubble.box.width / 2;
    const y = root ? root[0].y : bubble.box.y + bubble.box.height / 2;
    this.container.pivot.set(x, y);
    this.container.position.set(x, y);
  }

  #draw({ bubble, colours, inks }: BubbleShow, density: number, bodyKey: string, textKey: string): void {
    const bounds = drawnBounds(bubble);
    this.#body.texture = this.#pictures.picture(bodyKey, bounds.width, bounds.height, density, (context) =>
      drawBubble(context, bubble, colours, bounds),
    );
    this.#body.position.set(bounds.x, bounds.y);
    const { block } = bubble;
    const pad = block.size * TEXT_PAD;
    const words = this.#pictures.picture(textKey, block.width + 2 * pad, block.height + 2 * pad, density, (context) => {
      context.translate(pad, pad);
      drawBlock(context, block, inks, "centre");
    });
    this.#lines.forEach((entry, i) => {
      const line = block.lines[i];
      entry.sprite.visible = line !== undefined;
      if (!line) return;
      entry.texture?.destroy();
      entry.texture = new Texture({ source: words.source, frame: new Rectangle(), dynamic: true });
      entry.sprite.texture = entry.texture;
    });
  }

  #reveal({ bubble, revealed }: BubbleShow): void {
    const { block } = bubble;
    const pad = block.size * TEXT_PAD;
    block.lines.forEach((line, i) => {
      const entry = this.#lines[i];
      if (!entry?.texture) return;
      const share = revealedShare(line, revealed, (text, run) => this.#measure(text, run.face, run.size));
      entry.sprite.visible = share > 0;
      if (share <= 0) return;
      const whole = share >= 1;
      const start = lineX(block, line, "centre");
      const width = (whole ? line.width + 2 * pad : line.width * share + pad) | 0;
      const { frame } = entry.texture;
      const left = block.rightToLeft ? start + line.width + 2 * pad - width : start;
      // Lines share their edges: the first and the last have the block's padding above and below.
      const top = i === 0 ? 0 : pad + i * block.lineHeight;
      const foot = i === block.lines.length - 1 ? block.height + 2 * pad : pad + (i + 1) * block.lineHeight;
      if (frame.x === left && frame.y === top && frame.width === width) return;
      const { width: most, height: tallest } = entry.texture.source;
      frame.x = left;
      frame.y = top;
      frame.width = Math.min(width, most - left);
      frame.height = Math.min(foot, tallest) - top;
      entry.texture.update();
      entry.sprite.position.set(bubble.textX - pad + left, bubble.textY - pad + top);
    });
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
