import { Container, Graphics, Sprite } from "pixi.js";
import type { StageState } from "../../timeline/state.ts";
import type { Frame } from "../layout/frame.ts";
import { gutterTravel, type SplitLayout } from "../layout/split-layout.ts";
import { BLOOM_STEP, bloomOf } from "./bloom.ts";
import { drawPlate, plateText } from "./caption-plate.ts";
import type { PictureWidth } from "./corner.ts";
import type { Framebuffer } from "./framebuffer.ts";
import { OtherScript } from "./other-script.ts";
import { PixelSurface } from "./pixel-surface.ts";
import { drawSector, newSectorFrame, sectorMoment } from "./sector.ts";
import { drawBackWall, drawBody, drawFloorWrappers, drawGutter, drawTop, paintTube } from "./television-art.ts";
import { type TelevisionLayout, televisionLayout } from "./television-layout.ts";

export interface SectorViewOptions {
  /** No tube, no glitches, no wipe: the side scene is there or it is not. */
  readonly reducedMotion?: boolean;
}

/** The side scene's part of the frame: the television, its picture and its words. In stage units. */
export interface SectorView {
  readonly view: Container;
  /**
   * Shows the side scene of a state, or nothing. `resolution` is device px per CSS px.
   * The same state, frame and resolution give the same pixels, whatever was shown before.
   */
  apply(state: StageState, frame: Frame, split: SplitLayout, resolution: number): void;
  destroy(): void;
}

/** Strength of the light around what is bright. */
const BLOOM = 0.38;
/** Share of its way that the television moves while the gutter wipes over it. */
const DRAG = 0.35;
/** Plate text, CSS px a pixel: largest and smallest. */
const PLATE_PIXEL = { largest: 3, smallest: 1.25 } as const;

/** A picture of pixels with its own surface, remade when its size changes. */
class Picture {
  readonly sprite = new Sprite();
  #surface?: PixelSurface;

  constructor(readonly smooth = false) {}

  surface(width: number, height: number): PixelSurface {
    if (this.#surface?.width !== width || this.#surface.height !== height) {
      this.#surface?.destroy();
      this.#surface = new PixelSurface(width, height, this.smooth);
      this.sprite.texture = this.#surface.texture;
    }
    return this.#surface;
  }

  destroy(): void {
    this.#surface?.destroy();
  }
}

