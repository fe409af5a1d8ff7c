import { characterOf } from "../../cast/cast.ts";
import type { Rig } from "../../cast/rig.ts";
import type { Pose } from "../../stage/actors/acted.ts";
import { shakeAt } from "../../stage/camera/shake.ts";
import { CARD_STYLES } from "../../stage/cards/card-style.ts";
import { onDesk, SheetCache } from "../../stage/cards/laid-card.ts";
import { type HandPlace, handAt } from "../../stage/cards/writing-hand.ts";
import type { Frame } from "../../stage/layout/frame.ts";
import type { Placement } from "../../stage/layout/placement.ts";
import { doorLightOf, doorOf } from "../../stage/sector-7b/door-light.ts";
import { tableMeasure } from "../../stage/text/measure.ts";
import { POSE_RATE } from "../../timeline/sample.ts";
import type { StageState } from "../../timeline/state.ts";
import type { Moment, SeenActor } from "./moments.ts";

/** The least that an eye sees of a change in a still picture. */
export const VISIBLE = {
  /** CSS px that something is moved by; turns count by what they move a part's farthest corner by. */
  px: 0.75,
  /** Of a part's own size. */
  scale: 0.015,
  alpha: 0.06,
  /** Of the set's light, 0…1. */
  light: 0.04,
} as const;

/** How far a part without a picture of its own reaches through its children, sheet units. */
const REACH = 100;
/** Height of a sheet's box, units. */
const SHEET = 768;
/** Seconds: a number on a card counts, a tick is drawn; a card comes and goes. */
const CARD = { line: 0.8, comes: 0.35, goes: 0.2 } as const;

/** Whether two poses of one figure can be told apart. `px`: CSS px a sheet unit. */
export function posesDiffer(rig: Rig, a: Pose, b: Pose, px: number): boolean {
  return rig.parts.some((part, i) => {
    const [one, two] = [a.parts[i], b.parts[i]];
    if (!one || !two || Math.max(one.alpha, two.alpha) < VISIBLE.alpha) return false;
    if (one.frame !== two.frame || Math.abs(one.alpha - two.alpha) >= VISIBLE.alpha) return true;
    if (Math.abs(one.scaleX - two.scaleX) >= VISIBLE.scale || Math.abs(one.scaleY - two.scaleY) >= VISIBLE.scale)
      return true;
    const turn = (Math.abs(one.rotation - two.rotation) * Math.PI) / 180;
    return (Math.hypot(one.x - two.x, one.y - two.y) + turn * reachOf(part)) * px >= VISIBLE.px;
  });
}

/** From the joint to the farthest corner of what a part draws. */
function reachOf({ box, pivotX, pivotY }: Rig["parts"][number]): number {
  if (!box) return REACH;
  const [x, y, width, height] = box;
  return Math.hypot(
    Math.max(Math.abs(x - pivotX), Math.abs(x + width - pivotX)),
    Math.max(Math.abs(y - pivotY), Math.abs(y + height - pivotY)),
  );
}

/** Whether anything that can be seen is different: poses, shot, words, cards, meter, light, the side scene's pixels. */
export function looksDifferent(a: Moment, b: Moment, frame: Frame): boolean {
  return (
    wordsOf(a) !== wordsOf(b) ||
    lightMoved(a, b) ||
    cameraMoved(a, b, frame) ||
    deskMoved(a, b, frame) ||
    a.actors.length !== b.actors.length ||
    a.actors.some((actor, i) => actorMoved(actor, b.actors[i], frame)) ||
    pixelsDiffer(a.side, b.side)
  );
}

function actorMoved(one: SeenActor, two: SeenActor | undefined, frame: Frame): boolean {
  if (two?.id !== one.id || placementMoved(one.placement, two.placement, frame.scale)) return true;
  return posesDiffer(characterOf(one.id).rig, one.pose, two.pose, (two.placement.height / SHEET) * frame.scale);
}

const placementMoved = (a: Placement, b: Placement, scale: number): boolean =>
  a.flip !== b.flip ||
  Math.abs(a.visible - b.visible) >= VISIBLE.alpha ||
  Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y), Math.abs(a.height - b.height)) * scale >= VISIBLE.px;

