import type { Box } from "./box.ts";

/** wide: 16:9 and the like; square: 1:1, 4:5; tall: 9:16. */
export type FrameKind = "wide" | "square" | "tall";

export interface FrameOptions {
  /** Speech as a strip under the stage: where the frame is small or not wide, always, or never. */
  readonly captionStrip?: "auto" | "always" | "never";
  /** False where the episode has no meter: frames that would lay one along their foot give its room to the rest. */
  readonly meter?: boolean;
}

/**
 * A frame as the layout sees it. Everything is in stage units: the shorter side of the stage is 720 of them.
 * `scale` is CSS px per unit.
 */
export interface Frame {
  readonly kind: FrameKind;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** Where the world is seen. */
  readonly stage: Box;
  /** Where speech stands in writing, where it does not stand in bubbles. */
  readonly strip?: Box;
  /** Where the meter lies down, in frames that are too narrow for one that stands. */
  readonly meterStrip?: Box;
  /** The smallest size of bubble text in units. */
  readonly floor: number;
  /** The size that bubble text would like, in units. */
  readonly textSize: number;
}

/** Shorter side of every stage, in units. */
export const STAGE_UNITS = 720;
/** Under this width in CSS px bubbles turn into a strip. */
const STRIP_BELOW = 640;
/** Aspect ratios at which the kinds meet. */
const WIDE_FROM = 1.3;
const TALL_BELOW = 0.75;
/** Text in a strip, CSS px: at the narrowest frames, and share of the width that it grows by. Wide ones have less height. */
const STRIP_TEXT = { least: 14, most: 34, share: 0.052, wide: { from: 19, share: 0.024 } };
/** A bubble's text: units at full size, and CSS px that it never goes below. */
const BUBBLE_TEXT = { wish: 24, floor: 20, leastCss: 13 };
/** Height of a lying meter, CSS px per px of the frame's width, within bounds. */
const METER_STRIP = { share: 0.16, least: 40, most: 120 };

const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

/** Text size of the strip in CSS px for a frame of that width. */
function stripTextCss(width: number, kind: FrameKind): number {
  const { least, most, share, wide } = STRIP_TEXT;
  const bound = kind === "wide" ? Math.max(wide.from, width * wide.share) : most;
  return clamp(width * share, least, Math.min(most, bound));
}

/** The frame for a picture of that size in CSS px. */
export function frameFor(width: number, height: number, options: FrameOptions = {}): Frame {
  const aspect = width / height;
  const kind: FrameKind = aspect >= WIDE_FROM ? "wide" : aspect < TALL_BELOW ? "tall" : "square";
  const choice = options.captionStrip ?? "auto";
  const strip = choice === "always" || (choice === "auto" && (kind !== "wide" || width < STRIP_BELOW));
  const text = stripTextCss(width, kind);
  // Three lines where there is height for them, two in a small wide frame.
  const lines = kind === "wide" ? 2 : 3;
  const stripCss = strip ? Math.min(text * (lines * 1.28 + 1.9), height * 0.45) : 0;
  const lies = kind !== "wide" && options.meter !== false;
  const meterCss = !lies ? 0 : clamp(width * METER_STRIP.share, METER_STRIP.least, METER_STRIP.most);
  const stageCss = kind === "wide" ? height - stripCss : Math.min(height - stripCss - meterCss, width * 1.25);
  const scale = Math.min(width, stageCss) / STAGE_UNITS;
  const units = (css: number) => css / scale;
  const stage: Box = { x: 0, y: 0, width: units(width), height: units(stageCss) };
  const rest = units(height) - stage.height;
  const below = kind === "wide" ? units(stripCss) : rest - units(meterCss);
  return {
    kind,
    scale,
    width: units(width),
    height: units(height),
    stage,
    ...(strip ? { strip: { x: 0, y: stage.height, width: units(width), height: below } } : {}),
    ...(meterCss > 0
      ? { meterStrip: { x: 0, y: units(height - meterCss), width: units(width), height: units(meterCss) } }
      : {}),
    floor: Math.max(BUBBLE_TEXT.floor, units(BUBBLE_TEXT.leastCss)),
    textSize: strip ? units(text) : Math.max(BUBBLE_TEXT.wish, units(BUBBLE_TEXT.leastCss + 2)),
  };
}

/** What may be covered while nobody speaks: the stage, and the strip below it where there is one. */
export function openArea(frame: Frame): Box {
  const height = frame.strip ? (frame.meterStrip?.y ?? frame.height) : frame.stage.height;
  return { x: 0, y: 0, width: frame.width, height };
}
