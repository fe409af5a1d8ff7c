import { afterEach, describe, expect, it } from "vitest";
import { exampleTimeline, FIGURE } from "../../../src/stage/gallery/words-examples.ts";
import { createStage } from "../../../src/stage/stage.ts";
import type { Stage } from "../../../src/stage/stage-contract.ts";
import { sample } from "../../../src/timeline/sample.ts";

const SIZE = { width: 320, height: 180 } as const;
const stages: Stage[] = [];

/** A picture of one colour, larger than any card. */
function picture(colour: string): string {
  const canvas = document.createElement("canvas");
  canvas.width = 3000;
  canvas.height = 2000;
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  context.fillStyle = colour;
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png");
}

async function stage(imageAddress?: (src: string) => string | undefined): Promise<Stage> {
  const made = await createStage({ assets: "/art/", renderer: "canvas", captionStrip: "never", imageAddress, ...SIZE });
  stages.push(made);
  return made;
}

/** Share of the pixels that are of about that colour. */
function shareOf({ canvas }: Stage, [red, green, blue]: readonly [number, number, number]): number {
  const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d");
  copy?.drawImage(canvas, 0, 0);
  const data = copy?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
  let count = 0;
  for (let i = 0; i < data.length; i += 4)
    if (
      Math.abs((data[i] ?? 0) - red) + Math.abs((data[i + 1] ?? 0) - green) + Math.abs((data[i + 2] ?? 0) - blue) <
      30
    )
      count++;
  return (count * 4) / data.length;
}

const PINK = [255, 0, 255] as const;
const figure = (lines: number, letters = 30) =>
  exampleTimeline({ show: "card figure", who: "Vector", script: "latin", letters, lines, spoken: false });

afterEach(() => {
  for (const made of stages.splice(0)) made.destroy();
});

describe("A figure's card", () => {
  it("shows the image itself, bounded in size, and all of it each time", async () => {
    const asked: string[] = [];
    const address = (src: string) => {
      asked.push(src);
      return picture("#f0f");
    };
    const one = await stage(address);
    const state = sample(figure(0), 9);
    await one.ready(state);
    one.apply(state);
    expect(asked).toEqual([FIGURE]);
    expect(shareOf(one, PINK)).toBeGreaterThan(0.15);
    const first = one.canvas.toDataURL();
    one.apply(sample(figure(0), 2));
    one.apply(state);
    expect(one.canvas.toDataURL()).toBe(first);
    expect(asked).toEqual([FIGURE]);
  });

  it("is drawn anew when its image comes late", async () => {
    const one = await stage(() => picture("#f0f"));
    const state = sample(figure(0), 9);
    one.apply(state);
    expect(shareOf(one, PINK)).toBe(0);
    await one.coming(state);
    await one.ready(state);
    one.apply(state);
    await expect.poll(() => shareOf(one, PINK)).toBeGreaterThan(0.15);
  });

  it.each([
    ["is not there", "/no-such-picture.png"],
    ["must not be fetched", undefined],
  ] as const)("says what should be seen where the image %s", async (_, address) => {
    const [words, other] = await Promise.all([stage(() => address), stage(() => address)]);
    const state = sample(figure(1, 30), 9);
    await words.ready(state);
    words.apply(state);
    const empty = { ...state, cards: state.cards.map((card) => ({ ...card, cue: { ...card.cue, image: undefined } })) };
    await other.ready(empty);
    other.apply(empty);
    expect(words.canvas.toDataURL()).not.toBe(other.canvas.toDataURL());
  });
});
