// Colour contrast as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio

/** Red, green, blue 0…255 and opacity 0…1. */
export type Rgba = readonly [number, number, number, number];

/** Reads `#rgb`, `#rrggbb` and `rgba(r,g,b,a)`. @throws Error on other texts */
export function parseColour(text: string): Rgba {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex !== undefined) {
    const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
    const [r = 0, g = 0, b = 0] = digits.map((pair) => Number.parseInt(pair, 16));
    return [r, g, b, 1];
  }
  const [r, g, b, a = 1] = (/^rgba?\(([^)]+)\)$/.exec(text)?.[1] ?? "").split(",").map(Number);
  if (r === undefined || g === undefined || b === undefined) throw new Error(`No colour: ${text}`);
  return [r, g, b, a];
}

/** One colour laid over another that is opaque. */
export function over([r, g, b, a]: Rgba, ground: Rgba): Rgba {
  const mixed = (top: number, below: number) => top * a + below * (1 - a);
  return [mixed(r, ground[0]), mixed(g, ground[1]), mixed(b, ground[2]), 1];
}

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance: 0 black … 1 white. */
export const luminance = ([r, g, b]: Rgba): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** 1 … 21. */
export function contrast(a: Rgba, b: Rgba): number {
  const [one, two] = [luminance(a), luminance(b)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}
