import { describe, expect, it } from "vitest";
import { describe as inWords } from "../../../src/studio/panel/describe.ts";
import { meterCurve, meterLabels, meterValue } from "../../../src/studio/panel/curve.ts";
import { lanesOf } from "../../../src/studio/panel/lanes.ts";
import { boxes, hit, shelve, shelvesHeight } from "../../../src/studio/panel/layout.ts";
import { fitAll, xAt, zoomAt } from "../../../src/studio/panel/view.ts";
import type { Meter, Timeline } from "../../../src/timeline/timeline.ts";
import { timelineOf } from "../timeline-notation.ts";

const METER: Meter = {
  id: "m",
  label: "Bandwidth",
  unit: "%",
  min: 100,
  max: 600,
  keys: [
    { t: 4, value: 340, source: { start: 0, end: 1, line: 1, column: 1 } },
    { t: 9, value: 600, source: { start: 0, end: 1, line: 1, column: 1 } },
  ],
  alerts: [{ t: 9, level: "alarm" }],
};

const TIMELINE = timelineOf(
  `0-3 camera Ann
0-2 speech Ann: Minor anomaly
1-2 action Ann: whirrs softly
2-5 speech Ben: Let me see
3-4 sound: BEEP
5-8 narration: A figure sits there
5-9 set-piece controller-throw
5-10 music
8-10 card: One`,
  { meters: [METER] },
);

const lanes = lanesOf(TIMELINE);

describe("lanes", () => {
  it("stand in their order, one for each who speaks or acts, none empty", () => {
    expect(lanes.lanes.map((lane) => lane.label)).toEqual([
      "Scenes",
      "Camera",
      "Ann",
      "Ben",
      "Cards",
      "Sounds",
      "Music",
      "Side scene",
      "Bandwidth",
    ]);
  });

  it("hold every cue", () => {
    for (const cue of TIMELINE.cues) expect(lanes.placeOf(cue.id), cue.id).toBeDefined();
  });

  it("show a line in unison with each who speaks it", () => {
    const timeline = timelineOf("0-2 speech Ann: We agree");
    const together = { ...timeline, cues: timeline.cues.map((c) => ({ ...c, actors: ["Ann", "Ben"] })) } as Timeline;
    const labels = lanesOf(together).lanes.filter((l) => l.kind === "actor");
    expect(labels.map((l) => l.bands[0]!.rows[0]!.items[0]!.label)).toEqual(["We agree", "We agree"]);
  });
});

describe("layout", () => {
  const shelves = shelve(lanes);
  const view = fitAll(1000, TIMELINE.duration);

  it("draws each cue where its time is, within its lane", () => {
    const drawn = boxes(shelves, view, 0, Number.POSITIVE_INFINITY);
    for (const cue of TIMELINE.cues) {
      const box = drawn.find((b) => b.item.id === cue.id)!;
      expect(box.x).toBeCloseTo(xAt(view, cue.start));
      expect(box.width).toBeCloseTo((cue.end - cue.start) * view.scale);
      const shelf = shelves[lanes.placeOf(cue.id)!.lane]!;
      expect(box.y).toBeGreaterThanOrEqual(shelf.y);
      expect(box.y + box.height).toBeLessThanOrEqual(shelf.y + shelf.height);
    }
  });

  it("draws nothing of lanes that are scrolled away", () => {
    const foot = shelvesHeight(shelves);
    const drawn = boxes(shelves, view, foot - 44, foot);
    expect(drawn.map((b) => b.item.kind)).toEqual([]);
  });

  it("finds by hit what it drew", () => {
    for (const box of boxes(shelves, view, 0, Number.POSITIVE_INFINITY)) {
      const found = hit(shelves, view, box.x + box.width / 2, box.y + box.height / 2);
      expect(found?.item.id).toBe(box.item.id);
      expect(found?.onStart).toBe(false);
      expect(hit(shelves, view, box.x + 1, box.y + box.height / 2)?.onStart).toBe(true);
    }
  });

  it("finds nothing where nothing is", () => {
    expect(hit(shelves, view, 999, shelves[2]!.y + 5)).toBeUndefined();
    expect(hit(shelves, view, 10, 9999)).toBeUndefined();
  });

  it("at 100,000 cues lays out no more boxes than there is room for", () => {
    const cues = Array.from({ length: 100_000 }, (_, i) => ({
      ...TIMELINE.cues[1]!,
      id: `x${i}`,
      start: i,
      end: i + 0.9,
    }));
    const many = lanesOf({ ...TIMELINE, cues, duration: 100_000 } as Timeline);
    const all = fitAll(1200, 100_000);
    expect(boxes(shelve(many), all, 0, 1e9).length).toBeLessThan(1200 * 3);
    const close = zoomAt(all, 100_000, 600, 5000);
    expect(boxes(shelve(many), close, 0, 1e9).length).toBeLessThan(60);
  });
});

describe("the meter's curve", () => {
  it("is not there before the meter is named, then holds each key's value from its time on", () => {
    expect(meterValue(METER, 1)).toBeUndefined();
    expect(meterValue(METER, 4)).toBe(340);
    expect(meterValue(METER, 7)).toBe(340);
    expect(meterValue(METER, 8.5)).toBeGreaterThan(340);
    expect(meterValue(METER, 9)).toBe(600);
    expect(meterValue(METER, 99)).toBe(600);
  });

  it("runs from the foot to the top of its scale, and says when it is an alarm", () => {
    const points = meterCurve(METER, fitAll(1000, 10));
    expect(points[0]!.level).toBeLessThan(0.1);
    expect(points.at(-1)).toMatchObject({ value: 600, level: 1, alert: "alarm" });
    expect(points.find((p) => p.x > 500)!.alert).toBe("calm");
  });

  it("labels keys that have room", () => {
    expect(meterLabels(METER, fitAll(1000, 10), 50).map((l) => l.text)).toEqual(["340%", "600%"]);
    expect(meterLabels(METER, fitAll(20, 10), 50).map((l) => l.text)).toEqual(["340%"]);
  });
});

describe("the playhead in words", () => {
  it.each([
    [0.5, "0:00.50, Ann says: Minor anomaly. Cue 2 of 9."],
    [3.5, "0:03.50, Sound: BEEP. Cue 5 of 9."],
    [6, "0:06.00, Set piece: controller throw. Cue 7 of 9."],
  ])("at %d s", (t, words) => {
    expect(inWords(TIMELINE, t)).toBe(words);
  });
});
