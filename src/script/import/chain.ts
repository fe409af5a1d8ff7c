/**
 * Sums over all readings of a passage. A reading gives each line a speaker, who either opens a turn there or goes on
 * with one; the sums are those of a chain (forward and backward), linear in lines.
 */
export interface Lattice {
  /** By line, then speaker: log-weight of opening a turn with this line. */
  readonly opens: readonly Float64Array[];
  /** By line, then speaker: log-weight of going on with a turn. */
  readonly goesOn: readonly Float64Array[];
  /** By line, then `from * speakers + to`: log-weight of the word's passing before this line. None for the first. */
  readonly passes: readonly Float64Array[];
}

/** The shares that readings have of their sum, 0 to 1, in the lattice's order. */
export interface Shares {
  readonly opens: readonly Float64Array[];
  readonly goesOn: readonly Float64Array[];
  readonly passes: readonly Float64Array[];
}

/** Log-weight of what can't be. */
export const IMPOSSIBLE = -1e9;

export function sharesOf({ opens, goesOn, passes }: Lattice): Shares {
  const lines = opens.length;
  const count = opens[0]?.length ?? 0;
  const people = Array.from({ length: count }, (_, k) => k);
  const at = (rows: readonly Float64Array[], line: number, k: number) => rows[line]?.[k] ?? IMPOSSIBLE;

  const opened: Float64Array[] = [];
  const goneOn: Float64Array[] = [];
  /** By line and speaker, whether they opened it or went on. */
  const spoken: Float64Array[] = [];
  for (let line = 0; line < lines; line++) {
    const open = new Float64Array(count);
    const on = new Float64Array(count).fill(IMPOSSIBLE);
    for (const k of people) {
      if (line === 0) {
        open[k] = at(opens, 0, k);
        continue;
      }
      const passed = people.map((from) => at(spoken, line - 1, from) + at(passes, line, from * count + k));
      open[k] = at(opens, line, k) + logSum(passed);
      on[k] = at(goesOn, line, k) + at(spoken, line - 1, k);
    }
    opened.push(open);
    goneOn.push(on);
    spoken.push(Float64Array.from(people, (k) => logSum([at([open], 0, k), at([on], 0, k)])));
  }

  /** By line and speaker: everything behind this line. */
  const behind = opens.map(() => new Float64Array(count));
  for (let line = lines - 2; line >= 0; line--) {
    const next = line + 1;
    const row = behind[line];
    for (const from of people) {
      const ways = people.map((to) => at(passes, next, from * count + to) + at(opens, next, to) + at(behind, next, to));
      ways.push(at(goesOn, next, from) + at(behind, next, from));
      if (row) row[from] = logSum(ways);
    }
  }

  const total = logSum([...(spoken[lines - 1] ?? [])]);
  const shares = (rows: readonly Float64Array[]) =>
    rows.map((row, line) => row.map((value, k) => Math.exp(value + at(behind, line, k) - total)));
  return {
    opens: shares(opened),
    goesOn: shares(goneOn),
    passes: passes.map((row, line) =>
      row.map((weight, pair) => {
        const to = pair % count;
        const before = at(spoken, line - 1, Math.floor(pair / count));
        return Math.exp(before + weight + at(opens, line, to) + at(behind, line, to) - total);
      }),
    ),
  };
}

function logSum(values: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}
