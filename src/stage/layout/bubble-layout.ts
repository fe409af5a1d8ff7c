import type { BubbleState } from "../../timeline/state.ts";
import { BUBBLE_STYLES, type BubbleKind, bubbleKind, TAG, textSizes } from "../bubbles/bubble-kind.ts";
import type { Measure } from "../text/measure.ts";
import { layText, type TextBlock } from "../text/rich-lines.ts";
import { type Box, bottom, crosses, grow, overlap, right } from "./box.ts";
import type { Frame } from "./frame.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A tail: where it leaves the outline (two points) and its tip; for thoughts only the line is used. */
export interface Tail {
  readonly from: readonly [Point, Point];
  readonly tip: Point;
}

/** A bubble as it will be drawn, in stage units. */
export interface BubbleBox {
  readonly kind: BubbleKind | "strip" | "caption";
  /** The outline's box, without tail, tag and spikes. */
  readonly box: Box;
  /** All of it but the tails. */
  readonly outer: Box;
  readonly block: TextBlock;
  /** Upper left corner of the text's block. */
  readonly textX: number;
  readonly textY: number;
  readonly tails: readonly Tail[];
  readonly tag?: { readonly text: string; readonly box: Box };
  /** Text and border relative to 1280 × 720. */
  readonly scale: number;
}

/** A speaker as the bubble sees it. */
export interface Speaker {
  readonly id: string;
  readonly head: Box;
  readonly mouth: Point;
}

/** What bubbles keep off. */
export interface Obstacles {
  /** Faces, the meter, cards: never covered. */
  readonly hard: readonly Box[];
  /** Bodies: better not. */
  readonly soft: readonly Box[];
  /** Where bubbles may be. */
  readonly area: Box;
}

/** Share of the way from the mouth's x to the bubble's centre at which the tail leaves. */
const ROOT_SLIDE = 0.45;
const TAIL = { half: 15, shoutHalf: 22, gap: 12, longest: 240, good: 90, corner: 26 } as const;
/** Characters a line that are tried: a full comic line first, then slimmer. */
const LINE_CHARACTERS = [34, 27, 21, 16, 12] as const;
/** Grid on which places are tried, units: a coarse one first, then a finer one round the best place on it. */
const STEP = { x: 52, y: 44 } as const;
const FINE = 4;
/** Average advance of a letter in sizes, to turn characters a line into a width. */
export const LETTER = 0.5;

/** What a unit of each fault costs; the cheapest place wins. */
const COST = {
  distance: 0.55,
  tooFar: 5,
  tooNear: 3,
  body: 0.012,
  low: 0.16,
  shrink: 26,
  line: 14,
  astray: 0.4,
  crossing: 700,
  sideways: 60,
} as const;

interface Shape {
  readonly block: TextBlock;
  readonly width: number;
  readonly height: number;
  readonly cost: number;
}

/** The name on a bubble. */
export const tagText = (state: BubbleState): string => (state.cue.label ?? state.cue.actor).toUpperCase();

/** Width of a name tag, units. */
export function tagWidth(text: string, scale: number, measure: Measure): number {
  return measure(text, "sayBold", TAG.text * scale) + text.length * TAG.spacing * scale + 2 * TAG.pad * scale;
}

/** The sizes of outline that a page's text can take. */
function shapes(
  state: BubbleState,
  kind: BubbleKind,
  frame: Frame,
  near: boolean,
  widest: number,
  measure: Measure,
): Shape[] {
  const style = BUBBLE_STYLES[kind];
  const { text, spans } = state.page;
  const scale = frame.textSize / 24;
  const sizes = textSizes(kind, text.length, frame, near);
  const wish = sizes[0] ?? frame.floor;
  const least = style.tag ? tagWidth(tagText(state), scale, measure) + 2 * TAG.left * scale : 60 * scale;
  const made: Shape[] = [];
  for (const size of sizes) {
    let before = 0;
    LINE_CHARACTERS.forEach((characters, i) => {
      const letter = kind === "shout" ? 0.42 : LETTER;
      const maxWidth = Math.min(characters * size * letter, widest - 2 * (style.padX + style.margin) * scale);
      const block = layText(text, spans, { look: style.look, size, maxWidth, leading: style.leading }, measure);
      if (block.lines.length === before) return;
      before = block.lines.length;
      const width = Math.max(least, block.width + 2 * style.padX * scale);
      const height = block.height + 2 * style.padY * scale;
      // Bubbles about two and a half times as wide as high look best; slim columns read badly.
      const slim = Math.max(0, 1.5 - width / height) * 60;
      made.push({ block, width, height, cost: (1 - size / wish) * 24 * COST.shrink + i * COST.line + slim });
    });
  }
  return made;
}

