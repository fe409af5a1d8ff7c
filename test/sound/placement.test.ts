import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { duckingOf, DUCKING, placement, soundWindow, speechAt } from "../../src/sound/placement.ts";
import { soundEvent } from "./simulated-audio.ts";

describe("placement", () => {
  it.each([
    // sound, t, rate → position, rate of the samples, seconds left
    ["alarm", 10, 1, 0, 1, 1.8],
    ["alarm", 11, 1, 1, 1, 0.8],
    ["alarm", 11, 2, 0.5, 1, 1.3],
    ["alarm", 11, 0.5, undefined, 0, 0],
    ["alarm", 10.5, 0.5, 1, 1, 0.8],
    ["alarm", 12.5, 2, 1.25, 1, 0.55],
    ["theme", 15, 1, 5, 1, 55],
    ["theme", 20, 1, 2, 1, 50],
    ["theme", 20, 2, 2, 2, 25],
    ["theme", 20, 0.25, 2, 0.25, 200],
    ["hum", 20, 2, 1, 1, 25],
  ])("%s at %d s, rate %d: %d s in, played at %d, %d s left", (name, t, rate, position, own, remaining) => {
    const place = placement(soundEvent(name, 10), name === "alarm" ? 1.8 : name === "theme" ? 8 : 4, t, rate);
    if (position === undefined) expect(place).toBeUndefined();
    else {
      expect(place?.position).toBeCloseTo(position, 9);
      expect(place?.rate).toBe(own);
      expect(place?.remaining).toBeCloseTo(remaining, 9);
    }
  });

  it("is silent before the start and after the end", () => {
    const event = soundEvent("beep", 5, { end: 5.2 });
    expect(placement(event, 0.4, 4.999, 1)).toBeUndefined();
    expect(placement(event, 0.4, 5.2, 1)).toBeUndefined();
    expect(placement(event, 0.4, 5.1, 1)?.remaining).toBeCloseTo(0.1, 9);
  });

  it("takes up a piece in its phase", () => {
    expect(placement(soundEvent("theme", 10, { offset: 7 }), 8, 12, 1)?.position).toBeCloseTo(1, 9);
  });

  it("a recording goes with the playhead", () => {
    const event = soundEvent("voice", 10, { bus: "voice", file: "line.mp3", end: 14 });
    expect(placement(event, 4, 11, 2)).toEqual({ position: 1, rate: 2, remaining: 1.5 });
  });

  it("the window holds everything that sounds at any rate", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.25, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.constantFrom("alarm", "beep", "theme", "hum"),
        (rate, t, name) => {
          const event = soundEvent(name, 10);
          if (!placement(event, name === "alarm" ? 1.8 : name === "beep" ? 0.4 : 8, t, rate)) return;
          const [from, to] = soundWindow(t, rate);
          expect(event.start).toBeLessThan(to);
          expect(event.end).toBeGreaterThan(from);
        },
      ),
    );
  });
});

describe("ducking", () => {
  const voice = soundEvent("blip", 10);
  it.each([
    [9, 0],
    [10 - DUCKING.attack / 2, 0.5],
    [10, 1],
    [10.1, 1],
    [10.1 + DUCKING.hold, 1],
    [10.1 + DUCKING.hold + DUCKING.release / 2, 0.5],
    [11.2, 0],
  ])("somebody speaks near %d s: %d", (t, much) => {
    expect(speechAt([voice, soundEvent("alarm", 10)], t)).toBeCloseTo(much, 9);
  });

  it("music and ambience make room, effects and voices don't", () => {
    expect(duckingOf("music", 1)).toBe(DUCKING.music);
    expect(duckingOf("ambience", 0.5)).toBeCloseTo(1 - (1 - DUCKING.ambience) / 2, 9);
    expect(duckingOf("effect", 1)).toBe(1);
    expect(duckingOf("voice", 1)).toBe(1);
  });
});
