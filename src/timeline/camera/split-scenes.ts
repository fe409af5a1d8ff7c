import type { Casting } from "../composing/casting.ts";
import type { BeatCues } from "../composing/cues.ts";
import type { TimedScene } from "../composing/pacing.ts";
import { asked, CAMERA, type Take } from "./take.ts";

/** The split stands, leaning now to one half, now to both; what is seen far away is an insert. */
export function sideScene(scene: TimedScene, cues: readonly BeatCues[], takes: Take[]): void {
  const [first] = cues as [BeatCues];
  takes.push({ start: scene.start, shot: "split", on: [], move: "cut", of: first, claim: "opens" });
  let since = scene.start;
  let leaning = false;
  for (const entry of cues) {
    const { cue, timed } = entry;
    if (asked(entry, takes)) {
      since = cue.start;
      continue;
    }
    const far = timed.pieces.find(({ name }) => name === "sidebar-rewrites-itself");
    if (far) {
      takes.push({ start: far.start, shot: "insert", on: ["sidebar"], move: "cut", of: entry });
      since = Math.max(far.end, cue.end);
      leaning = false;
      takes.push({ start: since, shot: "split", on: [], move: "cut", of: entry });
      continue;
    }
    const actor = "actor" in cue ? cue.actor : undefined;
    for (const page of timed.pages.length > 0 ? timed.pages : [cue]) {
      if (page.end - since <= CAMERA.longest || page.start - since < CAMERA.shortest) continue;
      leaning = !leaning;
      since = page.start;
      const on = leaning ? [actor ?? scene.plan.resident ?? scene.plan.place] : [];
      takes.push({ start: since, shot: "split", on, move: "pan", of: entry });
    }
  }
}

/** Behind the end cards the camera looks at the company, one after the other. */
export function endCards(
  scene: TimedScene,
  cues: readonly BeatCues[],
  takes: Take[],
  cast: Casting["onStage"][number],
): void {
  cues.forEach((entry, i) => {
    const one = i === 0 ? undefined : cast[(i - 1) % Math.max(1, cast.length)]?.id;
    const start = i === 0 ? scene.start : entry.cue.start;
    if (one === undefined)
      takes.push({ start, shot: "wide", on: [], move: "cut", of: entry, ...(i === 0 && { claim: "opens" as const }) });
    else takes.push({ start, shot: "medium", on: [one], move: "pan", of: entry });
  });
}
