import { Framebuffer } from "./framebuffer.ts";
import { type Cloth, drawLimb, type Point } from "./limb.ts";
import { SpriteSheet, type TextBlock, textBlocks } from "./sprite-text.ts";
import { BOUNCE_PARTS } from "./sprites/bounce-parts.ts";
import { FOOD } from "./sprites/food.ts";
import { GEAR } from "./sprites/gear.ts";
import { POSES_EATING } from "./sprites/poses-eating.ts";
import { POSES_SEATED } from "./sprites/poses-seated.ts";
import { POSES_STANDING } from "./sprites/poses-standing.ts";
import { PROPS } from "./sprites/props.ts";

/** Size of a composed pose, and where its pivot (the middle of the seat, or of the feet) is in it. */
export const FIGURE = { width: 96, height: 60, pivotX: 36, pivotY: 56 } as const;
/** Columns left of what poses are written in: hands that reach out behind the back. */
const MARGIN = 6;

/** Eyes and mouth that stand in for the ones a pose is written with: talking, chewing, looking. */
export interface Face {
  readonly eyes?: string;
  readonly mouth?: string;
}

/** What the figure holds and what lies about in its room. */
export const props = new SpriteSheet(PROPS, GEAR, FOOD);
const parts = new SpriteSheet(BOUNCE_PARTS);
const poses = new Map(
  [POSES_SEATED, POSES_EATING, POSES_STANDING].flatMap(textBlocks).map((block) => [block.name, block]),
);
export const POSES: readonly string[] = [...poses.keys()];

const SLEEVE: Cloth = { tones: ["r", "o", "O"], edge: "m" };
const TROUSERS: Cloth = { tones: ["p", "v", "w"], edge: "k" };
const SLEEVE_RADII = [3.6, 3.2, 2.6] as const;
const TROUSER_RADII = [3.8, 3.2, 2.6] as const;

const composed = new Map<string, Framebuffer>();

/**
 * The figure in a pose, 96×60, light on its outline. Composed once per pose and face and kept: the answer never
 * depends on what was asked before.
 * @throws Error where the pose, the eyes or the mouth has never been drawn.
 */
export function figure(pose: string, face: Face = {}): Framebuffer {
  const key = `${pose}|${face.eyes ?? ""}|${face.mouth ?? ""}`;
  let frame = composed.get(key);
  if (!frame) {
    const block = poses.get(pose);
    if (!block) throw new Error(`Nobody has drawn the pose "${pose}".`);
    frame = compose(block, face);
    addRim(frame, block.settings.light === "left" ? -1 : 1);
    frame = frame.recoloured({ q: "r" });
    composed.set(key, frame);
  }
  return frame;
}

/** Draws a pose with its pivot at `x`, `y`. */
export function drawFigure(frame: Framebuffer, pose: string, x: number, y: number, face?: Face): void {
  frame.put(figure(pose, face), x - FIGURE.pivotX, y - FIGURE.pivotY);
}

/** The eyes that a pose is drawn with. */
export const eyesOf = (pose: string): string =>
  poses
    .get(pose)
    ?.lines.find((line) => line.startsWith("face "))
    ?.split(/\s+/)[2] ?? "";

const point = (text = ""): Point => {
  const [x = 0, y = 0] = text.split(",").map(Number);
  return [x + MARGIN, y];
};

/** One line of a pose is one part, limb or prop; lines are painted in order. See the head of the pose text. */
function compose(block: TextBlock, face: Face): Framebuffer {
  const frame = new Framebuffer(FIGURE.width, FIGURE.height);
  const mirrored = block.lines[0] === "flip";
  const axis = 2 * FIGURE.pivotX;
  const mx = (x: number) => (mirrored ? axis - x : x);

  const part = (pixels: Framebuffer, x: number, y: number, relight = true) => {
    if (!mirrored) return frame.put(pixels, x, y);
    const flipped = pixels.flipped();
    frame.put(relight ? flipped.recoloured({ O: "r", r: "O" }) : flipped, axis - x - pixels.width + 1, y);
  };
  const hand = (name: string, x: number, y: number, turned = false) => {
    const { pixels } = parts.get(name);
    part(turned ? pixels.flipped() : pixels, x - (pixels.width >> 1), y - (pixels.height >> 1), false);
  };

  for (const line of block.lines) {
    const [word = "", a = "", b = "", c = "", d = "-"] = line.split(/\s+/);
    const [x, y] = point(word === "prop" || word === "hand" || word === "handflip" ? b : a);
    if (word === "flip") continue;
    if (word === "arm") {
      const joints = [point(a), point(b), point(c)];
      drawLimb(
        frame,
        joints.map(([jx, jy]) => [mx(jx), jy]),
        SLEEVE_RADII,
        SLEEVE,
      );
      if (d !== "-") hand(d, ...beyond(point(b), point(c), 3));
    } else if (word === "leg") {
      const joints = [point(a), point(b), point(c)];
      drawLimb(
        frame,
        joints.map(([jx, jy]) => [mx(jx), jy]),
        TROUSER_RADII,
        TROUSERS,
      );
      const [ankleX, ankleY] = point(c);
      part(parts.get(d).pixels, ankleX - 3, ankleY - (d === "shoe" ? 1 : 3), false);
    } else if (word === "face") {
      part(parts.get("head").pixels, x - 3, y);
      part(parts.get(`eyes.${face.eyes ?? b}`).pixels, x + 13, y + 12, false);
      part(parts.get(`mouth.${face.mouth ?? c}`).pixels, x + 15, y + 17, false);
    } else if (word === "prop") props.stamp(frame, a, mx(x), y, mirrored);
    else if (word === "hand") hand(a, x, y);
    else if (word === "handflip") hand(a, x + 4, y + 2, true);
    else part(parts.get(word).pixels, x, y);
  }
  return frame;
}

/** The place `by` pixels past `to` on the way from `from`: where a hand sits at the end of a sleeve. */
function beyond([ax, ay]: Point, [bx, by]: Point, distance: number): [number, number] {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [Math.round(bx + (distance * (bx - ax)) / length), Math.round(by + (distance * (by - ay)) / length)];
}

/** The outline that faces the light turns cyan, in runs of two pixels or more, never on thin things. */
function addRim(frame: Framebuffer, side: 1 | -1): void {
  const hits: [number, number][] = [];
  const isHit = new Set<number>();
  for (let y = 0; y < frame.height; y++)
    for (let x = 0; x < frame.width; x++) {
      const faces =
        "mk".includes(frame.at(x, y)) &&
        frame.at(x + side, y) === "." &&
        frame.at(x + 2 * side, y) === "." &&
        "Oosrvwd".includes(frame.at(x - side, y)) &&
        "Oosrvwdq".includes(frame.at(x - 2 * side, y));
      if (!faces) continue;
      hits.push([x, y]);
      isHit.add(y * 1000 + x);
    }
  for (const [x, y] of hits) {
    const inRun = [1, -1].some((dy) => [-1, 0, 1].some((dx) => isHit.has((y + dy) * 1000 + x + dx)));
    if (inRun) frame.set(x, y, y < RIM_TURNS_TEAL ? "c" : "T");
  }
}
/** Below this row of the figure the rim is in the desk's shade. */
const RIM_TURNS_TEAL = 50;
