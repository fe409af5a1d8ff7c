import { describe, expect, it } from "vitest";
import { frameFor } from "../../../src/stage/layout/frame.ts";
import { fillsFrame, splitLayout } from "../../../src/stage/layout/split-layout.ts";
import { drawPlate, plateText } from "../../../src/stage/sector-7b/caption-plate.ts";
import { CLEAR } from "../../../src/stage/sector-7b/palette.ts";
import { LINE_PITCH } from "../../../src/stage/sector-7b/pixel-type.ts";
import { balanceText, wrapText } from "../../../src/stage/sector-7b/speech-box.ts";
import { nearTelevision, televisionLayout } from "../../../src/stage/sector-7b/television-layout.ts";
import { sideScene } from "./side-scene.ts";

const FRAMES = [
  [1280, 720, 1],
  [1920, 1080, 1],
  [2560, 1440, 1],
  [960, 540, 1],
  [854, 480, 1],
  [640, 360, 1],
  [640, 360, 2],
  [1080, 1080, 1],
  [720, 720, 1],
  [390, 844, 1],
  [390, 844, 2],
  [720, 1280, 1],
  [1080, 1920, 1],
  [1024, 768, 1],
] as const;

describe.each(FRAMES)("a television in %i × %i at %i", (width, height, resolution) => {
  const frame = frameFor(width, height);
  const split = splitLayout(frame);
  const density = frame.scale * resolution;
  const set = televisionLayout(split, frame, density);

  it("shows whole device pixels, on whole device pixels", () => {
    for (const each of [set.pixel * density, set.picture.x * density, set.picture.y * density])
      expect(Math.abs(each - Math.round(each))).toBeLessThan(1e-6);
    expect(set.pixel * density).toBeGreaterThanOrEqual(1);
    expect(set.picture.width).toBeCloseTo(set.pictureWidth * set.pixel, 6);
    expect(set.picture.height).toBeCloseTo(144 * set.pixel, 6);
  });

  it("stays in the side's part of the frame, clear of the gutter and the gauge", () => {
    const { picture, plate, body } = set;
    expect(picture.x + picture.width).toBeLessThanOrEqual(frame.width + 0.5);
    expect(picture.y).toBeGreaterThanOrEqual(split.side.y);
    expect(body.y + body.height).toBeLessThanOrEqual(split.side.y + split.side.height + 0.5);
    expect(plate.y).toBeGreaterThan(picture.y + picture.height);
    expect(plate.y + plate.height).toBeLessThanOrEqual(body.y + body.height + 0.5);
    if (split.form === "beside") expect(picture.x).toBeGreaterThanOrEqual(split.meter.x + split.meter.width);
    else expect(picture.y).toBeGreaterThanOrEqual(split.group.y + split.group.height);
  });

  it("is legible: letters at least 6 CSS px high, and most of the room taken", () => {
    expect(6 * set.pixel * frame.scale).toBeGreaterThanOrEqual(6);
    const room = split.form === "beside" ? frame.stage.width - split.meter.x - split.meter.width : frame.width;
    expect(set.picture.width / room).toBeGreaterThan(0.55);
  });

  it("holds any page of narration on its plate", () => {
    const text = "A figure in a hoodie sits cross-legged on a decommissioned server, three monitors on.";
    const room = {
      width: set.plate.width * density,
      height: set.plate.height * density,
      largest: Math.max(1, Math.floor(3 * resolution)),
      smallest: Math.max(1, Math.round(1.25 * resolution)),
    };
    const { frame: plate, pixel } = drawPlate({ text, revealed: text.length, ink: "w" }, room);
    expect(plate.width * pixel).toBeLessThanOrEqual(room.width);
    expect(plate.height * pixel).toBeLessThanOrEqual(room.height);
    expect(plate.data.some((ink) => ink === 8)).toBe(true);
  });
});

