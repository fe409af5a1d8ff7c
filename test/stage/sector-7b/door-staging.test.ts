import { describe, expect, it } from "vitest";
import { characterOf } from "../../../src/cast/cast.ts";
import { inside } from "../../../src/stage/layout/box.ts";
import { frameFor } from "../../../src/stage/layout/frame.ts";
import { headBox } from "../../../src/stage/layout/placement.ts";
import { restingStaging } from "../../../src/stage/layout/staging.ts";
import { beforeDoor } from "../../../src/stage/sector-7b/door-staging.ts";
import type { SetPieceState } from "../../../src/timeline/state.ts";

const arriving = (local: number) => ({ cue: { name: "arrive-at-door" }, local }) as SetPieceState;

describe("Before the door", () => {
  it.each([
    [1280, 720],
    [1080, 1080],
    [405, 720],
  ])("everybody is whole in a frame of %d × %d, those who came with a window too, in their order", (...size) => {
    const frame = frameFor(...size);
    const room = { area: frame.stage, strip: frame.strip !== undefined };
    const actors = ["Human", "Vector", "Kai", "Recurse"].map((id, slot) => ({ id, slot }));
    const wide = restingStaging({ shot: "wide", on: [], mix: 1, push: 0, shake: 0 }, actors, frame, room, characterOf);
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
});
