/** Eases: 0…1 to 0…1 (some leave that range on the way). Arguments outside are clamped. */
export type Ease = (x: number) => number;

export const clamp = (x: number, low = 0, high = 1): number => (x < low ? low : x > high ? high : x);
export const lerp = (a: number, b: number, x: number): number => a + (b - a) * x;

export const linear: Ease = (x) => clamp(x);
export const easeIn: Ease = (x) => clamp(x) ** 2;
export const easeOut: Ease = (x) => 1 - (1 - clamp(x)) ** 2;
export const easeInOut: Ease = (x) => {
  const c = clamp(x);
  return c * c * (3 - 2 * c);
};
/** Overshoots by about a tenth, then settles. */
export const easeOutBack: Ease = (x) => {
  const c = clamp(x) - 1;
  return 1 + 2.70158 * c ** 3 + 1.70158 * c ** 2;
};