describe("the plate", () => {
  const room = { width: 600, height: 90, largest: 3, smallest: 2 };
  const inked = (text: string, revealed: number) =>
    drawPlate({ text, revealed, ink: "w" }, room).frame.data.filter((ink) => ink === 8).length;

  it("says the narration, then the music, then the scene's heading", () => {
    const scene = sideScene(`1 3 > Something happens.\n2 5 * music loud music`);
    expect(plateText(scene.sideAt(102.5)).text).toBe("Something happens.");
    expect(plateText(scene.sideAt(104)).text).toBe("♪ loud music ♪");
    expect(plateText(scene.sideAt(105.2)).text).toBe("MEANWHILE, IN A FORGOTTEN SECTOR");
  });

  it("says the lines too where the picture is too small to read them", () => {
    const scene = sideScene(`1 3 " Almost got it`);
    expect(plateText(scene.sideAt(102.5), true).text).toBe("Almost got it");
    expect(plateText(scene.sideAt(102.5)).text).toBe("MEANWHILE, IN A FORGOTTEN SECTOR");
  });

  it("reveals in place", () => {
    const text = "The sidebar of a distant blog flickers.";
    expect(inked(text, 0)).toBe(0);
    let before = 0;
    for (let n = 1; n <= text.length; n++) {
      const now = inked(text, n);
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
  });

  it("takes smaller pixels for longer texts, and scrolls what no size holds", () => {
    const pixelOf = (text: string) => drawPlate({ text, revealed: 1e9, ink: "w" }, room).pixel;
    expect(pixelOf("Short.")).toBe(3);
    expect(pixelOf("word ".repeat(34).trim())).toBe(2);
    const endless = "word ".repeat(200).trim();
    expect(pixelOf(endless)).toBe(2);
    expect(inked(endless, 1e9)).toBeGreaterThan(0);
  });

  it("turns the pages of a heading that no size holds: all of its words come, none is cut", () => {
    const scene = sideScene("1 3 * thud");
    const words = plateText(scene.sideAt(scene.start + 4));
    expect(words.stood).toBeCloseTo(4);
    const small = { width: 240, height: 2 * LINE_PITCH, largest: 2, smallest: 2 };
    const inkAt = (stood: number, width: number) =>
      drawPlate({ ...words, stood }, { ...small, width }).frame.data.filter((ink) => ink !== CLEAR).length;
    const lines = wrapText(words.text, small.width / 2);
    expect(lines.length).toBeGreaterThan(1);
    const pages = lines.map((_, i) => inkAt(i * 2.2 + 1, small.width));
    expect(pages.reduce((sum, ink) => sum + ink, 0)).toBe(inkAt(0, 2400));
    expect(inkAt(lines.length * 2.2 + 1, small.width)).toBe(pages[0]);
  });
});

describe("a far page", () => {
  const scene = sideScene("0 20 ! game-play platformer\n3 6.2 ! sidebar-rewrites-itself");
  const stateAt = (at: number) => ({ side: scene.sideAt(scene.start + at), split: 1, poseTime: scene.start + at });

  it.each([
    [1280, 720, 1, 1],
    [1920, 1080, 1, 0.9],
    [960, 540, 1, 0.8],
    [640, 360, 2, 0.99],
  ])("has a frame of %i × %i at %i to itself while it is seen", (width, height, resolution, share) => {
    const frame = frameFor(width, height);
    expect([1, 4, 6, 12].map((at) => fillsFrame(stateAt(at), frame))).toEqual([false, true, true, false]);
    expect(fillsFrame({ ...stateAt(4), split: 0.5 }, frame)).toBe(false);
    const { picture, plate, pixel } = nearTelevision(frame, frame.scale * resolution);
    expect(picture.width / frame.width).toBeGreaterThanOrEqual(share - 1e-9);
    expect(Number.isInteger(Math.round(pixel * frame.scale * resolution * 1e6) / 1e6)).toBe(true);
    // Words stand over the page's own text, clear of the code beside it.
    expect(plate.x + plate.width).toBeLessThan(picture.x + 137 * pixel);
    expect(plate.y + plate.height).toBeLessThan(picture.y + picture.height);
  });

  it("shares tall and square frames with the group as ever", () => {
    for (const [width, height] of [
      [1080, 1080],
      [390, 844],
    ] as const)
      expect(fillsFrame(stateAt(4), frameFor(width, height))).toBe(false);
  });
});

describe("a text too long for its plate", () => {
  const room = { width: 120, height: 12, largest: 1, smallest: 1 };
  const plate = (text: string, how: { revealed?: number; stood?: number }) =>
    [...drawPlate({ text, revealed: Number.POSITIVE_INFINITY, ink: "O", ...how }, room).frame.data].join();

  it("begins at its beginning where it stands whole, and scrolls where it is told", () => {
    const text = "MEANWHILE, IN A FAR AND QUIET PLACE";
    const lines = balanceText(text, room.width);
    expect(lines.length).toBeGreaterThan(1);
    expect(plate(text, { stood: 0 })).toBe(plate(lines[0] as string, { stood: 0 }));
    expect(plate(text, { revealed: text.length })).toBe(plate(wrapText(text, room.width).at(-1) as string, {}));
  });
});
