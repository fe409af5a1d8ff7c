import type { SetPieceCue } from "../../../timeline/timeline.ts";
import { platformerRun } from "./platformer-runs.ts";
import { drawTitle, platformerScreens } from "./platformer-view.ts";
import { STEPS_PER_SECOND } from "./input-track.ts";
import { racerRun } from "./racer-runs.ts";
import { drawTurbo, racerScreens } from "./racer-view.ts";
import { runLength, stateAt } from "./recording.ts";
import { drawBanner, drawCentred, type Screens } from "./screen.ts";
import { table } from "../../../cast/table.ts";

export type Game = "platformer" | "racer";
type Outcome = "lost" | "won" | "crashed";

const OUTCOMES = table<{ readonly outcome: Outcome; readonly game: Game }>({
  "game-die": { outcome: "lost", game: "platformer" },
  "game-win": { outcome: "won", game: "platformer" },
  "game-crash": { outcome: "crashed", game: "racer" },
});

/** What is on the monitors: a run of a game, so many seconds in (negative: it waits to begin), played or left alone. */
export interface Playing {
  readonly game: Game;
  readonly outcome: Outcome;
  readonly seconds: number;
  /** Somebody holds the controller. */
  readonly played: boolean;
  /** It waits in its middle for hands that do something else: for so many seconds. */
  readonly paused?: number;
}

/** Seconds. */
const SCHEDULE = {
  /** A game that nothing decides was begun this long before its scene. */
  underway: 5,
  /** From the last thing that keeps the hands busy until the next game. */
  rest: 0.8,
  /** At least this long the end of a game is shown. */
  aftermath: 3.5,
  /** From one run to the next where nobody decides anything. */
  again: 4,
} as const;

/** Pieces during which one plays on. */
const PLAYS_ON = new Set(["eat", "nod", "laugh", "shrug", "beat", "game-die", "game-win", "game-crash"]);

/** Pieces that leave the hands free. */
const IDLE = new Set(["arrive", "beat", "meter-wild", "sidebar-rewrites-itself", "game-play"]);

/**
 * Which game runs at `t` in a side scene, from its set pieces alone. A game that a cue decides is played towards
 * that cue, so that its recorded end falls on the cue's start; one that nothing decides repeats.
 */
export function playingAt(pieces: readonly SetPieceCue[], sceneStart: number, t: number): Playing {
  const decided = pieces.filter(({ name }) => OUTCOMES[name]);
  const last = decided.findLast(({ start }) => start <= t);
  const next = decided.find(({ start }) => start > t);
  const chosen = pieces.findLast(({ name, start }) => name === "game-play" && start <= t);
  if (last && !(chosen && chosen.start > last.start)) {
    const back = resumesAt(pieces, last, next);
    const ended = OUTCOMES[last.name] as (typeof OUTCOMES)[string];
    if (t < back) return { ...ended, seconds: lengthOf(ended.outcome) + t - last.start, played: false };
  }
  if (next) {
    const { game, outcome } = OUTCOMES[next.name] as (typeof OUTCOMES)[string];
    return { game, outcome, seconds: lengthOf(outcome) - (next.start - t), played: true };
  }
  const game = gameNamed(chosen?.variant) ?? (last ? OUTCOMES[last.name]?.game : undefined) ?? "platformer";
  const outcome = game === "racer" ? "crashed" : "won";
  const begun =
    Math.max(chosen?.start ?? 0, last ? resumesAt(pieces, last, next) : 0) || sceneStart - SCHEDULE.underway;
  const { lost, paused } = pausesAt(pieces, begun, t);
  const seconds = (t - begun - lost) % (lengthOf(outcome) + SCHEDULE.again);
  return { game, outcome, seconds, played: paused === undefined && seconds < lengthOf(outcome), paused };
}

