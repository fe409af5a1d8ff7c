import { READER } from "../../cast/roles.ts";
import { toMillisecond } from "../../math/round.ts";
import type { FrontMatter } from "../../script/script.ts";
import type { Beat } from "./beats.ts";
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
  /** For each scene: who is on the main set, in order of their places, from when, and until when if they go before its end. Seconds. */
  readonly onStage: readonly (readonly { readonly id: string; readonly from: number; readonly until?: number }[])[];
}

/** No more than so many are ever on the set; whoever comes later is heard from off. Real episodes have six. */
const MOST_ON_SET = 16;
/** A newcomer is on the way in before the first word. Seconds. */
const ENTRANCE_LEAD = 0.5;
/** A guest goes so long after their last word, where the scene goes on without them for `rest` at the least. Seconds. */
const EXIT = { after: 1, rest: 4 } as const;

/**
 * The company are the known characters who speak on the main set, or are billed and spoken of there: present from the
 * start of every main scene. Whoever lives elsewhere (`residents`) has joined it where they are billed and the post
 * does not go and see them there. Anybody else enters when they first speak or act on the main set and stays until
 * they have done so for the last time. Where nobody plays at all, the whole company listens to the narrator.
 */
export function castOf(
  { timed, scenes }: Pacing,
  known: readonly KnownCharacter[],
  residents: ReadonlySet<string>,
  frontMatter: FrontMatter,
): Casting {
  const knownIds = new Map(known.map((character) => [character.id, character]));
  const billed = new Set(frontMatter.characters);
  const order = new Set<string>();
  /** First and last appearance on the main set. */
  const spans = new Map<string, { from: number; to: number }>();
  const entrances: Map<string, number>[] = scenes.map(() => new Map());
  for (const { beat, start, end } of timed) {
    const scene = scenes[beat.scene];
    for (const actor of actorsOf(beat)) {
      order.add(actor);
      if (!scene || scene.plan.split) continue;
      const from = toMillisecond(Math.max(scene.start, start - ENTRANCE_LEAD));
      const entered = entrances[beat.scene] as Map<string, number>;
      if (!entered.has(actor)) entered.set(actor, from);
      const span = spans.get(actor);
      if (span) span.to = Math.max(span.to, end);
      else spans.set(actor, { from, to: end });
    }
  }
  const seenAtHome = new Set(scenes.flatMap(({ plan }) => (plan.split ? (plan.resident ?? []) : [])));
  const isCompany = (actor: string): boolean =>
    residents.has(actor) ? billed.has(actor) && !seenAtHome.has(actor) : knownIds.has(actor) || billed.has(actor);
  const players = [...order].filter((actor) => spans.has(actor));
  const told = timed.flatMap(({ beat }) =>
    beat.type === "narration" && !scenes[beat.scene]?.plan.split ? beat.text : [],
  );
  for (const { id } of known)
    if (!order.has(id) && billed.has(id) && isCompany(id) && told.some((text) => text.includes(id))) players.push(id);
  if (players.length === 0) players.push(...known.map(({ id }) => id).filter((id) => !residents.has(id)));
  const places = [...players.filter(isCompany), ...players.filter((actor) => !isCompany(actor))].slice(0, MOST_ON_SET);
  let stage: { id: string; from: number; until?: number }[] = [];
  const onStage = scenes.map(({ plan, start, end }, i) => {
    const entered = entrances[i] as Map<string, number>;
    // A secret scene holds those who speak in it; where nobody does, the group without the reader's stand-in.
    if (plan.kind === "private" && entered.size === 0)
      stage = places.filter((id) => isCompany(id) && id !== READER).map((id) => ({ id, from: start }));
    else if (plan.kind === "private" || plan.kind === "flashback")
      stage = [...entered].slice(0, MOST_ON_SET).map(([id, from]) => ({ id, from: isCompany(id) ? start : from }));
    // Beside a side scene the group stays as it was.
    else if (plan.kind === "meanwhile")
      stage = (stage.length > 0 ? stage : places.filter(isCompany).map((id) => ({ id }))).map(({ id }) => ({
        id,
        from: start,
      }));
    else
      stage = places.flatMap((id) => {
        if (isCompany(id)) return [{ id, from: start }];
        const { from, to } = spans.get(id) as { from: number; to: number };
        if (from >= end || to <= start) return [];
        const goes = to + EXIT.rest < end && { until: toMillisecond(to + EXIT.after) };
        return [{ id, from: Math.max(start, from), ...goes }];
      });
    return stage;
  });
  const characters = [...order].map((id) => ({ id, name: knownIds.get(id)?.name ?? id, generated: !knownIds.has(id) }));
  return { characters, onStage };
}

const actorsOf = (beat: Beat): readonly string[] =>
  beat.type === "speech"
    ? (beat.actors ?? [beat.actor])
    : "actor" in beat && beat.actor !== undefined
      ? [beat.actor]
      : [];
