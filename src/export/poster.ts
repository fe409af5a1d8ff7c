import { sample } from "../timeline/sample.ts";
import type { Timeline } from "../timeline/timeline.ts";

/** Lines that are looked at for a poster: it should show how the episode begins, and give nothing away. */
const CANDIDATES = 40;
/** Shots by how well they introduce an episode: in a wide picture the company does, in an upright one somebody near. */
const WORTH = {
  wide: { wide: 4, two: 3, deep: 2, medium: 1.5 },
  upright: { medium: 4, close: 3.5, two: 2 },
} as const;
export type PosterShape = keyof typeof WORTH;

/**
 * The second whose picture stands for the episode: early, a line fully out, a shot that suits the picture's shape.
 * Half-way through where nobody speaks.
 */
export function posterTime(timeline: Timeline, shape: PosterShape = "wide"): number {
  const shots: Readonly<Record<string, number>> = WORTH[shape];
  let best = timeline.duration / 2;
  let bestWorth = -1;
  const lines = timeline.cues.filter((cue) => cue.type === "speech" && cue.delivery === "plain").slice(0, CANDIDATES);
  for (const [index, cue] of lines.entries()) {
    if (cue.type !== "speech") continue;
    const page = cue.pages[0];
    if (!page) continue;
    // Just before the page leaves: all of its text is out, the gesture has been made.
    const t = page.end - 0.15;
    const { camera, actors } = sample(timeline, t);
    const worth =
      (shots[camera.shot] ?? 0) +
      Math.min(actors.length, 4) * 0.4 -
      index * 0.12 -
      Math.abs(page.text.length - 55) * 0.01;
    if (worth > bestWorth) {
      bestWorth = worth;
      best = t;
    }
  }
  return best;
}
