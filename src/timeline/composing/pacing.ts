import { SOUND_FAMILIES } from "../../cast/sound-families.ts";
import { toMillisecond } from "../../math/round.ts";
import type { Direction, RichText } from "../../script/script.ts";
import type { ClosingDoor } from "./closing-door.ts";
import type { Beat, Beats, CardBeat, DirectionBeat, ScenePlan, SpeechBeat } from "./beats.ts";
import { CLOSING_DOOR, GESTURE_TIMES, PACING } from "./pacing-rules.ts";
import { type LayoutMemory, NO_MEMORY } from "./layout-memory.ts";
import type { PageText } from "./pages.ts";
import { type PieceCall, pieceLength, SET_PIECES } from "./set-pieces.ts";
import type { CardItem, GestureCall, Page } from "../timeline.ts";

/** A beat with its place on the time axis. All times in seconds of the episode. */
export interface TimedBeat {
  readonly beat: Beat;
  readonly start: number;
  /** When the cue ends; the next beat may begin before (gestures and alarms run on beneath). */
  readonly end: number;
  readonly pages: readonly Page[];
  readonly items: readonly CardItem[];
  readonly gestures: readonly GestureCall[];
  /** Set pieces that the beat asks for, one after the other. */
  readonly pieces: readonly TimedPiece[];
}

export interface TimedPiece extends PieceCall {
  readonly start: number;
  readonly end: number;
}

export interface TimedScene {
  readonly plan: ScenePlan;
  readonly start: number;
  readonly end: number;
}

export interface Pacing {
  readonly timed: readonly TimedBeat[];
  readonly scenes: readonly TimedScene[];
  /** Where the story ends before a door: that stretch, between its last scene and what follows. */
  readonly door?: { readonly start: number; readonly end: number };
  readonly duration: number;
}

/** Where the next beat begins, and what is laid out there. */
interface Laid extends Omit<TimedBeat, "beat" | "start"> {
  readonly next: number;
}

const NONE: readonly never[] = [];

/** All that a beat lays out, and when the next may begin. */
const laidOut = (
  end: number,
  next: number,
  { pages = NONE, items = NONE, gestures = NONE, pieces = NONE }: Partial<Laid>,
): Laid => ({ end, next, pages, items, gestures, pieces });

/** Lays the beats on the time axis, from `opening` seconds (the title) on. `pace` 2 is twice as fast. */
export function paceBeats(
  { beats, scenes }: Beats,
  pace: number,
  opening: number,
  closing?: ClosingDoor,
  memory: LayoutMemory = NO_MEMORY,
): Pacing {
  const timed: TimedBeat[] = [];
  const starts: number[] = [];
  const food: (string | undefined)[] = [];
  let now = opening;
  let before: TimedBeat | undefined;
  let door: { start: number; end: number } | undefined;
  const standBeforeDoor = (from: number): number => {
    door = { start: toMillisecond(from), end: toMillisecond(from + CLOSING_DOOR.length / pace) };
    return door.end;
  };
  beats.forEach((beat) => {
    const scene = scenes[beat.scene] as ScenePlan;
    const rate = pace * positive(beat.directive?.pace, 1);
    if (starts[beat.scene] === undefined) {
      if (before) now += PACING.sceneClosing / pace;
      if (before && closing && before.beat.scene <= closing.after && beat.scene > closing.after)
        now = standBeforeDoor(now);
      starts[beat.scene] = before ? toMillisecond(now) : 0;
      if (beat.type !== "card") now += PACING.sceneOpening[scene.split ? "side" : "main"] / pace;
      else if (before && !scene.split && scenes[before.beat.scene]?.split) now += PACING.cardAfterSide / pace;
    }
    now += seconds(beat.directive?.wait);
    const start = toMillisecond(Math.max(before?.start ?? 0, now - seconds(beat.directive?.overlap)));
    const laid = layOut(beat, scene, start, rate, food[beat.scene], memory);
    for (const piece of laid.pieces) if (piece.name === "conjure") food[beat.scene] = piece.variant;
    const { end, pages, items, gestures, pieces } = laid;
    before = { beat, start, end: toMillisecond(end), pages, items, gestures, pieces };
    timed.push(before);
    now = laid.next + seconds(beat.directive?.hold === true ? 1 : beat.directive?.hold);
  });
  const last = timed.reduce((end, { end: own }) => Math.max(end, own), now);
  let duration = toMillisecond(last + PACING.sceneClosing / pace);
  if (closing && !door && before) duration = standBeforeDoor(duration);
  const ends = (i: number): number => (i === closing?.after ? door?.start : undefined) ?? starts[i + 1] ?? duration;
  return {
    timed,
    scenes: scenes.map((plan, i) => ({ plan, start: starts[i] ?? 0, end: ends(i) })),
    ...(door && { door }),
    duration,
  };
}

