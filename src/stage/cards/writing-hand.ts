import { clamp, easeInOut, lerp } from "../../math/ease.ts";
import type { CardCue } from "../../timeline/timeline.ts";
import type { Box } from "../layout/box.ts";
import type { Measure } from "../text/measure.ts";
import type { CardSheet } from "./card-sheet.ts";
import type { CardStyleSheet } from "./card-style.ts";
import { rowEnd, TICK, textEnd, TITLE_PACE, tickPoint, titleTime, writingTime } from "./written.ts";

/** Where the pen's tip is, stage units, and how far the hand is turned from its rest, radians. */
export interface HandPlace {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

/** Seconds that the hand takes to a line and away from it, and that it stays after its tick. */
const MOVES = { travel: 0.28, stays: 0.12 } as const;
/** Where it waits: beside the page, or below it where there is no room beside; units from the area's far corner. */
const REST = { beside: { x: 168, y: 250 }, below: { x: 190, y: 88 }, room: 150 } as const;
/**
 * Waiting, it is not still: it sways (units, seconds) and now and then taps twice with the pen: units, seconds from
 * one time to the next, and that one tap takes.
 */
const IDLE = { sway: 7, period: 1.9, turn: 0.035, tap: 26, every: 2.6, taps: 2, takes: 0.34 } as const;
/** Writing goes up and down: units at text size 30, strokes a second. */
const STROKE = { height: 7, rate: 5.3, slant: 3 } as const;

/** How the hand moves about while it waits: units about its place. */
export function idleAt(t: number): HandPlace {
  const phase = (t / IDLE.period) * 2 * Math.PI;
  const since = t % IDLE.every;
  const tapping = since < IDLE.taps * IDLE.takes ? Math.abs(Math.sin((since / IDLE.takes) * Math.PI)) : 0;
  return {
    x: Math.sin(phase) * IDLE.sway,
    y: Math.cos(phase * 0.73) * IDLE.sway * 0.7 - tapping * IDLE.tap,
    turn: Math.sin(phase * 0.5) * IDLE.turn - tapping * 0.05,
  };
}

/** Where the hand waits in an area of that size with a page in it. */
function restOf(page: Box, area: Box): { readonly x: number; readonly y: number } {
  const beside = area.width - page.x - page.width >= REST.room;
  const { x, y } = beside ? REST.beside : REST.below;
  return { x: area.width - x, y: area.height - y };
}

/** A point of the page, as it lies on the stage. */
function onStage(at: { readonly x: number; readonly y: number }, page: Box, turn: number) {
  const [x, y] = [at.x - page.width / 2, at.y - page.height / 2];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return { x: page.x + page.width / 2 + x * cos - y * sin, y: page.y + page.height / 2 + x * sin + y * cos };
}

/**
 * Where the writing hand is at `t`: at the letters that appear, then at the line's box while it is ticked, and beside
 * the page in between. A pure function of time: what is measured is what is drawn.
 */
export function handAt(
  cue: CardCue,
  sheet: CardSheet,
  style: CardStyleSheet,
  page: Box,
  area: Box,
  t: number,
  measure: Measure,
): HandPlace {
  const idle = idleAt(t);
  const rest = restOf(page, area);
  let at: HandPlace = { x: rest.x + idle.x, y: rest.y + idle.y, turn: idle.turn };
  const go = (since: number, busy: number, to: { readonly x: number; readonly y: number } | undefined) => {
    const near =
      easeInOut((since + MOVES.travel) / MOVES.travel) * (1 - easeInOut((since - busy - MOVES.stays) / MOVES.travel));
    if (near <= 0 || !to) return;
    const tip = onStage(to, page, style.turn);
    at = { x: lerp(at.x, tip.x, near), y: lerp(at.y, tip.y, near), turn: lerp(at.turn, 0, near) };
  };
  const local = t - cue.start;
  if (sheet.title) {
    const end = textEnd(sheet.title, Math.max(0, local) * style.speed * TITLE_PACE, measure);
    go(local, titleTime(sheet, style), stroked(end, local));
  }
  for (const row of sheet.rows) {
    const since = t - (cue.items[row.index]?.start ?? cue.start);
    const written = writingTime(row, style);
    if (since < -MOVES.travel || since > written + TICK + MOVES.stays + MOVES.travel) continue;
    const ticking = row.marker ? since - written : -1;
    const end = rowEnd(row, style, since, measure);
    const to = ticking > 0 && row.marker ? tickPoint(row.marker, clamp(ticking / TICK)) : end && stroked(end, since);
    go(since, written + (row.marker ? TICK : 0), to);
  }
  return at;
}

function stroked({ x, y, size }: { x: number; y: number; size: number }, since: number) {
  const stroke = Math.sin(since * STROKE.rate * 2 * Math.PI) * (size / 30);
  return { x: x + stroke * STROKE.slant, y: y - size * 0.1 + stroke * STROKE.height };
}
