import type { ArmPlace, ArmPose, EaseName, Gesture, GestureKey, Offsets, Shown } from "../../cast/acting.ts";
import { CHANNELS } from "../../cast/acting.ts";
import type { Acting } from "../../cast/character.ts";
import type { Rig } from "../../cast/rig.ts";
import { lerp } from "../../math/ease.ts";
import { hashNoise } from "../../math/random.ts";

/** A gesture written out for one character, length, strength and side: key poses as rows of numbers. */
export interface Score {
  /** Names of the columns: channels, `l.mix`, `r.mix`, and arm joints as `l:part:property`. */
  readonly tracks: readonly string[];
  readonly times: readonly number[];
  /** Ease into each key. */
  readonly eases: readonly EaseName[];
  readonly rows: readonly (readonly number[])[];
  /** What is shown, and where the arms are, once a key is half way reached. */
  readonly shown: readonly Shown[];
  readonly arms: readonly Readonly<Record<Side, ArmPlace>>[];
  readonly end: number;
}

export type Side = "l" | "r";

export interface Casting {
  readonly rig: Rig;
  readonly acting: Acting;
  readonly duration: number;
  readonly intensity: number;
  readonly seed: number;
  /** −1: the target is on the left of the sheet, 1 on the right, 0: nobody in particular. */
  readonly side: number;
}

/** Seconds that the settle takes at most: the timeline fades a gesture out in this time. */
const SETTLE = 0.4;
/** Share of a gesture's time that the attack may take. */
const ATTACK_SHARE = 0.8;
/** How much strength changes size: at 1 plain, at 0 faint. */
const FAINT = 0.5;
/** Two performances of one gesture differ by up to this share in size and speed. */
const VARIETY = { size: 0.1, tempo: 0.07 };

/** Channels that are a share of something: strength doesn't change them. */
const SHARES: ReadonlySet<string> = new Set([
  "lid",
  "low",
  "look",
  "lookX",
  "lookY",
  "sweat",
  "sparks",
  "warn",
  "glow",
]);

/** What changes its sign when a gesture is played with the other side, and what changes sides. */
const LATERAL: ReadonlySet<string> = new Set([
  "x",
  "tilt",
  "sway",
  "lean",
  "head",
  "headX",
  "faceX",
  "lookX",
  "hatTilt",
  "swing",
  "browTiltL",
  "browTiltR",
]);
const MIRRORED: Readonly<Record<string, string>> = {
  browL: "browR",
  browR: "browL",
  browTiltL: "browTiltR",
  browTiltR: "browTiltL",
};

/** Degrees from one angle to another the shorter way round: −180…180. */
export function shorterTurn(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}

interface TimedKey extends GestureKey {
  readonly time: number;
}

export function writeScore(gesture: Gesture, casting: Casting): Score {
  const { seed } = casting;
  const { manner } = casting.acting;
  const size = manner.size * lerp(FAINT, 1, casting.intensity) * (1 + VARIETY.size * (2 * hashNoise(seed, 1) - 1));
  const side = casting.side || (gesture.eitherSide && hashNoise(seed, 2) < 0.35 ? -1 : 1);
  const mirrored = gesture.eitherSide === true && side < 0;
  const keys = timedKeys(gesture, casting.duration, manner.pace * (1 + VARIETY.tempo * (2 * hashNoise(seed, 3) - 1)));
  const joints = armTracks(casting);
  const tracks = [...CHANNELS, "l.mix", "r.mix", ...joints.map((joint) => joint.track)];
  const column = new Map(tracks.map((track, i) => [track, i]));

  let row: number[] = tracks.map(() => 0);
  for (const joint of joints) row[column.get(joint.track) as number] = joint.rest;
  let shown: Shown = {};
  let arms: Record<Side, ArmPlace> = { l: "rest", r: "rest" };
  const score = { times: [0], eases: ["linear" as EaseName], rows: [row], shown: [shown], arms: [arms] };
  const set = (offsets: Offsets | undefined, factor: number, mirrored: boolean): void => {
    for (const [channel, value] of Object.entries(offsets ?? {})) {
      const strong = SHARES.has(channel) ? value * Math.sign(factor) : value * factor;
      row[column.get(mirrored ? (MIRRORED[channel] ?? channel) : channel) as number] =
        mirrored && LATERAL.has(channel) ? -strong : strong;
    }
  };
  for (const key of keys) {
    row = [...row];
    set(key.pose, size, mirrored);
    set(key.toward, size * side, false);
    if (key.show) shown = { ...shown, ...key.show };
    for (const [which, place] of Object.entries(key.arms ?? {}) as ["l" | "r" | "near" | "far", ArmPlace][]) {
      const arm = sideOf(which, side, mirrored);
      const pose = place === "rest" ? undefined : casting.acting.arms[arm][place];
      const mix = column.get(`${arm}.mix`) as number;
      if (pose) {
        const wasAtRest = arms[arm] === "rest";
        for (const joint of joints) {
          if (joint.side !== arm) continue;
          const at = column.get(joint.track) as number;
          const wanted = pose.joints[joint.part]?.[joint.property] ?? joint.rest;
          const before = row[at] as number;
          row[at] = joint.property === "rotation" && !wasAtRest ? before + shorterTurn(before, wanted) : wanted;
          // From rest the arm comes by the mix alone.
          if (wasAtRest)
            for (let i = score.rows.length - 1; i >= 0 && score.rows[i]?.[mix] === 0; i--)
              (score.rows[i] as number[])[at] = row[at] as number;
        }
        row[mix] = 1;
        arms = { ...arms, [arm]: place };
      } else {
        row[mix] = 0;
        arms = { ...arms, [arm]: "rest" };
      }
    }
    score.times.push(key.time);
    score.eases.push(key.ease ?? "inOut");
    score.rows.push(row);
    score.shown.push(shown);
    score.arms.push(arms);
  }
  const last = [...row];
  for (let i = 0; i < CHANNELS.length + 2; i++) last[i] = 0;
  const end = Math.max(casting.duration, score.times.at(-1) ?? 0) + SETTLE;
  return {
    tracks,
    times: [...score.times, end],
    eases: [...score.eases, "inOut"],
    rows: [...score.rows, last],
    shown: [...score.shown, {}],
    arms: [...score.arms, { l: "rest", r: "rest" }],
    end,
  };
}

