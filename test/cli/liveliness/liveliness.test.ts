import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { characterOf } from "../../../src/cast/cast.ts";
import { BubblePlaces } from "../../../src/cli/liveliness/bubbles.ts";
import { contrast, over, parseColour } from "../../../src/cli/liveliness/contrast.ts";
import { linesOf } from "../../../src/cli/liveliness/lines.ts";
import { livelinessOf } from "../../../src/cli/liveliness/liveliness.ts";
import { type Moment, ticks, Viewer } from "../../../src/cli/liveliness/moments.ts";
import { posesDiffer, StillTimes, VISIBLE } from "../../../src/cli/liveliness/movement.ts";
import { directionsOf } from "../../../src/cli/liveliness/performed.ts";
import { PoseCounts, poseKey } from "../../../src/cli/liveliness/poses.ts";
import { Shots } from "../../../src/cli/liveliness/shots.ts";
import { legibilityOf, worstContrast, writingOf } from "../../../src/cli/liveliness/writing.ts";
import { CELL_INKS } from "../../../src/stage/cards/card-papers.ts";
import { parse } from "../../../src/script/parse.ts";
import { compile } from "../../../src/timeline/compile.ts";
import { direction, line, shot, tiny } from "./tiny-timeline.ts";

const viewer = () => new Viewer(1280, 720);
const EMPTY = [{ id: "main", start: 0, end: 12, place: "main", split: false, cast: [] }] as const;

describe("Movement", () => {
  const one = viewer().at(tiny([shot(0, 12, "wide")]), 1);

  it("is none on an empty stage: all of it is one still time", () => {
    const timeline = tiny([shot(0, 12, "wide")], EMPTY);
    expect(livelinessOf(timeline).still).toEqual([{ from: 0, length: 12 }]);
  });

  it("ends a still time where words come and go", () => {
    const timeline = tiny([shot(0, 12, "wide"), line(4, 6, "Nobody", "I")], EMPTY);
    const [longest, second] = livelinessOf(timeline).still;
    expect(longest).toEqual({ from: 6, length: 6 });
    expect(second).toEqual({ from: 0, length: 4 });
  });

  it("adds up what is too little to be seen from one picture to the next", () => {
    const still = new StillTimes(viewer().frame);
    // A drift of a quarter of what can be seen: every fourth picture differs from the one that began the time.
    for (let i = 0; i < 12; i++) {
      const { camera } = one.layout.moving;
      const x = camera.x + (i * VISIBLE.px) / camera.zoom / 4 + (i > 0 ? 1e-9 : 0);
      const moving = { ...one.layout.moving, camera: { ...camera, x } };
      still.add({ ...one, t: i / 12, layout: { ...one.layout, moving } });
    }
    expect(still.done().map(({ length }) => Math.round(length * 12))).toEqual([4, 4, 4]);
  });

  it("of a part counts by what an eye sees of it", () => {
    const [actor] = one.actors;
    if (!actor) throw new Error("nobody there");
    const { rig } = characterOf(actor.id);
    const moved = (by: object) => ({
      parts: actor.pose.parts.map((part, i) => (i === 0 ? { ...part, ...by } : part)),
    });
    const { x, alpha } = actor.pose.parts[0] as { x: number; alpha: number };
    expect(posesDiffer(rig, actor.pose, moved({ x: x + 1 }), 1)).toBe(true);
    expect(posesDiffer(rig, actor.pose, moved({ x: x + 1 }), 0.5)).toBe(false);
    expect(posesDiffer(rig, actor.pose, moved({ alpha: alpha - 0.2 }), 1)).toBe(true);
    expect(poseKey(moved({ x: x + 20 }))).not.toBe(poseKey(actor.pose));
    expect(poseKey(moved({ x }))).toBe(poseKey(actor.pose));
  });
});

describe("Poses, shots and directions", () => {
  it("counts a pose once, and only while it is seen", () => {
    const counts = new PoseCounts();
    const watching = viewer();
    const at = (t: number, on: string): Moment => watching.at(tiny([shot(0, 12, "close", on)]), t);
    for (let i = 0; i < 12; i++) counts.add(at(1, "Vector"));
    expect(counts.done()).toEqual([{ actor: "Vector", seen: 1, perMinute: 60 }]);
  });

  it("measures shots from cut to cut", () => {
    const timeline = tiny([shot(0, 4, "wide"), shot(4, 5.5, "close", "Vector"), shot(5.5, 12, "medium", "Recurse")]);
    const shots = new Shots();
    const watching = viewer();
    for (const t of ticks(0, 12)) shots.add(watching.at(timeline, t));
    expect(shots.done().map(({ what, from, length }) => `${what} ${from} ${length.toFixed(1)}`)).toEqual([
      "wide 0 4.0",
      "close Vector 4 1.5",
      "medium Recurse 5.5 6.5",
    ]);
  });

  it("sees a direction that changes the pose, and misses one out of the shot", () => {
    const timeline = tiny([
      shot(0, 6, "close", "Vector"),
      shot(6, 12, "wide"),
      direction(2, 4, "Vector", "panic"),
      direction(2, 4, "Recurse", "nod"),
      direction(8, 10, "Recurse", "nod"),
      direction(8, 10, "Somebody else", "nod"),
    ]);
    expect(directionsOf(timeline, viewer()).map(({ actor, seen, because }) => [actor, seen, because])).toEqual([
      ["Vector", true, undefined],
      ["Recurse", false, "out of the shot"],
      ["Recurse", true, undefined],
    ]);
  });

  it("misses a direction that makes no difference", () => {
    const nothing = { ...direction(2, 4, "Vector", "nod"), gestures: [] };
    expect(directionsOf(tiny([shot(0, 12, "wide"), nothing]), viewer())).toMatchObject([
      { seen: false, because: "nothing changed" },
    ]);
  });
});