/** For how long by `t` a game that nothing decides has waited since it was begun, and since when it waits now. */
function pausesAt(pieces: readonly SetPieceCue[], begun: number, t: number): { lost: number; paused?: number } {
  let lost = 0;
  let until = begun;
  let since = begun;
  for (const [i, { name, start, end }] of pieces.entries()) {
    if (start > t) break;
    if (IDLE.has(name) || PLAYS_ON.has(name)) continue;
    // Who sleeps sleeps until something wakes them.
    const next = pieces[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const ends = name === "sleep" || next - end < SCHEDULE.rest ? next : end;
    const from = Math.max(until, start);
    if (start > until) since = start;
    lost += Math.max(0, Math.min(t, ends) - from);
    until = Math.max(until, ends);
  }
  return { lost, ...(t < until && { paused: t - Math.max(begun, since) }) };
}

const gameNamed = (variant: string | undefined): Game | undefined =>
  variant === "racer" || variant === "platformer" ? variant : undefined;

const lengthOf = (outcome: Outcome): number =>
  outcome === "crashed" ? runLength(racerRun()) : runLength(platformerRun(outcome));

/** When the next game begins after one was decided: once the hands are free for the rest of the scene, if ever. */
function resumesAt(pieces: readonly SetPieceCue[], last: SetPieceCue, next: SetPieceCue | undefined): number {
  const busy = pieces.filter(
    ({ name, start }) => !IDLE.has(name) && start > last.start && (!next || start < next.start),
  );
  if (busy.some(({ name }) => name === "wander" || name === "stand-stretch")) return Number.POSITIVE_INFINITY;
  return Math.max(last.start + SCHEDULE.aftermath, ...busy.map(({ end }) => end + SCHEDULE.rest));
}

/** The three monitors. */
export function screensOf(playing: Playing): Screens {
  const screens = runningScreens(playing);
  if (playing.paused === undefined) return screens;
  const near = screens.near.copy();
  drawBanner(near, "PAUSE", 13, Math.floor(playing.paused * 2) % 2 ? "O" : "w", "p");
  return { ...screens, near };
}

function runningScreens({ game, outcome, seconds }: Playing): Screens {
  if (game === "racer") {
    const run = racerRun();
    const beyond = Math.max(0, Math.floor(seconds * STEPS_PER_SECOND) - (run.states.length - 1));
    const last = stateAt(run, seconds);
    const state = { ...last, step: last.step + beyond, phaseStep: last.phaseStep + beyond };
    const screens = racerScreens(state);
    return seconds < 0 ? { ...screens, above: drawTurbo({ ...state, step: waitStep(seconds) }, "READY?") } : screens;
  }
  const run = platformerRun(outcome === "lost" ? "lost" : "won");
  const state = stateAt(run, seconds);
  const sinceEnd = Math.floor((seconds - runLength(run)) * STEPS_PER_SECOND);
  const screens = platformerScreens(sinceEnd >= 0 ? afterEnd(state, sinceEnd) : state, sinceEnd);
  if (seconds >= 0) return screens;
  const near = screens.near.copy();
  drawCentred(near, "START!", 14, waitStep(seconds) % 12 < 8 ? "w" : "O", "k");
  return { ...screens, near, above: drawTitle({ ...state, step: waitStep(seconds) }) };
}

/** Steps of a wait: they count on, so that what blinks goes on blinking. */
const waitStep = (seconds: number): number => 100000 + Math.floor(seconds * STEPS_PER_SECOND);

const afterEnd = <T extends { readonly step: number }>(state: T, since: number): T => ({
  ...state,
  step: state.step + since,
});

/** What the player feels of the game now: the keys, whether the hero is in the air, and what just befell him. */
export interface Thumbs {
  readonly keys: string;
  readonly airborne: boolean;
  readonly event?: "hurt" | "coin" | "near-miss";
}

/** Steps that a coin is smiled about. */
const GLAD = 14;

/** The thumbs follow the game, and the face what happens in it. */
export function thumbsOf({ game, outcome, seconds, played }: Playing): Thumbs {
  if (!played || seconds < 0) return { keys: "", airborne: false };
  if (game === "racer") {
    const run = racerRun();
    const state = stateAt(run, seconds);
    const passing = state.passed > stateAt(run, seconds - 0.5).passed;
    return {
      keys: state.keys,
      airborne: false,
      event: Math.abs(state.x) > 1 ? "hurt" : passing ? "near-miss" : undefined,
    };
  }
  const run = platformerRun(outcome === "lost" ? "lost" : "won");
  const state = stateAt(run, seconds);
  const before = stateAt(run, seconds - GLAD / STEPS_PER_SECOND);
  const event = state.phase === "dying" ? "hurt" : state.taken.length > before.taken.length ? "coin" : undefined;
  return { keys: state.keys, airborne: !state.grounded, event };
}
