/** How many lots of lives are lived at most. */
const LOTS = 4;
/** How often it is looked at most whether all of a lot is gone. */
const LOOKS = 4;

type Counts<Kind extends string> = Readonly<Record<Kind, number>>;

interface Measured<Kind extends string> {
  /** Lives a lot of them. */
  readonly live: () => Promise<void>;
  /** What there is, by kinds, after everything that can be collected is. */
  readonly count: () => Promise<Counts<NoInfer<Kind>>>;
  /** How far from where it stood a kind may be after a lot. A kind with 0 may never be above it. */
  readonly slack: Counts<Kind>;
}

/**
 * What grows by lives, and by how much in the last lot of them; empty when nothing does.
 *
 * One lot does not tell: a machine that is busy still holds its last life, or lets go of something of long before, and
 * a page makes some parts of itself once. What lives leave behind is left by every lot of them: so a kind grows if it
 * never comes back to where it stood some lots ago.
 */
export async function grownBy<Kind extends string>({
  live,
  count,
  slack,
}: Measured<Kind>): Promise<Partial<Record<Kind, number>>> {
  const open = new Set(Object.keys(slack) as Kind[]);
  const counts = [await count()];
  let left: Partial<Record<Kind, number>> = {};
  for (let lot = 0; lot < LOTS && open.size > 0; lot++) {
    await live();
    const before = counts.at(-1) as Counts<Kind>;
    let after = before;
    for (let look = 0; look < LOOKS; look++) {
      after = await count();
      if ([...open].every((kind) => after[kind] - before[kind] <= slack[kind])) break;
    }
    left = {};
    for (const kind of open) {
      const grown = after[kind] - before[kind];
      if (slack[kind] === 0 ? grown <= 0 : counts.some((then) => Math.abs(after[kind] - then[kind]) <= slack[kind]))
        open.delete(kind);
      else left[kind] = grown;
      // None at all is allowed: there is no second lot for these.
      if (slack[kind] === 0 && grown > 0) return left;
    }
    counts.push(after);
  }
  return left;
}
