import { clamp } from "../../math/ease.ts";
import { hashNoise, seedOf } from "../../math/random.ts";
import { METER_LEVELS } from "../../timeline/composing/meter-kinds.ts";
import type { MeterState } from "../../timeline/state.ts";
import type { AlertLevel } from "../../timeline/timeline.ts";
import { Framebuffer } from "../sector-7b/framebuffer.ts";
import { drawText, GLYPH_HEIGHT, textWidth } from "../sector-7b/pixel-type.ts";
import { wrapText } from "../sector-7b/speech-box.ts";
import { DIGIT_HEIGHT, digitsWidth, forDigits } from "./digits.ts";

/** Fills a rectangle, in the gauge's own units; colours as 0xrrggbb. */
export type FillRect = (x: number, y: number, width: number, height: number, colour: number, alpha?: number) => void;

/** The gauge at its own size; whoever shows it scales it. Overflow needs room above, the digit plate at the sides. */
export const STANDING = { width: 124, height: 568, above: 116, beside: 44 } as const;
export const LYING = { width: 366, height: 62, above: 14, beside: 10 } as const;

const COLOURS: Readonly<Record<AlertLevel, { main: number; light: number; name: string }>> = {
  calm: { main: 0x10b981, light: 0x6ee7b7, name: "CALM" },
  watch: { main: 0xf59e0b, light: 0xfcd34d, name: "WATCH" },
  alarm: { main: 0xef4444, light: 0xffb4a8, name: "ALARM" },
};
const GROUND = 0x080d1b;
const INK = 0x070b16;
const LINE = 0x1c2748;
const WELL = 0x03060d;
const UNLIT = 0x141d38;
const LABEL = 0xc6d3f0;
const HOT = [0xef4444, 0xef4444, 0xff7a5c, 0xffd0c8] as const;

/** Share of the scale from which on the gauge runs over. A little under the top, since needles tremble. */
const OVERFLOW = 0.985;
const SEGMENT = { pitch: 10, height: 7 } as const;
/** Segments that leave the frame when it runs over. */
const SPILL = 14;

export interface GaugeOptions {
  /** Pictures of 1/12 s: sparks and shaking change with them. */
  readonly tick: number;
  readonly still: boolean;
}

/** Share of the scale that a value is at, 0…1. */
export const shareOf = ({ value, min, max }: Pick<MeterState, "value" | "min" | "max">): number =>
  clamp((value - min) / Math.max(1e-9, max - min));

export const overflows = (meter: MeterState): boolean => shareOf(meter) >= OVERFLOW;

const levelOfShare = (share: number): AlertLevel =>
  share < METER_LEVELS.watch ? "calm" : share < METER_LEVELS.alarm ? "watch" : "alarm";

/** What the digits say: the value, rounded, with a percent sign where the unit begins with one. */
export function readingOf({ value, unit }: Pick<MeterState, "value" | "unit">): string {
  const rounded = Math.round(value);
  const short = Math.abs(rounded) >= 100000 ? `${Math.round(rounded / 1000)}k` : String(rounded);
  return unit.trim().startsWith("%") ? `${short}%` : short;
}

/** Lines of the label: name and unit, as wide as the gauge allows. */
export function labelLines(
  { label, unit }: Pick<MeterState, "label" | "unit">,
  width: number,
  most = 3,
): readonly string[] {
  const words = [...wrapText(label.toUpperCase(), width), ...wrapText(unit.toUpperCase(), width)];
  return words.slice(0, most);
}

/** How far the gauge is shaken, units: by the jump at a key, and all the time once it runs over. */
export function shakeOf(meter: MeterState, { tick, still }: GaugeOptions): { x: number; y: number } {
  if (still) return { x: 0, y: 0 };
  const strength = Math.max(meter.jump * 3, overflows(meter) ? 2 : 0);
  const seed = seedOf(meter.id);
  const by = (k: number) => Math.round((hashNoise(seed + k, tick) - 0.5) * 2 * strength);
  return { x: by(1), y: by(2) };
}

/**
 * A gauge in three layers, back to front, by how often they change: the body with a value, what is loose with every
 * picture while it runs over, the plate with its digits. A layer with the same key is the same picture.
 */
