import { describe, expect, it } from "vitest";
import { lanesOf } from "../../../src/studio/panel/lanes.ts";
import { shelve, shelvesHeight } from "../../../src/studio/panel/layout.ts";
import { paintOverlay } from "../../../src/studio/panel/overlay.ts";
import { type Brush, type Picture, paintLanes, paintMinimap, paintRuler } from "../../../src/studio/panel/paint.ts";
import { tones } from "../../../src/studio/panel/tones.ts";
import { fitAll, zoomAt } from "../../../src/studio/panel/view.ts";
import type { Timeline } from "../../../src/timeline/timeline.ts";
import { timelineOf } from "../timeline-notation.ts";

interface Stroke {
  readonly what: "rect" | "round" | "text";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text?: string;
  readonly fill: string;
}

/** A brush that writes down what it is asked to draw. */
function recorder(): { brush: Brush; strokes: Stroke[] } {
  const strokes: Stroke[] = [];
  const nothing = () => {};
  const brush = {
    fillStyle: "",
    strokeStyle: "",
    lineWidth: 1,
    font: "",
    globalAlpha: 1,
    textBaseline: "alphabetic",
    textAlign: "left",
    fillRect: (x: number, y: number, width: number, height: number) =>
      strokes.push({ what: "rect", x, y, width, height, fill: brush.fillStyle }),
    roundRect: (x: number, y: number, width: number, height: number) =>
      strokes.push({ what: "round", x, y, width, height, fill: brush.fillStyle }),
    fillText: (text: string, x: number, y: number) =>
      strokes.push({ what: "text", x, y, width: 0, height: 0, text, fill: brush.fillStyle }),
    ...Object.fromEntries(
      [
        "save",
        "restore",
        "beginPath",
        "rect",
        "clip",
        "fill",
        "stroke",
        "moveTo",
        "lineTo",
        "closePath",
        "setLineDash",
      ].map((name) => [name, nothing]),
    ),
  };
  return { brush: brush as unknown as Brush, strokes };
}

const TIMELINE = timelineOf("0-4 speech Ann: Hello there\n4-6 sound: BEEP\n6-10 speech Ben: Good morning to you");

function pictureOf(timeline: Timeline, more: Partial<Picture> = {}): Picture {
  const shelves = shelve(lanesOf(timeline));
  return {
    shelves,
    view: fitAll(1000, timeline.duration),
    scroll: 0,
    height: shelvesHeight(shelves),
    duration: timeline.duration,
    zoom: 1,
    tones: tones(new Map()),
    problems: new Map(),
    ...more,
  };
}

describe("painting the timeline", () => {
  it("writes each cue's words on its box", () => {
    const { brush, strokes } = recorder();
    paintLanes(brush, pictureOf(TIMELINE));
    expect(strokes.flatMap((s) => s.text ?? [])).toEqual(["Main scene", "Hello there", "Good morning to you", "BEEP"]);
  });

  it("writes words where they are seen, though their cue began before the view", () => {
    const { brush, strokes } = recorder();
    paintLanes(brush, pictureOf(TIMELINE, { view: zoomAt(fitAll(1000, 10), 10, 1000, 2.2) }));
    for (const text of strokes.filter((s) => s.what === "text")) expect(text.x).toBeGreaterThanOrEqual(6);
  });

  it("marks what is chosen and what has a problem", () => {
    const plain = recorder();
    paintLanes(plain.brush, pictureOf(TIMELINE));
    const marked = recorder();
    paintLanes(marked.brush, pictureOf(TIMELINE, { selected: "c0", problems: new Map([["c2", "warning"]]) }));
    expect(marked.strokes.length).toBe(plain.strokes.length + 1);
  });

  it("keeps the ruler within its own height", () => {
    for (const factor of [1, 3, 40]) {
      const { brush, strokes } = recorder();
      paintRuler(brush, pictureOf(TIMELINE, { view: zoomAt(fitAll(1000, 10), 10, 500, factor) }), 24);
      for (const { what, y, height } of strokes) if (what !== "text") expect(y + height).toBeLessThanOrEqual(24);
    }
  });

  it("frames in the minimap what the panel shows", () => {
    const { brush, strokes } = recorder();
    const view = { start: 2.5, scale: 200, width: 1000 };
    paintMinimap(brush, pictureOf(TIMELINE, { view }), 26, fitAll(500, 10));
    const frame = strokes.at(-1)!;
    expect(frame.x).toBeCloseTo(126);
    expect(frame.width).toBeCloseTo(248);
  });

  it("draws playhead, pointer and a moved cue over it", () => {
    const { brush, strokes } = recorder();
    const view = fitAll(1000, 10);
    const ghost = { start: 5, end: 7, moved: 1.25, y: 40, height: 20, snapped: true };
    paintOverlay(brush, { view, ruler: 24, height: 300, zoom: 1, playhead: 3, hover: 8, ghost });
    expect(strokes.flatMap((s) => s.text ?? [])).toEqual(["0:05.00  +1.25 s"]);
    expect(strokes.at(-1)).toMatchObject({ what: "rect", x: 299.25, width: 1.5, height: 300 });
  });

  it("of 100,000 cues asks for no more strokes than the view has room for", () => {
    const cues = Array.from({ length: 100_000 }, (_, i) => ({
      ...TIMELINE.cues[0]!,
      id: `x${i}`,
      start: i,
      end: i + 0.9,
    }));
    const many = { ...TIMELINE, cues, duration: 100_000 } as Timeline;
    for (const factor of [1, 100, 10_000]) {
      const { brush, strokes } = recorder();
      paintLanes(brush, pictureOf(many, { view: zoomAt(fitAll(1000, 100_000), 100_000, 500, factor) }));
      expect(strokes.length).toBeLessThan(2500);
    }
  });
});
