import type { Casting } from "../composing/casting.ts";
import type { BeatCues } from "../composing/cues.ts";
import type { TimedScene } from "../composing/pacing.ts";
import { type TensionChange, tensionAt } from "../composing/tension.ts";
import type { CameraCue } from "../timeline.ts";
import { toMillisecond } from "../../math/round.ts";
import { mainScene } from "./main-scenes.ts";
import { endCards, sideScene } from "./split-scenes.ts";
import { CAMERA, type Take } from "./take.ts";

/** Shots for the whole episode, one after the other without a gap, by rule alone. */
export function directCamera(
  scenes: readonly TimedScene[],
  cues: readonly BeatCues[],
  tension: readonly TensionChange[],
  onStage: Casting["onStage"],
  duration: number,
): CameraCue[] {
  const takes: Take[] = [];
  const byScene = new Map<number, BeatCues[]>();
  for (const cue of cues) {
    const list = byScene.get(cue.timed.beat.scene);
    if (list) list.push(cue);
    else byScene.set(cue.timed.beat.scene, [cue]);
  }
  scenes.forEach((scene, i) => {
    const own = byScene.get(i) ?? [];
    const [first] = own;
    if (!first) return;
    if (scene.plan.split) sideScene(scene, own, takes);
    else if (scene.plan.kind === "end") endCards(scene, own, takes, onStage[i] ?? []);
    else
      mainScene(
        scene,
        own,
        takes,
        (onStage[i] ?? []).map(({ id }) => id),
        (t) => tensionAt(tension, t),
      );
  });
  return laid(
    takes.sort((a, b) => a.start - b.start),
    duration,
  );
}

/** Takes become cues that meet: what would stand too short waits or gives way, what says nothing new is joined. */
function laid(takes: readonly Take[], duration: number): CameraCue[] {
  const kept: Take[] = [];
  takes.forEach((take, i) => {
    const last = kept[kept.length - 1];
    const start = last && !take.forced ? Math.max(take.start, last.start + CAMERA.shortest) : take.start;
    const next = takes[i + 1];
    if (start >= duration - CAMERA.shortest / 2 && last) return;
    if (next && next.start <= start && !take.forced) return;
    if (last && start - last.start < 1e-6) kept.pop();
    const before = kept[kept.length - 1];
    if (before && before.shot === take.shot && before.on.join() === take.on.join()) return;
    kept.push({ ...take, start: kept.length === 0 ? 0 : toMillisecond(start) });
  });
  const used = new Map<string, number>();
  const nameOf = ({ cue }: BeatCues): string => {
    const count = (used.get(cue.id) ?? 0) + 1;
    used.set(cue.id, count);
    return `${cue.id}.camera${count === 1 ? "" : count}`;
  };
  return kept.map(({ start, shot, on, move, of }, i) => ({
    id: nameOf(of),
    type: "camera",
    start,
    end: kept[i + 1]?.start ?? duration,
    scene: of.cue.scene,
    source: of.cue.source,
    shot,
    on,
    move,
  }));
}
