import { toMillisecond } from "../../math/round.ts";
import { lastAtMost } from "../../math/search.ts";
import type { BeatCues } from "./cues.ts";
import type { TimedPiece, TimedScene } from "./pacing.ts";
import { type TensionChange, tensionAt } from "./tension.ts";
import type { MusicCue, Scene } from "../timeline.ts";

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
  door: 0.15,
} as const;

type Theme = MusicCue["theme"];

/** A theme from `t` on; one that plays once has its own intensity. */
interface Mark {
  readonly t: number;
  readonly theme: Theme;
  readonly once?: boolean;
}

/** Music by scene: what the side scene's games ask for, and a bed under the group that grows with the meter. */
export function scoreOf(
  scenes: readonly TimedScene[],
  sceneIds: readonly string[],
  cues: readonly BeatCues[],
  tension: readonly TensionChange[],
  door?: Scene,
): MusicCue[] {
  const pieces: TimedPiece[][] = scenes.map(() => []);
  for (const { timed } of cues) pieces[timed.beat.scene]?.push(...timed.pieces);
  const beds = scenes.flatMap((scene, i) => {
    if (scene.plan.kind === "end") return [];
    const marks = scene.plan.split
      ? sideMarks(scene, pieces[i] ?? [])
      : [{ t: scene.start, theme: "hideout" as const }];
    return marks.flatMap((mark, k) => {
      const until = Math.min(scene.end, marks[k + 1]?.t ?? scene.end);
      return cuesFor(mark, until, scene, sceneIds[i] ?? "", k, tension);
    });
  });
  const source = scenes[0]?.plan.source;
  if (!door || !source) return beds;
  // What somebody plays behind the door is heard through it.
  const { id, start, end } = door;
  return [
    ...beds,
    { id: `${id}.music`, type: "music", start, end, scene: id, source, theme: "exploring", intensity: SCORE.door },
  ];
}

function sideMarks({ start }: TimedScene, pieces: readonly TimedPiece[]): Mark[] {
  let bed: Theme = "exploring";
  const marks: Mark[] = [{ t: start, theme: bed }];
  const once = (t: number, theme: Theme, length: number) =>
    marks.push({ t, theme, once: true }, { t: toMillisecond(t + length), theme: bed });
  for (const { name, variant, start: t } of pieces) {
    if (name === "game-play") bed = variant === "racer" ? "racer" : "platformer";
    else if (name === "wander" || name === "game-win") bed = "exploring";
    if (name === "game-win") once(t, "fanfare", SCORE.fanfare);
    else if (name === "game-die" || name === "game-crash") once(t, "game-over", SCORE.gameOver);
    else if (name === "game-play" || name === "wander") marks.push({ t, theme: bed });
  }
  return marks.sort((a, b) => a.t - b.t);
}

/** A bed steps where the meter does: the same piece goes on, fuller. */
function cuesFor(
  { t, theme, once }: Mark,
  until: number,
  { plan }: TimedScene,
  scene: string,
  index: number,
  tension: readonly TensionChange[],
): MusicCue[] {
  const steps = [t];
  if (!once)
    for (let i = lastAtMost(tension, t, (change) => change.t) + 1; i < tension.length; i++) {
      const change = tension[i] as TensionChange;
      if (change.t >= until) break;
      if (change.t > (steps[steps.length - 1] as number) + 1e-6) steps.push(change.t);
    }
  const [least, most] = plan.split ? [SCORE.side, SCORE.sideMost] : [SCORE.hideout, SCORE.hideoutMost];
  return steps.flatMap((start, s): MusicCue[] => {
    const end = steps[s + 1] ?? until;
    if (end - start < 1e-6) return [];
    const intensity = once ? 1 : least + (most - least) * tensionAt(tension, start);
    const id = `${scene}.music.${index}${s === 0 ? "" : `.${s}`}`;
    return [{ id, type: "music", start, end, scene, source: plan.source, theme, intensity }];
  });
}
