import { describe, expect, it } from "vitest";
import { drawFigure, FIGURE, figure, POSES, props } from "../../../src/stage/sector-7b/figure.ts";
import { Framebuffer } from "../../../src/stage/sector-7b/framebuffer.ts";
import { gameSprites } from "../../../src/stage/sector-7b/games/screen.ts";
import { COLOURS, inkIndex, PALETTE } from "../../../src/stage/sector-7b/palette.ts";
import { SpriteSheet, textBlocks } from "../../../src/stage/sector-7b/sprite-text.ts";
import { BOUNCE_PARTS } from "../../../src/stage/sector-7b/sprites/bounce-parts.ts";
import { BUBBLE } from "../../../src/stage/sector-7b/sprites/bubble.ts";
import { FOOD } from "../../../src/stage/sector-7b/sprites/food.ts";
import { GAMES } from "../../../src/stage/sector-7b/sprites/games.ts";
import { GEAR } from "../../../src/stage/sector-7b/sprites/gear.ts";
import { PROPS } from "../../../src/stage/sector-7b/sprites/props.ts";

describe("the palette", () => {
  it("has sixteen colours, no two alike", () => {
    expect(COLOURS).toHaveLength(16);
    expect(new Set(COLOURS).size).toBe(16);
    expect(Object.keys(PALETTE).map(inkIndex)).toEqual(COLOURS.map((_, i) => i));
  });
});

describe("sprite texts", () => {
  it.each([
    ["parts", BOUNCE_PARTS],
    ["bubble", BUBBLE],
    ["food", FOOD],
    ["games", GAMES],
    ["gear", GEAR],
    ["props", PROPS],
  ] as const)("%s use letters of the palette only", (_, text) => {
    for (const { name, lines } of textBlocks(text))
      for (const row of lines) expect(row, name).toMatch(/^[knpvtTcgwOormsdRq.]+$/);
  });

  it("name nothing twice, and say so of what is missing", () => {
    expect(() => new SpriteSheet("@a\nkk\n@a\nkk")).toThrow('"a" twice');
    expect(() => gameSprites.get("dragon")).toThrow('no sprite "dragon"');
    expect(() => figure("moonwalk")).toThrow('the pose "moonwalk"');
    expect(props.names.length).toBeGreaterThan(40);
  });
});

describe("poses", () => {
  it.each(POSES)("%s is whole, sits on its pivot, and is drawn in the palette", (pose) => {
    const pixels = figure(pose);
    const rows = Array.from(
      { length: FIGURE.height },
      (_, y) => [...pixels.data.slice(y * FIGURE.width, (y + 1) * FIGURE.width)].filter((ink) => ink < 16).length,
    );
    const inked = rows.reduce((sum, count) => sum + count, 0);
    expect(inked).toBeGreaterThan(700);
    // The lowest row is near the pivot: nobody floats, nobody sinks.
    const lowest = rows.findLastIndex((count) => count > 0);
    expect(lowest).toBeGreaterThanOrEqual(FIGURE.pivotY - 5);
    expect(lowest).toBeLessThanOrEqual(FIGURE.pivotY + 3);
    // No pixel touches an edge: nothing is cut off.
    expect(rows[0]).toBe(0);
    for (let y = 0; y < FIGURE.height; y++)
      expect([pixels.at(0, y), pixels.at(FIGURE.width - 1, y)]).toEqual([".", "."]);
    expect([...pixels.data].every((ink) => ink < 16 || ink === 17)).toBe(true);
  });

  it("are the same picture each time, and different with another face", () => {
    expect(figure("idle.0")).toBe(figure("idle.0"));
    expect(figure("idle.0", { mouth: "yell" }).data).not.toEqual(figure("idle.0").data);
  });
});

describe("a framebuffer", () => {
  it("cuts off what is outside, and leaves what is under transparent pixels", () => {
    const frame = new Framebuffer(8, 8, "k");
    drawFigure(frame, "idle.0", -400, 900);
    expect([...frame.data].every((ink) => ink === inkIndex("k"))).toBe(true);
    const dots = new Framebuffer(3, 1);
    dots.set(1, 0, "R");
    frame.put(dots, 7, 7);
    frame.put(dots, -1, 0);
    expect(frame.at(0, 0)).toBe("R");
    expect(frame.at(7, 7)).toBe("k");
    expect(frame.at(99, 0)).toBe(".");
  });

  it("rolls and shifts by whole pixels", () => {
    const frame = new Framebuffer(4, 3, "k");
    frame.set(0, 1, "R");
    frame.rollRow(1, 3);
    expect(frame.at(3, 1)).toBe("R");
    frame.rollRow(1, -3);
    expect(frame.at(0, 1)).toBe("R");
    frame.shiftRows(1);
    expect(frame.at(0, 2)).toBe("R");
  });

  it("writes colours, and nothing where nothing is", () => {
    const frame = new Framebuffer(2, 1);
    frame.set(0, 0, "R");
    const rgba = new Uint8ClampedArray(8);
    frame.writeRgba(rgba);
    expect([...rgba]).toEqual([0xef, 0x4a, 0x6b, 255, 0, 0, 0, 0]);
  });
});
