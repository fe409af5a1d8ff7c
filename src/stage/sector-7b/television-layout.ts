import type { Box } from "../layout/box.ts";
import type { Frame } from "../layout/frame.ts";
import type { SplitLayout } from "../layout/split-layout.ts";
import type { PictureWidth } from "./corner.ts";
import { PICTURE_HEIGHT } from "./scenery.ts";

/** Where the television and what is on it lie, stage units. */
export interface TelevisionLayout {
  readonly pictureWidth: PictureWidth;
  /** Side of one pixel of the picture: a whole number of device pixels. */
  readonly pixel: number;
  readonly picture: Box;
  readonly body: Box;
  /** Where the narration is written, and the side of one of its pixels. */
  readonly plate: Box;
  /** 1 at the size of 1280 × 720. */
  readonly scale: number;
}

/** Of a picture of 256 pixels at 3 units each. */
const BODY = { left: 26, top: 28, right: 26, bottom: 96, spare: { beside: 24, stacked: 84 } } as const;
/** Height of the plate in the body at that size, and how far it stays from the edges and from the knobs. */
const PLATE = { top: 22, height: 66, left: 4, right: 132 } as const;
/** A picture's pixel should be this large at least, CSS px, or the narrow picture with its larger pixels is taken. */
const LEGIBLE = 1.75;
/** Height of a picture at which the set around it has its full size; under it the set shrinks along. */
const FULL_HEIGHT = 432;

/**
 * Fits the television into the side's part of the frame: the largest picture in whole device pixels, 256 wide where
 * that stays legible, else 160. `density` is device px per unit.
 */
export function televisionLayout(split: SplitLayout, frame: Frame, density: number): TelevisionLayout {
  const room = roomOf(split, frame);
  const wholePixels = (width: PictureWidth) => {
    const around = BODY.top + BODY.bottom;
    const high = Math.max(
      room.height / (1 + around / FULL_HEIGHT),
      room.height > FULL_HEIGHT + around ? room.height - around : 0,
    );
    const most = Math.min((room.width * density) / width, (high * density) / PICTURE_HEIGHT);
    return Math.max(1, Math.floor(most + 1e-6));
  };
  const css = (pixels: number) => (pixels / density) * frame.scale;
  const wide = wholePixels(256);
  const narrow = wholePixels(160);
  const pictureWidth: PictureWidth = css(wide) >= LEGIBLE || narrow <= wide ? 256 : 160;
  const pixel = (pictureWidth === 256 ? wide : narrow) / density;
  const width = pictureWidth * pixel;
  const height = PICTURE_HEIGHT * pixel;
  const scale = Math.min(1, height / FULL_HEIGHT);
  // Where the frame has height to spare, the plate gets it.
  const spare = Math.max(0, Math.min(BODY.spare[split.form], room.height - height - (BODY.top + BODY.bottom) * scale));
  const below = BODY.bottom * scale + spare;
  const snap = (x: number) => Math.round(x * density) / density;
  const picture: Box = {
    x: snap(room.x + (room.width - width) / 2),
    y: snap(
      room.y + Math.max(BODY.top * scale, (room.height - height - below) * (split.form === "beside" ? 0.56 : 0.5)),
    ),
    width,
    height,
  };
  const body: Box = {
    x: picture.x - BODY.left * scale,
    y: picture.y - BODY.top * scale,
    width: width + (BODY.left + BODY.right) * scale,
    height: height + BODY.top * scale + below,
  };
  const plate: Box = {
    x: picture.x + PLATE.left * scale,
    y: picture.y + height + PLATE.top * scale,
    width: width - (PLATE.left + PLATE.right) * scale,
    height: PLATE.height * scale + spare,
  };
  return { pictureWidth, pixel, picture, body, plate, scale };
}

/** Where words stand on a picture that fills the frame: pixels of the picture, over the far page's own text. */
const LOWER_THIRD = { x: 31, y: 108, width: 98, height: 26 } as const;

/** The television seen so near that its picture fills the frame; a bezel is left where whole pixels leave room. */
export function nearTelevision(frame: Frame, density: number): TelevisionLayout {
  const most = Math.min((frame.width * density) / 256, (frame.height * density) / PICTURE_HEIGHT);
  const pixel = Math.max(1, Math.floor(most + 1e-6)) / density;
  const snap = (x: number) => Math.round(x * density) / density;
  const [width, height] = [256 * pixel, PICTURE_HEIGHT * pixel];
  const picture = { x: snap((frame.width - width) / 2), y: snap((frame.height - height) / 2), width, height };
  const plate = {
    x: picture.x + LOWER_THIRD.x * pixel,
    y: picture.y + LOWER_THIRD.y * pixel,
    width: LOWER_THIRD.width * pixel,
    height: LOWER_THIRD.height * pixel,
  };
  const body = { x: picture.x - 60, y: picture.y - 60, width: width + 120, height: height + 160 };
  return { pictureWidth: 256, pixel, picture, body, plate, scale: 1 };
}

/** The part of the side that no gutter leans into. */
function roomOf(split: SplitLayout, frame: Frame): Box {
  const { side } = split;
  if (split.form === "stacked")
    return { x: side.x + 14, y: side.y + 24, width: side.width - 28, height: side.height - 36 };
  const left = Math.max(split.gutter[1]?.[0] ?? side.x, split.meter.x + split.meter.width) + 4;
  return { x: left, y: 0, width: frame.stage.width - left - 16, height: side.height };
}
