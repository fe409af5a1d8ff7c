import { describe, expect, it } from "vitest";
import { type Playing, playingAt, screensOf } from "../../../src/stage/sector-7b/games/schedule.ts";
import { platformerRun } from "../../../src/stage/sector-7b/games/platformer-runs.ts";
import { racerRun } from "../../../src/stage/sector-7b/games/racer-runs.ts";
import { runLength } from "../../../src/stage/sector-7b/games/recording.ts";
import { sideScene } from "./side-scene.ts";
import { GAMING, LEAVING, REST, SNACKING } from "./three-scenes.ts";

const scheduleOf = (text: string) => {
  const scene = sideScene(text);
  return { scene, at: (t: number) => playingAt(scene.pieces, scene.start, scene.start + t) };
};
const endOf = ({ game, outcome }: Playing) =>
  game === "racer" ? runLength(racerRun()) : runLength(platformerRun(outcome === "lost" ? "lost" : "won"));

describe("which game runs", () => {
  it.each([
    ["lost", GAMING, 10.6],
    ["won", SNACKING, 1],
    ["crashed", LEAVING, 5.4],
  ] as const)("the run that is %s is decided on its cue", (outcome, text, cue) => {
    const { at } = scheduleOf(text);
    expect(at(cue).outcome).toBe(outcome);
    expect(at(cue).seconds).toBeCloseTo(endOf(at(cue)), 6);
    expect(at(cue - 0.5).seconds).toBeCloseTo(endOf(at(cue)) - 0.5, 6);
    expect(at(cue - 0.5).played).toBe(true);
    expect(at(cue + 0.5).played).toBe(false);
  });

  it("goes on with the next one when the hands are free, and not before", () => {
    const { at } = scheduleOf(GAMING);
    expect(at(17).played).toBe(false);
    expect(at(30).played).toBe(false);
    expect(at(33).played).toBe(true);
    expect(at(33).seconds).toBeLessThan(2);
  });

  it("leaves it lying when he walks away", () => {
    const { at, scene } = scheduleOf(LEAVING);
    expect(at(scene.end - scene.start - 0.1).played).toBe(false);
  });

  it("plays something in a scene that asks for nothing", () => {
    const { at } = scheduleOf(REST);
    expect(at(0.1)).toMatchObject({ game: "platformer", played: true });
    expect(at(0.1).seconds).toBeGreaterThan(0);
  });

  it("waits while the hands do something else, goes on where it was, and is left alone by who sleeps", () => {
    const { at } = scheduleOf("0 40 ! game-play platformer\n3 5 ! dance\n6 7 ! nod\n8 10 ! sleep");
    expect([2.9, 4, 5.1, 6.5, 9, 30].map((t) => at(t).paused !== undefined)).toEqual([
      false,
      true,
      false,
      false,
      true,
      true,
    ]);
    expect(at(4.9).seconds).toBeCloseTo(at(3).seconds, 6);
    expect(at(5.5).seconds - at(3).seconds).toBeCloseTo(0.5, 6);
    expect([at(4).played, at(6.5).played]).toEqual([false, true]);
    const [running, waiting] = [at(2.9), at(4)].map((playing) => [...screensOf(playing).near.data].join());
    expect(waiting).not.toBe(running);
  });

  it("counts on without jumps until it is decided", () => {
    for (const text of [GAMING, SNACKING, LEAVING, REST]) {
      const { at } = scheduleOf(text);
      for (let t = 0.5; t < 35; t += 0.25) {
        const [a, b] = [at(t), at(t + 0.25)];
        if (a.outcome === b.outcome && a.played && b.played && b.seconds > a.seconds)
          expect(b.seconds - a.seconds).toBeCloseTo(0.25, 6);
      }
    }
  });
});

describe("the three monitors", () => {
  it("show one world over two of them, and the game above", () => {
    const { near, beside, above } = screensOf({ game: "platformer", outcome: "won", seconds: 12, played: true });
    for (const screen of [near, beside, above]) expect([screen.width, screen.height]).toEqual([48, 36]);
    // The ground goes on from one to the other: same row, same grass.
    const column = (screen: typeof near, x: number) =>
      Array.from({ length: 8 }, (_, y) => screen.at(x, 28 + y)).join("");
    expect(new Set([column(near, 47), column(beside, 0)]).size).toBeLessThanOrEqual(2);
    expect(near.data).not.toEqual(beside.data);
  });

  it("say so when a game is waiting, lost, won or wrecked", () => {
    const picture = (playing: Playing) => [...screensOf(playing).near.data].join();
    const lost = runLength(platformerRun("lost"));
    const pictures = [
      picture({ game: "platformer", outcome: "lost", seconds: -3, played: true }),
      picture({ game: "platformer", outcome: "lost", seconds: lost - 1, played: true }),
      picture({ game: "platformer", outcome: "lost", seconds: lost + 1, played: false }),
      picture({ game: "platformer", outcome: "lost", seconds: lost + 3, played: false }),
      picture({ game: "platformer", outcome: "won", seconds: runLength(platformerRun("won")) + 1, played: false }),
      picture({ game: "racer", outcome: "crashed", seconds: runLength(racerRun()) + 2, played: false }),
    ];
    expect(new Set(pictures).size).toBe(pictures.length);
  });
});
