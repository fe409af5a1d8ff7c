import { type CanvasRenderer, Container } from "pixi.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newCanvasRenderer } from "../../../src/stage/canvas-renderer.ts";
import { frameFor } from "../../../src/stage/layout/frame.ts";
import { splitLayout } from "../../../src/stage/layout/split-layout.ts";
import { createMeterView } from "../../../src/stage/meter/meter-view.ts";
import { createSectorView, type SectorView } from "../../../src/stage/sector-7b/sector-view.ts";
import { televisionLayout } from "../../../src/stage/sector-7b/television-layout.ts";
import type { StageState } from "../../../src/timeline/state.ts";
import { hashOf } from "./picture-hash.ts";
import { sideScene } from "./side-scene.ts";
import { GAMING, LEAVING, SNACKING } from "./three-scenes.ts";

const [WIDTH, HEIGHT] = [1280, 720];
const frame = frameFor(WIDTH, HEIGHT);
const split = splitLayout(frame);
const scene = sideScene(GAMING);
const later = { snacking: sideScene(SNACKING, { index: 1 }), leaving: sideScene(LEAVING, { index: 2 }) };

function stateAt(at: number, open = 1, of = scene): StageState {
  const t = of.start + at;
  const state = {
    t,
    poseTime: Math.floor(t * 12 + 1e-6) / 12,
    viewTime: Math.floor(t * 24 + 1e-6) / 24,
    split: open,
    side: of.sideAt(t),
    meter: of.meterAt(t),
  };
  return state as unknown as StageState;
}

describe("the side scene on a canvas", () => {
  let renderer: CanvasRenderer;
  const root = new Container();

  beforeAll(async () => {
    renderer = newCanvasRenderer();
    await renderer.init({ width: WIDTH, height: HEIGHT, resolution: 1, backgroundColor: 0, hello: false });
  });
  afterAll(() => renderer.destroy());

  const shown = (view: SectorView, state: StageState): Uint8ClampedArray => {
    root.removeChildren();
    root.addChild(view.view);
    view.apply(state, frame, split, 1);
    renderer.render({ container: root });
    const context = (renderer.canvas as HTMLCanvasElement).getContext("2d") as CanvasRenderingContext2D;
    return context.getImageData(0, 0, WIDTH, HEIGHT).data;
  };
  const hash = (data: Uint8ClampedArray) => hashOf(new Uint8Array(data.buffer));

  it("gives the same pixels at a moment whatever was shown before", () => {
    const view = createSectorView();
    // Chromium moves a canvas that is read back to the processor after a few times, where lines are drawn otherwise.
    for (const at of [1, 2, 3]) shown(view, stateAt(at));
    const straight = [4, 15, 16.2, 33, 38].map((at) => hash(shown(view, stateAt(at))));
    const back = [38, 33, 16.2, 15, 4].map((at) => hash(shown(view, stateAt(at)))).reverse();
    expect(back).toEqual(straight);
    expect(new Set(straight).size).toBe(5);
    const fresh = createSectorView();
    expect(hash(shown(fresh, stateAt(16.2)))).toBe(straight[2]);
    view.destroy();
    fresh.destroy();
  });

  it("gives the same pixels in the middle of set pieces, played up to or jumped into", () => {
    const view = createSectorView();
    // A jump, the throw, the blow, the shatter, the return; a hand in the glass, the page; the smash, its return, a walk.
    const moments = [
      ...[9.5, 14.7, 15.1, 15.7, 16.7].map((at) => ({ at, of: scene })),
      ...[17.2, 18.4].map((at) => ({ at, of: later.snacking })),
      ...[9.3, 10.8, 42.6].map((at) => ({ at, of: later.leaving })),
    ];
    const show = ({ at, of }: (typeof moments)[number]) => hash(shown(view, stateAt(at, 1, of)));
    for (const moment of moments.slice(0, 3)) show(moment);
    const played = moments.map(({ at, of }) => {
      for (let k = 8; k > 0; k--) show({ at: at - k / 12, of });
      return show({ at, of });
    });
    const jumped = [7, 2, 9, 4, 0, 8, 3, 6, 1, 5].map(
      (i) => [i, show(moments[i] as (typeof moments)[number])] as const,
    );
    for (const [i, pixels] of jumped) expect(pixels, `moment ${i}`).toBe(played[i]);
    expect(new Set(played).size).toBe(moments.length);
    view.destroy();
  });

  it("shows true pixels: every pixel of the picture is a square of one colour", () => {
    const view = createSectorView({ reducedMotion: true });
    const data = shown(view, stateAt(4));
    const { picture, pixel } = televisionLayout(split, frame, 1);
    const at = (x: number, y: number) => [...data.slice((y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3)].join();
    expect(pixel).toBe(3);
    const colours = new Set<string>();
    for (let row = 0; row < 144; row += 7)
      for (let column = 0; column < 256; column += 5) {
        const [x, y] = [picture.x + column * 3, picture.y + row * 3];
        colours.add(at(x, y));
        for (const [dx, dy] of [
          [1, 1],
          [2, 2],
          [2, 0],
          [0, 2],
        ] as const)
          expect(at(x + dx, y + dy)).toBe(at(x, y));
      }
    expect(colours.size).toBeLessThanOrEqual(16);
    expect(colours.size).toBeGreaterThan(6);
    view.destroy();
  });

  it("is not there where no side scene is, and comes in from the right", () => {
    const view = createSectorView();
    const lit = (data: Uint8ClampedArray, x: number) =>
      data.slice((360 * WIDTH + x) * 4, (360 * WIDTH + x) * 4 + 3).some((channel) => channel > 0);
    const closed = shown(view, { ...stateAt(4), side: undefined, split: 0 } as StageState);
    expect(view.view.visible).toBe(false);
    expect(lit(closed, 1200)).toBe(false);
    const opening = shown(view, stateAt(4, 0.3));
    expect(lit(opening, 500)).toBe(false);
    expect(lit(opening, 1200)).toBe(true);
    const open = shown(view, stateAt(4));
    expect(lit(open, 500)).toBe(true);
    view.destroy();
  });

  it("draws the gauge in whole device pixels at any size, and nothing without a meter", () => {
    const meter = createMeterView();
    const place = { form: "standing", box: split.meter } as const;
    meter.apply(scene.meterAt(scene.start + 38), place, 1, 138);
    expect(meter.view.visible).toBe(true);
    for (const density of [0.5, 1, 1.5, 2]) {
      meter.apply(scene.meterAt(scene.start + 38), place, density, 138);
      const sprite = meter.view.children[0];
      expect(((sprite?.x ?? 0) * density) % 1).toBeCloseTo(0, 6);
      expect(((sprite?.y ?? 0) * density) % 1).toBeCloseTo(0, 6);
    }
    meter.apply(undefined, place, 1, 0);
    expect(meter.view.visible).toBe(false);
    meter.destroy();
  });
});
