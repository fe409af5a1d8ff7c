import type { Channel } from "../../cast/acting.ts";
import type { Character, Stance } from "../../cast/character.ts";
import { easeOutBack } from "../../math/ease.ts";
import { hashNoise, seedOf } from "../../math/random.ts";
import type { ActorState } from "../../timeline/state.ts";

const TURN = 2 * Math.PI;

/** Smooth noise in −1…1 with about one wave in `period` seconds. */
export function wander(seed: number, t: number, period: number): number {
  const x = t / period;
  const cell = Math.floor(x);
  const u = x - cell;
  const ease = u * u * (3 - 2 * u);
  const a = hashNoise(seed, cell);
  return 2 * (a + (hashNoise(seed, cell + 1) - a) * ease) - 1;
}

/** A shift of weight: stands for a while, then goes over within a quarter of a second. −1, 0 or 1. */
function stance(seed: number, t: number, period: number): number {
  const cell = Math.floor(t / period);
  const at = (c: number): number => Math.round(3 * hashNoise(seed, c) - 1.5);
  const u = Math.min(1, (t - cell * period) / 0.35);
  const ease = u * u * (3 - 2 * u);
  return at(cell - 1) + (at(cell) - at(cell - 1)) * ease;
}

/** Between two ways to stand. */
export interface Standing {
  readonly from: Stance;
  readonly to: Stance;
  /** 0…1, and a little over on the way. */
  readonly mix: number;
  /** Seconds since the change began. */
  readonly since: number;
}

const REST: Stance = {};
/** Seconds from one stance to the next. */
export const STANCE_CHANGE = 0.4;

/** How somebody stands at a time: the stances in an order of their own, changed with a small overshoot. */
export function standingAt(character: Character, t: number): Standing {
  const { every, of } = character.acting.idle.stances;
  const seed = seedOf(character.id) + 11;
  const shifted = t + hashNoise(seed, 0) * every;
  const cell = Math.floor(shifted / every);
  const at = (c: number): Stance =>
    c <= 0 ? (of[0] ?? REST) : (of[Math.floor(hashNoise(seed, c) * of.length)] ?? REST);
  const since = shifted - cell * every;
  return { from: at(cell - 1), to: at(cell), mix: easeOutBack(since / STANCE_CHANGE), since };
}

/** What a living body does by itself: breath, weight, hover, the accents of talk. */
export function idle(
  character: Character,
  actor: ActorState,
  t: number,
  tempo: number,
): Partial<Record<Channel, number>> {
  const { breath, drift, hover, talk } = character.acting.idle;
  const seed = seedOf(character.id);
  const breathing = Math.sin((TURN * t) / breath.period + seed);
  const offsets: Partial<Record<Channel, number>> = {
    bob: -breath.rise * (0.5 + 0.5 * breathing) * tempo,
    lean: breath.lean * breathing,
    headY: breath.rise * 0.35 * Math.sin((TURN * t) / breath.period + seed - 0.9),
    sway: drift.sway * stance(seed + 1, t + 1.3, drift.period * 1.6),
    head:
      drift.head * (0.6 * stance(seed + 2, t, drift.period) + 0.5 * wander(seed + 3, t, drift.period * 0.55) * tempo),
    faceX: 2.4 * stance(seed + 2, t, drift.period),
  };
  if (hover) offsets.y = hover.units * Math.sin((TURN * t) / hover.period + seed);
  if (actor.speaking) {
    // Accents on the open vowels: the head goes with the voice.
    const open = actor.mouth === "ah" || actor.mouth === "oh" || actor.mouth === "wide";
    const loud = Math.min(1.6, actor.intensity) * (actor.mouth === "wide" ? 1.5 : 1);
    const beat = wander(seed + 5, t, 0.42);
    offsets.head = (offsets.head ?? 0) + talk.head * beat * loud;
    offsets.headY = (offsets.headY ?? 0) + (open ? -talk.bob * loud : talk.bob * 0.4);
    offsets.faceY = open ? -1.6 * loud : 0.8;
    offsets.faceX = (offsets.faceX ?? 0) + 3 * wander(seed + 6, t, 0.9);
    offsets.browL = 3.2 * Math.max(0, wander(seed + 7, t, 0.8)) * loud;
    offsets.browR = 3.2 * Math.max(0, wander(seed + 7, t + 0.1, 0.8)) * loud;
    offsets.lean = (offsets.lean ?? 0) + 0.9 * wander(seed + 8, t, 0.75) * loud;
    offsets.stretch = open ? 0.006 * loud : -0.003;
  }
  return offsets;
}
