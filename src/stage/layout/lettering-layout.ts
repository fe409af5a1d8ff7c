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
  for (const share of [1, 0.8, 0.64, 0.5]) {
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
    points.forEach((point, i) => {
      const box = { x: point.x - half.x, y: point.y - half.y, width: half.x * 2, height: half.y * 2 };
      const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      const away = source ? Math.hypot(point.x - source.mouth.x, point.y - source.mouth.y) : 0;
      const fault = covered * 5 + (inside(box, area) ? 0 : 4000) + i * 30 + away * 0.3 + (1 - share) * 500;
      if (best && best.fault <= fault) return;
      const turn = ((point.x < middle.x ? -degrees : degrees * 0.7) * Math.PI) / 180;
      best = { fault, place: { text, ...point, size, turn, box, ...(cue.actor ? { actor: cue.actor } : {}) } };
    });
  }
  return (best as { place: LetteringPlace }).place;
}
