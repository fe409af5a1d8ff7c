import { describe, expect, it } from "vitest";
import { sectorName, sectorsWalked, strollAt } from "../../../src/stage/sector-7b/aisle.ts";
import { blipOf } from "../../../src/stage/sector-7b/entity.ts";
import { drawSurveillance, newSurveillanceFrame } from "../../../src/stage/sector-7b/surveillance.ts";

describe("the walk through the sectors", () => {
  it("goes on for ever, never back, and stops now and then", () => {
    let before = -1;
    let pauses = 0;
    for (let tick = 0; tick < 12 * 300; tick++) {
      const { distance, pausing } = strollAt(tick);
      expect(distance).toBeGreaterThanOrEqual(before);
      expect(distance - Math.max(0, before)).toBeLessThanOrEqual(8);
      if (pausing) pauses++;
      before = distance;
    }
    expect(pauses / (12 * 300)).toBeCloseTo(0.2, 2);
  });

  it("names the sectors in order, from his own", () => {
    expect([0, 1, 2, 3, 4, 7].map(sectorName)).toEqual(["7-B", "7-C", "7-D", "8-A", "8-B", "9-A"]);
  });
});

describe("the radar's blip", () => {
  it("is not there before anybody could know", () => {
    expect(blipOf({ poseTime: 40 })).toBeUndefined();
  });

  it("comes into focus with every side scene, and stays in its sector until he walks", () => {
    const [first, second] = [1, 2].map((sightings) => blipOf({ poseTime: 10, entity: { sightings } }));
    expect(first?.sector).toBe("7-B");
    expect(second?.blur).toBeLessThan(first?.blur ?? 0);
    expect(second?.strength).toBeGreaterThan(first?.strength ?? 1);
    expect(second?.trail).toEqual([]);
  });

  it("moves when he moves, in step with his walk, and never leaves the disc", () => {
    for (let t = 0; t < 300; t += 0.5) {
      const blip = blipOf({ poseTime: t, entity: { sightings: 3, wandering: t } });
      expect(Math.hypot(blip?.x ?? 9, blip?.y ?? 9)).toBeLessThanOrEqual(1);
      expect(blip?.sector).toBe(sectorName(Math.floor(sectorsWalked(Math.floor(t * 12 + 1e-6)))));
    }
    const at = (t: number) => blipOf({ poseTime: t, entity: { sightings: 3, wandering: t } });
    expect(at(1)).not.toEqual(at(3));
    expect(at(20)?.trail).toHaveLength(4);
  });
});

describe("the small monitor", () => {
  const picture = (state: Parameters<typeof drawSurveillance>[1], still = false) => {
    const frame = newSurveillanceFrame();
    drawSurveillance(frame, state, still);
    return frame;
  };
  const orange = (frame: ReturnType<typeof newSurveillanceFrame>) => frame.data.filter((ink) => ink === 10).length;

  it("shows nobody before the first side scene, somebody after, and an empty seat once he has gone", () => {
    expect(orange(picture({ poseTime: 4 }))).toBe(0);
    expect(orange(picture({ poseTime: 4, entity: { sightings: 1 } }))).toBeGreaterThan(4);
    expect(orange(picture({ poseTime: 4, entity: { sightings: 3, wandering: 5 } }))).toBe(0);
  });

  it("does not flicker where motion is to be reduced", () => {
    const entity = { sightings: 2 };
    expect(picture({ poseTime: 1, entity }, true).data).toEqual(picture({ poseTime: 7.5, entity }, true).data);
    expect(picture({ poseTime: 1, entity }).data).not.toEqual(picture({ poseTime: 7.5, entity }).data);
  });
});
