export interface Placed {
  readonly x: number;
  readonly y: number;
}

/** Lays rectangles (px) out on shelves, tallest first, two pixels apart; places are in the order given. */
export function packShelves(
  sizes: readonly { readonly width: number; readonly height: number }[],
  maxWidth: number,
): { places: Placed[]; width: number; height: number } {
  const order = sizes.map((_, i) => i).sort((a, b) => (sizes[b]?.height ?? 0) - (sizes[a]?.height ?? 0) || a - b);
  const places: Placed[] = new Array(sizes.length);
  let x = 0;
  let y = 0;
  let shelf = 0;
  let width = 0;
  for (const i of order) {
    const size = sizes[i];
    if (!size) continue;
    if (x > 0 && x + size.width > maxWidth) {
      x = 0;
      y += shelf + 2;
      shelf = 0;
    }
    places[i] = { x, y };
    x += size.width + 2;
    shelf = Math.max(shelf, size.height);
    width = Math.max(width, x - 2);
  }
  return { places, width, height: y + shelf };
}
