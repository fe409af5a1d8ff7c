import { clamp } from "../../math/ease.ts";
import { hashNoise, seedOf } from "../../math/random.ts";
import type { MeterState, SideState, StageState } from "../../timeline/state.ts";
import type { Act } from "./act.ts";
import { aislePlan, drawAisleBehind, drawAisleFront } from "./aisle.ts";
import { type Corner, corner, type PictureWidth } from "./corner.ts";
import { drawFigure, props } from "./figure.ts";
import { Framebuffer } from "./framebuffer.ts";
import { drawScreen } from "./furniture.ts";
import { screensOf } from "./games/schedule.ts";
import type { Screens } from "./games/screen.ts";
import { drawCode } from "./code-page.ts";
import { drawCrack, THROW } from "./pieces/controller.ts";
import { pizzaOnBoxes } from "./pieces/food.ts";
import { actAt, piecesOf, pizzaBegun, playing, reachOf, type Situation, speechOf } from "./resident.ts";
import { PICTURE_HEIGHT } from "./scenery.ts";
import { drawNotes, drawSoundLetters } from "./sound-letters.ts";
import { type BubbleZone, drawSpeech, layOutSpeech } from "./speech-box.ts";
import { drawWrappers } from "./wrappers.ts";

/** What the picture of the side scene depends on. */
export interface SectorMoment {
  readonly side: SideState;
  /** Seconds of the episode, on the grid of 12 a second. */
  readonly poseTime: number;
  readonly meter?: MeterState;
  /** No shaking, no glitches, no noise. */
  readonly reducedMotion?: boolean;
}

/** Pictures a second; glitches last as many. */
const TICKS = 12;
/** Seconds that the tube takes to come up when a side scene opens. */
const WARM_UP = 0.5;

export const newSectorFrame = (width: PictureWidth): Framebuffer => new Framebuffer(width, PICTURE_HEIGHT, "k");

/** The moment that a stage state shows; undefined where no side scene is open. */
export const sectorMoment = (state: StageState, reducedMotion = false): SectorMoment | undefined =>
  state.side && { side: state.side, poseTime: state.poseTime, meter: state.meter, reducedMotion };

/**
 * Draws the side scene into a frame 256 or 160 wide and 144 high: a pure function of the moment, whatever the frame
 * held before.
 */
export function drawSector(frame: Framebuffer, moment: SectorMoment): void {
  const situation: Situation = { side: moment.side, t: moment.poseTime };
  const act = actAt(situation);
  const tick = Math.floor(moment.poseTime * TICKS + 1e-6);
  if (act.place === "page") act.front?.(frame, corner(frame.width as PictureWidth, 0, undefined).plan);
  else if (act.place === "aisle") drawAisle(frame, moment, situation, act, tick);
  else drawCorner(frame, moment, situation, act, tick);
  if (moment.reducedMotion) return;
  if (act.shake) frame.shiftRows(act.shake);
  cutNoise(frame, situation, act, tick);
  glitch(frame, moment, tick);
  warmUp(frame, moment.side.local);
}

/** 0…1: how much of the sector the bandwidth has woken. */
const wakefulness = ({ meter }: SectorMoment): number =>
  meter ? clamp((meter.value - meter.min) / Math.max(1, meter.max - meter.min)) * meter.visible : 0;

function drawCorner(frame: Framebuffer, moment: SectorMoment, situation: Situation, act: Act, tick: number): void {
  const awake = wakefulness(moment);
  const set = corner(
    frame.width as PictureWidth,
    reachOf(situation),
    moment.reducedMotion ? undefined : sparkAt(tick, awake),
  );
  const { plan } = set;
  frame.data.set(set.pixels.data);
  wakeLamps(frame, set, awake, tick);
  if (moment.side.past.some(({ name, since }) => name === "controller-throw" && since > THROW.hit))
    drawCrack(frame, plan.wall.x, plan.wall.y);
  drawMonitors(frame, set, situation, act, tick);
  drawWrappers(frame, moment.side.past);
  if (!holdsSoda(act)) props.stamp(frame, "soda", plan.seat.x - 27, 111);
  if (pizzaBegun(situation)) pizzaOnBoxes(frame, plan);
  act.behind?.(frame, plan);
  drawFigure(frame, act.pose, plan.seat.x + (act.dx ?? 0), plan.seat.y + (act.dy ?? 0), act.face);
  act.front?.(frame, plan);
  if (moment.side.lettering.some(({ cue }) => cue.effect === "music"))
    drawNotes(frame, plan.monitors[0].x + 4, plan.monitors[0].y - 4, tick);
  const wide = frame.width === 256;
  // Beside the head, or over it where nobody speaks.
  const beside = { x: wide ? 14 : 6, y: wide ? 54 : 62, width: wide ? 84 : 60 };
  const { x, y, width } = plan.bubble;
  drawSoundLetters(frame, moment.side.lettering, speechOf(moment.side) ? [beside] : [beside, { x, y, width }], tick);
  drawBubbles(frame, moment.side, plan.bubble);
}

const holdsSoda = ({ pose }: Act): boolean => pose.includes("soda");

function drawAisle(frame: Framebuffer, moment: SectorMoment, situation: Situation, act: Act, tick: number): void {
  const start =
    piecesOf(situation).findLast(({ name, start }) => name === "wander" && start <= situation.t + 1e-6)?.start ??
    situation.t;
  const plan = aislePlan(frame.width as PictureWidth);
  const walked = Math.floor((situation.t - start) * TICKS + 1e-6);
  drawAisleBehind(frame, plan, walked, wakefulness(moment));
  drawFigure(frame, act.pose, plan.x, plan.feet, act.face);
  drawAisleFront(frame, plan, walked);
  drawSoundLetters(frame, moment.side.lettering, [{ x: 14, y: 20, width: 100 }], tick);
  drawBubbles(frame, moment.side, plan.bubble);
}

