import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type GaugeLayers,
  lyingLayers,
  standingLayers,
  type FillRect,
  LYING,
  labelLines,
  overflows,
  readingOf,
  STANDING,
  shakeOf,
  shareOf,
} from "../../../src/stage/meter/gauge.ts";
import { textWidth } from "../../../src/stage/sector-7b/pixel-type.ts";
import type { MeterState } from "../../../src/timeline/state.ts";

const meter = (value: number, rest: Partial<MeterState> = {}): MeterState => ({
  id: "bandwidth",
  label: "Bandwidth",
  unit: "% above baseline",
  min: 0,
  max: 600,
  value,
  level: value >= 450 ? "alarm" : value >= 300 ? "watch" : "calm",
  visible: 1,
  jump: 0,
  history: [340, 380].filter((each) => each <= value),
  ...rest,
});

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
  colour: number;
  alpha: number;
}
const rects = (draw: (fill: FillRect) => void): Rect[] => {
  const list: Rect[] = [];
  draw((x, y, width, height, colour, alpha = 1) => list.push({ x, y, width, height, colour, alpha }));
  return list;
};
/** All layers, back to front. */
const drawn = ({ body, loose, plate }: GaugeLayers) =>
  rects((fill) => {
    for (const draw of [body, loose, plate]) draw?.(fill);
  });
const standing = (state: MeterState, tick = 5) => drawn(standingLayers(state, { tick, still: false }));
const lying = (state: MeterState, tick = 5) => drawn(lyingLayers(state, { tick, still: false }));

const UNLIT = 0x141d38;
const segments = (list: Rect[]) => list.filter(({ x, width, height }) => x === 20 && width === 42 && height === 7);

describe("the standing gauge", () => {
  it("lights as many segments as its value's share, each in the colour of its height", () => {
    for (const value of [0, 60, 299, 300, 340, 450, 590]) {
      const all = segments(standing(meter(value)));
      const lit = all.filter(({ colour }) => colour !== UNLIT).length;
      expect(all).toHaveLength(33);
      expect(lit).toBe(Math.round((33 * value) / 600));
    }
    const colours = segments(standing(meter(590))).map(({ colour }) => colour);
    expect(colours.slice(0, 3)).toEqual([0x10b981, 0x10b981, 0x10b981]);
    expect(colours[20]).toBe(0xf59e0b);
    expect(colours[31]).toBe(0xef4444);
  });

  it("stays within its frame until it runs over, and within its room then", () => {
    const outside = (list: Rect[]) => list.filter(({ y, alpha }) => alpha === 1 && y < -10);
    expect(outside(standing(meter(580)))).toHaveLength(0);
    expect(outside(standing(meter(600))).length).toBeGreaterThan(5);
    for (const value of [10, 340, 600])
      for (let tick = 0; tick < 40; tick++) {
        const list = standing(meter(value), tick);
        expect(Math.min(...list.map(({ x }) => x))).toBeGreaterThanOrEqual(-STANDING.beside);
        expect(Math.max(...list.map(({ x, width }) => x + width))).toBeLessThanOrEqual(
          STANDING.width + STANDING.beside,
        );
        expect(Math.min(...list.map(({ y }) => y))).toBeGreaterThanOrEqual(-STANDING.above);
        expect(Math.max(...list.map(({ y, height }) => y + height))).toBeLessThanOrEqual(STANDING.height + 24);
      }
  });

  it("runs over at its top only, however its needle trembles there", () => {
    expect(overflows(meter(600))).toBe(true);
    expect(overflows(meter(595))).toBe(true);
    expect(overflows(meter(550))).toBe(false);
  });

  it("keeps its history: a column a value, the present one last", () => {
    const columns = (state: MeterState) =>
      standing(state).filter(({ x, y, width }) => x >= 14 && width === 7 && y > 430 && y < 500).length;
    expect(columns(meter(340, { history: [340] }))).toBe(2);
    expect(columns(meter(600, { history: [340, 380, 450, 480, 500, 550, 600] }))).toBe(8);
    expect(columns(meter(600, { history: Array.from({ length: 32 }, () => 500) }))).toBe(11);
  });
});

describe("the lying gauge", () => {
  it("stays within its frame, but for what runs over at its end", () => {
    for (const value of [10, 340, 600])
      for (const { x, y, width, height } of lying(meter(value))) {
        expect(x).toBeGreaterThanOrEqual(-LYING.beside);
        expect(x + width).toBeLessThanOrEqual(LYING.width + 30);
        expect(y).toBeGreaterThanOrEqual(-LYING.above);
        expect(y + height).toBeLessThanOrEqual(LYING.height + LYING.above);
      }
  });
});

describe("any meter of any post", () => {
  it("reads its value in its own unit", () => {
    expect(readingOf(meter(340.4))).toBe("340%");
    expect(readingOf({ value: 73.6, unit: "cups" })).toBe("74");
    expect(readingOf({ value: 1234567, unit: "requests" })).toBe("1235k");
    expect(shareOf({ value: 8, min: 0, max: 100 })).toBeCloseTo(0.08);
    expect(shareOf({ value: -4, min: 0, max: 100 })).toBe(0);
  });

  it("fits a label of any length, and draws whatever it is called", () => {
    const names = fc.string({ unit: "grapheme", minLength: 0, maxLength: 60 });
    fc.assert(
      fc.property(names, names, fc.double({ min: -50, max: 5000, noNaN: true }), (label, unit, value) => {
        const state = meter(value, { label, unit, max: 1000 });
        for (const line of labelLines(state, 56)) expect(textWidth(line)).toBeLessThanOrEqual(56);
        expect(labelLines(state, 56).length).toBeLessThanOrEqual(3);
        expect(standing(state).length).toBeGreaterThan(40);
        expect(lying(state).length).toBeGreaterThan(20);
      }),
      { numRuns: 60 },
    );
  });

  it("shakes when a key is reached and when it runs over, and not at all where motion is to be reduced", () => {
    const shaken = (state: MeterState, still: boolean) =>
      Array.from({ length: 24 }, (_, tick) => shakeOf(state, { tick, still })).some(({ x, y }) => x !== 0 || y !== 0);
    expect(shaken(meter(340), false)).toBe(false);
    expect(shaken(meter(340, { jump: 1 }), false)).toBe(true);
    expect(shaken(meter(600), false)).toBe(true);
    expect(shaken(meter(600, { jump: 1 }), true)).toBe(false);
  });
});
