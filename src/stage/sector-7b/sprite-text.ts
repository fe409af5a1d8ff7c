import { Framebuffer } from "./framebuffer.ts";

/** A picture with the point that it is placed by. */
export interface Sprite {
  readonly pixels: Framebuffer;
  readonly pivotX: number;
  readonly pivotY: number;
}

/** One `@name key=value …` block of a sprite text, its lines still text. */
export interface TextBlock {
  readonly name: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
}

/**
 * Cuts a sprite text into its blocks: `#` begins a comment line, `@name key=value` a block, blank lines are dropped.
 * @throws Error where a name comes twice: one of the two would never be seen.
 */
export function textBlocks(text: string): readonly TextBlock[] {
  const blocks: { name: string; settings: Record<string, string>; lines: string[] }[] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("#")) continue;
    if (line.startsWith("@")) {
      const [name = "", ...settings] = line.slice(1).trim().split(/\s+/);
      if (blocks.some((block) => block.name === name)) throw new Error(`Sprite text names "${name}" twice.`);
      blocks.push({ name, settings: Object.fromEntries(settings.map((setting) => setting.split("="))), lines: [] });
    } else if (line.trim()) blocks.at(-1)?.lines.push(line.trimEnd());
  }
  return blocks;
}

/** Rows of palette letters as a picture; rows may be ragged on the right. */
export function pixelsOf(rows: readonly string[]): Framebuffer {
  const pixels = new Framebuffer(Math.max(1, ...rows.map((row) => row.length)), Math.max(1, rows.length));
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) pixels.set(x, y, row[x] as string);
  });
  return pixels;
}

/** Sprites by name. Asking for one that does not exist is a mistake in the program, and says so. */
export class SpriteSheet {
  readonly #sprites = new Map<string, Sprite>();

  constructor(...texts: readonly string[]) {
    for (const text of texts)
      for (const block of textBlocks(text)) {
        const [pivotX = 0, pivotY = 0] = (block.settings.pivot ?? "0,0").split(",").map(Number);
        this.#sprites.set(block.name, { pixels: pixelsOf(block.lines), pivotX, pivotY });
      }
  }

  get names(): readonly string[] {
    return [...this.#sprites.keys()];
  }

  get(name: string): Sprite {
    const sprite = this.#sprites.get(name);
    if (!sprite) throw new Error(`There is no sprite "${name}".`);
    return sprite;
  }

  /** Draws with the top left corner at `x`, `y`, whatever the pivot. */
  put(frame: Framebuffer, name: string, x: number, y: number): void {
    frame.put(this.get(name).pixels, x, y);
  }

  /** Draws with the pivot at `x`, `y`; mirrored about it where asked. */
  stamp(frame: Framebuffer, name: string, x: number, y: number, mirrored = false): void {
    const { pixels, pivotX, pivotY } = this.get(name);
    if (mirrored) frame.put(pixels.flipped(), x - (pixels.width - 1 - pivotX), y - pivotY);
    else frame.put(pixels, x - pivotX, y - pivotY);
  }
}