describe("Words", () => {
  it("finds bubbles over faces and out of the frame", () => {
    const watching = viewer();
    const places = new BubblePlaces(watching.frame);
    const moment = watching.at(tiny([shot(0, 12, "wide"), line(2, 6, "Vector", "Is it over my face?")]), 4);
    places.add(moment);
    expect(places.done()).toEqual({ pages: 1, overFaces: [], outOfFrame: [] });
    const [entry] = moment.layout.bubbles;
    const [face] = moment.layout.faces;
    if (!entry || !face) throw new Error("no bubble");
    const put = (outer: typeof face.box): Moment => ({
      ...moment,
      layout: { ...moment.layout, bubbles: [{ ...entry, bubble: { ...entry.bubble, outer } }] },
    });
    places.add(put(face.box));
    places.add(put({ x: 1270, y: 20, width: 60, height: 30 }));
    const found = places.done();
    expect(found.overFaces.map((each) => each.face)).toEqual([face.id]);
    expect(found.outOfFrame).toEqual([{ at: 4, text: "Is it over my face?" }]);
  });

  it("knows the contrast of colours", () => {
    const [white, black] = [parseColour("#fff"), parseColour("#000000")];
    expect(contrast(white, black)).toBeCloseTo(21);
    expect(contrast(white, parseColour("#767676"))).toBeCloseTo(4.54, 2);
    expect(over(parseColour("rgba(0,0,0,.5)"), white)[0]).toBeCloseTo(127.5);
    expect(() => parseColour("pink")).toThrow(/pink/);
    // A ground that lets the picture through counts as the worst that may be behind it.
    expect(worstContrast({ what: "", ink: "#ffffff", grounds: [black, white] })).toBe(1);
  });

  it("counts writing by kind, the faintest first", () => {
    const found = legibilityOf(writingOf(tiny([line(0, 2, "Vector", "One"), line(3, 4, "Vector", "Two")])));
    expect(found.map(({ what, times }) => [what, times])).toEqual([
      ["name of Vector", 2],
      ["bubble of Vector", 2],
    ]);
    expect(found[0]?.contrast).toBeLessThan(found[1]?.contrast ?? 0);
  });
});

describe("Cards", () => {
  it.each([
    "Recurse",
    "Kai",
    "Vector",
    "Human",
    undefined,
  ])("in the hands of %s can be read, links and code too", (actor) => {
    const spans = (["link", "code"] as const).map((style) => ({ start: 0, end: 1, style }));
    const kinds = ["list", "table", "code", "alert", "takeaways", "title", "heading"] as const;
    const cards = kinds.map((kind, i) => ({
      type: "card" as const,
      start: i,
      end: i + 1,
      kind,
      actor,
      text: "x",
      title: "x",
      items: [{ text: "x", spans, depth: 0, start: i, source: { start: 0, end: 0, line: 1, column: 1 } }],
    }));
    const faint = legibilityOf(writingOf(tiny(cards))).filter(({ contrast: ratio }) => ratio < 4.5);
    expect(faint).toEqual([]);
  });
});

it("the cells of a scale of times can be read, lit and waiting", () => {
  const ratio = (ink: string, ground: string) => contrast(parseColour(ink), parseColour(ground));
  expect(ratio(CELL_INKS.litWords, CELL_INKS.lit)).toBeGreaterThan(4.5);
  expect(ratio(CELL_INKS.waitingWords, CELL_INKS.waiting)).toBeGreaterThan(4.5);
});

describe("The published episode", () => {
  const { timeline } = compile(parse(readFileSync("episodes/026-what-is-fine-tuning.md", "utf8")).script);
  const found = livelinessOf(timeline);

  it("is never still for half a second", () => expect(found.still[0]?.length).toBeLessThan(0.5));

  it("shows everybody in many poses", () => {
    expect(found.poses.map(({ actor }) => actor).sort()).toEqual(["Human", "Kai", "Recurse", "Vector"]);
    for (const { actor, perMinute } of found.poses) expect(perMinute, actor).toBeGreaterThan(120);
  });

  it("performs what its directions say", () => {
    expect(found.directions.length).toBeGreaterThan(60);
    expect(found.directions.filter(({ seen }) => !seen).map(({ text }) => text)).toEqual([]);
  });

  it("is cut neither hastily nor slowly", () => {
    const perMinute = (found.shots.length / found.measured) * 60;
    expect(perMinute).toBeGreaterThan(6);
    expect(perMinute).toBeLessThan(20);
    expect(Math.max(...found.shots.map(({ length }) => length))).toBeLessThan(13);
  });

  it("has no words over faces, out of the frame or hard to read", () => {
    expect(found.pages).toBeGreaterThan(100);
    expect(found.overFaces).toEqual([]);
    expect(found.outOfFrame).toEqual([]);
    expect(found.writing[0]?.contrast).toBeGreaterThanOrEqual(4.5);
    expect(linesOf(found).join("\n")).toMatch(/over faces +0 {2}\(aim: 0\)/);
  });
});
