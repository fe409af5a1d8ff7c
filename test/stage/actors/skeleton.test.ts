import { describe, expect, it } from "vitest";
import { CAST, characterOf } from "../../../src/cast/cast.ts";
import { poseActor } from "../../../src/stage/actors/pose.ts";
import { anchors } from "../../../src/stage/actors/skeleton.ts";
import { performing, standing } from "./acting.ts";

const everybody = [...CAST, characterOf("Somebody New")];
const inside = (point: { x: number; y: number }, box: { x: number; y: number; width: number; height: number }) =>
  point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;

describe("anchors", () => {
  it.each(everybody)("put $id's mouth into the head and the head into the body", (character) => {
    for (let t = 0; t < 8; t += 0.5) {
      const { mouth, headBox, bodyBox, feet } = anchors(character, poseActor(character, standing(character.id), t));
      expect(inside(mouth, headBox)).toBe(true);
      expect(headBox.x).toBeGreaterThan(bodyBox.x - 2);
      expect(headBox.y).toBeGreaterThan(bodyBox.y - 12);
      expect(feet.y).toBeCloseTo(740, -2);
    }
  });

  it("follow the arm that points", () => {
    const vector = characterOf("Vector");
    const at = (local: number) =>
      anchors(
        vector,
        poseActor(vector, standing("Vector", { performances: [performing("point", local, { target: "x" })] }), 4, {
          toward: () => ({ x: 1, y: 0 }),
        }),
      );
    expect(at(0.6).handR.x).toBeGreaterThan(at(0).handR.x + 60);
  });

  it("lift with a leap", () => {
    const vector = characterOf("Vector");
    const top = (local: number) =>
      anchors(vector, poseActor(vector, standing("Vector", { performances: [performing("excite", local)] }), 4)).headBox
        .y;
    expect(top(0.3)).toBeLessThan(top(0) - 40);
  });
});
