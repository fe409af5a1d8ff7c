import type { Mood } from "../cast/moods.ts";
import type { Casting } from "./casting.ts";
import type { BeatCues } from "./cues.ts";
import type { TimedScene } from "./pacing.ts";
import { hashNoise, seedOf } from "../math/random.ts";
import { type TensionChange, tensionAt } from "./tension.ts";
import type { CameraCue, Shot } from "./timeline.ts";

/** The rules of the camera, in seconds. */
export const CAMERA = {
  /** No shot is cut sooner, unless an interruption cuts it. */
  shortest: 1.5,
  /** No shot stands longer without a reframe. */
  longest: 12,
  /** A shot that stands longer than something between these (by the line) is reframed where a page turns. */
  comfortable: { least: 5.2, most: 8.6 },
  establishing: 2.6,
  /** Turns shorter than this are part of an exchange, held by one two-shot. */
  exchange: 3.2,
  /** Longest of an exchange's two-shot. */
  exchangeLongest: 9,
  closeUp: 3.4,
} as const;

interface Take {
  start: number;
  shot: Shot;
  on: readonly string[];
  move: CameraCue["move"];
  /** The cue it was chosen for: names it and gives its source. */
  readonly of: BeatCues;
  /** May be shorter than the shortest: an interruption, an author's wish. */
  readonly forced?: boolean;
}

const TENSE: ReadonlySet<Mood> = new Set<Mood>(["panicking", "worried", "angry", "suspicious"]);

/** Shots for the whole episode, one after the other without a gap, by rule alone. */
export function directCamera(
  scenes: readonly TimedScene[],
  cues: readonly BeatCues[],
  tension: readonly TensionChange[],
  onStage: Casting["onStage"],
  duration: number,
): CameraCue[] {
  const takes: Take[] = [];
  const byScene = new Map<number, BeatCues[]>();
  for (const cue of cues) {
    const list = byScene.get(cue.timed.beat.scene);
    if (list) list.push(cue);
    else byScene.set(cue.timed.beat.scene, [cue]);
  }
  scenes.forEach((scene, i) => {
    const own = byScene.get(i) ?? [];
    const [first] = own;
    if (!first) return;
    if (scene.plan.split) sideScene(scene, own, takes);
    else if (scene.plan.kind === "end") endCards(scene, own, takes, onStage[i] ?? []);
    else mainScene(scene, own, takes, (t) => tensionAt(tension, t));
  });
  return laid(takes, duration);
}

/** The split stands, leaning now to one half, now to both; what is seen far away is an insert. */
function sideScene(scene: TimedScene, cues: readonly BeatCues[], takes: Take[]): void {
  const [first] = cues as [BeatCues];
  takes.push({ start: scene.start, shot: "split", on: [], move: "cut", of: first });
  let since = scene.start;
  let leaning = false;
  for (const entry of cues) {
    const { cue, timed } = entry;
    if (asked(entry, takes)) {
      since = cue.start;
      continue;
    }
    const far = timed.pieces.find(({ name }) => name === "sidebar-rewrites-itself");
    if (far) {
      takes.push({ start: far.start, shot: "insert", on: ["sidebar"], move: "cut", of: entry });
      since = Math.max(far.end, cue.end);
      leaning = false;
      takes.push({ start: since, shot: "split", on: [], move: "cut", of: entry });
    } else if (cue.end - since > CAMERA.longest && cue.start - since >= CAMERA.shortest) {
      leaning = !leaning;
      const actor = "actor" in cue ? cue.actor : undefined;
      const on = leaning ? [actor ?? scene.plan.resident ?? scene.plan.place] : [];
      takes.push({ start: cue.start, shot: "split", on, move: "pan", of: entry });
      since = cue.start;
    }
  }
}

/** Behind the end cards the camera looks at the company, one after the other. */
function endCards(scene: TimedScene, cues: readonly BeatCues[], takes: Take[], cast: Casting["onStage"][number]): void {
  cues.forEach((entry, i) => {
    const one = i === 0 ? undefined : cast[(i - 1) % Math.max(1, cast.length)]?.id;
    const start = i === 0 ? scene.start : entry.cue.start;
    if (one === undefined) takes.push({ start, shot: "wide", on: [], move: "cut", of: entry });
    else takes.push({ start, shot: "medium", on: [one], move: "pan", of: entry });
  });
}

interface TurnOf {
  readonly actor: string | undefined;
  readonly cues: BeatCues[];
  readonly start: number;
  readonly end: number;
  readonly cutsIn: boolean;
}

