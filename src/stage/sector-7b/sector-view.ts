import { Container, Sprite } from "pixi.js";
import type { StageState } from "../../timeline/state.ts";
import { HalfPlane } from "../half-plane.ts";
import { type Box, grow } from "../layout/box.ts";
import type { Frame } from "../layout/frame.ts";
import { fillsFrame, gutterTravel, insertLayout, type SplitLayout } from "../layout/split-layout.ts";
import { BLOOM_STEP, bloomOf } from "./bloom.ts";
import { drawPlate, plateText } from "./caption-plate.ts";
import type { PictureWidth } from "./corner.ts";
import type { Framebuffer } from "./framebuffer.ts";
import { OtherScript } from "./other-script.ts";
import { PixelSurface } from "./pixel-surface.ts";
import { drawSector, newSectorFrame, sectorMoment } from "./sector.ts";
import {
  drawBackWall,
  drawBody,
  drawFloorWrappers,
  drawGround,
  drawGutter,
  drawTop,
  GROUND,
  paintTube,
} from "./television-art.ts";
import { nearTelevision, type TelevisionLayout, televisionLayout } from "./television-layout.ts";

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
/** Plate text, CSS px a pixel: largest and smallest; up to what is readable it may be coarser than the picture. */
const PLATE_PIXEL = { largest: 3, near: 4, readable: 2, smallest: 1.6 } as const;

/** A picture with its own surface, remade when its size changes. */
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

  /** Draws a part of the frame, in stage units, at `density` device px per unit. */
  draw(box: Box, density: number, paint: (context: CanvasRenderingContext2D) => void): void {
    // On whole device pixels: what is drawn sharp stays sharp.
    const [left, top] = [Math.floor(box.x * density), Math.floor(box.y * density)];
    const [right, foot] = [Math.ceil((box.x + box.width) * density), Math.ceil((box.y + box.height) * density)];
    this.surface(right - left, foot - top).paint((context) => {
      context.save();
      context.setTransform(density, 0, 0, density, -left, -top);
      paint(context);
      context.restore();
    });
    this.sprite.position.set(left / density, top / density);
    this.sprite.scale.set(1 / density);
  }

  destroy(): void {
    this.#surface?.destroy();
  }
}

export function createSectorView({ reducedMotion = false }: SectorViewOptions = {}): SectorView {
  const view = new Container();
  const inside = new Container();
  const behind = new HalfPlane();
  const set = new Picture(true);
  const gutter = new Picture(true);
  const picture = new Picture();
  const bloom = new Picture(true);
  const tube = new Picture();
  const plate = new Picture();
  /** Behind the plate's words where they stand on the picture itself. */
  const ground = new Picture(true);
  const otherScript = new OtherScript();
  bloom.sprite.blendMode = "screen";
  bloom.sprite.alpha = BLOOM;
  bloom.sprite.visible = !reducedMotion;
  tube.sprite.visible = !reducedMotion;
  inside.addChild(set.sprite, picture.sprite, bloom.sprite, tube.sprite, ground.sprite, plate.sprite, otherScript.view);
  view.addChild(inside, behind.mask, gutter.sprite);
  inside.mask = behind.mask;

  let framebuffer: Framebuffer | undefined;
  let rgba = new Uint8ClampedArray(0);
  let glow = new Uint8ClampedArray(0);
  let drawn = "";
  let gutterHome = { x: 0, y: 0 };

  const placeSet = (layout: TelevisionLayout, split: SplitLayout, density: number) => {
    const { x, y, width: wide, height: tall } = split.side;
    const wall = { x: x - 80, y: y - 10, width: wide + 160, height: tall + 20 };
    set.draw(wall, density, (context) => {
      drawBackWall(context, split.side);
      drawTop(context, layout);
      drawBody(context, layout);
      drawFloorWrappers(context, split.side, layout);
    });
    ground.draw(grow(layout.plate, GROUND.margin), density, (context) => drawGround(context, layout.plate));
    gutter.draw(aroundPoints(split.gutter), density, (context) => drawGutter(context, split));
    gutterHome = { x: gutter.sprite.x, y: gutter.sprite.y };
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

  const drawWords = (state: StageState, layout: TelevisionLayout, frame: Frame, density: number, near: boolean) => {
    if (!state.side) return;
    // On the picture itself there are words only while somebody tells something.
    plate.sprite.visible = !near || state.side.narration !== undefined;
    ground.sprite.visible = near && plate.sprite.visible;
    const device = density / frame.scale;
    const own = Math.max(layout.pixel * density, PLATE_PIXEL.readable * device);
    const largest = Math.max(1, Math.floor(Math.min((near ? PLATE_PIXEL.near : PLATE_PIXEL.largest) * device, own)));
    const words = drawPlate(plateText(state.side, layout.pixel * density < PLATE_PIXEL.smallest * device), {
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
    apply(state, frame, shared, resolution) {
      view.visible = state.side !== undefined && state.split > 0;
      if (!view.visible) return;
      const density = frame.scale * resolution;
      const near = fillsFrame(state, frame);
      const split = near ? insertLayout(shared, frame) : shared;
      const layout = near ? nearTelevision(frame, density) : televisionLayout(split, frame, density);
      const key = JSON.stringify([layout, split, density]);
      if (key !== drawn) placeSet(layout, split, density);
      drawn = key;
      drawPicture(state, layout.pictureWidth, layout.pixel);
      drawWords(state, layout, frame, density, near);
      if (state.side) otherScript.apply(state.side, state.poseTime, layout, density);
      const travel = gutterTravel(split, frame, state.split);
      const away = { x: Math.round(travel.x * density) / density, y: Math.round(travel.y * density) / density };
      gutter.sprite.position.set(gutterHome.x + away.x, gutterHome.y + away.y);
      inside.position.set(away.x * DRAG, away.y * DRAG);
      behind.place(...sideEdge(split, away));
    },
    destroy() {
      for (const each of [set, gutter, picture, bloom, tube, ground, plate, otherScript]) each.destroy();
      view.destroy({ children: true });
    },
  };
}

type Corner = readonly [number, number];

/** The line under the gutter's middle that the side scene begins at, moved with it: the side scene lies to its right. */
function sideEdge({ gutter, form }: SplitLayout, away: { x: number; y: number }): [Corner, Corner] {
  const [a, b, , d] = gutter as SplitLayout["gutter"] & { 0: Corner; 1: Corner; 3: Corner };
  if (form === "beside")
    return [
      [d[0] + away.x + 4, d[1]],
      [a[0] + away.x + 4, a[1]],
    ];
  return [
    [a[0], d[1] + away.y - 4],
    [b[0], b[1] + away.y + 4],
  ];
}

function aroundPoints(points: readonly Corner[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - 3, Math.min(...ys) - 3];
  return { x: left, y: top, width: Math.max(...xs) + 3 - left, height: Math.max(...ys) + 3 - top };
}
