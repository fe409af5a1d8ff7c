import { CLEAR, COLOURS, INKS, inkIndex, SHADE } from "./palette.ts";

/**
 * A grid of palette indices, row by row. Drawing outside it is cut off; drawing the transparent letter changes nothing.
 * Letters rather than indices at the surface, because the sprites, the concept and whoever reads this speak in letters.
 */
export class Framebuffer {
  readonly data: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
    fill = ".",
  ) {
    this.data = new Uint8Array(width * height).fill(inkIndex(fill));
  }

  set(x: number, y: number, ink: string): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    const index = inkIndex(ink);
    if (index !== CLEAR) this.data[y * this.width + x] = index;
  }

  /** The letter at a place; `.` outside. */
  at(x: number, y: number): string {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return ".";
    return INKS[this.data[y * this.width + x] as number] as string;
  }

  rect(x: number, y: number, width: number, height: number, ink: string): void {
    const index = inkIndex(ink);
    if (index === CLEAR) return;
    const from = Math.max(0, x);
    const to = Math.min(this.width, x + width);
    if (to <= from) return;
    for (let row = Math.max(0, y); row < Math.min(this.height, y + height); row++)
      this.data.fill(index, row * this.width + from, row * this.width + to);
  }

  /** Copies every opaque pixel of `source` with its top left corner at `x`, `y`; `where` may leave some out. */
  put(source: Framebuffer, x: number, y: number, where?: (x: number, y: number) => boolean): void {
    for (let row = 0; row < source.height; row++) {
      const ty = y + row;
      if (ty < 0 || ty >= this.height) continue;
      for (let column = 0; column < source.width; column++) {
        const tx = x + column;
        if (tx < 0 || tx >= this.width) continue;
        const index = source.data[row * source.width + column] as number;
        if (index !== CLEAR && (!where || where(tx, ty))) this.data[ty * this.width + tx] = index;
      }
    }
  }

  copy(): Framebuffer {
    const copy = new Framebuffer(this.width, this.height);
    copy.data.set(this.data);
    return copy;
  }

  flipped(): Framebuffer {
    const result = new Framebuffer(this.width, this.height);
    for (let y = 0; y < this.height; y++)
      for (let x = 0; x < this.width; x++)
        result.data[y * this.width + this.width - 1 - x] = this.data[y * this.width + x] as number;
    return result;
  }

  /** The same picture with letters exchanged: `{ O: "r", r: "O" }`. */
  recoloured(map: Readonly<Record<string, string>>): Framebuffer {
    const table = INKS.map((letter) => inkIndex(map[letter] ?? letter));
    const result = new Framebuffer(this.width, this.height);
    for (let i = 0; i < this.data.length; i++) result.data[i] = table[this.data[i] as number] as number;
    return result;
  }

  crop(x: number, y: number, width: number, height: number): Framebuffer {
    const result = new Framebuffer(width, height);
    for (let row = 0; row < height; row++)
      for (let column = 0; column < width; column++) {
        const inside = x + column >= 0 && y + row >= 0 && x + column < this.width && y + row < this.height;
        if (inside) result.data[row * width + column] = this.data[(y + row) * this.width + x + column] as number;
      }
    return result;
  }

  /** Moves one row sideways by whole pixels; what leaves on one side comes in on the other. */
  rollRow(y: number, by: number): void {
    if (y < 0 || y >= this.height) return;
    const row = this.data.slice(y * this.width, (y + 1) * this.width);
    for (let x = 0; x < this.width; x++)
      this.data[y * this.width + x] = row[(((x - by) % this.width) + this.width) % this.width] as number;
  }

  /** Moves the whole picture down by whole pixels (up, where negative), repeating the edge. */
  shiftRows(by: number): void {
    const before = this.data.slice();
    for (let y = 0; y < this.height; y++) {
      const from = Math.max(0, Math.min(this.height - 1, y - by));
      this.data.set(before.subarray(from * this.width, (from + 1) * this.width), y * this.width);
    }
  }

  /** Writes RGBA, opaque but for transparent pixels, 4 bytes a pixel. `target` must hold width × height × 4 bytes. */
  writeRgba(target: Uint8ClampedArray | Uint8Array): void {
    for (let i = 0; i < this.data.length; i++) {
      const index = this.data[i] as number;
      const colour = index === CLEAR ? 0 : (COLOURS[index === SHADE ? SHADE_SHOWN : index] as number);
      target[i * 4] = colour >> 16;
      target[i * 4 + 1] = (colour >> 8) & 255;
      target[i * 4 + 2] = colour & 255;
      target[i * 4 + 3] = index === CLEAR ? 0 : 255;
    }
  }
}

const SHADE_SHOWN = inkIndex("r");