export interface GaugeLayers {
  readonly bodyKey: string;
  readonly body: (fill: FillRect) => void;
  readonly loose: ((fill: FillRect) => void) | undefined;
  readonly plateKey: string;
  readonly plate: (fill: FillRect) => void;
  /** What the plate may reach: left, top, width, height. */
  readonly plateArea: readonly [number, number, number, number];
}

const STANDING_BAR = {
  x: 20,
  y: 92,
  width: 42,
  height: Math.floor((STANDING.height - 92 - 142) / SEGMENT.pitch) * SEGMENT.pitch,
} as const;
const STANDING_SEGMENTS = STANDING_BAR.height / SEGMENT.pitch;
const HISTORY = {
  x: 14,
  y: STANDING_BAR.y + STANDING_BAR.height + 14,
  width: STANDING.width - 28,
  height: 54,
} as const;

/** The gauge that stands: digits, a bar of segments, marks at the thresholds, history, label. */
export function standingLayers(meter: MeterState, options: GaugeOptions): GaugeLayers {
  const { width } = STANDING;
  const over = overflows(meter);
  const lit = Math.round(STANDING_SEGMENTS * shareOf(meter));
  const columns = columnsOf(meter, HISTORY.height);
  return {
    bodyKey: `${keyOf(meter)}|${over}|${lit}|${columns.join()}`,
    body: (fill) => drawStandingBody(meter, over, lit, columns, fill),
    loose: over
      ? (fill) => spill(meter, options, fill, STANDING_BAR, STANDING_SEGMENTS, COLOURS[meter.level].main)
      : undefined,
    plateKey: `${meter.level}|${over}|${readingOf(meter)}`,
    plate: (fill) =>
      plateOfDigits(
        meter,
        fill,
        over ? { x: -14, y: 20, width: width + 28 } : { x: 8, y: 12, width: width - 16 },
        over,
      ),
    plateArea: [-20, 4, width + 40, 72],
  };
}

/** What a gauge shows besides its value. */
const keyOf = ({ id, label, unit, min, max, level }: MeterState): string =>
  `${id}|${label}|${unit}|${min}|${max}|${level}`;

function drawStandingBody(
  meter: MeterState,
  over: boolean,
  lit: number,
  columns: readonly number[],
  fill: FillRect,
): void {
  const { width, height } = STANDING;
  const colour = COLOURS[meter.level];
  const bar = STANDING_BAR;
  const segments = STANDING_SEGMENTS;
  fill(-14, -14, width + 28, height + 28, colour.main, over ? 0.22 : 0.07);
  frameOf(fill, 0, 0, width, height, colour.main, 4, 5);
  const segment = (i: number, ink: number, dx = 0, wider = 0) =>
    fill(bar.x + dx, bar.y + bar.height - (i + 1) * SEGMENT.pitch, bar.width + wider, SEGMENT.height, ink);
  for (let i = 0; i < segments; i++) segment(i, i < lit ? COLOURS[levelOfShare((i + 0.5) / segments)].main : UNLIT);
  marks(meter, fill, bar);
  history(meter, columns, fill, HISTORY);
  labelLines(meter, (width - 12) / 2).forEach((line, i, all) => {
    letters(fill, line, width / 2, height - 60 + i * 18 + (3 - all.length) * 9, LABEL, 2, "middle");
  });
  if (!over) letters(fill, colour.name, width / 2, 68, colour.main, 2, "middle");
}

function frameOf(
  fill: FillRect,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: number,
  thick: number,
  ink: number,
): void {
  fill(x - ink, y - ink, width + 2 * ink, height + 2 * ink, INK);
  fill(x - thick / 2, y - thick / 2, width + thick, height + thick, colour);
  fill(x + thick / 2, y + thick / 2, width - thick, height - thick, GROUND);
  fill(x + 5, y + 5, width - 10, 2, LINE);
  fill(x + 5, y + height - 7, width - 10, 2, LINE);
  fill(x + 5, y + 5, 2, height - 10, LINE);
  fill(x + width - 7, y + 5, 2, height - 10, LINE);
}

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line and a number at each threshold, and at the top of the scale. */
function marks(meter: MeterState, fill: FillRect, bar: Bar): void {
  const { min, max } = meter;
  for (const [share, colour] of [
    [METER_LEVELS.watch, COLOURS.watch.main],
    [METER_LEVELS.alarm, COLOURS.alarm.main],
    [1, 0xffffff],
  ] as const) {
    const y = Math.round(bar.y + bar.height * (1 - share));
    fill(bar.x - 8, y - 2, bar.width + 18, 3, colour);
    const text = String(Math.round(min + (max - min) * share));
    letters(fill, text, bar.x + bar.width + 13, y - 6, colour, 2, "start");
  }
}