function turnsOf(cues: readonly BeatCues[]): TurnOf[] {
  const turns: { actor: string | undefined; cues: BeatCues[]; start: number; end: number; cutsIn: boolean }[] = [];
  let turn = -1;
  for (const entry of cues) {
    const { beat } = entry.timed;
    const speech = entry.timed.pages.length > 0 || entry.cue.type === "card";
    const end = speech ? entry.cue.end : Math.max(entry.cue.start + 0.4, Math.min(entry.cue.end, entry.cue.start + 1));
    const last = turns[turns.length - 1];
    if (last && beat.turn === turn) {
      last.cues.push(entry);
      last.actor ??= entry.cue.type !== "narration" && "actor" in entry.cue ? entry.cue.actor : undefined;
      (last as { end: number }).end = Math.max(last.end, end);
      continue;
    }
    turn = beat.turn;
    const actor = "actor" in entry.cue ? entry.cue.actor : undefined;
    const cutsIn = beat.type === "speech" && beat.cutsIn;
    turns.push({ actor, cues: [entry], start: entry.cue.start, end, cutsIn });
  }
  return turns;
}

function mainScene(scene: TimedScene, cues: readonly BeatCues[], takes: Take[], tension: (t: number) => number): void {
  const [first] = cues as [BeatCues];
  takes.push({ start: scene.start, shot: "wide", on: [], move: "cut", of: first });
  const opening = first.cue.start + CAMERA.establishing;
  const turns = turnsOf(cues);
  let i = 0;
  while (i < turns.length) {
    const turn = turns[i] as TurnOf;
    const next = turns[i + 1];
    const exchange = exchangeFrom(turns, i);
    if (exchange > i + 1) {
      const last = turns[exchange - 1] as TurnOf;
      const on = [...new Set(turns.slice(i, exchange).flatMap(({ actor }) => actor ?? []))];
      takes.push({
        start: Math.max(turn.start, opening),
        shot: "two",
        on,
        move: turn.cutsIn ? "cut" : "pan",
        of: turn.cues[0]!,
        forced: turn.cutsIn,
      });
      for (const { cues: own } of turns.slice(i, exchange)) for (const entry of own) asked(entry, takes);
      i = exchange;
      if (last.end - turn.start > CAMERA.longest) reframe(last, takes, tension);
      continue;
    }
    longTurn(turn, turns[i - 1], next, Math.max(turn.start, opening), takes, tension);
    i++;
  }
}

/** Where an exchange of short turns between two people that begins at `from` ends (exclusive). */
function exchangeFrom(turns: readonly TurnOf[], from: number): number {
  const people = new Set<string>();
  let i = from;
  for (; i < turns.length; i++) {
    const turn = turns[i] as TurnOf;
    if (turn.actor === undefined || turn.cues.some(({ cue }) => cue.type === "card")) break;
    if (turn.end - turn.start > CAMERA.exchange) break;
    if (turn.end - (turns[from] as TurnOf).start > CAMERA.exchangeLongest) break;
    people.add(turn.actor);
    if (people.size > 2) break;
  }
  return i;
}

function longTurn(
  turn: TurnOf,
  before: TurnOf | undefined,
  next: TurnOf | undefined,
  start: number,
  takes: Take[],
  tension: (t: number) => number,
): void {
  const [first] = turn.cues as [BeatCues];
  if (turn.actor === undefined) {
    takes.push({ start, shot: "wide", on: [], move: "cut", of: first });
    for (const entry of turn.cues) asked(entry, takes);
    return;
  }
  const short = turn.end - turn.start < CAMERA.exchange;
  const partner = before?.actor ?? next?.actor;
  if (short && partner !== undefined && partner !== turn.actor && !turn.cutsIn)
    takes.push({ start, shot: "two", on: [partner, turn.actor], move: "pan", of: first });
  else if (isAlarm(first)) takes.push({ start, shot: "wide", on: [], move: "cut", of: first, forced: true });
  else takes.push({ start, shot: "medium", on: [turn.actor], move: "cut", of: first, forced: turn.cutsIn });
  reframe(turn, takes, tension, before?.actor);
}

/** Within a longer turn: closer for the beat that matters, wide for an alarm, and never the same frame for too long. */
function reframe(turn: TurnOf, takes: Take[], tension: (t: number) => number, partner?: string): void {
  const { actor } = turn;
  if (actor === undefined) return;
  let since = takes[takes.length - 1]?.start ?? turn.start;
  let shot: Shot = takes[takes.length - 1]?.shot ?? "medium";
  const take = (
    entry: BeatCues,
    start: number,
    to: Shot,
    move: CameraCue["move"],
    on: readonly string[] = [actor],
    forced = false,
  ) => {
    takes.push({ start, shot: to, on, move, of: entry, forced });
    since = start;
    shot = to;
  };
  turn.cues.forEach((entry, i) => {
    const { cue } = entry;
    if (asked(entry, takes)) {
      since = cue.start;
      shot = takes[takes.length - 1]?.shot ?? shot;
      return;
    }
    if (isAlarm(entry) && shot !== "wide" && cue.start - since >= CAMERA.shortest) {
      take(entry, cue.start, "wide", "cut", []);
      return;
    }
    if (cue.type === "card") {
      if (shot !== "medium") take(entry, cue.start, "medium", "pan");
      since = cue.start;
      return;
    }
    if (cue.type !== "speech") return;
    if (shot === "wide" && cue.start - since >= CAMERA.shortest) take(entry, cue.start, "medium", "cut");
    if (matters(turn, i) && cue.start - since >= CAMERA.shortest && shot !== "close") {
      take(entry, cue.start, "close", tension(cue.start) > 0.3 || TENSE.has(cue.mood) ? "push" : "cut");
    }
    const { least, most } = CAMERA.comfortable;
    const comfortable = least + (most - least) * hashNoise(seedOf(cue.id), 1);
    for (const page of cue.pages) {
      if (page.start - since < CAMERA.shortest || page.end - since <= comfortable) continue;
      const to = anotherFrame(shot, takes, partner !== undefined && partner !== actor);
      const tense = tension(page.start) > 0.3 || TENSE.has(cue.mood);
      const on = to === "wide" ? [] : to === "two" ? [partner as string, actor] : [actor];
      take(entry, page.start, to, to === "two" ? "pan" : to === "close" && tense ? "push" : "cut", on);
    }
  });
}

