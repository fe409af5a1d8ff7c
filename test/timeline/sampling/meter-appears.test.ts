import { describe, expect, it } from "vitest";
import { ACTING } from "../../../src/timeline/sampling/acting-rules.ts";
import { METER_RISES, meterAppears } from "../../../src/timeline/sampling/meter-appears.ts";
import type { CameraCue, Meter } from "../../../src/timeline/timeline.ts";

const meter = { keys: [{ t: 20 + METER_RISES, value: 340 }] } as unknown as Meter;
const camera = (start: number, move = "cut") => ({ start, move }) as CameraCue;

describe("a meter", () => {
  it("comes up in time to rush to its first key", () => {
    expect(meterAppears(meter, [])).toBeCloseTo(20);
    expect(meterAppears(meter, [camera(12), camera(24)])).toBeCloseTo(20);
  });

  it("comes with the nearest cut about then, not with another move", () => {
    expect(meterAppears(meter, [camera(19.6), camera(20.3), camera(20.8)])).toBe(20.3);
    expect(meterAppears(meter, [camera(19.7), camera(20.8)])).toBe(19.7);
    expect(meterAppears(meter, [camera(20.3, "pan")])).toBeCloseTo(20);
  });

  it("is all there when its first key is reached, whatever cut it comes with", () => {
    const latest = meterAppears(meter, [camera(20 + ACTING.meterRush - 0.01)]);
    expect(latest + ACTING.meterAppears).toBeLessThan(meter.keys[0]?.t ?? 0);
  });
});
