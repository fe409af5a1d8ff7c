import type { ArmPose, Channel, Layer, Trailing } from "../../cast/acting.ts";
import type { Character } from "../../cast/character.ts";
import type { Rig, RigPart } from "../../cast/rig.ts";
import { clamp } from "../../math/ease.ts";
import { hashNoise } from "../../math/random.ts";
import { lidFor, type RigIndex, rigIndex } from "./rig-index.ts";
import type { Acted, PartPose, Pose } from "./acted.ts";
import { lag, POSE_RATE } from "./springs.ts";

const DEGREES = 180 / Math.PI;
/** Degrees that drag turns a part at most: joints come apart beyond. */
const DRAG_MOST = 34;
const TURN = 2 * Math.PI;
/** How much narrower a figure gets as it stretches: between keeping area and keeping width. */
const STRETCH_NARROWS = 0.6;
/** Pupils shrink no further than to this share. */
const PUPIL_LEAST = 0.4;
/** Places among siblings of arms that are over the head: more than any rig has. */
const OVER_HEAD = 1000;

/** Acting as joints of a rig. */
export function bodyOf(character: Character, acted: Acted): Pose {
  const { rig } = character;
  const index = rigIndex(rig);
  const parts: PartPose[] = rig.parts.map((part) => ({
    x: part.x,
    y: part.y,
    rotation: part.rotation,
    scaleX: part.scale,
    scaleY: part.scale,
    alpha: part.alpha,
    ...(part.frames ? { frame: part.frames[0] as string } : {}),
  }));
  const joint = (id: string): PartPose | undefined => {
    const i = index.at.get(id);
    return i === undefined ? undefined : parts[i];
  };
  carry(rig, index, joint, acted);
  face(character, joint, acted);
  for (const side of ["l", "r"] as const) arm(rig, index, parts, side, acted);
  for (const trailing of character.acting.trailing) trail(joint(trailing.part), trailing, acted);
  choose(character, index, parts, acted);
  fade(character, joint, acted);
  lids(index, parts, acted);
  read(index, parts, acted);
  for (const [follower, leader] of index.followers) {
    const source = parts[leader] as PartPose;
    const target = parts[follower] as PartPose;
    Object.assign(target, {
      x: source.x,
      y: source.y,
      rotation: source.rotation,
      scaleX: source.scaleX,
      scaleY: source.scaleY,
      alpha: source.alpha,
    });
  }
  return { parts };
}

type Joint = (id: string) => PartPose | undefined;

/** Whole figure, hips over planted feet, upper body, head. */
function carry(rig: Rig, index: RigIndex, joint: Joint, { offsets: o, t, seed }: Acted): void {
  const tremble = (n: number): number => o.jitter * (2 * hashNoise(seed + n, Math.round(t * POSE_RATE)) - 1);
  const root = joint("root");
  if (root) {
    root.x += o.x + tremble(1);
    root.y += o.y;
    root.rotation += o.tilt;
    root.scaleX *= 1 - o.stretch * STRETCH_NARROWS;
    root.scaleY *= 1 + o.stretch;
  }
  const upper = joint("upper");
  if (upper) {
    upper.x += o.sway;
    upper.y += o.crouch + o.bob;
    upper.rotation += o.lean;
  }
  const hips = joint("hips");
  if (hips) {
    hips.x += o.sway;
    hips.y += o.crouch;
  }
  const trail = joint("trail");
  if (trail) {
    trail.x += o.sway;
    trail.y += o.crouch * 0.8;
    trail.rotation += o.swing;
  }
  for (const side of ["l", "r"] as const) {
    const leg = joint(`leg-${side}`);
    const foot = joint(`foot-${side}`);
    const from = rig.parts[index.at.get(`leg-${side}`) ?? -1];
    const to = rig.parts[index.at.get(`foot-${side}`) ?? -1];
    if (!leg || !foot || !from || !to) continue;
    const length = to.pivotY - from.pivotY;
    const bent = clamp((length - o.crouch) / length, 0.55, 1.3);
    const planted = Math.asin(clamp(o.sway / length, -0.7, 0.7)) * DEGREES;
    leg.x += o.sway;
    leg.y += o.crouch;
    leg.rotation += planted + (side === "l" ? o.legL : o.legR);
    leg.scaleY *= bent;
    foot.rotation += -planted + (side === "l" ? o.footL : o.footR);
    foot.scaleY /= bent;
  }
  const head = joint("head");
  if (head) {
    head.x += o.headX + tremble(2) * 0.5;
    head.y += o.headY;
    head.rotation += o.head;
  }
}

