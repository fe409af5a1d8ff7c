import { describe, expect, it } from "vitest";
import { deskCamera, nearestDesk } from "../../../src/stage/cards/desk-camera.ts";
import { SheetCache } from "../../../src/stage/cards/laid-card.ts";
import { frameFor } from "../../../src/stage/layout/frame.ts";
import { tableMeasure } from "../../../src/stage/text/measure.ts";
import type { CameraState } from "../../../src/timeline/state.ts";
import type { CardCue } from "../../../src/timeline/timeline.ts";

const page = (lines: number): CardCue =>
  ({
    id: `page-${lines}`,
    type: "card",
    kind: "list",
    start: 0,
    end: 60,
    text: "What was found",
    items: Array.from({ length: lines }, (_, i) => ({
      start: i,
      text: "A finding that takes up the whole of a line of the page, and then some more of the next one.",
      spans: [],
    })),
  }) as unknown as CardCue;

const desk = (lines: number, width: number, height: number) => {
  const frame = frameFor(width, height);
  const area = { x: 0, y: 0, width: frame.stage.width, height: frame.stage.height };
  const box = { x: 40, y: 40, width: area.width - 80, height: area.height - 80 };
  const laid = new SheetCache(tableMeasure()).lay(page(lines), { form: "notebook", box, whole: true, area }, frame);
  return { laid, area, nearest: nearestDesk(laid, area) };
};

const shot = (name: CameraState["shot"], from?: CameraState["shot"], mix = 1): CameraState => ({
  shot: name,
  on: [],
  ...(from ? { from: { shot: from, on: [] } } : {}),
  mix,
  push: 0,
  shake: 0,
});

describe("The camera over a page", () => {
  it.each([
    1, 3, 6, 12,
  ])("comes nearer and keeps a page of %d lines whole, and the desk all over the frame", (lines) => {
    const { laid, area, nearest } = desk(lines, 1280, 720);
    const { zoom, x, y } = nearest;
    expect(zoom).toBeGreaterThan(1.05);
    const foot = Math.max(...laid.sheet.rows.map(({ top, height }) => top + height));
    expect(y + laid.box.y * zoom).toBeGreaterThanOrEqual(0);
    expect(y + (laid.box.y + foot) * zoom).toBeLessThanOrEqual(area.height);
    expect(x + laid.box.x * zoom).toBeGreaterThanOrEqual(0);
    expect(x + (laid.box.x + laid.box.width) * zoom).toBeLessThanOrEqual(area.width);
    for (const [at, length] of [
      [x, area.width],
      [y, area.height],
    ] as const) {
      expect(at).toBeLessThanOrEqual(0);
      expect(at + length * zoom).toBeGreaterThanOrEqual(length);
    }
  });

  it("never shows the desk's end, in any shape of frame", () => {
    for (const [width, height] of [
      [1080, 1080],
      [405, 720],
    ] as const) {
      const { area, nearest } = desk(6, width, height);
      expect(nearest.zoom).toBeGreaterThanOrEqual(1);
      expect(nearest.x + area.width * nearest.zoom).toBeGreaterThanOrEqual(area.width);
      expect(nearest.y + area.height * nearest.zoom).toBeGreaterThanOrEqual(area.height);
    }
  });

  it("stands as near as the shot does, and is on its way while the camera is", () => {
    const { nearest } = desk(3, 1280, 720);
    expect(deskCamera(nearest, shot("medium"), false).zoom).toBe(1);
    expect(deskCamera(nearest, shot("close"), false)).toEqual(nearest);
    const halfway = deskCamera(nearest, shot("close", "medium", 0.5), false);
    expect(halfway.zoom).toBeCloseTo((1 + nearest.zoom) / 2);
    expect(deskCamera(nearest, shot("close", "medium", 0.5), true)).toEqual(nearest);
  });
});
