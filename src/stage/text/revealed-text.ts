import { Container, Rectangle, Sprite, Texture } from "pixi.js";
import { drawBlock, type Inks, lineX, revealedShare } from "./draw-text.ts";
import type { Measure } from "./measure.ts";
import type { PictureCache } from "./picture-cache.ts";
import type { TextBlock } from "./rich-lines.ts";

/** Around a block, so that slanted letters are not cut; sizes. */
const PAD = 0.3;

interface LineSprite {
  readonly sprite: Sprite;
  texture: Texture | undefined;
}

/** A block of text, rasterised once, of which each line shows as much as is revealed. Its block's corner is at 0,0. */
export class RevealedText {
  readonly container = new Container();
  readonly #lines: LineSprite[] = [];
  readonly #pictures: PictureCache;
  readonly #measure: Measure;
  #picture: Texture | undefined;
  #block: TextBlock | undefined;
  #align: "centre" | "start" = "start";

  constructor(pictures: PictureCache, measure: Measure) {
    this.#pictures = pictures;
    this.#measure = measure;
  }

  /** Shows a block, drawn where it is not known yet. `key` names text, look and density. To be called in every frame. */
  set(key: string, block: TextBlock, inks: Inks, align: "centre" | "start", density: number): void {
    const pad = block.size * PAD;
    const words = this.#pictures.picture(key, block.width + 2 * pad, block.height + 2 * pad, density, (context) => {
      context.translate(pad, pad);
      drawBlock(context, block, inks, align);
    });
    if (this.#picture === words) return;
    this.#picture = words;
    this.#block = block;
    this.#align = align;
    while (this.#lines.length < block.lines.length)
      this.#lines.push({ sprite: this.container.addChild(new Sprite()), texture: undefined });
    this.#lines.forEach((entry, i) => {
      entry.texture?.destroy();
      entry.texture = undefined;
      entry.sprite.visible = false;
      if (!block.lines[i]) {
        entry.sprite.texture = Texture.EMPTY;
        return;
      }
      entry.texture = new Texture({ source: words.source, frame: new Rectangle(0, 0, 1, 1), dynamic: true });
      entry.sprite.texture = entry.texture;
    });
  }

  /** Shows the text up to an offset in UTF-16 units. */
  reveal(revealed: number): void {
    const block = this.#block;
    if (!block) return;
    const pad = block.size * PAD;
    block.lines.forEach((line, i) => {
      const entry = this.#lines[i];
      if (!entry?.texture) return;
      const share = revealedShare(line, revealed, (text, run) => this.#measure(text, run.face, run.size));
      entry.sprite.visible = share > 0;
      if (share <= 0) return;
      const start = lineX(block, line, this.#align);
      const { width: most, height: tallest } = entry.texture.source;
      const wish = share >= 1 ? line.width + 2 * pad : line.width * share + pad;
      const left = block.rightToLeft ? start + line.width + 2 * pad - wish : start;
      const width = Math.min(wish, most - left);
      // Lines share their edges: the first and the last have the block's padding above and below.
      const top = i === 0 ? 0 : pad + i * block.lineHeight;
      const foot = i === block.lines.length - 1 ? tallest : pad + (i + 1) * block.lineHeight;
      const { frame } = entry.texture;
      if (frame.x === left && frame.y === top && frame.width === width) return;
      frame.x = left;
      frame.y = top;
      frame.width = width;
      frame.height = foot - top;
      entry.texture.update();
      entry.sprite.position.set(left - pad, top - pad);
    });
  }

  destroy(): void {
    for (const { texture } of this.#lines) texture?.destroy();
    this.container.destroy({ children: true });
  }
}