/** Heights of the last values' columns, the present one's last. */
function columnsOf(meter: MeterState, height: number): number[] {
  const { min, max } = meter;
  const column = (value: number): number =>
    Math.max(3, Math.round((shareOf({ value, min, max }) * (height - 8)) / 3) * 3);
  return [...meter.history.slice(-10).map(column), column(meter.value)];
}

/** The last values as columns, the present one last. */
function history(meter: MeterState, columns: readonly number[], fill: FillRect, box: Bar): void {
  fill(box.x - 2, box.y - 2, box.width + 4, box.height + 4, LINE);
  fill(box.x, box.y, box.width, box.height, WELL);
  const values = [...meter.history.slice(-10), meter.value];
  const pitch = Math.floor((box.width - 4) / 11);
  values.forEach((value, i) => {
    const share = shareOf({ ...meter, value });
    const column = columns[i] ?? 3;
    const x = box.x + 2 + (11 - values.length + i) * pitch;
    fill(
      x,
      box.y + box.height - 2 - column,
      pitch - 1,
      column,
      COLOURS[levelOfShare(share)].main,
      i === values.length - 1 ? 1 : 0.85,
    );
  });
}

/** The column bursts through the top edge: loose segments, a torn rim, pixels that spray. */
function spill(
  meter: MeterState,
  { tick, still }: GaugeOptions,
  fill: FillRect,
  bar: Bar,
  segments: number,
  colour: number,
): void {
  const jolt = still ? 0 : tick;
  for (let i = segments; i < segments + SPILL; i++) {
    const loose = i - segments;
    const dx = (((i + (jolt >> 1)) % 3) - 1) * 2 - (loose > 8 ? 4 : 0);
    const ink = HOT[loose > 10 ? 3 : loose > 8 ? 2 : 0] as number;
    fill(
      bar.x + dx,
      bar.y + bar.height - (i + 1) * SEGMENT.pitch,
      bar.width + (loose > 8 ? 8 : 0),
      SEGMENT.height,
      ink,
    );
  }
  // The rim, bent outwards in steps.
  for (let k = 0; k < 6; k++) {
    fill(bar.x - 8 - k * 3, -4 - k * 5, 8, 6, INK);
    fill(bar.x - 7 - k * 3, -3 - k * 5, 6, 4, colour);
    fill(bar.x + bar.width + k * 4, -4 - k * 4, 9, 6, INK);
    fill(bar.x + bar.width + 1 + k * 4, -3 - k * 4, 7, 4, colour);
  }
  const seed = seedOf(meter.id);
  for (let i = 0; i < 22; i++) {
    const age = ((jolt + Math.floor(hashNoise(seed, i) * 18)) % 18) / 18;
    const x = bar.x + bar.width / 2 + (hashNoise(seed + 1, i) - 0.5) * 120 * (0.3 + age);
    const y = -40 - Math.sin(age * Math.PI * 0.7) * 70 * (0.4 + hashNoise(seed + 2, i));
    const size = 3 + Math.floor(hashNoise(seed + 3, i) * 3) * 3;
    fill(
      Math.round(x / 3) * 3,
      Math.max(-STANDING.above + 4, Math.round(y / 3) * 3),
      size,
      size,
      [0xffd45e, 0xff7a5c, 0xffd0c8, 0xef4444][i % 4] as number,
    );
  }
}

function plateOfDigits(
  meter: MeterState,
  fill: FillRect,
  at: { x: number; y: number; width: number },
  over: boolean,
): void {
  const colour = COLOURS[meter.level];
  const edge = over ? 4 : 2;
  fill(at.x - edge / 2, at.y - edge / 2, at.width + edge, 46 + edge, over ? colour.main : LINE);
  fill(at.x + edge / 2, at.y + edge / 2, at.width - edge, 46 - edge, WELL);
  const text = readingOf(meter);
  const scale = Math.max(1, Math.min(over ? 5 : 4, Math.floor((at.width - 10) / digitsWidth(text))));
  digits(fill, text, at.x + at.width / 2, at.y + 23, colour, scale);
}

