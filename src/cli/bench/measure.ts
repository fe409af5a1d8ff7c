/** Milliseconds of a task, over so many runs after warming up: the best, the middle one, the 95th in a hundred. */
export interface Measured {
  readonly best: number;
  readonly median: number;
  readonly p95: number;
}

/** Runs tasks in turn, so that a busy moment of the machine falls on all of them; results by task. */
export function measure<K extends string>(
  tasks: Readonly<Record<K, () => unknown>>,
  runs: number,
  warm = 5,
): Record<K, Measured> {
  const names = Object.keys(tasks) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let i = -warm; i < runs; i++)
    for (const name of names) {
      const start = performance.now();
      tasks[name]();
      const time = performance.now() - start;
      if (i >= 0) times[name].push(time);
    }
  return Object.fromEntries(names.map((name) => [name, summary(times[name])])) as Record<K, Measured>;
}

export function summary(times: readonly number[]): Measured {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { best: at(0), median: at(0.5), p95: at(0.95) };
}

/** One line of the report: what was measured, against what, and the most that it may be. */
export interface Finding {
  readonly name: string;
  /** Plain words with units. */
  readonly value: string;
  /** The number that is held against `limit`; none where the line only informs. */
  readonly ratio?: number;
  readonly limit?: number;
}
