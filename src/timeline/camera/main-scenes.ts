import type { Mood } from "../../cast/moods.ts";
import { hashNoise, seedOf } from "../../math/random.ts";
import type { BeatCues } from "../composing/cues.ts";
import type { TimedScene } from "../composing/pacing.ts";
import type { CameraCue, Shot } from "../timeline.ts";
import { narrated } from "./narrated.ts";
import { asked, CAMERA, stagesOf, type Take } from "./take.ts";

const TENSE: ReadonlySet<Mood> = new Set<Mood>(["panicking", "worried", "angry", "suspicious"]);

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

/** Wide first; then turn by turn: exchanges in a two-shot, longer turns by themselves. */
export function mainScene(
  scene: TimedScene,
  cues: readonly BeatCues[],
  takes: Take[],
  cast: readonly string[],
  tension: (t: number) => number,
): void {
  const [first] = cues as [BeatCues];
  takes.push({ start: scene.start, shot: "wide", on: [], move: "cut", of: first, claim: "opens" });
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
        // Words that are under way as people pass would be over their faces; a chorus has no room to give way.
        move: turn.cutsIn || turns.slice(i, exchange).some(isChorus) ? "cut" : "pan",
        of: turn.cues[0]!,
        ...(turn.cutsIn && { claim: "forced" }),
      });
      for (const { cues: own } of turns.slice(i, exchange)) for (const entry of own) asked(entry, takes);
      i = exchange;
      if (last.end - turn.start > CAMERA.longest) reframe(last, takes, tension, turns[exchange - 2]?.actor);
      continue;
    }
    const start = Math.max(turn.start, opening);
    if (turn.actor === undefined) narrated(turn.cues, start, cast, takes);
    else longTurn(turn, turns[i - 1], next, start, takes, tension);
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
  if (turn.actor === undefined) return;
  const short = turn.end - turn.start < CAMERA.exchange;
  const partner = before?.actor ?? next?.actor;
  if (short && partner !== undefined && partner !== turn.actor && !turn.cutsIn)
    takes.push({ start, shot: "two", on: [partner, turn.actor], move: "pan", of: first });
  else if (isAlarm(first)) takes.push({ start, shot: "wide", on: [], move: "cut", of: first, claim: "forced" });
  else {
    const shot = hasCard(turn) ? "medium" : openingShot(first, partner === turn.actor ? undefined : partner);
    takes.push({
      start,
      shot,
      on: withPartner(turn.actor, partner),
      move: "cut",
      of: first,
      ...(turn.cutsIn && { claim: "forced" }),
    });
  }
  reframe(turn, takes, tension, partner);
}

const isChorus = ({ cues }: TurnOf): boolean =>
  cues.some(({ cue }) => cue.type === "speech" && cue.actors !== undefined && cue.actors.length > 1);

const hasCard = ({ cues }: TurnOf): boolean => cues.some(({ cue }) => cue.type === "card");

const withPartner = (actor: string, partner: string | undefined): readonly string[] =>
  partner === undefined || partner === actor ? [actor] : [actor, partner];

/** How somebody is first seen in a turn of their own: with whom they talk to behind them or before the lens, or alone. */
const OPENINGS: readonly Shot[] = ["deep", "medium", "over", "deep", "medium"];

const openingShot = ({ cue }: BeatCues, partner: string | undefined): Shot =>
  partner === undefined ? "medium" : (OPENINGS[Math.floor(hashNoise(seedOf(cue.id), 3) * OPENINGS.length)] ?? "deep");