/** Digits around a centre, with the light that they throw. */
function digits(
  fill: FillRect,
  text: string,
  cx: number,
  cy: number,
  colour: { main: number; light: number },
  scale: number,
): void {
  const x = Math.round(cx - (digitsWidth(text) * scale) / 2);
  const y = Math.round(cy - (DIGIT_HEIGHT * scale) / 2);
  forDigits(text, (dx, dy) =>
    fill(x + dx * scale - scale, y + dy * scale - scale, scale * 3, scale * 3, colour.main, 0.09),
  );
  forDigits(text, (dx, dy) => fill(x + dx * scale, y + dy * scale, scale, scale, colour.light));
}

/** Text of the side scene's face, `scale` units a pixel; `y` is the top of its capitals. */
function letters(
  fill: FillRect,
  text: string,
  x: number,
  y: number,
  colour: number,
  scale: number,
  align: "start" | "middle",
): void {
  const width = textWidth(text);
  const frame = new Framebuffer(Math.max(1, width + 2), GLYPH_HEIGHT + 2);
  drawText(frame, text, 0, 2, "w");
  const left = align === "middle" ? Math.round(x - (width * scale) / 2) : x;
  for (let row = 0; row < frame.height; row++)
    for (let column = 0; column < frame.width; column++)
      if (frame.at(column, row) !== ".") fill(left + column * scale, y + (row - 2) * scale, scale, scale, colour);
}

const LYING_WELL = { x: 10, y: 10, width: 112, height: 42 } as const;
const LYING_PITCH = 9;

/** The gauge that lies: digits left, the bar beside, its label below. `width` units long. */
export function lyingLayers(meter: MeterState, options: GaugeOptions, width: number = LYING.width): GaugeLayers {
  const bar = { x: 136, y: 13, length: width - 136 - 16, height: 20 };
  const segments = Math.floor(bar.length / LYING_PITCH);
  const lit = Math.round(segments * shareOf(meter));
  const { x, y } = LYING_WELL;
  return {
    bodyKey: `${keyOf(meter)}|${width}|${lit}`,
    body: (fill) => drawLyingBody(meter, width, bar, segments, lit, fill),
    loose: overflows(meter)
      ? (fill) => {
          // It runs over its own end.
          for (let i = 0; i < 4; i++)
            fill(
              width - 12 + i * LYING_PITCH,
              bar.y - 2 + ((options.still ? i : options.tick + i) % 3),
              7,
              bar.height,
              HOT[Math.min(3, i + 1)] as number,
            );
        }
      : undefined,
    plateKey: `${meter.level}|${readingOf(meter)}`,
    plate: (fill) => {
      const text = readingOf(meter);
      digits(fill, text, 66, 31, COLOURS[meter.level], Math.max(1, Math.min(4, Math.floor(100 / digitsWidth(text)))));
    },
    plateArea: [x, y, LYING_WELL.width, LYING_WELL.height],
  };
}

function drawLyingBody(
  meter: MeterState,
  width: number,
  bar: { readonly x: number; readonly y: number; readonly length: number; readonly height: number },
  segments: number,
  lit: number,
  fill: FillRect,
): void {
  const well = LYING_WELL;
  frameOf(fill, 0, 0, width, LYING.height, COLOURS[meter.level].main, 3, 3);
  fill(well.x, well.y, well.width, well.height, LINE);
  fill(well.x + 2, well.y + 2, well.width - 4, well.height - 4, WELL);
  for (let i = 0; i < segments; i++)
    fill(
      bar.x + i * LYING_PITCH,
      bar.y,
      6,
      bar.height,
      i < lit ? COLOURS[levelOfShare((i + 0.5) / segments)].main : UNLIT,
    );
  for (const [share, ink] of [
    [METER_LEVELS.watch, COLOURS.watch.main],
    [METER_LEVELS.alarm, COLOURS.alarm.main],
    [1, 0xffffff],
  ] as const)
    fill(Math.round(bar.x + segments * LYING_PITCH * share) - 2, bar.y - 4, 3, bar.height + 8, ink);
  const whole = `${meter.label} ${meter.unit}`.toUpperCase();
  const name = labelLines(meter, bar.length / 2, 1)[0] ?? "";
  // As large as it fits: name and unit, or the name alone.
  letters(fill, textWidth(whole) * 2 <= bar.length ? whole : name, bar.x, 41, LABEL, 2, "start");
}
