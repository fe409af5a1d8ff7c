import type { CastLookup, StagedActor, Standing } from "./placement.ts";

/** Places for those who have no home of their own, in the order in which they are taken. */
const GUEST_PLACES = [784, 290, 1080, 530, 1195, 170, 720, 460] as const;
const GUEST = { y: 634, height: 300 } as const;
/** World units that two people on the floor keep apart. */
const APART = 96;

/** Where everybody stands: homes first, then guests by their slot, each on the first free place. */
export function homesOf(actors: readonly StagedActor[], cast: CastLookup): Standing[] {
  const bySlot = [...actors].sort((a, b) => a.slot - b.slot);
  const taken: number[] = [];
  const standings: Standing[] = [];
  for (const { id } of bySlot) {
    const character = cast(id);
    if (!character.home) continue;
    if (!character.window) taken.push(character.home.x);
    standings.push({ id, character, ...character.home });
  }
  for (const { id } of bySlot) {
    const character = cast(id);
    if (character.home) continue;
    const free = (apart: number) => GUEST_PLACES.find((x) => taken.every((other) => Math.abs(other - x) >= apart));
    const x = free(APART) ?? free(50) ?? 640;
    taken.push(x);
    standings.push({ id, character, x, ...GUEST });
  }
  return standings;
}
