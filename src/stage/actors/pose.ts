import type { ArmPlace, ArmPose, Channel, Expression, LidSlant, Offsets, Shown } from "../../cast/acting.ts";
import type { Character } from "../../cast/character.ts";
import { clamp, easeOutBack, lerp } from "../../math/ease.ts";
import { seedOf } from "../../math/random.ts";
import type { ActorState, Performance } from "../../timeline/state.ts";
import { directionOf, type PoseContext } from "./gazing.ts";
import { idle, STANCE_CHANGE, type Standing, standingAt } from "./idling.ts";
import { type ArmTake, CARRIERS, carriersAgo, perform, Repertoire } from "./performing.ts";
import type { Acted, Arm, Pose } from "./acted.ts";
import { bodyOf } from "./body.ts";
import { armTracks, shorterTurn, type Side } from "./score.ts";
import { POSE_RATE, TAPS } from "./springs.ts";

const repertoire = new Repertoire();

/** What the figure is doing, as joints: a pure function of its arguments. */
export function poseActor(character: Character, actor: ActorState, poseTime: number, context: PoseContext = {}): Pose {
  return bodyOf(character, act(character, actor, poseTime, context));
}

/** Strengths of moods and reflexes: what they come to at their full. */
const REFLEX = { flinchCrouch: 12, flinchBrow: 10, flinchEyes: 0.07, flinchRise: 0.7, flinchJitter: 2.5 } as const;
const TENSION = { spread: 0.55, jitter: 1, rise: 0.2, lid: -0.14, browL: 4, browR: 4, crouch: 3, bob: -2 } as const;
/** How much of a look the head follows. */
const HEAD_FOLLOWS = { faceX: 6, faceY: 4, head: 1.6 } as const;

function act(character: Character, actor: ActorState, t: number, context: PoseContext): Acted {
  const from = character.acting.faces[actor.moodFrom];
  const to = character.acting.faces[actor.mood];
  const mix = actor.moodMix;
  const strength = clamp(0.7 + 0.3 * actor.intensity, 0.7, 1.25);
  const sideOf = (performance: Performance): number => {
    if (performance.target === undefined) return 0;
    const x = directionOf(character, performance.target, context)?.x ?? 0;
    return Math.abs(x) < 0.08 ? 0 : Math.sign(x);
  };
  const performed = perform(repertoire, character, actor.performances, sideOf);
  const offsets = { ...performed.offsets };
  const add = (extra: Partial<Record<Channel, number>>, factor = 1): void => {
    for (const [channel, value] of Object.entries(extra)) offsets[channel as Channel] += value * factor;
  };
  const tempo = lerp(from.tempo ?? 1, to.tempo ?? 1, mix);
  // The body shoots past into its new bearing and comes back; the face does not.
  const bearing = bearingAt(actor.moodSince);
  add(from.pose, strength * (1 - bearing));
  add(to.pose, strength * bearing);
  add(idle(character, actor, t, tempo));
  const standing = standingAt(character, t);
  add(standing.from.pose ?? {}, 1 - standing.mix);
  add(standing.to.pose ?? {}, standing.mix);

  const gaze = directionOf(character, actor.gaze, context) ?? { x: 0.2, y: 0 };
  const share = performed.looks.share;
  const look = { x: lerp(gaze.x, performed.looks.x, share), y: lerp(gaze.y, performed.looks.y, share) };
  add({ faceX: HEAD_FOLLOWS.faceX * look.x, faceY: HEAD_FOLLOWS.faceY * look.y, head: HEAD_FOLLOWS.head * look.x });

  const alarm = context.alarm ?? 0;
  if (alarm > 0) {
    const { flinchCrouch, flinchBrow, flinchEyes, flinchRise, flinchJitter } = REFLEX;
    add(
      {
        crouch: flinchCrouch,
        browL: flinchBrow,
        browR: flinchBrow,
        eyes: flinchEyes,
        rise: flinchRise,
        jitter: flinchJitter,
        lid: -0.4,
      },
      alarm,
    );
  }
  const tension = context.tension ?? 0;
  // The last stretch of the meter is what frightens.
  add(TENSION, tension ** 2);
  if (actor.pulse > 0 && character.acting.pulse) add(character.acting.pulse, actor.pulse);
  // Who enters comes in stretched and lands; who goes, the same way back.
  if (actor.presence < 1)
    add({ stretch: 0.22 * Math.sin(Math.PI * actor.presence), y: 46 * (1 - actor.presence) ** 2 });

  return {
    offsets,
    lids: lidsOf(from, to, mix, offsets.lid, actor.blink),
    look: { x: clamp(look.x, -1, 1), y: clamp(look.y, -1, 1) },
    arms: {
      l: armOf(character, "l", from, to, mix, standing, performed.arms.l),
      r: armOf(character, "r", from, to, mix, standing, performed.arms.r),
    },
    shown: shownOf(character, actor, from, to, performed.shown),
    past: pastOf(character, actor, sideOf, offsets, { from: from.pose, to: to.pose, strength }, t),
    t,
    seed: seedOf(character.id),
    readouts: context.readouts ?? [],
  };
}