/** Eyes, brows, the slide of the face over the skull, headgear. */
function face(character: Character, joint: Joint, { offsets: o, look }: Acted): void {
  const { eyeRange, parallax } = character.acting;
  for (const [id, share] of Object.entries({ features: 1, ...parallax })) {
    const part = joint(id);
    if (!part) continue;
    part.x += o.faceX * share;
    part.y += o.faceY * share;
  }
  for (const side of ["l", "r"] as const) {
    const left = side === "l";
    const brow = joint(`brow-${side}`);
    if (brow) {
      brow.x += o.faceX;
      brow.y += o.faceY - (left ? o.browL : o.browR);
      brow.rotation += left ? o.browTiltL : o.browTiltR;
    }
    const eye = joint(`eye-${side}`);
    if (eye) {
      eye.scaleX *= 1 + o.eyes * 0.6;
      eye.scaleY *= 1 + o.eyes;
    }
    const pupil = joint(`pupil-${side}`);
    if (pupil) {
      pupil.x += look.x * eyeRange.x;
      pupil.y += look.y * eyeRange.y;
      const size = Math.max(PUPIL_LEAST, 1 + o.pupil);
      pupil.scaleX *= size;
      pupil.scaleY *= size;
    }
  }
  const hat = joint("hat");
  if (hat) {
    hat.y -= o.hat;
    hat.rotation += o.hatTilt;
  }
}

/** How much longer than drawn an arm gets at full reach. */
const STRETCH_MOST = 0.35;

/** Stretches an arm along itself and keeps the hand's shape; hands that float go further out. */
function reach(rig: Rig, index: RigIndex, parts: PartPose[], side: "l" | "r", by: number): void {
  const upper = index.at.get(`arm-${side}-upper`);
  const lower = index.at.get(`arm-${side}-lower`);
  const hand = index.at.get(`hand-${side}`);
  if (upper === undefined || lower === undefined || hand === undefined) return;
  const from = parts[upper] as PartPose;
  const end = parts[hand] as PartPose;
  if (rig.parts[lower]?.parent === upper) {
    from.scaleY *= 1 + by;
    end.scaleY /= 1 + by;
    return;
  }
  for (const each of [parts[lower] as PartPose, end]) {
    each.x += (each.x - from.x) * by;
    each.y += (each.y - from.y) * by;
  }
}

function arm(rig: Rig, index: RigIndex, parts: PartPose[], side: "l" | "r", { arms, offsets }: Acted): void {
  const { joints, pose, reaching } = arms[side];
  for (const [track, value] of joints) {
    const [, id, property] = track.split(":") as [string, string, "rotation" | "x" | "y"];
    const i = index.at.get(id);
    if (i === undefined) continue;
    const part = parts[i] as PartPose;
    if (property === "rotation") part.rotation = value;
    else part[property] += value;
  }
  const stretch = STRETCH_MOST * clamp(offsets.reach) * reaching;
  if (stretch > 0) reach(rig, index, parts, side, stretch);
  if (!pose) return;
  for (const i of pose.hand === undefined ? [] : (index.choosers.get(`hand-${side}`) ?? []))
    (parts[i] as PartPose).frame = pose.hand;
  for (const [name, frame] of Object.entries(pose.show ?? {}))
    for (const i of index.choosers.get(name) ?? []) (parts[i] as PartPose).frame = frame;
  for (const id of pose.hide ?? []) setAlpha(index, parts, id, 0);
  for (const id of pose.reveal ?? []) setAlpha(index, parts, id, 1);
  if (pose.layer !== undefined) relayer(rig, index, parts, pose, pose.layer);
}

function setAlpha(index: RigIndex, parts: PartPose[], id: string, alpha: number): void {
  const i = index.at.get(id);
  if (i !== undefined) (parts[i] as PartPose).alpha = alpha;
}

/** Gives an arm its place among its siblings. */
function relayer(rig: Rig, index: RigIndex, parts: PartPose[], pose: ArmPose, layer: Layer): void {
  const order = (id: string): number => {
    const i = index.at.get(id);
    const part = i === undefined ? undefined : rig.parts[i];
    return part ? ((rig.parts[part.parent] as RigPart | undefined)?.content.indexOf(i as number) ?? 0) : 0;
  };
  const z =
    layer === 0
      ? order("torso") - 0.5
      : layer === 1
        ? Math.max(order("torso") + 0.5, order("head") - 0.5)
        : OVER_HEAD + layer;
  for (const id of Object.keys(pose.joints)) {
    const i = index.at.get(id);
    if (i === undefined || rig.parts[i]?.parent !== index.at.get("upper")) continue;
    // Two at one depth would stand in the order in which they came there: their own order decides.
    (parts[i] as PartPose).z = z + order(id) / 1000;
  }
}