/** Where a straight line from outside towards the mouth meets the head, and `gap` before it. */
export function tailTip(from: Point, speaker: Speaker, gap: number): Point {
  const { head, mouth } = speaker;
  const cx = head.x + head.width / 2;
  const cy = head.y + head.height / 2;
  const rx = head.width / 2 + gap;
  const ry = head.height / 2 + gap;
  const dx = mouth.x - from.x;
  const dy = mouth.y - from.y;
  const fx = (from.x - cx) / rx;
  const fy = (from.y - cy) / ry;
  const ex = dx / rx;
  const ey = dy / ry;
  const a = ex * ex + ey * ey;
  const b = 2 * (fx * ex + fy * ey);
  const c = fx * fx + fy * fy - 1;
  const root = b * b - 4 * a * c;
  if (c <= 0 || root < 0 || a === 0) return from;
  const t = Math.min(1, Math.max(0, (-b - Math.sqrt(root)) / (2 * a)));
  return { x: from.x + dx * t, y: from.y + dy * t };
}

/** The tail from an outline to a speaker: from the edge that faces the mouth, slid towards it. */
export function tailFor(box: Box, speaker: Speaker, half: number, corner: number, gap: number): Tail {
  const { mouth, head } = speaker;
  const cx = box.x + box.width / 2;
  const below = head.y + head.height * 0.35 > bottom(box);
  const above = bottom(head) < box.y;
  const clampTo = (value: number, low: number, high: number) =>
    low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
  let root: Point;
  let from: [Point, Point];
  if (below || above) {
    const x = clampTo(mouth.x + (cx - mouth.x) * ROOT_SLIDE, box.x + corner + half, right(box) - corner - half);
    root = { x, y: below ? bottom(box) - 4 : box.y + 4 };
    from = [
      { x: x - half, y: root.y },
      { x: x + half, y: root.y },
    ];
  } else {
    const y = clampTo(mouth.y, box.y + corner + half * 0.4, bottom(box) - corner - half * 0.4);
    root = { x: mouth.x < cx ? box.x + 4 : right(box) - 4, y };
    from = [
      { x: root.x, y: y - half },
      { x: root.x, y: y + half },
    ];
  }
  return { from, tip: tailTip(root, speaker, gap) };
}

const tailLength = ({ from, tip }: Tail): number =>
  Math.hypot((from[0].x + from[1].x) / 2 - tip.x, (from[0].y + from[1].y) / 2 - tip.y);

function priceOf(
  box: Box,
  outer: Box,
  speakers: readonly Speaker[],
  obstacles: Obstacles,
  half: number,
  scale: number,
): number {
  let price = box.y * COST.low;
  for (const body of obstacles.soft) price += overlap(outer, body) * COST.body;
  for (const speaker of speakers) {
    const tail = tailFor(box, speaker, half, TAIL.corner * scale, TAIL.gap * scale);
    const length = tailLength(tail) / scale;
    price += Math.abs(length - TAIL.good) * COST.distance;
    if (length > TAIL.longest) price += (length - TAIL.longest) * COST.tooFar;
    if (length < 24) price += (24 - length) * COST.tooNear * 4;
    const middle = { x: (tail.from[0].x + tail.from[1].x) / 2, y: (tail.from[0].y + tail.from[1].y) / 2 };
    for (const face of obstacles.hard)
      if (overlap(face, speaker.head) === 0 && crosses(face, middle.x, middle.y, tail.tip.x, tail.tip.y))
        price += COST.crossing;
    // Tails that leave sideways are for bubbles that stand beside the head, not over it.
    if (tail.from[0].x === tail.from[1].x) price += COST.sideways * 0.2;
  }
  return price;
}

