import { type PageStyle, type SeamSide, seamOf, styleOfPage } from "./page-style.ts";

/** What is known of speakers: weights of features by name, and where the word passes from one to another. */
export interface SpeechProfiles {
  readonly profiles: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly seams: Readonly<Record<string, number>>;
  readonly shares: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface ProfiledLine extends SeamSide {
  readonly features: readonly string[];
  /** The page names the speaker: the first of those with profiles, the Human. */
  readonly labelled: boolean;
  /** Nothing stands before it: the start, or behind a scene marker. */
  readonly first: boolean;
}

export interface Assignment {
  readonly speaker: string;
  /** 0 to 1: the share of all readings of the passage in which this line is that speaker's. */
  readonly confidence: number;
  /** The next best, and its share. */
  readonly second: { readonly speaker: string; readonly confidence: number };
}

/** How far words outweigh the order of turns; tuned by leaving posts out. */
const BALANCE = {
  /** Of what a line says. */
  words: 0.6,
  /** Of where it stands. */
  order: 0.9,
  /** How much of a speaker's overall share is taken off what lines say: the order has it already. */
  share: 0.4,
  /** How much it counts whom a speaker usually gives the word to. */
  after: 0.5,
  /** Log-odds against somebody taking the word whom pages label when they do. */
  unlabelled: -6,
} as const;

const IMPOSSIBLE = -1e9;

/**
 * Gives each line of a page its speaker: the likeliest sequence for each whole passage (Viterbi), with the share that
 * each line's speaker has over all sequences (forward and backward sums).
 *
 * @param labelledName the one whom pages label
 */
export function assignSpeakers(
  lines: readonly ProfiledLine[],
  profiles: SpeechProfiles,
  labelledName = "Human",
): Assignment[] {
  const passages = new Passages(profiles, labelledName, styleOfPage(lines.map(({ kind }) => kind)));
  const found: Assignment[] = [];
  let start = 0;
  for (let at = 1; at <= lines.length; at++) {
    const line = lines[at];
    if (line && !line.labelled && !line.first) continue;
    found.push(...passages.assign(lines.slice(start, at)));
    start = at;
  }
  return found;
}

class Passages {
  private readonly names: readonly string[];
  private readonly tables: readonly ReadonlyMap<string, number>[];
  private readonly shares: readonly number[];
  private readonly profiles: SpeechProfiles;
  private readonly labelled: number;
  private readonly style: PageStyle;

  constructor(profiles: SpeechProfiles, labelledName: string, style: PageStyle) {
    this.names = Object.keys(profiles.profiles);
    this.tables = this.names.map((name) => new Map(Object.entries(profiles.profiles[name] ?? {})));
    this.shares = this.names.map((name) => Math.log(profiles.shares[name] ?? 0.01));
    this.profiles = profiles;
    this.labelled = this.names.indexOf(labelledName);
    this.style = style;
  }

  assign(lines: readonly ProfiledLine[]): Assignment[] {
    if (lines.length === 0) return [];
    const says = lines.map((line, at) => this.says(line, at === 0));
    const moves = lines.map((line, at) => this.moves(lines[at - 1], line));
    const path = best(says, moves);
    const shares = sharesOf(says, moves);
    return path.map((speaker, at) => {
      const row = shares[at] ?? [];
      const order = row.map((_, k) => k).sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0));
      const second = order.find((k) => k !== speaker) ?? speaker;
      return {
        speaker: this.names[speaker] ?? "",
        confidence: row[speaker] ?? 0,
        second: { speaker: this.names[second] ?? "", confidence: row[second] ?? 0 },
      };
    });
  }

  /** Log-probability of each speaker by what the line says. */
  private says({ features, labelled }: ProfiledLine, first: boolean): number[] {
    const sums = this.tables.map((table) =>
      features.reduce((sum, feature) => sum + (table.get(feature) ?? 0), table.get("bias") ?? 0),
    );
    const most = Math.max(...sums);
    const total = most + Math.log(sums.reduce((sum, value) => sum + Math.exp(value - most), 0));
    return sums.map((value, k) => {
      if (labelled) return k === this.labelled ? 0 : IMPOSSIBLE;
      const alone = first && k === this.labelled ? BALANCE.unlabelled : 0;
      return BALANCE.words * (value - total - BALANCE.share * (this.shares[k] ?? 0)) + alone;
    });
  }

  /** Log-probability of passing from each speaker to each. */
  private moves(before: ProfiledLine | undefined, line: ProfiledLine): number[][] {
    if (!before) return [];
    return this.names.map((from, q) => {
      const seam = seamOf(this.style, q === this.labelled, before, line);
      const change = Math.min(
        0.95,
        Math.max(0.002, this.profiles.seams[seam] ?? this.profiles.seams[seam.replace(/^\w+/, "")] ?? 0.2),
      );
      const after = this.profiles.after[from] ?? {};
      return this.names.map((to, k) => {
        if (q === k) return BALANCE.order * Math.log(1 - change);
        const even = -Math.log(this.names.length - 2);
        const usual = Math.log(after[to] ?? 0.02);
        const taken = k === this.labelled ? BALANCE.unlabelled : BALANCE.after * usual + (1 - BALANCE.after) * even;
        return BALANCE.order * (Math.log(change) + taken);
      });
    });
  }
}

/** The likeliest sequence. */
function best(says: readonly (readonly number[])[], moves: readonly (readonly (readonly number[])[])[]): number[] {
  const backs: number[][] = [];
  let row = [...(says[0] ?? [])];
  for (let at = 1; at < says.length; at++) {
    const back: number[] = [];
    row = (says[at] ?? []).map((said, k) => {
      let most = Number.NEGATIVE_INFINITY;
      row.forEach((value, q) => {
        const sum = value + (moves[at]?.[q]?.[k] ?? IMPOSSIBLE);
        if (sum > most) {
          most = sum;
          back[k] = q;
        }
      });
      return most + said;
    });
    backs.push(back);
  }
  let k = row.indexOf(Math.max(...row));
  const path = [k];
  for (const back of backs.reverse()) {
    k = back[k] ?? 0;
    path.unshift(k);
  }
  return path;
}

/** For each line the share of every speaker over all sequences. */
function sharesOf(
  says: readonly (readonly number[])[],
  moves: readonly (readonly (readonly number[])[])[],
): number[][] {
  const forward: number[][] = [[...(says[0] ?? [])]];
  for (let at = 1; at < says.length; at++) {
    const before = forward[at - 1] ?? [];
    forward.push(
      (says[at] ?? []).map(
        (said, k) => said + logSum(before.map((value, q) => value + (moves[at]?.[q]?.[k] ?? IMPOSSIBLE))),
      ),
    );
  }
  const backward: number[][] = says.map((row) => row.map(() => 0));
  for (let at = says.length - 2; at >= 0; at--) {
    backward[at] = (says[at] ?? []).map((_, q) =>
      logSum(
        (says[at + 1] ?? []).map(
          (said, k) => said + (moves[at + 1]?.[q]?.[k] ?? IMPOSSIBLE) + (backward[at + 1]?.[k] ?? 0),
        ),
      ),
    );
  }
  return forward.map((row, at) => {
    const joint = row.map((value, k) => value + (backward[at]?.[k] ?? 0));
    const total = logSum(joint);
    return joint.map((value) => Math.exp(value - total));
  });
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
