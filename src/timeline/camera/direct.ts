import { lastIndexAtMost } from "../../math/intervals.ts";
import { toMillisecond } from "../../math/round.ts";
import type { Casting } from "../composing/casting.ts";
import type { BeatCues } from "../composing/cues.ts";
import type { TimedScene } from "../composing/pacing.ts";
import { type TensionChange, tensionAt } from "../composing/tension.ts";
import { heldUpFor } from "../sampling/shown-cards.ts";
import type { CameraCue, CardCue } from "../timeline.ts";
import { refreshed, spaced, withCards } from "./lay.ts";
import { mainScene } from "./main-scenes.ts";
import { endCards, sideScene } from "./split-scenes.ts";
import { CAMERA, type Take } from "./take.ts";

/** Shots for the whole episode, one after the other without a gap, by rule alone. */
export function directCamera(
  scenes: readonly TimedScene[],
  cues: readonly BeatCues[],
  checklists: readonly CardCue[],
  tension: readonly TensionChange[],
  onStage: Casting["onStage"],
  duration: number,
): CameraCue[] {
  const takes: Take[] = [];
  const tensionOver = (t: number): number => tensionAt(tension, t);
  const byScene: BeatCues[][] = scenes.map(() => []);
  const cards: CardCue[] = [];
  for (const entry of cues) {
    byScene[entry.timed.beat.scene]?.push(entry);
    if (entry.cue.type === "card") cards.push(entry.cue);
  }
  scenes.forEach((scene, i) => {
    const own = byScene[i] ?? [];
    if (own.length === 0) return;
    if (scene.plan.split) sideScene(scene, own, takes);
    else if (scene.plan.kind === "end") endCards(scene, own, takes, onStage[i] ?? []);
    else
      mainScene(
        scene,
        own,
        takes,
        (onStage[i] ?? []).map(({ id }) => id),
        tensionOver,
      );
  });
  const starts = Float64Array.from(scenes, ({ start }) => start);
  const castAt = (t: number): string[] =>
    (onStage[lastIndexAtMost(starts, t)] ?? [])
      .filter(({ from, until }) => from <= t && t < (until ?? duration))
      .map(({ id }) => id);
  const whole = spaced(withCards(takes, [...cards, ...checklists], checklists.flatMap(heldUpFor)), duration);
  return cuesOf(led(cutToFaces(refreshed(whole, cues, duration, castAt)), cues), duration);
}

function cuesOf(takes: readonly Take[], duration: number): CameraCue[] {
  const used = new Map<string, number>();
  const nameOf = ({ cue }: BeatCues): string => {
    const count = (used.get(cue.id) ?? 0) + 1;
    used.set(cue.id, count);
    return `${cue.id}.camera${count === 1 ? "" : count}`;
  };
  return takes.map(({ start, shot, on, move, of }, i) => ({
    id: nameOf(of),
    type: "camera",
    start: toMillisecond(start),
    end: toMillisecond(takes[i + 1]?.start ?? duration),
    scene: of.cue.scene,
    source: of.cue.source,
    shot,
    on,
    move,
  }));
}

/** From the whole company to one face everybody would pass under the words that come with it. */
const cutToFaces = (takes: readonly Take[]): Take[] =>
  takes.map((take, i) => (take.shot === "close" && takes[i - 1]?.shot === "wide" ? { ...take, move: "cut" } : take));

/** Moves to who speaks begin in the pause before the line. */
function led(takes: readonly Take[], cues: readonly BeatCues[]): Take[] {
  let at = 0;
  let quiet = 0;
  return takes.map((take, i) => {
    const before = takes[i - 1];
    const { cue } = take.of;
    for (let said = cues[at]?.cue; said && said.start < take.start; said = cues[++at]?.cue)
      if (said.type === "speech" || said.type === "narration" || said.type === "card")
        quiet = Math.max(quiet, said.end);
    const leads = take.move === "pan" && take.shot !== "split" && cue.type === "speech" && cue.start === take.start;
    if (!before || !leads) return take;
    const start = Math.max(quiet, take.start - CAMERA.lead);
    return start < take.start && start - before.start >= CAMERA.shortest ? { ...take, start } : take;
  });
}