/** The outline with spikes and tag. */
function outerBox(box: Box, kind: BubbleKind, scale: number): Box {
  const style = BUBBLE_STYLES[kind];
  const grown = grow(box, style.margin * scale);
  const rise = style.tag ? Math.max(0, (TAG.rise + 2 - style.margin) * scale) : 0;
  return { ...grown, y: grown.y - rise, height: grown.height + rise };
}

export interface PlaceOptions {
  /** The shot is near: text may be larger. */
  readonly near: boolean;
  /** Beside a side scene: small and without a name. */
  readonly beside: boolean;
  /** Where the middle of the bubble would best be: pages of one line of speech stay together. */
  readonly wish?: Point;
}

/** Finds the best place for a page's bubble; undefined where none is free. */
export function placeBubble(
  state: BubbleState,
  speakers: readonly Speaker[],
  obstacles: Obstacles,
  frame: Frame,
  options: PlaceOptions,
  measure: Measure,
): BubbleBox | undefined {
  const kind = bubbleKind(state, options.beside);
  const scale = frame.textSize / 24;
  const { area } = obstacles;
  const half = (kind === "shout" ? TAIL.shoutHalf : TAIL.half) * scale;
  let best: { price: number; box: Box; shape: Shape; left: number; top: number } | undefined;
  const consider = (shape: Shape, zero: Box, left: number, top: number) => {
    const outer = { x: left, y: top, width: zero.width, height: zero.height };
    if (obstacles.hard.some((hard) => overlap(outer, hard) > 0)) return;
    const box = { x: left - zero.x, y: top - zero.y, width: shape.width, height: shape.height };
    let price = shape.cost + priceOf(box, outer, speakers, obstacles, half, scale);
    if (options.wish)
      price +=
        Math.hypot(box.x + box.width / 2 - options.wish.x, box.y + box.height / 2 - options.wish.y) * COST.astray;
    if (!best || price < best.price) best = { price, box, shape, left, top };
  };
  for (const shape of shapes(state, kind, frame, options.near, area.width, measure)) {
    const zero = outerBox({ x: 0, y: 0, width: shape.width, height: shape.height }, kind, scale);
    const lastX = right(area) - zero.width;
    const lastY = bottom(area) - zero.height;
    if (lastX < area.x || lastY < area.y) continue;
    const columns = Math.ceil((lastX - area.x) / STEP.x);
    const rows = Math.ceil((lastY - area.y) / STEP.y);
    const before: typeof best = best;
    for (let row = 0; row <= rows; row++) {
      const top = Math.min(area.y + row * STEP.y, lastY);
      if (best && (top - zero.y) * COST.low + shape.cost > (best as { price: number }).price) break;
      for (let column = 0; column <= columns; column++)
        consider(shape, zero, Math.min(area.x + column * STEP.x, lastX), top);
    }
    if (best && best !== before) {
      const { left, top } = best as { left: number; top: number };
      for (let i = 1 - FINE; i < FINE; i++)
        for (let j = 1 - FINE; j < FINE; j++) {
          const x = left + (i * STEP.x) / FINE;
          const y = top + (j * STEP.y) / FINE;
          if (x >= area.x && x <= lastX && y >= area.y && y <= lastY) consider(shape, zero, x, y);
        }
    }
  }
  if (!best) return undefined;
  return finish(state, kind, best.box, best.shape.block, speakers, scale, measure, half);
}

function finish(
  state: BubbleState,
  kind: BubbleKind,
  box: Box,
  block: TextBlock,
  speakers: readonly Speaker[],
  scale: number,
  measure: Measure,
  half: number,
): BubbleBox {
  const style = BUBBLE_STYLES[kind];
  const text = tagText(state);
  return {
    kind,
    box,
    outer: outerBox(box, kind, scale),
    block,
    textX: box.x + (box.width - block.width) / 2,
    textY: box.y + (box.height - block.height) / 2,
    tails: speakers.map((speaker) => tailFor(box, speaker, half, TAIL.corner * scale, TAIL.gap * scale)),
    scale,
    ...(style.tag ? { tag: tagAt(text, box, scale, measure) } : {}),
  };
}

/** A name tag at the upper left of a box. */
export function tagAt(text: string, box: Box, scale: number, measure: Measure) {
  return {
    text,
    box: {
      x: box.x + TAG.left * scale,
      y: box.y - TAG.rise * scale,
      width: tagWidth(text, scale, measure),
      height: TAG.height * scale,
    },
  };
}