export function createSectorView({ reducedMotion = false }: SectorViewOptions = {}): SectorView {
  const view = new Container();
  const inside = new Container();
  const mask = new Graphics();
  const set = new Graphics();
  const gutter = new Graphics();
  const picture = new Picture();
  const bloom = new Picture(true);
  const tube = new Picture();
  const plate = new Picture();
  const otherScript = new OtherScript();
  bloom.sprite.blendMode = "screen";
  bloom.sprite.alpha = BLOOM;
  bloom.sprite.visible = !reducedMotion;
  tube.sprite.visible = !reducedMotion;
  inside.addChild(set, picture.sprite, bloom.sprite, tube.sprite, plate.sprite, otherScript.view);
  view.addChild(inside, mask, gutter);
  inside.mask = mask;

  let framebuffer: Framebuffer | undefined;
  let rgba = new Uint8ClampedArray(0);
  let glow = new Uint8ClampedArray(0);
  let drawn = "";

  const placeSet = (layout: TelevisionLayout, split: SplitLayout, density: number) => {
    set.clear();
    drawBackWall(set, split.side);
    drawTop(set, layout);
    drawBody(set, layout);
    drawFloorWrappers(set, split.side, layout);
    gutter.clear();
    drawGutter(gutter, split);
    for (const { sprite } of [picture, bloom, tube]) sprite.position.set(layout.picture.x, layout.picture.y);
    if (reducedMotion) return;
    const [width, height] = [layout.picture.width, layout.picture.height].map((size) => Math.round(size * density)) as [
      number,
      number,
    ];
    const surface = tube.surface(width, height);
    surface.paint((context) => paintTube(context, width, height, Math.round(layout.pixel * density)));
    tube.sprite.scale.set(1 / density);
  };

  const drawPicture = (state: StageState, width: PictureWidth, pixel: number) => {
    const moment = sectorMoment(state, reducedMotion);
    if (!moment) return;
    if (framebuffer?.width !== width) {
      framebuffer = newSectorFrame(width);
      rgba = new Uint8ClampedArray(width * framebuffer.height * 4);
      glow = new Uint8ClampedArray(rgba.length / BLOOM_STEP ** 2);
    }
    drawSector(framebuffer, moment);
    framebuffer.writeRgba(rgba);
    picture.surface(width, framebuffer.height).put(rgba);
    picture.sprite.scale.set(pixel);
    if (reducedMotion) return;
    bloomOf(rgba, width, framebuffer.height, glow);
    bloom.surface(width / BLOOM_STEP, framebuffer.height / BLOOM_STEP).put(glow);
    bloom.sprite.scale.set(pixel * BLOOM_STEP);
  };

  const drawWords = (state: StageState, layout: TelevisionLayout, frame: Frame, density: number) => {
    if (!state.side) return;
    const device = density / frame.scale;
    const largest = Math.max(1, Math.floor(Math.min(PLATE_PIXEL.largest * device, layout.pixel * density)));
    const words = drawPlate(plateText(state.side), {
      width: layout.plate.width * density,
      height: layout.plate.height * density,
      largest,
      // In the smallest frames the picture's own pixels are smaller than words would like.
      smallest: Math.min(largest, Math.max(1, Math.round(PLATE_PIXEL.smallest * device))),
    });
    const pixels = new Uint8ClampedArray(words.frame.data.length * 4);
    words.frame.writeRgba(pixels);
    plate.surface(words.frame.width, words.frame.height).put(pixels);
    plate.sprite.scale.set(words.pixel / density);
    const snap = (x: number) => Math.round(x * density) / density;
    plate.sprite.position.set(snap(layout.plate.x), snap(layout.plate.y));
  };

  return {
    view,
    apply(state, frame, split, resolution) {
      view.visible = state.side !== undefined && state.split > 0;
      if (!view.visible) return;
      const density = frame.scale * resolution;
      const layout = televisionLayout(split, frame, density);
      const key = JSON.stringify([layout, split, density]);
      if (key !== drawn) placeSet(layout, split, density);
      drawn = key;
      drawPicture(state, layout.pictureWidth, layout.pixel);
      drawWords(state, layout, frame, density);
      if (state.side) otherScript.apply(state.side, state.poseTime, layout);
      const travel = gutterTravel(split, frame, reducedMotion ? 1 : state.split);
      const away = { x: Math.round(travel.x * density) / density, y: Math.round(travel.y * density) / density };
      gutter.position.set(away.x, away.y);
      inside.position.set(away.x * DRAG, away.y * DRAG);
      mask.clear();
      mask.poly(sideShape(split, frame, away)).fill(0xffffff);
    },
    destroy() {
      for (const each of [picture, bloom, tube, plate, otherScript]) each.destroy();
      view.destroy({ children: true });
    },
  };
}

/** The side scene's shape behind the gutter's middle, moved with it. */
function sideShape({ gutter, form }: SplitLayout, frame: Frame, away: { x: number; y: number }): number[] {
  const [a, b, , d] = gutter as SplitLayout["gutter"] & {
    0: [number, number];
    1: [number, number];
    3: [number, number];
  };
  const [right, bottom] = [Math.max(frame.width, frame.stage.width) + 200, frame.height + 10];
  if (form === "beside") return [a[0] + away.x + 4, -10, right, -10, right, bottom, d[0] + away.x + 4, bottom];
  return [a[0], d[1] + away.y - 4, b[0], b[1] + away.y + 4, b[0], bottom + 200, a[0], bottom + 200];
}
