import { toMillisecond } from "../../math/round.ts";
import type { FrontMatter } from "../../script/script.ts";
import type { Pacing } from "./pacing.ts";
import type { CharacterRef } from "../timeline.ts";

/** A character whom the cast data knows. `id` is the canonical name. */
export interface KnownCharacter {
  readonly id: string;
  readonly name?: string;
}

/** Who plays in the episode and who is on stage when. */
export interface Casting {
  readonly characters: readonly CharacterRef[];
  /** For each scene: who is on the main set, in order of their places, and from when. Seconds. */
  readonly onStage: readonly (readonly { readonly id: string; readonly from: number }[])[];
}

/** A newcomer is on the way in before the first word. Seconds. */
const ENTRANCE_LEAD = 0.5;

/**
 * The company are the known characters who speak on the main set: present from the start of every main scene.
 * Anybody else enters when they first speak or act there and stays until the scene's end.
 */
export function castOf({ timed, scenes }: Pacing, known: readonly KnownCharacter[], frontMatter: FrontMatter): Casting {
  const knownIds = new Map(known.map((character) => [character.id, character]));
  const billed = new Set(frontMatter.characters);
  const order: string[] = [];
  const seen = new Set<string>();
  const company = new Set<string>();
  const entrances: Map<string, number>[] = scenes.map(() => new Map());
  for (const { beat, start } of timed) {
    const actors =
      beat.type === "speech" ? (beat.actors ?? [beat.actor]) : "actor" in beat && beat.actor ? [beat.actor] : [];
    const scene = scenes[beat.scene];
    for (const actor of actors) {
      if (!seen.has(actor)) {
        seen.add(actor);
        order.push(actor);
      }
      if (!scene || scene.plan.split) continue;
      const entered = entrances[beat.scene] as Map<string, number>;
      if (!entered.has(actor)) entered.set(actor, toMillisecond(Math.max(scene.start, start - ENTRANCE_LEAD)));
      if (knownIds.has(actor) || billed.has(actor)) company.add(actor);
    }
  }
  const places = order.filter((actor) => company.has(actor));
  let stage: { id: string; from: number }[] = [];
  const onStage = scenes.map((scene, i) => {
    const entered = entrances[i] as Map<string, number>;
    const guests = [...entered].filter(([id]) => !company.has(id)).map(([id, from]) => ({ id, from }));
    const { kind } = scene.plan;
    // A secret scene holds only those who speak in it; beside a side scene the group stays as it was.
    if (kind === "private" || kind === "flashback")
      stage = [...entered].map(([id, from]) => ({ id, from: company.has(id) ? scene.start : from }));
    else if (kind === "meanwhile")
      stage = (stage.length > 0 ? stage : places.map((id) => ({ id, from: scene.start }))).map(({ id }) => ({
        id,
        from: scene.start,
      }));
    else stage = [...places.map((id) => ({ id, from: scene.start })), ...guests];
    return stage;
  });
  const characters = order.map((id) => ({ id, name: knownIds.get(id)?.name ?? id, generated: !knownIds.has(id) }));
  return { characters, onStage };
}
