import { expect, it } from "vitest";
import { beforeTheLens, tintAt } from "../../../src/stage/troupe/depth.ts";

const calm = { from: "calm", level: "calm", mix: 1 } as const;
const brightness = (tint: number): number => ((tint >> 16) & 255) + ((tint >> 8) & 255) + (tint & 255);

it("leaves the plane that is looked at alone, dims who is behind, and makes a shape of who is before the lens", () => {
  expect(tintAt(0, false, calm)).toBe(0xffffff);
  expect(brightness(tintAt(1, false, calm))).toBeLessThan(0.8 * brightness(0xffffff));
  const shape = beforeTheLens(-1, calm);
  expect(brightness(shape.tint)).toBeLessThan(0.1 * brightness(0xffffff));
  expect(brightness(shape.rim?.colour ?? 0)).toBeGreaterThan(5 * brightness(shape.tint));
  expect(beforeTheLens(0, calm)).toEqual({ tint: 0xffffff, rim: { colour: 0xffffff, aside: 0 } });
  // Whoever speaks is looked at, wherever they stand.
  expect(brightness(tintAt(1, true, calm))).toBeGreaterThan(brightness(tintAt(1, false, calm)));
});

it("takes the colour of the light, in few steps", () => {
  const red = tintAt(1, false, { from: "calm", level: "alarm", mix: 1 });
  expect((red >> 16) & 255).toBeGreaterThan(red & 255);
  const tints = new Set<number>();
  for (let depth = 0; depth <= 1; depth += 0.01)
    for (let mix = 0; mix <= 1; mix += 0.05) tints.add(tintAt(depth, false, { from: "calm", level: "alarm", mix }));
  expect(tints.size).toBeLessThanOrEqual(25);
});
