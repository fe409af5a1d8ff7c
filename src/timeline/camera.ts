import type { Mood } from "../cast/moods.ts";
import type { BeatCues } from "./cues.ts";
import type { TimedScene } from "./pacing.ts";
import type { CameraCue, Meter, Shot } from "./timeline.ts";

/** The rules of the camera, in seconds. */
export const CAMERA = {
  /** No shot is cut sooner, unless an interruption cuts it. */
  shortest: 1.5,
  /** No shot stands longer without a reframe. */
  longest: 12,
  /** A shot that is longer than this looks for a place to reframe. */
  comfortable: 7,
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
  meters: readonly Meter[],
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
    else mainScene(scene, own, takes, tensionOf(meters));
  });
  return laid(takes, duration);
}

/** Share of its scale at which the highest meter stands, by time. */
const tensionOf =
  (meters: readonly Meter[]) =>
  (t: number): number => {
    let most = 0;
    for (const { keys, min, max } of meters) {
      const key = keys.findLast((candidate) => candidate.t <= t);
      if (key && max > min) most = Math.max(most, (key.value - min) / (max - min));
    }
    return most;
  };

/** The split stands; what is seen far away is an insert. */
function sideScene(scene: TimedScene, cues: readonly BeatCues[], takes: Take[]): void {
  const [first] = cues as [BeatCues];
  takes.push({ start: scene.start, shot: "split", on: [], move: "cut", of: first });
  for (const entry of cues) {
    const far = entry.timed.pieces.find(({ name }) => name === "sidebar-rewrites-itself");
    if (asked(entry, takes)) continue;
    if (!far) continue;
    takes.push({ start: far.start, shot: "insert", on: ["sidebar"], move: "cut", of: entry });
    takes.push({ start: Math.max(far.end, entry.cue.end), shot: "split", on: [], move: "cut", of: entry });
  }
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
    if (cue.type === "sound" && cue.effect === "alarm" && cue.start - since >= CAMERA.shortest) {
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
      return;
    }
    for (const page of cue.pages) {
      const standing = page.start - since;
      const wouldStand = page.end - since;
      if (standing < CAMERA.shortest || wouldStand <= CAMERA.comfortable) continue;
      if (shot === "close") take(entry, page.start, "medium", "cut");
      else if (shot === "medium" && partner !== undefined && partner !== actor && isEven(takes.length))
        take(entry, page.start, "two", "pan", [partner, actor]);
      else if (shot === "medium" && wouldStand > CAMERA.comfortable)
        take(
          entry,
          page.start,
          isEven(takes.length) ? "wide" : "close",
          isEven(takes.length) ? "cut" : "push",
          isEven(takes.length) ? [] : [actor],
        );
      else take(entry, page.start, "medium", "cut");
    }
  });
}

const isEven = (n: number): boolean => n % 2 === 0;

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
