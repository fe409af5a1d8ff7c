import type { Character } from "../../cast/character.ts";
import type { RigPart } from "../../cast/rig.ts";
import type { PartPose, Pose } from "./acted.ts";
import { rigIndex } from "./rig-index.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SheetBox extends Point {
  readonly width: number;
  readonly height: number;
}

/** Points and boxes of a pose that layout needs, in sheet units, not turned round. */
export interface Anchors {
  readonly mouth: Point;
  /** Head with headgear; hair only as far as the character's head box goes. */
  readonly headBox: SheetBox;
  /** Everything drawn. */
  readonly bodyBox: SheetBox;
  readonly handL: Point;
  readonly handR: Point;
  readonly feet: Point;
}

/** a c e / b d f: own coordinates to the sheet's. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Each part's own coordinates in the sheet's. */
function matrices(parts: readonly RigPart[], pose: Pose): Matrix[] {
  const all: Matrix[] = [];
  parts.forEach((part, i) => {
    const { x, y, rotation, scaleX, scaleY } = pose.parts[i] as PartPose;
    const parent = part.parent < 0 ? IDENTITY : (all[part.parent] as Matrix);
    const turn = (rotation * Math.PI) / 180;
    const cos = Math.cos(turn);
    const sin = Math.sin(turn);
    const a = cos * scaleX;
    const b = sin * scaleX;
    const c = -sin * scaleY;
    const d = cos * scaleY;
    const e = x - a * part.pivotX - c * part.pivotY;
    const f = y - b * part.pivotX - d * part.pivotY;
    const [pa, pb, pc, pd, pe, pf] = parent;
    all.push([
      pa * a + pc * b,
      pb * a + pd * b,
      pa * c + pc * d,
      pb * c + pd * d,
      pa * e + pc * f + pe,
      pb * e + pd * f + pf,
    ]);
  });
  return all;
}

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

function boxAround(points: readonly Point[]): SheetBox {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const corners = (matrix: Matrix, x: number, y: number, width: number, height: number): Point[] => [
  apply(matrix, x, y),
  apply(matrix, x + width, y),
  apply(matrix, x, y + height),
  apply(matrix, x + width, y + height),
];

/** Where mouth, head, hands and feet are in a pose. Works without a screen. */
export function anchors(character: Character, pose: Pose): Anchors {
  const { rig, head, base } = character;
  const index = rigIndex(rig);
  const at = matrices(rig.parts, pose);
  const of = (id: string): Matrix | undefined => at[index.at.get(id) ?? -1];
  const joint = (id: string, fallback: Point): Point => {
    const i = index.at.get(id);
    const part = i === undefined ? undefined : rig.parts[i];
    return part && i !== undefined ? apply(at[i] as Matrix, part.pivotX, part.pivotY) : fallback;
  };
  const headMatrix = of("head") ?? IDENTITY;
  const rest = restHead(character);
  const drawn: Point[] = [];
  const opacity: number[] = [];
  rig.parts.forEach((part, i) => {
    opacity.push((pose.parts[i] as PartPose).alpha * (opacity[part.parent] ?? 1));
    if (!part.box || (opacity[i] as number) <= 0.05) return;
    drawn.push(...corners(at[i] as Matrix, ...part.box));
  });
  return {
    mouth: joint("mouth", character.mouth),
    headBox: boxAround(corners(compose(headMatrix, invert(rest)), head.x, head.y, head.width, head.height)),
    bodyBox: boxAround(drawn),
    handL: joint("hand-l", base),
    handR: joint("hand-r", base),
    feet: apply(of("root") ?? IDENTITY, base.x, base.y),
  };
}

const restHeads = new WeakMap<Character, Matrix>();

/** The head's matrix in the pose that the sheet was drawn in: the head's box was measured there. */
function restHead(character: Character): Matrix {
  const known = restHeads.get(character);
  if (known) return known;
  const pose: Pose = {
    parts: character.rig.parts.map((part) => ({
      x: part.x,
      y: part.y,
      rotation: part.rotation,
      scaleX: part.scale,
      scaleY: part.scale,
      alpha: part.alpha,
    })),
  };
  const i = rigIndex(character.rig).at.get("head");
  const matrix = i === undefined ? IDENTITY : (matrices(character.rig.parts, pose)[i] as Matrix);
  restHeads.set(character, matrix);
  return matrix;
}

function invert([a, b, c, d, e, f]: Matrix): Matrix {
  const det = a * d - b * c;
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
}

function compose([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
