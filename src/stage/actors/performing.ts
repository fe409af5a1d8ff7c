import type { ArmPlace, Channel, Gesture, Shown } from "../../cast/acting.ts";
import { CHANNELS } from "../../cast/acting.ts";
import type { Character } from "../../cast/character.ts";
import { GESTURES } from "../../cast/gestures/gestures.ts";
import { seedOf } from "../../math/random.ts";
import type { Performance } from "../../timeline/state.ts";
import { Choreography, type Moment } from "./choreography.ts";
import { type Side, writeScore } from "./score.ts";

/** Choreographies kept ready: four actors with two gestures each, and what was played last. */
const KEPT = 48;

/**
 * Choreographies by performance. A cache of pure functions: what is in it changes how quickly an answer comes, and
 * never which.
 */
export class Repertoire {
  readonly #ready = new Map<string, Choreography>();

  of(character: Character, performance: Performance, side: number): Choreography {
    const { id, name, variant, duration, intensity } = performance;
    const key = `${character.id}|${id}|${name}|${variant ?? ""}|${duration}|${intensity}|${side}`;
    const known = this.#ready.get(key);
    if (known) {
      this.#ready.delete(key);
      this.#ready.set(key, known);
      return known;
    }
    const score = writeScore(gestureOf(character, performance), {
      rig: character.rig,
      acting: character.acting,
      duration,
      intensity,
      seed: seedOf(`${id}${name}`),
      side,
    });
    const made = new Choreography(score);
    this.#ready.set(key, made);
    if (this.#ready.size > KEPT) {
      const [oldest] = this.#ready.keys();
      if (oldest !== undefined) this.#ready.delete(oldest);
    }
    return made;
  }
}

/** The character's own version, else the family's; within it the finer reading, if there is one. */
export function gestureOf(character: Character, { name, variant }: Pick<Performance, "name" | "variant">): Gesture {
  const own = character.acting.gestures?.[name];
  const family = GESTURES[name];
  const wanted = variant === undefined ? undefined : (own?.variants?.[variant] ?? family.variants?.[variant]);
  return wanted ?? own?.base ?? family.base;
}

/** One arm as the performances have it. */
export interface ArmTake {
  /** By `l:part:property`. */
  readonly joints: Readonly<Record<string, number>>;
  readonly place: ArmPlace;
  readonly weight: number;
}

export interface Performed {
  readonly offsets: Readonly<Record<Channel, number>>;
  readonly arms: Readonly<Record<Side, readonly ArmTake[]>>;
  readonly shown: Shown;
  /** 0…1: how much any gesture has the eyes. */
  readonly looks: { readonly x: number; readonly y: number; readonly share: number };
}

/** Below this weight a gesture no longer chooses what is shown. */
const CHOOSES = 0.3;

const FIRST_JOINT = CHANNELS.length + 2;

/** Channels that sum up: all but those that turn the eyes, which take over by shares. */
const BODY = CHANNELS.map((_, i) => i).filter((i) => !(CHANNELS[i] as string).startsWith("look"));

type SideOf = (performance: Performance) => number;

/** All performances together. */
export function perform(
  repertoire: Repertoire,
  character: Character,
  performances: readonly Performance[],
  sideOf: SideOf,
): Performed {
  const offsets = Object.fromEntries(CHANNELS.map((channel) => [channel, 0])) as Record<Channel, number>;
  const arms: Record<Side, ArmTake[]> = { l: [], r: [] };
  let shown: Shown = {};
  const looks = { x: 0, y: 0, share: 0 };
  for (const performance of performances) {
    const { weight } = performance;
    const choreography = repertoire.of(character, performance, sideOf(performance));
    const moment = choreography.at(performance.local);
    for (const i of BODY) offsets[CHANNELS[i] as Channel] += weight * (moment.values[i] as number);
    lookWith(moment, weight, looks);
    for (const side of ["l", "r"] as const) {
      const take = armTake(moment, choreography.score.tracks, side, weight);
      if (take) arms[side].push(take);
    }
    if (weight > CHOOSES) shown = { ...shown, ...moment.shown };
  }
  return { offsets, arms, shown, looks };
}

function armTake(moment: Moment, tracks: readonly string[], side: Side, weight: number): ArmTake | undefined {
  const mix = (moment.values[CHANNELS.length + (side === "l" ? 0 : 1)] as number) * weight;
  if (mix <= 0) return undefined;
  const joints: Record<string, number> = {};
  for (let i = FIRST_JOINT; i < tracks.length; i++)
    if ((tracks[i] as string).startsWith(side)) joints[tracks[i] as string] = moment.values[i] as number;
  return { joints, place: moment.arms[side], weight: mix };
}

/** The channels that carry what hangs on a body. */
export const CARRIERS = [
  "x",
  "y",
  "tilt",
  "sway",
  "crouch",
  "lean",
  "bob",
  "head",
  "headX",
  "headY",
] as const satisfies readonly Channel[];

const CARRIER_COLUMNS = CARRIERS.map((channel) => CHANNELS.indexOf(channel));

/** What the performances did to the carriers `ago` seconds before now, in the order of `CARRIERS`. */
export function carriersAgo(
  repertoire: Repertoire,
  character: Character,
  performances: readonly Performance[],
  sideOf: SideOf,
  ago: number,
): number[] {
  const sums = CARRIERS.map(() => 0);
  for (const performance of performances) {
    const local = performance.local - ago;
    if (local < 0) continue;
    const weight = weightAgo(performance, ago);
    const { values } = repertoire.of(character, performance, sideOf(performance)).at(local);
    CARRIER_COLUMNS.forEach((column, i) => {
      sums[i] = (sums[i] as number) + weight * (values[column] as number);
    });
  }
  return sums;
}

const LOOK = CHANNELS.indexOf("look");
const LOOK_X = CHANNELS.indexOf("lookX");
const LOOK_Y = CHANNELS.indexOf("lookY");

function lookWith(moment: Moment, weight: number, looks: { x: number; y: number; share: number }): void {
  const share = Math.min(1, (moment.values[LOOK] as number) * weight);
  if (share <= 0) return;
  looks.x += ((moment.values[LOOK_X] as number) - looks.x) * share;
  looks.y += ((moment.values[LOOK_Y] as number) - looks.y) * share;
  looks.share = Math.max(looks.share, share);
}

/** The weight that a performance had a moment ago: while it fades, its fade is a straight line. */
function weightAgo({ local, duration, weight }: Performance, ago: number): number {
  if (ago === 0 || local <= duration || weight >= 1) return weight;
  const fade = (local - duration) / (1 - weight);
  return Math.min(1, Math.max(0, 1 - (local - ago - duration) / fade));
}