function drawMonitors(frame: Framebuffer, { plan }: Corner, situation: Situation, act: Act, tick: number): void {
  const game = screensOf(playing(situation));
  const screens = act.screens?.(game) ?? { ...game, ...codeLeft(situation, tick) };
  plan.monitors.forEach((spot, i) => {
    drawScreen(frame, spot, screens[(["near", "beside", "above"] as const)[i] ?? "above"]);
  });
}

/** Seconds before a hand goes through it that the near monitor shows the sidebar's code. */
const CODE_BEFORE = 2.5;

/** The code that a hand has been in stays on its monitor, better than it was, until the next game needs it. */
function codeLeft(situation: Situation, tick: number): Partial<Screens> | undefined {
  const pieces = piecesOf(situation);
  const hand = pieces.find(({ name }) => name === "hand-through-screen");
  if (!hand || situation.t < hand.start - CODE_BEFORE) return undefined;
  if (situation.t > hand.end && playing(situation).played) return undefined;
  const rewritten = pieces.some(({ name, start }) => name === "sidebar-rewrites-itself" && start <= situation.t);
  return { near: drawCode(rewritten ? 1 : 0, tick) };
}

function drawBubbles(frame: Framebuffer, side: SideState, zone: BubbleZone): void {
  const speech = speechOf(side);
  if (!speech) return;
  const name = speech.cue.label ?? side.label;
  const box = layOutSpeech(speech.page.text, speech.revealed, zone, name);
  drawSpeech(frame, box, name, speech.revealed, speech.cue.delivery === "shout");
}

/** The torn cable: dark for a second or so, then a discharge of three pictures; more often as the sector wakes. */
function sparkAt(tick: number, awake: number): number | undefined {
  const [length, burst] = [14, 4];
  const [round, at] = [Math.floor(tick / length), tick % length];
  const again = awake > 0.55 && at >= 7 ? at - 7 : at;
  const sparks = hashNoise(91, round) < 0.55 + awake * 0.45;
  return sparks && again < burst ? [0, 1, 2, 2][again] : undefined;
}

const LAMP_INKS = ["g", "c", "g", "T", "O"] as const;

/** Dead lamps come alive with the bandwidth, and flicker with traffic. */
function wakeLamps(frame: Framebuffer, { lamps }: Corner, awake: number, tick: number): void {
  lamps.forEach(({ x, y }, i) => {
    if (hashNoise(17, i) >= awake) return;
    if (hashNoise(23 + i, tick >> 1) < 0.3) return;
    frame.set(x, y, LAMP_INKS[i % LAMP_INKS.length] as string);
    if (i % 3 === 0) frame.set(x - 2, y, "T");
  });
}

/** A picture of snow where the place changes: the channel is cut, not faded. */
function cutNoise(frame: Framebuffer, situation: Situation, act: Act, tick: number): void {
  const before = { ...situation, t: situation.t - 1 / TICKS };
  if (before.t < situation.side.scene.start || actAt(before).place === act.place) return;
  for (let y = 0; y < frame.height; y++) {
    if (hashNoise(tick, y) < 0.45) frame.rollRow(y, Math.floor((hashNoise(tick + 1, y) - 0.5) * 60));
    for (let x = (y * 7) % 5; x < frame.width; x += 5)
      if (hashNoise(tick * 31 + y, x) < 0.4) frame.set(x, y, "vTcw"[(x + y) % 4] as string);
  }
}

/** Rows torn sideways by whole pixels where the meter jumps, or goes wild. */
function glitch(frame: Framebuffer, moment: SectorMoment, tick: number): void {
  const wild = piecesOf({ side: moment.side, t: moment.poseTime }).some(
    ({ name, start, end }) => name === "meter-wild" && start <= moment.poseTime && moment.poseTime < end,
  );
  const strength = Math.max(moment.meter?.jump ?? 0, wild ? 0.55 : 0) * (wild || wakefulness(moment) > 0.3 ? 1 : 0.5);
  if (strength < 0.08) return;
  const seed = seedOf(moment.side.scene.id) + tick;
  const bands = Math.round(1 + strength * 7);
  for (let band = 0; band < bands; band++) {
    const y = Math.floor(hashNoise(seed, band * 3) * frame.height);
    const rows = 1 + Math.floor(hashNoise(seed, band * 3 + 1) * 5 * strength);
    const by = Math.round((hashNoise(seed, band * 3 + 2) - 0.5) * 2 * (2 + 12 * strength));
    for (let row = 0; row < rows; row++) frame.rollRow(y + row, by);
  }
}

/** The tube comes up: a line, then a window that grows out of it. */
function warmUp(frame: Framebuffer, local: number): void {
  if (local >= WARM_UP) return;
  const middle = frame.height >> 1;
  const half = local < WARM_UP * 0.4 ? 0 : Math.round(((local - WARM_UP * 0.4) / (WARM_UP * 0.6)) * middle);
  const lineHalf = Math.round(Math.min(1, (local + 0.05) / (WARM_UP * 0.4)) * (frame.width >> 1));
  frame.rect(0, 0, frame.width, middle - half, "k");
  frame.rect(0, middle + half, frame.width, frame.height, "k");
  for (const y of [middle - half, middle + half - (half ? 1 : 0)])
    frame.rect((frame.width >> 1) - lineHalf, y, lineHalf * 2, 1, half ? "c" : "w");
}
