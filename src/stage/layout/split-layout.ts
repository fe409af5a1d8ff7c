import type { Box } from "./box.ts";
import type { StageState } from "../../timeline/state.ts";
import { actAt } from "../sector-7b/resident.ts";
import type { Frame } from "./frame.ts";

/** How a frame is shared between the group and the side scene, stage units. */
export interface SplitLayout {
  /** "beside": left and right with a slanted gutter; "stacked": the side scene under the group. */
  readonly form: "beside" | "stacked";
  /** Where the group plays. */
  readonly group: Box;
  /** The side scene's part of the frame, reaching under the gutter. */
  readonly side: Box;
  /** The picture of 256 × 144, whole pixels in a shape that it fills. */
  readonly picture: Box;
  /** Corners of the gutter, clockwise from the upper left. */
  readonly gutter: readonly (readonly [number, number])[];
  readonly meter: Box;
}

/** The gutter of the 16:9 frame at 1280 × 720: its edges lean, the gauge in it stands upright. */
const GUTTER = { top: 410, foot: 344, width: 82 } as const;
const METER = { x: 356, y: 84, width: 124, height: 560 } as const;
/** Share that the group keeps of a stacked frame's height, down to the meter: the picture needs the width in tall ones. */
const GROUP_SHARE = { square: 0.34, tall: 0.42 } as const;

/** A picture of 16:9 in the middle of a box, in whole multiples of 256 × 144 where that keeps it above 9/10. */
function pictureIn(box: Box): Box {
  const fit = Math.min(box.width / 256, box.height / 144);
  const whole = Math.floor(fit);
  const times = whole >= fit * 0.9 ? whole : fit;
  const width = 256 * times;
  const height = 144 * times;
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

export function splitLayout(frame: Frame): SplitLayout {
  const { width } = frame.stage;
  // Nobody of the group speaks meanwhile: a strip's room is the side scene's.
  const height = frame.kind === "wide" && frame.strip ? frame.height : frame.stage.height;
  if (frame.kind === "wide") {
    const k = height / 720;
    const edge = Math.min(width * 0.32, GUTTER.top * k);
    const shift = edge - GUTTER.top * k;
    const at = (x: number) => x * k + shift;
    const left = at(METER.x + METER.width) + 16 * k;
    const picture = pictureIn({ x: left, y: 70 * k, width: width - left - 16 * k, height: 528 * k });
    return {
      form: "beside",
      group: { x: 0, y: 0, width: at(GUTTER.foot) + 30 * k, height },
      side: { x: at(GUTTER.foot) - 4 * k, y: 0, width: width - at(GUTTER.foot) + 4 * k, height },
      picture,
      gutter: [
        [at(GUTTER.top), -10],
        [at(GUTTER.top + GUTTER.width), -10],
        [at(GUTTER.foot + GUTTER.width), height + 10],
        [at(GUTTER.foot), height + 10],
      ],
      meter: { x: at(METER.x), y: METER.y * k, width: METER.width * k, height: METER.height * k },
    };
  }
  // The side scene writes its own words: it takes the strip's room too, down to the meter that lies below.
  const foot = frame.meterStrip?.y ?? frame.height;
  const cut = Math.min(height, foot * GROUP_SHARE[frame.kind === "tall" ? "tall" : "square"]);
  const lean = width * 0.02;
  const side: Box = { x: 0, y: cut, width, height: foot - cut };
  return {
    form: "stacked",
    group: { x: 0, y: 0, width, height: cut },
    side,
    picture: pictureIn({ x: 14, y: cut + 20, width: width - 28, height: side.height - 60 }),
    gutter: [
      [-10, cut - 8 + lean],
      [width + 10, cut - 8 - lean],
      [width + 10, cut + 8 - lean],
      [-10, cut + 8 + lean],
    ],
    meter: frame.meterStrip ?? { x: 0, y: foot - 60, width, height: 60 },
  };
}

/** Least share of the frame's width that an insert's picture fills in whole pixels; where it cannot, the split stands. */
const INSERT_FILLS = 0.78;

/** Pixels of a picture of 256 × 144 as large as the frame, CSS px: whole ones. */
export const insertPixel = (frame: Frame): number =>
  Math.floor(Math.min((frame.width * frame.scale) / 256, (frame.height * frame.scale) / 144) + 1e-6);

/** Whether the side scene has the frame to itself at this moment: a page far away is shown large. */
export const fillsFrame = ({ side, split, poseTime }: Pick<StageState, "side" | "split" | "poseTime">, frame: Frame) =>
  frame.kind === "wide" &&
  split >= 1 &&
  side !== undefined &&
  actAt({ side, t: poseTime }).place === "page" &&
  insertPixel(frame) * 256 >= INSERT_FILLS * frame.width * frame.scale;

/** The whole frame for the side scene; the group and the gutter are out of it. */
export function insertLayout(split: SplitLayout, frame: Frame): SplitLayout {
  const { width, height } = frame;
  const away = -400;
  return {
    ...split,
    side: { x: 0, y: 0, width, height },
    gutter: split.gutter.map(([, y]) => [away, y] as const),
  };
}

/** How far the gutter still is from its place while the split opens or closes, units: it comes from the right, or from below. */
export function gutterTravel({ form, side }: SplitLayout, frame: Frame, open: number): { x: number; y: number } {
  if (form === "beside") return { x: (1 - open) * (frame.stage.width - side.x + 20), y: 0 };
  return { x: 0, y: (1 - open) * (side.height + 40) };
}
