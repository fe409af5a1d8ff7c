import { describe, expect, it } from "vitest";
import { type EventsIn, hearingAt } from "../../src/sound/hearing.ts";
import { soundEvent } from "./simulated-audio.ts";

/** A layer that comes in at second 20, as `soundsIn` tells it: with the gain at the start of the question. */
const layered: EventsIn = (from, to) =>
  [soundEvent("theme", 0, { gain: from >= 20 ? 1 : 0 }), soundEvent("beep", 19.5)].filter(
    ({ start, end }) => start < to && end > from,
  );

describe("what the mixer hears of", () => {
  it.each([
    [19.9, 0],
    [20, 1],
    [25, 1],
  ])("at %d s the layer stands at %d", (t, gain) => {
    expect(hearingAt(layered, t, 1).find(({ sound }) => sound === "theme")?.gain).toBe(gain);
  });

  it("knows of what has just ended and of what is about to start", () => {
    const sounds = (t: number): string[] => hearingAt(layered, t, 1).map(({ sound }) => sound);
    expect(sounds(19.4)).toContain("beep");
    expect(sounds(20.3)).toContain("beep");
    expect(sounds(30)).toEqual(["theme"]);
  });
});
