import { hashNoise, seedOf } from "../../math/random.ts";
import type { SoundCue } from "../../timeline/timeline.ts";
import type { Measure } from "../text/measure.ts";
import { type Box, inside, overlap } from "./box.ts";
import type { Speaker } from "./bubble-layout.ts";
import type { Frame } from "./frame.ts";

/** A sound in writing: its middle, size and turn. */
export interface LetteringPlace {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Radians. */
  readonly turn: number;
  /** The burst's inner box, which nothing else may stand on. */
  readonly box: Box;
  readonly actor?: string;
}

/** Sizes in units: the wish by loudness, then smaller ones where it finds no room. */
const SIZE = { soft: 60, loud: 92, least: 34 } as const;
const LONGEST = 18;
/** Shares of the wished size that are tried. */
const SHARES = [1, 0.8, 0.64, 0.5, 0.4] as const;
/** Where there is no room near its source: places over the whole area, shares of it. */
const ANYWHERE = [0.1, 0.26, 0.42, 0.58, 0.74, 0.9].flatMap((u) =>
  [0.08, 0.22, 0.36, 0.5, 0.64, 0.78, 0.92].map((v) => [u, v] as const),
);
/** What is wrong with a place, in units: a size smaller by its whole, an edge, anything under it, and each unit² of that. */
const FAULTS = { smaller: 500, outside: 4000, covers: 2500, each: 5, far: 0.3, order: 30, most: 420 } as const;

/** Proportions of the burst: half width by the text's, half height by its size. */
export const BURST = { width: 0.62, height: 0.72, letter: 0.44, inner: 0.86 } as const;

/** Finds a sound's place near its source, off faces and bubbles; without a source it comes in from an edge. */
export function placeLettering(
  cue: SoundCue,
  source: Speaker | undefined,
  taken: readonly Box[],
  area: Box,
  frame: Frame,
  measure: Measure,
): LetteringPlace {
  const text = (cue.lettering || cue.text).slice(0, LONGEST).toUpperCase();
  const seed = seedOf(cue.id);
  const degrees = 6 + 6 * hashNoise(seed, 1);
  const unit = Math.max(1, frame.textSize / 40);
  const wish = SIZE.soft + (SIZE.loud - SIZE.soft) * Math.min(1, Math.max(0, (cue.gain - 0.5) / 1));
  const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  let best: { fault: number; place: LetteringPlace } | undefined;
  for (const share of SHARES) {
    const size = Math.max(SIZE.least, wish * share) * unit;
    const half = { x: (measure(text, "shout", size) + text.length * 2) * 0.62 + size * 0.2, y: size * BURST.height };
    const points: { x: number; y: number }[] = [];
    if (source) {
      const { head } = source;
      const cx = head.x + head.width / 2;
      for (const [dx, dy] of [
        [1, -0.3],
        [-1, -0.3],
        [1, 0.3],
        [-1, 0.3],
        [0, -1],
        [1, 0.9],
        [-1, 0.9],
      ] as const)
        points.push({
          x: cx + dx * (head.width / 2 + half.x + 14),
          y: dy === -1 ? head.y - half.y - 10 : head.y + head.height * (0.4 + dy) - 10,
        });
    }
    for (const [u, v] of [
      [0.13, 0.17],
      [0.15, 0.78],
      [0.84, 0.8],
      [0.5, 0.84],
      [0.82, 0.16],
      [0.3, 0.86],
    ] as const)
      points.push({ x: area.x + area.width * u, y: area.y + area.height * v });
    for (const [u, v] of ANYWHERE) points.push({ x: area.x + area.width * u, y: area.y + area.height * v });
    points.forEach((wished, i) => {
      // Near an edge it moves in, as far as it has to.
      const point = {
        x: Math.max(area.x + half.x, Math.min(area.x + area.width - half.x, wished.x)),
        y: Math.max(area.y + half.y, Math.min(area.y + area.height - half.y, wished.y)),
      };
      const box = { x: point.x - half.x, y: point.y - half.y, width: half.x * 2, height: half.y * 2 };
      const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      const away = source ? Math.hypot(point.x - source.mouth.x, point.y - source.mouth.y) : 0;
      const fault =
        covered * FAULTS.each +
        (covered > 1 ? FAULTS.covers : 0) +
        (inside(box, area) ? 0 : FAULTS.outside) +
        Math.min(FAULTS.most, i * FAULTS.order) +
        away * FAULTS.far +
        (1 - share) * FAULTS.smaller;
      if (best && best.fault <= fault) return;
      const turn = ((point.x < middle.x ? -degrees : degrees * 0.7) * Math.PI) / 180;
      best = { fault, place: { text, ...point, size, turn, box, ...(cue.actor ? { actor: cue.actor } : {}) } };
    });
  }
  return (best as { place: LetteringPlace }).place;
}