const seconds = (value: unknown): number =>
  typeof value === "number" && Number.isFinite(value) ? Math.max(0, value) : 0;
const positive = (value: unknown, otherwise: number): number =>
  typeof value === "number" && value > 0 && Number.isFinite(value) ? value : otherwise;

function layOut(
  beat: Beat,
  scene: ScenePlan,
  start: number,
  rate: number,
  food: string | undefined,
  memory: LayoutMemory,
): Laid {
  switch (beat.type) {
    case "speech":
      return speechAt(beat, scene, start, rate, food, memory);
    case "narration":
      return narrationAt(beat, scene, start, rate, food, memory);
    case "card":
      return cardAt(beat, start, rate);
    case "sound":
      return soundAt(beat, scene, start, rate, food, memory);
    case "action":
      return actionAt(beat, scene, start, rate, food, memory);
  }
}

/** Pages one after the other; each takes its reading time times `factor`. */
function pagesAt(texts: readonly PageText[], start: number, rate: number, factor: number, fixed?: number): Page[] {
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  let at = start;
  return texts.map(({ text, spans }) => {
    const reading = Math.max(PACING.shortestPage, (text.length / PACING.readingSpeed) * factor);
    const length =
      fixed === undefined
        ? Math.min(PACING.longestPage, reading) / rate
        : (fixed * text.length) / Math.max(1, characters);
    const page = { start: toMillisecond(at), end: toMillisecond(at + length), text, spans };
    at += length + (fixed === undefined ? PACING.betweenPages / rate : 0);
    return page;
  });
}

const endOf = (pages: readonly Page[], start: number): number => pages[pages.length - 1]?.end ?? start;

function speechAt(
  beat: SpeechBeat,
  scene: ScenePlan,
  start: number,
  rate: number,
  food: string | undefined,
  memory: LayoutMemory,
): Laid {
  const { speech, delivery } = beat;
  const factor = Math.max(
    PACING.quickest,
    (delivery === "shout" ? PACING.shoutFactor : 1) *
      (speech.trailsOff ? PACING.trailingFactor : 1) *
      (speech.cutOff ? PACING.cutOffFactor : 1),
  );
  const recorded = typeof beat.directive?.voice === "string" ? seconds(beat.directive.length) || undefined : undefined;
  const pages = pagesAt(memory.paginate(speech), start, rate, factor, recorded);
  const end = endOf(pages, start);
  const cut = speech.cutOff || beat.directive?.cut === true;
  const gap = (beat.closes ? PACING.afterTurn : PACING.betweenPages) / rate;
  const pieces = scene.split ? piecesAt(memory.piecesAsked(speech.text, true, food), start, rate) : NONE;
  return laidOut(end, cut ? end - PACING.cutOffOverlap : end + gap, { pages, pieces });
}

function narrationAt(
  beat: RichText & Beat,
  scene: ScenePlan,
  start: number,
  rate: number,
  food: string | undefined,
  memory: LayoutMemory,
): Laid {
  const pieces = scene.split ? piecesAt(memory.piecesAsked(beat.text, false, food), start, rate) : NONE;
  const pages = pagesAt(memory.paginate(beat), start, rate, 1);
  const end = Math.max(endOf(pages, start), pieces[pieces.length - 1]?.end ?? 0);
  // What is to be seen may take longer than what is to be read: the words stay, and come as slowly.
  const last = pages.pop();
  if (last) pages.push({ start: last.start, end: toMillisecond(end), text: last.text, spans: last.spans });
  return laidOut(end, end + PACING.afterTurn / rate, { pages, pieces });
}

