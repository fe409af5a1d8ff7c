import type { Timeline } from "../timeline.ts";

/** Stands for a name that is not known yet. */
export const UNKNOWN = "?";

/** What somebody is called while a scene plays: who is not known yet is not given away by their sounds and directions. */
export function shownNames(timeline: Timeline): (actor: string, scene: string) => string {
  const scenes = new Map(timeline.scenes.map((scene) => [scene.id, scene]));
  return (actor, id) => {
    const scene = scenes.get(id);
    return (scene?.resident === actor && scene.label) || actor;
  };
}
