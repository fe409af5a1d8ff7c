import type { BeatCues } from "./cues.ts";
import type { TimedScene } from "./pacing.ts";
import type { Meter, MusicCue } from "./timeline.ts";

/** Lengths of the pieces that play once, and intensities of music. Seconds; 0 … 1. */
export const SCORE = {
  sting: 3,
  fanfare: 3.6,
  gameOver: 2.4,
  /** Under talk: quiet; with the meter it grows up to `hideoutMost`. */
  hideout: 0.2,
  hideoutMost: 0.8,
  side: 0.35,
  sideMost: 1,
} as const;

type Theme = MusicCue["theme"];

/** Music by scene: what the side scene's games ask for, and a bed under the group that grows with the meter. */
export function scoreOf(
  scenes: readonly TimedScene[],
  sceneIds: readonly string[],
  cues: readonly BeatCues[],
  meters: readonly Meter[],
): MusicCue[] {
  const changes = meters.flatMap(({ keys, min, max }) =>
    keys.map(({ t, value }) => ({ t, share: max > min ? Math.min(1, (value - min) / (max - min)) : 0 })),
  );
  changes.sort((a, b) => a.t - b.t);
  const shareAt = (t: number): number => changes.findLast((change) => change.t <= t)?.share ?? 0;
  const music: MusicCue[] = [];
  scenes.forEach(({ plan, start, end }, i) => {
    if (plan.kind === "end") return;
    const scene = sceneIds[i] ?? "";
    const own = cues.filter(({ timed }) => timed.beat.scene === i);
    const marks: { t: number; theme: Theme; until?: number }[] = [];
    let bed: Theme = plan.split ? "exploring" : "hideout";
    marks.push({ t: start, theme: bed });
    if (plan.split)
      for (const piece of own.flatMap(({ timed }) => timed.pieces)) {
        if (piece.name === "game-play") bed = piece.variant === "racer" ? "racer" : "platformer";
        else if (piece.name === "wander") bed = "exploring";
        else if (piece.name === "game-win") {
          marks.push({ t: piece.start, theme: "fanfare", until: piece.start + SCORE.fanfare });
          bed = "exploring";
        } else if (piece.name === "game-die" || piece.name === "game-crash")
          marks.push({ t: piece.start, theme: "game-over", until: piece.start + SCORE.gameOver });
        else continue;
        marks.push({ t: marks[marks.length - 1]?.until ?? piece.start, theme: bed });
      }
    marks.forEach(({ t, theme }, k) => {
      const until = Math.min(end, marks[k + 1]?.t ?? end);
      // A bed's intensity steps where the meter does.
      const steps = [t, ...changes.map((change) => change.t).filter((step) => step > t && step < until), until];
      for (let s = 0; s + 1 < steps.length; s++) {
        const from = steps[s] as number;
        const to = steps[s + 1] as number;
        if (to - from < 1e-6) continue;
        const share = shareAt(from);
        const once = theme === "fanfare" || theme === "game-over";
        const intensity = once
          ? 1
          : plan.split
            ? SCORE.side + (SCORE.sideMost - SCORE.side) * share
            : SCORE.hideout + (SCORE.hideoutMost - SCORE.hideout) * share;
        const before = music[music.length - 1];
        if (once && s > 0 && before) {
          music[music.length - 1] = { ...before, end: to };
          continue;
        }
        music.push({
          id: `${scene}.music.${k}.${s}`,
          type: "music",
          start: from,
          end: to,
          scene,
          source: plan.source,
          theme,
          intensity,
        });
      }
    });
  });
  return music;
}
