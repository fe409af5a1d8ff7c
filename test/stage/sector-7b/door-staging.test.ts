import { describe, expect, it } from "vitest";
import { characterOf } from "../../../src/cast/cast.ts";
import { inside, overlap } from "../../../src/stage/layout/box.ts";
import { type Frame, frameFor } from "../../../src/stage/layout/frame.ts";
import { headBox } from "../../../src/stage/layout/placement.ts";
import { restingStaging } from "../../../src/stage/layout/staging.ts";
import { DOOR, SIGN_BOX, signHalf } from "../../../src/stage/sector-7b/door-art.ts";
import { beforeDoor } from "../../../src/stage/sector-7b/door-staging.ts";
import type { SetPieceState } from "../../../src/timeline/state.ts";

const LABEL = "Sector 7-B";
const arriving = (local: number) => ({ cue: { name: "arrive-at-door", variant: LABEL }, local }) as SetPieceState;
const SHOT = { shot: "wide", on: [], mix: 1, push: 0, shake: 0 } as const;
const stagedWith = (ids: readonly string[], frame: Frame) =>
  restingStaging(
    SHOT,
    ids.map((id, slot) => ({ id, slot })),
    frame,
    { area: frame.stage, strip: frame.strip !== undefined },
    characterOf,
  );

describe("Before the door", () => {
  it.each([
    [1280, 720],
    [1080, 1080],
    [405, 720],
  ])("everybody is whole in a frame of %d × %d, those who came with a window too, in their order", (...size) => {
    const frame = frameFor(...size);
    const wide = stagedWith(["Human", "Vector", "Kai", "Recurse"], frame);
    for (const local of [0, 2, 9]) {
      const { placements } = beforeDoor(wide, arriving(local), frame, characterOf, false);
      for (const placement of placements)
        expect(inside(headBox(placement, characterOf(placement.id)), frame.stage), `${placement.id} at ${local}`).toBe(
          true,
        );
      const inOrder = (of: readonly { readonly id: string; readonly x: number }[]) =>
        [...of].sort((a, b) => a.x - b.x).map(({ id }) => id);
      const walking = ({ id }: { readonly id: string }) => !characterOf(id).window;
      expect(inOrder(placements.filter(walking))).toEqual(inOrder(wide.placements.filter(walking)));
    }
  });

  it.each([
    [1280, 720],
    [1080, 1080],
    [405, 720],
    [390, 844],
  ])("no face is before the sign in a frame of %d × %d, and the picture is as near whoever has come", (...size) => {
    const frame = frameFor(...size);
    const cameras = [[], ["Human"], ["Human", "Kai"], ["Human", "Kai", "Recurse", "Vector"]].map((ids) => {
      const { camera, placements } = beforeDoor(stagedWith(ids, frame), arriving(9), frame, characterOf, false);
      const half = signHalf(LABEL) * camera.zoom;
      const sign = {
        x: frame.stage.width / 2 - half,
        y: (DOOR.sign - SIGN_BOX.y - camera.y) * camera.zoom + frame.stage.height / 2,
        width: 2 * half,
        height: 2 * SIGN_BOX.y * camera.zoom,
      };
      for (const placement of placements)
        expect(overlap(headBox(placement, characterOf(placement.id)), sign), placement.id).toBe(0);
      return camera;
    });
    expect(new Set(cameras.map(({ zoom, y }) => `${zoom} ${y}`)).size).toBe(1);
  });
});
