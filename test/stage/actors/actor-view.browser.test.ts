import { Container } from "pixi.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { characterOf } from "../../../src/cast/cast.ts";
import { loadActorArt } from "../../../src/stage/actors/actor-art.ts";
import { createActorView } from "../../../src/stage/actors/actor-view.ts";
import { poseActor } from "../../../src/stage/actors/pose.ts";
import { createRenderer, type StageRenderer } from "../../../src/stage/renderer.ts";
import { performing, standing } from "./acting.ts";

const ART = "/art/characters/";
const SIZE = { width: 320, height: 480 };

let renderer: StageRenderer;
beforeAll(async () => {
  renderer = await createRenderer({ ...SIZE, resolution: 1 });
});
afterAll(() => renderer.destroy());

/** A character on a stage of its own, and what its picture is at a time. */
async function onStage(id: string) {
  const character = characterOf(id);
  const art = await loadActorArt(character, ART, 1);
  const figure = createActorView(character, art.textures);
  const root = new Container();
  figure.view.scale.set(0.5);
  figure.view.position.set(32, 48);
  root.addChild(figure.view);
  const picture = (t: number): Uint8ClampedArray => {
    const gesture = t % 2 < 1 ? "excite" : "think";
    const actor = standing(id, {
      mood: t % 3 < 1.5 ? "neutral" : "panicking",
      performances: [performing(gesture, t % 1)],
    });
    figure.apply(poseActor(character, actor, t));
    renderer.draw(root);
    const canvas = document.createElement("canvas");
    canvas.width = SIZE.width;
    canvas.height = SIZE.height;
    const context = canvas.getContext("2d") as CanvasRenderingContext2D;
    context.drawImage(renderer.canvas, 0, 0);
    return context.getImageData(0, 0, SIZE.width, SIZE.height).data;
  };
  return { character, art, figure, picture };
}

/** Sprites and containers below, all told. */
function count(container: Container): number {
  return 1 + container.children.reduce((sum, child) => sum + count(child as Container), 0);
}

const same = (a: Uint8ClampedArray, b: Uint8ClampedArray): boolean => a.every((value, i) => value === b[i]);

describe("an actor's view", () => {
  it("draws the same pixels at a time, whatever it showed before", async () => {
    const { picture, figure, art } = await onStage("Vector");
    const times = [0.25, 3.5, 1.25, 4.75, 2.5];
    const first = times.map(picture);
    expect(same(first[0] as Uint8ClampedArray, first[1] as Uint8ClampedArray)).toBe(false);
    for (const i of [3, 0, 4, 2, 1, 0])
      expect(same(picture(times[i] as number), first[i] as Uint8ClampedArray), `at ${times[i]}`).toBe(true);
    figure.destroy();
    art.destroy();
  });

  it("makes nothing new once it stands", async () => {
    const { picture, figure, art } = await onStage("Kai");
    picture(0);
    const before = count(figure.view);
    for (let t = 0; t < 4; t += 0.25) picture(t);
    expect(count(figure.view)).toBe(before);
    figure.destroy();
    art.destroy();
  });

  it("draws a stranger from the template in the colours of the name", async () => {
    const { picture, figure, art, character } = await onStage("Somebody New");
    const wanted = [1, 3, 5].map((at) => Number.parseInt(character.colours.base.slice(at, at + 2), 16)) as [
      number,
      number,
      number,
    ];
    const data = picture(0.25);
    let found = 0;
    for (let i = 0; i < data.length; i += 4) {
      const off = Math.max(...wanted.map((value, channel) => Math.abs(value - (data[i + channel] as number))));
      if (off < 12) found++;
    }
    expect(found).toBeGreaterThan(300);
    figure.destroy();
    art.destroy();
  });

  it("says which file is missing", async () => {
    await expect(loadActorArt({ ...characterOf("Vector"), art: "nobody" }, ART, 1)).rejects.toThrow();
  });
});
