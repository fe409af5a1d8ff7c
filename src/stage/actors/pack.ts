/** A rectangle to place, in whole pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Packing {
  readonly width: number;
  readonly height: number;
  /** Left top corners, in the order of the rectangles given. */
  readonly at: readonly { readonly x: number; readonly y: number }[];
}

/** Skyline, bottom left: places the tallest first, each where the line is lowest. */
function packInto(sizes: readonly Size[], order: readonly number[], width: number, gap: number): Packing {
  const skyline = new Int32Array(width);
  const at: { x: number; y: number }[] = sizes.map(() => ({ x: 0, y: 0 }));
  let height = 0;
  for (const index of order) {
    const size = sizes[index] as Size;
    const w = size.width + gap;
    const h = size.height + gap;
    let bestX = 0;
    let bestY = Number.POSITIVE_INFINITY;
    for (let x = 0; x + w <= width; ) {
      let y = 0;
      let highest = x;
      for (let i = x; i < x + w; i++) {
        if ((skyline[i] as number) >= y) {
          y = skyline[i] as number;
          highest = i;
        }
      }
      if (y < bestY) {
        bestY = y;
        bestX = x;
      }
      // Nothing left of the highest column can be lower.
      const level = skyline[highest] as number;
      let next = highest + 1;
      if (level === 0) next = x + 1;
      x = Math.max(x + 1, Math.min(next, x + w));
    }
    if (!Number.isFinite(bestY)) throw new RangeError(`A piece of ${w} pixels does not fit a width of ${width}`);
    at[index] = { x: bestX, y: bestY };
    skyline.fill(bestY + h, bestX, bestX + w);
    height = Math.max(height, bestY + h);
  }
  return { width, height, at };
}

/** Packs rectangles with `gap` pixels between them into about the smallest, squarest sheet. */
export function pack(sizes: readonly Size[], gap: number): Packing {
  const order = sizes.map((_, i) => i).sort((a, b) => height(sizes, b) - height(sizes, a) || a - b);
  const widest = Math.max(1, ...sizes.map((size) => size.width + gap));
  const area = sizes.reduce((sum, size) => sum + (size.width + gap) * (size.height + gap), 0);
  let best: Packing | undefined;
  for (const stretch of [0.85, 0.95, 1.05, 1.15, 1.3]) {
    const width = Math.max(widest, Math.ceil((Math.sqrt(area) * stretch) / 4) * 4);
    const packing = packInto(sizes, order, width, gap);
    if (!best || packing.width * packing.height < best.width * best.height) best = packing;
  }
  return best as Packing;
}

function height(sizes: readonly Size[], index: number): number {
  return (sizes[index] as Size).height;
}