function cardAt(beat: CardBeat, start: number, rate: number): Laid {
  const text = beat.items.reduce((sum, item) => sum + item.text.length + 1, 0);
  if (beat.kind === "heading") {
    const { shortest, longest, readingSpeed } = PACING.headingCard;
    const end = start + Math.min(longest, Math.max(shortest, text / readingSpeed)) / rate;
    return laidOut(end, end + PACING.betweenPages / rate, { items: itemsAt(beat, () => start) });
  }
  if (beat.kind === "takeaways" || beat.kind === "credits" || beat.kind === "next" || beat.kind === "faq") {
    const { shortest, longest, readingSpeed } = PACING.endCard;
    const length = Math.min(longest, Math.max(shortest, text / readingSpeed)) / rate;
    const step = Math.min(0.4, (length * 0.4) / Math.max(1, beat.items.length));
    return laidOut(start + length, start + length, { items: itemsAt(beat, (i) => start + i * step) });
  }
  const { lead, itemShortest, readingSpeed, tail } = PACING.listCard;
  let at = start + lead / rate;
  const items = itemsAt(beat, (i) => {
    const own = at;
    at += Math.max(itemShortest, (beat.items[i]?.text.length ?? 0) / readingSpeed) / rate;
    return own;
  });
  const shown = beat.kind === "figure" ? Math.max(at, start + PACING.figureCard / rate) : at;
  const end = shown + tail / rate;
  return laidOut(end, end, { items });
}

const itemsAt = (beat: CardBeat, startOf: (index: number) => number): CardItem[] =>
  beat.items.map(({ text, spans, depth, source }, i) => ({
    text,
    spans,
    depth,
    start: toMillisecond(startOf(i)),
    source,
  }));

/** How long the sounds of a direction ring, and when the next beat may begin. */
function soundTimes({ meaning }: Direction): { length: number; hold: number } {
  let length = 0;
  let hold = 0;
  for (const { effect, count } of meaning.sounds) {
    const family = SOUND_FAMILIES[effect];
    const times = Math.max(1, count);
    length = Math.max(length, hold + family.length + (times - 1) * family.hold);
    hold += family.hold * times;
  }
  return { length, hold };
}

function soundAt(
  beat: DirectionBeat,
  scene: ScenePlan,
  start: number,
  rate: number,
  food: string | undefined,
  memory: LayoutMemory,
): Laid {
  const { length, hold } = soundTimes(beat.direction);
  const calls = scene.split ? memory.piecesAsked(beat.direction.text, false, food) : NONE;
  const pieces = piecesAt(calls, start, rate);
  const end = Math.max(start + length, pieces[pieces.length - 1]?.end ?? 0);
  return laidOut(end, Math.max(start + hold / rate, pieces[pieces.length - 1]?.end ?? 0), { pieces });
}

function actionAt(
  beat: DirectionBeat,
  scene: ScenePlan,
  start: number,
  rate: number,
  food: string | undefined,
  memory: LayoutMemory,
): Laid {
  const { meaning, inline, text } = beat.direction;
  const sound = soundTimes(beat.direction);
  const calls = scene.split ? memory.piecesAsked(text, false, food) : NONE;
  if (calls.length > 0) {
    const pieces = piecesAt(calls, start, rate);
    const end = Math.max(
      start + PACING.closingAction / rate,
      start + sound.length,
      pieces[pieces.length - 1]?.end ?? start,
    );
    return laidOut(end, end + PACING.betweenPages / rate, { pieces, gestures: gesturesAt(beat, start, rate) });
  }
  const gestures = gesturesAt(beat, start, rate);
  const own = meaning.gestures.reduce<number>(
    (most, { name }, i) => Math.max(most, i * PACING.gestureStagger + GESTURE_TIMES[name].own),
    PACING.moodLead,
  );
  const lead = inline ? Math.min(own, 0.5) : beat.closes || scene.split ? Math.max(own, PACING.closingAction) : own;
  const next = start + Math.max(lead / rate, Math.min(sound.hold, lead + 0.4) / rate);
  const end = gestures.reduce((most, gesture) => Math.max(most, gesture.end), Math.max(next, start + sound.length));
  return laidOut(end, next, { gestures });
}

function gesturesAt(beat: DirectionBeat, start: number, rate: number): GestureCall[] {
  return beat.direction.meaning.gestures.map(({ name, target, variant }, i) => {
    const from = start + (i * PACING.gestureStagger) / rate;
    return {
      name,
      target,
      variant,
      start: toMillisecond(from),
      end: toMillisecond(from + GESTURE_TIMES[name].length / rate),
    };
  });
}

function piecesAt(calls: readonly PieceCall[], start: number, rate: number): TimedPiece[] {
  let at = start;
  return calls.map((call) => {
    const from = at;
    const length = pieceLength([call]);
    at += length / rate;
    const end = from + Math.max(length, SET_PIECES[call.name].length) / rate;
    const { name, variant } = call;
    return { name, variant, start: toMillisecond(from), end: toMillisecond(end) };
  });
}
