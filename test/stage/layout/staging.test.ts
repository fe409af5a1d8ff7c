import { describe, expect, it } from "vitest";
import { characterOf } from "../../../src/cast/cast.ts";
import { inside, overlap } from "../../../src/stage/layout/box.ts";
import { frameFor } from "../../../src/stage/layout/frame.ts";
import { headBox, type Staging } from "../../../src/stage/layout/placement.ts";
import { movingStaging, restingStaging } from "../../../src/stage/layout/staging.ts";
import type { CameraState } from "../../../src/timeline/state.ts";
import type { Shot } from "../../../src/timeline/timeline.ts";

const CAST = ["Human", "Vector", "Kai", "Recurse", "Bounce", "Ada", "Zed"];
const FRAMES: readonly (readonly [width: number, height: number])[] = [
  [1280, 720],
  [1080, 1080],
  [405, 720],
];

function stage(
  shot: Shot,
  on: readonly string[],
  people: number,
  size: readonly [number, number] = [1280, 720],
): Staging {
  const frame = frameFor(...size);
  const camera: CameraState = { shot, on, mix: 1, push: 0, shake: 0 };
  const actors = CAST.slice(0, people).map((id, slot) => ({ id, slot }));
  return restingStaging(camera, actors, frame, { area: frame.stage, strip: frame.strip !== undefined }, characterOf);
}

describe("Staging", () => {
  it.each([1, 2, 3, 4, 5, 6, 7])("shows %d people in the wide shot, no face over another", (people) => {
    for (const size of FRAMES) {
      const frame = frameFor(...size);
      const { placements } = stage("wide", [], people, size);
      expect(placements.filter(({ visible }) => visible > 0)).toHaveLength(people);
      const heads = placements.map((placement) => headBox(placement, characterOf(placement.id)));
      heads.forEach((head, i) => {
        expect(
          inside(head, { ...frame.stage, x: -20, width: frame.stage.width + 40 }),
          `${placements[i]?.id} at ${size}`,
        ).toBe(true);
        for (const other of heads.slice(i + 1))
          expect(overlap(head, other)).toBeLessThan(head.width * head.height * 0.3);
      });
    }
  });

  it("comes near in a tall frame, and closes up a wide cast, so that nobody is small", () => {
    const frame = frameFor(405, 720);
    for (const people of [3, 4, 5]) {
      const floor = stage("wide", [], people, [405, 720]).placements.filter(({ id }) => !characterOf(id).window);
      for (const { height, y } of floor) {
        expect(height).toBeGreaterThan(frame.stage.width * 0.38);
        expect(y).toBeLessThan(frame.stage.height);
        expect(y).toBeGreaterThan(frame.stage.height * 0.85);
      }
    }
  });

  it("holds its subjects: in a medium shot one, in a two-shot both, in full view", () => {
    for (const size of FRAMES) {
      const frame = frameFor(...size);
      for (const id of ["Human", "Vector", "Kai", "Recurse"]) {
        const main = stage("medium", [id], 4, size).placements.find((placement) => placement.id === id);
        if (!main) throw new Error(id);
        expect(inside(headBox(main, characterOf(id)), frame.stage), `${id} at ${size}`).toBe(true);
      }
      for (const pair of [
        ["Kai", "Recurse"],
        ["Human", "Vector"],
      ]) {
        const { placements } = stage("two", pair, 4, size);
        for (const id of pair) {
          const placement = placements.find((each) => each.id === id);
          expect(
            placement &&
              inside(headBox(placement, characterOf(id)), { ...frame.stage, x: -30, width: frame.stage.width + 60 }),
            `${id} at ${size}`,
          ).toBe(true);
        }
      }
    }
  });

  it("lets shapes before the lens go as they are, and nobody's face sink under a strip", () => {
    for (const size of FRAMES) {
      const frame = frameFor(...size);
      const room = { area: frame.stage, strip: frame.strip !== undefined };
      const actors = CAST.slice(0, 5).map((id, slot) => ({ id, slot }));
      for (const [from, on] of [
        ["over", ["Bounce", "Vector"]],
        ["deep", ["Human", "Vector"]],
        ["wide", []],
      ] as const)
        for (let mix = 0; mix <= 1; mix += 0.05) {
          const camera: CameraState = {
            shot: "close",
            on: on.slice(0, 1),
            from: { shot: from, on },
            mix,
            push: 0,
            shake: 0,
          };
          const resting = restingStaging(camera, actors, frame, room, characterOf);
          for (const placement of movingStaging(camera, resting, actors, frame, room, characterOf).placements) {
            if (placement.visible < 0.5) continue;
            if (from === "over" && placement.id === "Vector") expect(placement.depth).toBe(-1);
            if (placement.depth < 0 || !frame.strip) continue;
            const { y, height } = headBox(placement, characterOf(placement.id));
            expect(y + height, `${placement.id} from ${from} at ${size}`).toBeLessThan(frame.strip.y);
          }
        }
    }
  });

  it("never crosses the line: who is left of somebody stays left of them", () => {
    const order = (staging: Staging) =>
      staging.placements
        .filter(({ visible }) => visible > 0)
        .sort((a, b) => a.x - b.x)
        .map(({ id }) => id);
    const wide = order(stage("wide", [], 4));
    for (const id of CAST.slice(0, 4)) {
      const seen = order(stage("medium", [id], 4));
      expect(wide.filter((each) => seen.includes(each))).toEqual(seen);
    }
  });

  it("keeps the set under the frame: no shot looks beyond what is drawn", () => {
    for (const size of FRAMES) {
      const { stage: box } = frameFor(...size);
      for (const [shot, on] of [
        ["wide", []],
        ["medium", ["Vector"]],
        ["close", ["Kai"]],
        ["two", ["Kai", "Recurse"]],
      ] as const) {
        const { camera } = stage(shot, on, 4, size);
        // The sky stays while the camera moves; it has to be as large as the stage at the camera's own smallest zoom.
        const zoom = Math.min(1, camera.zoom);
        expect(box.width / zoom, shot).toBeLessThanOrEqual(1880);
        expect(box.height / zoom, shot).toBeLessThanOrEqual(1160);
      }
    }
  });
});