/** Within a longer turn: closer for the beat that matters, wide for an alarm, and never the same frame for too long. */
function reframe(turn: TurnOf, takes: Take[], tension: (t: number) => number, partner?: string): void {
  const { actor } = turn;
  if (actor === undefined) return;
  const alone = withPartner(actor, partner);
  let since = takes[takes.length - 1]?.start ?? turn.start;
  let shot: Shot = takes[takes.length - 1]?.shot ?? "medium";
  const take = (entry: BeatCues, start: number, to: Shot, move: CameraCue["move"], on: readonly string[] = alone) => {
    takes.push({ start, shot: to, on, move, of: entry });
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
      // What is read stays in frame: the camera only comes a little nearer, and back.
      if (shot !== "medium" && cue.start - since >= CAMERA.shortest) take(entry, cue.start, "medium", "pan");
      const stages = stagesOf(cue);
      for (const [k, at] of stages.entries()) {
        const stands = at - since;
        const would = (stages[k + 1] ?? cue.end) - since;
        if (stands >= CAMERA.comfortable.most || (would > CAMERA.longest && stands >= CAMERA.shortest))
          take(entry, at, shot === "medium" ? "close" : "medium", "pan");
      }
      return;
    }
    if (cue.type !== "speech" && cue.type !== "narration") return;
    const free = Math.max(cue.start, since + CAMERA.shortest);
    if (shot === "wide" && cue.end - free >= CAMERA.shortest) take(entry, free, openingShot(entry, alone[1]), "cut");
    if (matters(turn, i) && cue.start - since >= CAMERA.shortest && shot !== "close") {
      const tense = tension(cue.start) > 0.3 || (cue.type === "speech" && TENSE.has(cue.mood));
      take(entry, cue.start, "close", tense ? "push" : "cut");
    }
    const { least, most } = CAMERA.comfortable;
    const comfortable = least + (most - least) * hashNoise(seedOf(cue.id), 1);
    for (const page of cue.pages) {
      if (page.start - since < CAMERA.shortest || page.end - since <= comfortable) continue;
      const to = anotherFrame(shot, takes, alone.length > 1);
      const tense = tension(page.start) > 0.3 || (cue.type === "speech" && TENSE.has(cue.mood));
      if (to === "listener") take(entry, page.start, "deep", "cut", [...alone].reverse());
      else take(entry, page.start, to, to === "close" && tense ? "push" : "cut", to === "wide" ? [] : alone);
    }
  });
}

/** The order in which a long line is looked at: its speaker mostly, whom it is said to, how they take it, the room. */
const FRAMES: readonly (Shot | "listener")[] = ["close", "deep", "two", "medium", "listener", "over", "wide", "medium"];
const WITH_PARTNER: ReadonlySet<string> = new Set(["deep", "two", "over", "listener"]);

/** The next frame of the round that is neither the one that stands nor, but for the medium, the one before it. */
function anotherFrame(current: Shot, takes: readonly Take[], hasPartner: boolean): Shot | "listener" {
  const before = takes[takes.length - 2]?.shot;
  for (let i = 0; i < FRAMES.length; i++) {
    const shot = FRAMES[(takes.length + i) % FRAMES.length] as Shot | "listener";
    if (shot === current || (shot === before && shot !== "medium") || (!hasPartner && WITH_PARTNER.has(shot))) continue;
    if (shot === "listener" && current === "deep") continue;
    return shot;
  }
  return current === "medium" ? "close" : "medium";
}

const isAlarm = ({ cue }: BeatCues): boolean => cue.type === "sound" && cue.effect === "alarm";

/** The beat that matters: what follows a held silence or a look, a shout, a short last word, a line cut off next. */
function matters({ cues }: TurnOf, i: number): boolean {
  const { cue } = cues[i] as BeatCues;
  // Who speaks in chorus is seen together.
  if (cue.type !== "speech" || (cue.actors?.length ?? 0) > 1) return false;
  const before = cues[i - 1]?.cue;
  const held =
    before?.type === "action" &&
    before.gestures.some(({ name }) => name === "pause" || name === "stare" || name === "smile" || name === "sigh");
  const lastWord = i === cues.length - 1 && i > 0 && cue.text.length <= 48;
  return held || cue.delivery === "shout" || cue.delivery === "whisper" || (lastWord && cue.mood !== "neutral");
}
