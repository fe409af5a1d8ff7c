/** One line of `episodes/index.json`. */
export interface EpisodeEntry {
  readonly id: string;
  readonly number?: number;
  readonly title: string;
  readonly description?: string;
  /** Seconds. */
  readonly duration: number;
  readonly draft: boolean;
  /** The timeline, relative to the index. */
  readonly file: string;
}

/** The episodes that are there, in the order to be shown. @throws where the list cannot be had. */
export async function fetchEpisodes(root: string): Promise<EpisodeEntry[]> {
  const response = await fetch(`${root}episodes/index.json`);
  if (!response.ok) throw new Error(`episodes/index.json: ${response.status}`);
  const list: unknown = await response.json();
  if (!Array.isArray(list)) throw new Error("episodes/index.json is not a list.");
  return list.filter(
    (entry): entry is EpisodeEntry =>
      typeof entry?.id === "string" && typeof entry.title === "string" && typeof entry.file === "string",
  );
}

/** The published episode that comes after this one: the next higher number. */
export function nextEpisode(list: readonly EpisodeEntry[], id: string): EpisodeEntry | undefined {
  const number = list.find((entry) => entry.id === id)?.number;
  if (number === undefined) return undefined;
  return list
    .filter((entry) => !entry.draft && (entry.number ?? 0) > number)
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))[0];
}
