import { describe, expect, it } from "vitest";
import { brightnessOf, FlashMeter, worstSecond } from "../../../src/cli/liveliness/flashes.ts";

const CELLS = 16;

/** A picture of sixteen cells, the first `lit` of them in a colour, the others black. */
function picture(lit: number, [r, g, b]: readonly [number, number, number]): Uint8Array {
  const bytes = new Uint8Array(CELLS * 4);
  for (let i = 0; i < lit; i++) bytes.set([r, g, b, 255], i * 4);
  return bytes;
}

/** Flashes of a row of pictures, `rate` a second. */
function flashes(pictures: readonly Uint8Array[], rate = 24) {
  const meter = new FlashMeter(CELLS);
  for (const [i, bytes] of pictures.entries()) meter.add(brightnessOf(i / rate, bytes));
  const { general, red } = meter.done();
  return [general.length, red.length];
}

/** `count` times on and off again, each for three pictures. */
const blinking = (count: number, lit: number, colour: readonly [number, number, number]) =>
  Array.from({ length: count * 6 + 1 }, (_, i) => picture(i % 6 >= 3 ? lit : 0, colour));

const WHITE = [255, 255, 255] as const;

describe("Flashes", () => {
  it("are a change of brightness and the one back", () => {
    expect(flashes(blinking(4, CELLS, WHITE))).toEqual([4, 0]);
    expect(flashes([picture(0, WHITE), picture(CELLS, WHITE)])).toEqual([0, 0]);
    expect(flashes([picture(CELLS, WHITE), picture(CELLS, WHITE)])).toEqual([0, 0]);
  });

  it("count from a quarter of the picture on", () => {
    expect(flashes(blinking(3, 4, WHITE))).toEqual([3, 0]);
    expect(flashes(blinking(3, 3, WHITE))).toEqual([0, 0]);
  });

  it("need a change of a tenth, the darker below four fifths", () => {
    // Luminance of #404040 is 0.05, of #606060 0.12.
    expect(flashes(blinking(3, CELLS, [0x40, 0x40, 0x40]))).toEqual([0, 0]);
    expect(flashes(blinking(3, CELLS, [0x60, 0x60, 0x60]))).toEqual([3, 0]);
    const bright = Array.from({ length: 19 }, (_, i) => picture(CELLS, i % 6 >= 3 ? WHITE : [232, 232, 232]));
    expect(flashes(bright)).toEqual([0, 0]);
  });

  it("count red by itself, however dark it is", () => {
    expect(flashes(blinking(3, CELLS, [0x90, 0, 0]))).toEqual([0, 3]);
    expect(flashes(blinking(3, CELLS, [0, 0, 0x90]))).toEqual([0, 0]);
  });

  it("see a change that takes several pictures, and one that wanders over the frame", () => {
    const fading = Array.from({ length: 49 }, (_, i) => {
      const level = Math.round(127 - 127 * Math.cos((i / 12) * Math.PI));
      return picture(CELLS, [level, level, level]);
    });
    expect(flashes(fading)).toEqual([2, 0]);
    const growing = [0, 2, 4, 6, 4, 2, 0].map((lit) => picture(lit, WHITE));
    expect(flashes(growing)).toEqual([1, 0]);
  });

  it("are counted by the worst second", () => {
    expect(worstSecond([1, 1.3, 1.9, 2.1, 5])).toEqual({ count: 3, from: 1 });
    expect(worstSecond([])).toEqual({ count: 0, from: 0 });
  });
});