/** How far the body is in its new mood, so many seconds after the change: 0…1, and a little over on the way. */
const bearingAt = (since: number): number =>
  since >= MOOD_CHANGE ? 1 : since <= 0 ? 0 : easeOutBack(since / MOOD_CHANGE);
const MOOD_CHANGE = 0.5;

/** A face blinks as it changes its mind. */
const CHANGE_BLINK = 0.55;

function lidsOf(from: Expression, to: Expression, mix: number, extra: number, blink: number): Acted["lids"] {
  const one = (side: 0 | 2): readonly [number, LidSlant] => {
    const level = (e: Expression): number => (side === 2 && e.lids[2] !== undefined ? e.lids[2] : e.lids[0]);
    const slant = (e: Expression): LidSlant =>
      side === 2 && e.lids[3] !== undefined ? e.lids[3] : (e.lids[1] ?? "flat");
    const open = clamp(lerp(level(from), level(to), mix) + extra);
    const shut = Math.max(blink, mix > 0 && mix < 1 ? CHANGE_BLINK * Math.sin(Math.PI * mix) : 0);
    return shut > open ? [shut, "flat"] : [open, slant(mix < 0.5 ? from : to)];
  };
  return { l: one(0), r: one(2) };
}

function shownOf(
  character: Character,
  actor: ActorState,
  from: Expression,
  to: Expression,
  performed: Shown,
): readonly Shown[] {
  const mood = actor.moodMix < 0.5 ? from : to;
  const base: Shown = { mouth: mood.mouth, ...mood.show };
  if (actor.mouth === "rest") return [base, performed];
  const closed = actor.mouth === "mbp" ? mood.closed : undefined;
  const { mouths, mouthsIn } = character.acting;
  const inMood = mouthsIn?.[actor.moodMix < 0.5 ? actor.moodFrom : actor.mood]?.[actor.mouth];
  return [base, performed, { mouth: closed ?? inMood ?? mouths[actor.mouth] }];
}

/** Places in which an arm is stretched out. */
const REACHING: ReadonlySet<ArmPlace> = new Set<ArmPlace>([
  "point",
  "point-up",
  "raise",
  "up",
  "out",
  "present",
  "throw",
  "stop",
  "fist",
]);

/** From this share on an arm counts as being where a gesture has it: its hand, its layer. */
const ARRIVED = 0.35;

