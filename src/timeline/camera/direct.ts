import type { Casting } from "../composing/casting.ts";
import type { BeatCues } from "../composing/cues.ts";
import type { TimedScene } from "../composing/pacing.ts";
import { type TensionChange, tensionAt } from "../composing/tension.ts";
import type { CameraCue } from "../timeline.ts";
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
    else mainScene(scene, own, takes, (t) => tensionAt(tension, t));
  });
  return laid(
    takes.sort((a, b) => a.start - b.start),
    duration,
  );
}

/** Takes become cues that meet: what would stand too short is left out, what says nothing new is joined. */
function laid(takes: readonly Take[], duration: number): CameraCue[] {
  const kept: Take[] = [];
  for (const take of takes) {
    const last = kept[kept.length - 1];
    if (last && take.start - last.start < 1e-6) {
      kept[kept.length - 1] = { ...take, start: last.start };
      continue;
    }
    if (last && last.shot === take.shot && last.on.join() === take.on.join()) continue;
    if (last && take.start < last.start + CAMERA.shortest && !take.forced) {
      const wait = last.start + CAMERA.shortest;
      kept.push({ ...take, start: wait });
      continue;
    }
    kept.push(take);
  }
  const sorted = kept.filter((take, i) => {
    const next = kept[i + 1];
    return !next || next.start > take.start + 1e-6;
  });
  const used = new Map<string, number>();
  const nameOf = ({ cue }: BeatCues): string => {
    const count = (used.get(cue.id) ?? 0) + 1;
    used.set(cue.id, count);
    return `${cue.id}.camera${count === 1 ? "" : count}`;
  };
  return sorted.map(({ start, shot, on, move, of }, i) => ({
    id: nameOf(of),
    type: "camera",
    start: i === 0 ? 0 : start,
    end: sorted[i + 1]?.start ?? duration,
    scene: of.cue.scene,
    source: of.cue.source,
    shot,
    on,
    move,
  }));
}