/** All keys on one axis: the attack, as many cycles as there is room for, the settle. */
function timedKeys(gesture: Gesture, duration: number, tempo: number): TimedKey[] {
  const attackEnd = gesture.attack.at(-1)?.at ?? 0;
  const scale = attackEnd > 0 ? Math.min(tempo, (duration * ATTACK_SHARE) / attackEnd) : 1;
  const keys: TimedKey[] = gesture.attack.filter((key) => key.at > 0).map((key) => ({ ...key, time: key.at * scale }));
  let at = attackEnd * scale;
  const { cycle } = gesture;
  if (cycle) {
    while (at + cycle.period * 0.6 <= duration) {
      const start = at;
      for (const key of cycle.keys) if (start + key.at <= duration) keys.push({ ...key, time: start + key.at });
      at += cycle.period;
    }
  }
  const held = Math.max(duration, keys.at(-1)?.time ?? 0);
  if ((keys.at(-1)?.time ?? 0) < held) keys.push({ at: held, time: held, ease: "linear" });
  for (const key of gesture.settle ?? []) if (key.at < SETTLE) keys.push({ ...key, time: held + key.at });
  return keys.filter((key, i) => i === 0 || key.time > (keys[i - 1] as TimedKey).time + 1e-6);
}

function sideOf(which: "l" | "r" | "near" | "far", side: number, mirrored: boolean): Side {
  if (which === "near") return side < 0 ? "l" : "r";
  if (which === "far") return side < 0 ? "r" : "l";
  return mirrored ? (which === "l" ? "r" : "l") : which;
}

export interface ArmTrack {
  readonly track: string;
  readonly side: Side;
  readonly part: string;
  readonly property: "rotation" | "x" | "y";
  readonly rest: number;
}

const armTrackCache = new WeakMap<Acting, ArmTrack[]>();

/** Every joint property that any place of an arm sets, with its value at rest. */
export function armTracks({ acting, rig }: { acting: Acting; rig: Rig }): ArmTrack[] {
  const known = armTrackCache.get(acting);
  if (known) return known;
  const tracks = new Map<string, ArmTrack>();
  for (const side of ["l", "r"] as const) {
    for (const pose of Object.values(acting.arms[side]) as ArmPose[]) {
      for (const [part, joint] of Object.entries(pose.joints)) {
        for (const property of Object.keys(joint) as ArmTrack["property"][]) {
          const rest = property === "rotation" ? (rig.parts.find((other) => other.id === part)?.rotation ?? 0) : 0;
          const track = `${side}:${part}:${property}`;
          tracks.set(track, { track, side, part, property, rest });
        }
      }
    }
  }
  const list = [...tracks.values()];
  armTrackCache.set(acting, list);
  return list;
}