/** The order in which a long line is looked at: its speaker mostly, whom it is said to, the room. */
const FRAMES: readonly Shot[] = ["close", "medium", "two", "medium", "wide", "medium"];

/** The next frame of the round that is neither the one that stands nor, but for the medium, the one before it. */
function anotherFrame(current: Shot, takes: readonly Take[], hasPartner: boolean): Shot {
  const before = takes[takes.length - 2]?.shot;
  for (let i = 0; i < FRAMES.length; i++) {
    const shot = FRAMES[(takes.length + i) % FRAMES.length] as Shot;
    if (shot === current || (shot === before && shot !== "medium") || (shot === "two" && !hasPartner)) continue;
    return shot;
  }
  return current === "medium" ? "close" : "medium";
}

const isAlarm = ({ cue }: BeatCues): boolean => cue.type === "sound" && cue.effect === "alarm";

/** The beat that matters: what follows a held silence or a look, a shout, a short last word, a line cut off next. */
function matters({ cues }: TurnOf, i: number): boolean {
  const { cue } = cues[i] as BeatCues;
  if (cue.type !== "speech") return false;
  const before = cues[i - 1]?.cue;
  const held =
    before?.type === "action" &&
    before.gestures.some(({ name }) => name === "pause" || name === "stare" || name === "smile" || name === "sigh");
  const lastWord = i === cues.length - 1 && i > 0 && cue.text.length <= 48;
  return held || cue.delivery === "shout" || cue.delivery === "whisper" || (lastWord && cue.mood !== "neutral");
}

const SHOTS: ReadonlySet<string> = new Set<Shot>(["wide", "two", "medium", "close", "split", "insert"]);

/** An author's directive decides. */
function asked(entry: BeatCues, takes: Take[]): boolean {
  const { directive } = entry.timed.beat;
  const shot = directive?.camera;
  if (typeof shot !== "string" || !SHOTS.has(shot)) return false;
  const on = typeof directive?.on === "string" ? directive.on.split(/\s*,\s*/) : [];
  const fallback = "actor" in entry.cue && entry.cue.actor !== undefined ? [entry.cue.actor] : [];
  takes.push({
    start: entry.cue.start,
    shot: shot as Shot,
    on: on.length > 0 || shot === "wide" ? on : fallback,
    move: "cut",
    of: entry,
    forced: true,
  });
  return true;
}

/** Takes become cues that meet: what would stand too short is left out, what says nothing new is joined. */
function laid(takes: readonly Take[], duration: number): CameraCue[] {
  const kept: Take[] = [];
  for (const take of takes) {
    const last = kept[kept.length - 1];
    if (last && take.start - last.start < 1e-6) {
      kept[kept.length - 1] = { ...take, start: last.start };
      continue;
    }
    if (last && last.shot === take.shot && last.on.join() === take.on.join()) continue;
    if (last && take.start < last.start + CAMERA.shortest && !take.forced) {
      const wait = last.start + CAMERA.shortest;
      kept.push({ ...take, start: wait });
      continue;
    }
    kept.push(take);
  }
  const sorted = kept.filter((take, i) => {
    const next = kept[i + 1];
    return !next || next.start > take.start + 1e-6;
  });
  const used = new Map<string, number>();
  const nameOf = ({ cue }: BeatCues): string => {
    const count = (used.get(cue.id) ?? 0) + 1;
    used.set(cue.id, count);
    return `${cue.id}.camera${count === 1 ? "" : count}`;
  };
  return sorted.map(({ start, shot, on, move, of }, i) => ({
    id: nameOf(of),
    type: "camera",
    start: i === 0 ? 0 : start,
    end: sorted[i + 1]?.start ?? duration,
    scene: of.cue.scene,
    source: of.cue.source,
    shot,
    on,
    move,
  }));
}