function trail(part: PartPose | undefined, trailing: Trailing, { offsets: o, past, t }: Acted): void {
  if (!part) return;
  const carrier = past[trailing.by];
  let rotation = 0;
  if (trailing.turn) rotation += trailing.turn * lag(trailing.spring, carrier.turn);
  if (trailing.x) rotation += trailing.x * lag(trailing.spring, carrier.x);
  if (trailing.y) rotation += trailing.y * lag(trailing.spring, carrier.y);
  rotation = clamp(rotation, -DRAG_MOST, DRAG_MOST);
  if (trailing.sway) {
    const [degrees, period, phase] = trailing.sway;
    rotation += degrees * Math.sin(TURN * (t / period + phase));
  }
  if (trailing.rise) {
    rotation += trailing.rise[0] * o.rise;
    const grown = 1 + trailing.rise[1] * o.rise;
    part.scaleX *= grown;
    part.scaleY *= grown;
  }
  if (trailing.flare) rotation += trailing.flare * o.flare;
  if (trailing.spin) rotation += (360 * t) / trailing.spin;
  part.rotation += rotation;
  if (trailing.spread) {
    part.x += trailing.spread[0] * o.spread;
    part.y += trailing.spread[1] * o.spread;
  }
  if (trailing.float) {
    const [units, period, phase] = trailing.float;
    part.y += units * Math.sin(TURN * (t / period + phase));
    part.x += units * 0.4 * Math.sin(TURN * (t / (period * 1.7) + phase));
  }
  if (trailing.slip) part.x += trailing.slip * o.slip;
}

function choose(character: Character, index: RigIndex, parts: PartPose[], { shown, t }: Acted): void {
  const set = (name: string, frame: string): void => {
    for (const i of index.choosers.get(name) ?? []) {
      const { frames } = character.rig.parts[i] as RigPart;
      const known = frames?.includes(frame)
        ? frame
        : name === "mouth"
          ? character.acting.mouthLike?.[frame]
          : undefined;
      if (known !== undefined) (parts[i] as PartPose).frame = known;
    }
  };
  for (const [name, { frames, every }] of Object.entries(character.acting.loops ?? {}))
    set(name, frames[Math.floor(t / every) % frames.length] as string);
  for (const layer of shown) for (const [name, frame] of Object.entries(layer)) set(name, frame);
}

/** Channels that are the opacity of parts of the same name. */
const FADES = ["sweat", "sparks", "warn", "glow"] as const satisfies readonly Channel[];

function fade(character: Character, joint: Joint, { offsets }: Acted): void {
  for (const channel of FADES) {
    for (const id of [channel, ...(character.acting.fades?.[channel] ?? [])]) {
      const part = joint(id);
      if (part) part.alpha = clamp(part.alpha + offsets[channel]);
    }
  }
}

function lids(index: RigIndex, parts: PartPose[], { lids: { l, r }, offsets }: Acted): void {
  for (const [i, frames] of index.lids) {
    const side = i === index.at.get("lid-l") ? l : r;
    (parts[i] as PartPose).frame = lidFor(frames, side[0], side[1]);
  }
  for (const side of ["l", "r"] as const) {
    const low = parts[index.at.get(`low-${side}`) ?? -1];
    if (low) low.frame = offsets.low > 0.19 ? "26" : offsets.low > 0.07 ? "12" : "open";
    // Eyes drawn as arcs have nothing behind them.
    if (parts[index.at.get(`ball-${side}`) ?? -1]?.frame !== "arc") continue;
    for (const name of ["pupil", "lid", "low"]) {
      const part = parts[index.at.get(`${name}-${side}`) ?? -1];
      if (part) part.alpha = 0;
    }
  }
}

/** Figures on readouts, the newest first: four places each; dashes where there is none. */
function read(index: RigIndex, parts: PartPose[], { readouts }: Acted): void {
  for (let chip = 1; index.at.has(`chip-${chip}`); chip++) {
    const text = (readouts.at(-chip) ?? "--%").slice(-4).padStart(4, " ");
    for (let place = 1; place <= 4; place++) {
      const part = parts[index.at.get(`chip-${chip}-${place}`) ?? -1];
      if (part) part.frame = GLYPHS[text[place - 1] as string] ?? (text[place - 1] as string);
    }
  }
}

const GLYPHS: Readonly<Record<string, string>> = { "%": "pct", "-": "dash", " ": "none" };
