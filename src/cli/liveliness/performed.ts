import { characterOf } from "../../cast/cast.ts";
import { sample } from "../../timeline/sample.ts";
import type { ActionCue, SetPieceCue, Timeline } from "../../timeline/timeline.ts";
import { ticks, type Viewer } from "./moments.ts";
import { posesDiffer } from "./movement.ts";

/** A direction, and whether it made any difference to the picture. */
export interface Directed {
  readonly at: number;
  readonly actor: string;
  readonly text: string;
  readonly seen: boolean;
  /** Why it was not seen. */
  readonly because?: "out of the shot" | "nothing changed";
}

/** Seconds after a direction's words in which its effect may still show: gestures settle, faces turn. */
const AFTER = 0.5;
/** Height of a sheet's box, units. */
const SHEET = 768;

/**
 * Every direction with an actor on stage. It is seen where the actor's pose, in the shot, differs from what it would be
 * had the direction not been written; a side scene's own actor, where its pixels do.
 */
export function directionsOf(timeline: Timeline, viewer: Viewer): Directed[] {
  const scenes = new Map(timeline.scenes.map((scene) => [scene.id, scene]));
  return timeline.cues.flatMap((cue): Directed[] => {
    if (cue.type !== "action" || cue.actor === undefined) return [];
    const scene = scenes.get(cue.scene);
    const at = { at: cue.start, actor: cue.actor, text: cue.text };
    const without = { ...timeline, cues: timeline.cues.filter((other) => !belongs(cue, other)) };
    const times = [...ticks(cue.start, Math.max(cue.end, ...cue.gestures.map(({ end }) => end)) + AFTER)];
    if (scene?.split && cue.actor === scene.resident) {
      // Which game is played can be told from its outcome as well: the direction is seen all the same.
      const plays = timeline.cues.some((other) => other.type === "set-piece" && belongs(cue, other) && isState(other));
      const seen = plays || times.some((t) => pixelsChange(viewer, timeline, without, t));
      return [{ ...at, seen, ...(seen ? {} : { because: "nothing changed" as const }) }];
    }
    return onStage(cue.actor, timeline, without, times, viewer).map((result) => ({ ...at, ...result }));
  });
}

/** What a direction brings about: itself, and the set pieces that its words were taken for. */
const belongs = (action: ActionCue, other: Timeline["cues"][number]): boolean =>
  other.id === action.id || (other.type === "set-piece" && other.source.start === action.source.start);

const isState = ({ name }: SetPieceCue): boolean => name === "game-play";

function onStage(
  actor: string,
  timeline: Timeline,
  without: Timeline,
  times: readonly number[],
  viewer: Viewer,
): Pick<Directed, "seen" | "because">[] {
  let present = false;
  let inShot = false;
  for (const t of times) {
    const state = sample(timeline, t);
    if (!state.actors.some(({ id, presence }) => id === actor && presence > 0)) continue;
    present = true;
    const layout = viewer.layout(state);
    const find = (acting = state) => viewer.actors(state, layout, acting).find(({ id }) => id === actor);
    const is = find();
    if (!is) continue;
    inShot = true;
    const would = find(sample(without, t));
    const px = (is.placement.height / SHEET) * viewer.frame.scale;
    if (!would || posesDiffer(characterOf(actor).rig, is.pose, would.pose, px)) return [{ seen: true }];
  }
  if (!present) return [];
  return [{ seen: false, because: inShot ? "nothing changed" : "out of the shot" }];
}

function pixelsChange(viewer: Viewer, timeline: Timeline, without: Timeline, t: number): boolean {
  const one = viewer.side(sample(timeline, t));
  const two = viewer.side(sample(without, t));
  return one !== undefined && (!two || one.some((pixel, i) => pixel !== two[i]));
}
