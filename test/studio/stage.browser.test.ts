import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { realEngines } from "../../src/player/real-engines.ts";
import { SidescenePlayer } from "../../src/player/sidescene-player.ts";
import { hasWords } from "../../src/studio/build/cue-source.ts";
import type { Studio } from "../../src/studio/studio.ts";
import { MemoryStore, openStudio, until } from "./studio-rig.ts";

const POST = `---
title: "A test"
characters: ["Vector", "Kai"]
---

{{< dialogue char="Vector" >}}

Something is said here that takes a while to read.

{{< /dialogue >}}
`;

let studio: Studio;

beforeAll(async () => {
  localStorage.clear();
  SidescenePlayer.engines = realEngines;
  ({ studio } = await openStudio(new MemoryStore({ one: POST })));
  await until(() => studio.screen.player.readyState === 4);
}, 60_000);

afterAll(() => {
  studio.destroy();
  localStorage.clear();
});

/** Whether anything but one flat colour was drawn. */
function varied(data: Uint8ClampedArray): boolean {
  for (let i = 4; i < data.length; i += 4) if (data[i] !== data[0] || data[i + 1] !== data[1]) return true;
  return false;
}

describe("the real stage in the studio", () => {
  const spoken = () => studio.link.timeline!.cues.find((cue) => cue.type === "speech" && hasWords(cue))!;

  it("gives a still of the playhead's frame, as wide as asked for", async () => {
    studio.playhead.seek(spoken().start + 1);
    const png = await createImageBitmap(await studio.screen.still(studio.screen.time, 640));
    expect([png.width, png.height]).toEqual([640, 360]);
    const canvas = new OffscreenCanvas(640, 360);
    const brush = canvas.getContext("2d")!;
    brush.drawImage(png, 0, 0);
    expect(varied(brush.getImageData(0, 0, 640, 360).data)).toBe(true);
  }, 60_000);

  it("knows whose bubble is under the pointer, though it is laid out larger than it is shown", async () => {
    const cue = spoken();
    studio.playhead.seek(cue.end - 0.05);
    const { player } = studio.screen;
    await until(() => !player.seeking);
    const box = player.getBoundingClientRect();
    const found = new Set<string | undefined>();
    for (let x = 0.05; x < 1; x += 0.05)
      for (let y = 0.05; y < 1; y += 0.05) found.add(player.cueAt(box.left + x * box.width, box.top + y * box.height));
    expect(found).toContain(cue.id);
    expect(found).toContain(undefined);
  }, 60_000);
});