function cameraMoved(a: Moment, b: Moment, { scale, stage }: Frame): boolean {
  const [one, two] = [a.layout.moving, b.layout.moving];
  const [shaken, still] = [a, b].map(({ state }) => shakeAt(state.viewTime, state.camera.shake)) as [
    ReturnType<typeof shakeAt>,
    ReturnType<typeof shakeAt>,
  ];
  const drift = Math.hypot(one.camera.x - two.camera.x, one.camera.y - two.camera.y) * two.camera.zoom;
  // A zoom moves the frame's corner, the picture's farthest point from its middle.
  const corner = Math.hypot(stage.width, stage.height) / 2;
  const growth = Math.abs(one.camera.zoom / two.camera.zoom - 1) * corner;
  const jolt = Math.hypot(shaken.x - still.x, shaken.y - still.y) + Math.abs(shaken.turn - still.turn) * corner;
  return (drift + growth + jolt) * scale >= VISIBLE.px;
}

/** The hand over a page that lies on the desk, where one and the same page is seen twice. */
function deskMoved(a: Moment, b: Moment, frame: Frame): boolean {
  const [one, two] = [handOf(a, frame), handOf(b, frame)];
  if (!one || !two) return false;
  const away = Math.hypot(one.x - two.x, one.y - two.y) + Math.abs(one.turn - two.turn) * REACH;
  return away * frame.scale >= VISIBLE.px;
}

const measure = tableMeasure();
const sheets = new SheetCache(measure);

function handOf({ state, layout }: Moment, frame: Frame): HandPlace | undefined {
  const card = layout.card;
  if (!card || !onDesk(card.place)) return undefined;
  const { cue } = card.state;
  const { sheet, style, box } = sheets.lay(cue, card.place, frame);
  return handAt(cue, sheet, style, box, card.place.area, state.viewTime, measure);
}

/** What flickers below a shut door, and walks behind it. */
const doorLightIn = (state: StageState): string => {
  const door = doorOf(state);
  return door ? JSON.stringify(doorLightOf(state, door, false)) : "";
};

const lightMoved = ({ state: a }: Moment, { state: b }: Moment): boolean =>
  doorLightIn(a) !== doorLightIn(b) ||
  a.light.level !== b.light.level ||
  Math.abs(a.light.mix - b.light.mix) >= VISIBLE.light ||
  Math.abs(a.split - b.split) >= VISIBLE.light;

/** All words, as far as they are revealed, and what counts or comes with them. */
function wordsOf({ state, layout }: Moment): string {
  const { bubbles, narration, lettering, meter } = state;
  const card = layout.card && state.cards.at(-1);
  return [
    ...bubbles.map(({ cue, pageIndex, revealed }) => `${cue.id}.${pageIndex}.${revealed}`),
    narration ? `${narration.cue.id}.${narration.pageIndex}.${narration.revealed}` : "",
    ...lettering.map(({ cue }) => cue.id),
    meter && meter.visible > 0 ? `${Math.round(meter.value)} ${Math.round(meter.visible * POSE_RATE)}` : "",
    card && layout.card ? cardProgress(card, layout.card.place.form, state.viewTime) : "",
  ].join("|");
}

type Card = Moment["state"]["cards"][number];
type Form = NonNullable<Moment["layout"]["card"]>["place"]["form"];

function cardProgress({ cue, local, remaining }: Card, form: Form, t: number): string {
  const coming = Math.floor(Math.min(local, CARD.comes) * POSE_RATE);
  const going = Math.floor(Math.min(remaining, CARD.goes) * POSE_RATE);
  const speed = form === "title" || form === "heading" ? 0 : CARD_STYLES[form].speed;
  const lines = cue.items.map(({ start, text }) => {
    const since = t - start;
    if (since < 0 || speed === 0) return "";
    return `${Math.floor(Math.min(text.length, since * speed))} ${Math.floor(Math.min(since, CARD.line) * POSE_RATE)}`;
  });
  return [cue.id, coming, going, ...lines].join();
}

function pixelsDiffer(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (!a || !b || a.length !== b.length) return a !== b;
  return a.some((pixel, i) => pixel !== b[i]);
}

/** A time in which nothing can be seen to move, seconds. */
export interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** Collects the times in which the picture stands: each lasts until something differs visibly from its beginning. */
export class StillTimes {
  readonly #frame: Frame;
  readonly #all: Stretch[] = [];
  #since: Moment | undefined;
  #last: Moment | undefined;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  add(moment: Moment): void {
    if (!this.#since || looksDifferent(this.#since, moment, this.#frame)) {
      this.#close(moment.t);
      this.#since = moment;
    }
    this.#last = moment;
  }

  #close(t: number): void {
    if (this.#since) this.#all.push({ from: this.#since.t, length: t - this.#since.t });
  }

  /** All of them, the longest first. */
  done(): Stretch[] {
    if (this.#last) this.#close(this.#last.t + 1 / POSE_RATE);
    this.#since = undefined;
    return this.#all.sort((a, b) => b.length - a.length);
  }
}