function armOf(
  character: Character,
  side: Side,
  from: Expression,
  to: Expression,
  mix: number,
  standing: Standing,
  takes: readonly ArmTake[],
): Arm {
  const { acting } = character;
  const poseAt = (place: ArmPlace | undefined): ArmPose | undefined =>
    place === undefined || place === "rest" ? undefined : acting.arms[side][place];
  const early = poseAt(standing.from.arms?.[side]);
  const late = poseAt(standing.to.arms?.[side]);
  // A mood that says nothing of an arm leaves it to the stance.
  const before = from.arms?.[side];
  const after = to.arms?.[side];
  const joints = new Map<string, number>();
  for (const track of armTracks(character)) {
    if (track.side !== side) continue;
    const value = (arm: ArmPose | undefined): number => arm?.joints[track.part]?.[track.property] ?? track.rest;
    const between = (a: number, b: number, x: number): number =>
      track.property === "rotation" ? a + shorterTurn(a, b) * x : lerp(a, b, x);
    const stood = between(value(early), value(late), standing.mix);
    const inMood = (place: ArmPlace | undefined): number => (place === undefined ? stood : value(poseAt(place)));
    let joint = between(inMood(before), inMood(after), mix);
    for (const take of takes) joint = between(joint, take.joints[track.track] ?? track.rest, take.weight);
    joints.set(track.track, joint);
  }
  const place = mix < 0.5 ? before : after;
  let pose = place === undefined ? (standing.mix < 0.5 ? early : late) : poseAt(place);
  let reaching = 0;
  for (const take of takes) {
    if (take.weight > ARRIVED) pose = poseAt(take.place) ?? pose;
    if (REACHING.has(take.place)) reaching = Math.max(reaching, take.weight);
  }
  return { joints, pose, reaching };
}

/** A change of bearing, full strength. */
interface Bearing {
  readonly from: Offsets;
  readonly to: Offsets;
  readonly strength: number;
}

/** Where head and body were over the last poses: as they are now, but for what gestures, moods and stances did since. */
function pastOf(
  character: Character,
  { performances, moodSince }: ActorState,
  sideOf: (performance: Performance) => number,
  now: Readonly<Record<Channel, number>>,
  { from, to, strength }: Bearing,
  t: number,
): Acted["past"] {
  const head = { turn: [] as number[], x: [] as number[], y: [] as number[] };
  const body = { turn: [] as number[], x: [] as number[], y: [] as number[] };
  const moodMoves = moodSince < MOOD_CHANGE + TAPS / POSE_RATE;
  const stanceMoves = standingAt(character, t).since < STANCE_CHANGE + TAPS / POSE_RATE;
  const still = performances.length === 0 && !moodMoves && !stanceMoves;
  const carriersAt = (poses: number): number[] => {
    const ago = poses / POSE_RATE;
    const sums = carriersAgo(repertoire, character, performances, sideOf, ago);
    const bearing = moodMoves ? strength * bearingAt(moodSince - ago) : 0;
    const standing = stanceMoves ? standingAt(character, t - ago) : undefined;
    for (let n = 0; n < CARRIERS.length; n++) {
      const channel = CARRIERS[n] as (typeof CARRIERS)[number];
      let value = sums[n] as number;
      if (moodMoves) value += bearing * ((to[channel] ?? 0) - (from[channel] ?? 0));
      if (standing)
        value +=
          (standing.from.pose?.[channel] ?? 0) * (1 - standing.mix) + (standing.to.pose?.[channel] ?? 0) * standing.mix;
      sums[n] = value;
    }
    return sums;
  };
  const present = carriersAt(0);
  for (let i = 0; i <= TAPS; i++) {
    const past = still || i === 0 ? present : carriersAt(i);
    const [x, y, tilt, sway, crouch, lean, bob, nod, headX, headY] = CARRIERS.map(
      (channel, n) => now[channel] - (present[n] as number) + (past[n] as number),
    ) as [number, number, number, number, number, number, number, number, number, number];
    const turn = tilt + lean;
    body.turn.push(turn);
    body.x.push(x + sway);
    body.y.push(y + bob + crouch);
    head.turn.push(turn + nod);
    head.x.push(x + sway + headX + turn * HEAD_ARC);
    head.y.push(y + bob + crouch + headY);
  }
  return { head, body };
}

/** Units that the head moves sideways for a degree of the body's lean: it is about 170 units above the hips. */
const HEAD_ARC = (170 * Math.PI) / 180;
