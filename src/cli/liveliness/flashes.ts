// Flashes as WCAG 2.2 counts them: https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds

/** What makes a flash, and how much of them may be. */
export const FLASH = {
  /** Share of the brightest white that brightness has to change by. */
  change: 0.1,
  /** Where the darker of the two is as bright as this, nobody is disturbed. */
  dark: 0.8,
  /** Redness, (R − G − B) × 320 floored at 0, has to change by more than this. */
  red: 20,
  /** Red is saturated from this share of R + G + B on. */
  saturated: 0.8,
  /** Share of the picture that has to flash at once. WCAG: a quarter of any 10° of sight; of the whole picture that is less. */
  area: 0.25,
  /** Changes within so many seconds are one: a flash needs some pictures to spread over the frame. */
  spread: 0.13,
  /** At most so many in any second. */
  most: 3,
} as const;

/** One picture, cell by cell: relative luminance, redness, and whether red is saturated. */
export interface Brightness {
  readonly t: number;
  readonly luminance: Float32Array;
  readonly redness: Float32Array;
  readonly saturated: Uint8Array;
}

const linear = Float32Array.from({ length: 256 }, (_, i) => {
  const share = i / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** Reads a picture of `rgba` bytes. */
export function brightnessOf(t: number, rgba: Uint8ClampedArray | Uint8Array): Brightness {
  const cells = rgba.length / 4;
  const luminance = new Float32Array(cells);
  const redness = new Float32Array(cells);
  const saturated = new Uint8Array(cells);
  for (let i = 0; i < cells; i++) {
    const [r, g, b] = [0, 1, 2].map((channel) => linear[rgba[i * 4 + channel] ?? 0] ?? 0) as [number, number, number];
    luminance[i] = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    redness[i] = Math.max(0, r - g - b) * 320;
    saturated[i] = r + g + b > 0 && r / (r + g + b) >= FLASH.saturated ? 1 : 0;
  }
  return { t, luminance, redness, saturated };
}

/** Times at which a second flash of a pair ended, by kind. */
export interface FlashCount {
  readonly general: readonly number[];
  readonly red: readonly number[];
}

/** What one cell last did: its extreme since, and which way it went. */
class Cell {
  extreme = Number.NaN;
  saturated = false;
  /** 1 up, −1 down, 0 nothing yet. */
  way = 0;
  /** When it last changed. */
  at = Number.NEGATIVE_INFINITY;
}

/**
 * Counts flashes: pairs of opposing changes that enough of the picture makes at once. Each cell's changes are followed
 * from extreme to extreme, so that a change spread over several pictures counts as one.
 */
export class FlashMeter {
  readonly #general: Cell[];
  readonly #red: Cell[];
  readonly #changes = { general: [] as { t: number; way: number }[], red: [] as { t: number; way: number }[] };

  constructor(cells: number) {
    this.#general = Array.from({ length: cells }, () => new Cell());
    this.#red = Array.from({ length: cells }, () => new Cell());
  }

  add({ t, luminance, redness, saturated }: Brightness): void {
    const { change, dark, red } = FLASH;
    this.#step(
      "general",
      t,
      this.#general,
      luminance,
      (from, to) => Math.abs(to - from) >= change && Math.min(from, to) < dark,
    );
    this.#step("red", t, this.#red, redness, (from, to, cell, i) => {
      const is = saturated[i] === 1;
      return Math.abs(to - from) > red && (is || cell.saturated);
    });
    for (const [i, cell] of this.#red.entries()) if (cell.extreme === redness[i]) cell.saturated = saturated[i] === 1;
  }

  #step(
    kind: "general" | "red",
    t: number,
    cells: readonly Cell[],
    values: Float32Array,
    counts: (from: number, to: number, cell: Cell, i: number) => boolean,
  ): void {
    let up = 0;
    let down = 0;
    let changed = false;
    for (const [i, cell] of cells.entries()) {
      const value = values[i] ?? 0;
      if (Number.isNaN(cell.extreme)) cell.extreme = value;
      const way = Math.sign(value - cell.extreme);
      if (way !== 0 && way === cell.way) cell.extreme = value;
      else if (way !== 0 && counts(cell.extreme, value, cell, i)) {
        cell.way = way;
        cell.extreme = value;
        cell.at = t;
        changed = true;
      }
      if (t - cell.at > FLASH.spread) continue;
      if (cell.way > 0) up++;
      else down++;
    }
    if (!changed) return;
    for (const [way, count] of [
      [1, up],
      [-1, down],
    ] as const)
      if (count >= cells.length * FLASH.area) {
        const last = this.#changes[kind].at(-1);
        // Two changes the same way without one back between them are no pair.
        if (last?.way === way) last.t = t;
        else this.#changes[kind].push({ t, way });
      }
  }

  /** A flash is a change and the one back. */
  done(): FlashCount {
    const pairs = (changes: readonly { readonly t: number }[]) =>
      changes.flatMap(({ t }, i) => (i % 2 === 1 ? [t] : []));
    return { general: pairs(this.#changes.general), red: pairs(this.#changes.red) };
  }
}

/** The most flashes within any second, and when that second begins. */
export function worstSecond(times: readonly number[]): { readonly count: number; readonly from: number } {
  let worst = { count: 0, from: 0 };
  times.forEach((from, i) => {
    const count = times.slice(i).filter((t) => t < from + 1).length;
    if (count > worst.count) worst = { count, from };
  });
  return worst;
}
