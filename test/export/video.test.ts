import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { framesOf } from "../../src/export/video.ts";

describe("framesOf", () => {
  it("draws a picture once for as long as its key stands", () => {
    const frames = framesOf(0, 1, 24, (t) => String(Math.floor(t * 12 + 1e-9)));
    expect(frames).toHaveLength(12);
    expect(frames[1]?.start).toBeCloseTo(1 / 12);
    expect(frames[1]?.duration).toBeCloseTo(1 / 12);
  });

  it("leaves no gap and covers the range, whatever the keys", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(12, 24, 25, 60),
        fc.nat(7),
        (ticks, fps, change) => {
          const length = ticks / fps;
          const frames = framesOf(5, 5 + length, fps, (t) => String(Math.floor(t * (change + 1))));
          let at = 0;
          for (const frame of frames) {
            expect(frame.start).toBeCloseTo(at, 6);
            at += frame.duration;
          }
          expect(at).toBeCloseTo(length, 6);
        },
      ),
    );
  });
});
