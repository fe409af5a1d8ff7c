/** A turn whose speaker is a guess that somebody should look at. */
export interface Doubt {
  /** What is said there. */
  readonly quote: string;
  /** The name in the post, and how sure it is: 0 … 1. */
  readonly guess: string;
  readonly confidence: number;
  /** Who else it may be, likeliest first, the guess among them. */
  readonly candidates: readonly string[];
  /** Where the name stands in the post. Offsets. */
  readonly name: { readonly start: number; readonly end: number };
}

/** A published page's text as a post, with what is unsure about it. */
export interface Imported {
  readonly post: string;
  readonly doubts: readonly Doubt[];
}

/** Turns a page's text into a post. Never throws: a text of no use gives a post that says so by being short. */
export type Importer = (text: string) => Imported;

/** The post with the speakers that were chosen, by the doubts' index; the others stay as guessed. */
export function settled({ post, doubts }: Imported, choices: ReadonlyMap<number, string>): string {
  const chosen = doubts
    .map(({ name }, i) => ({ name, to: choices.get(i) }))
    .filter((one): one is { name: Doubt["name"]; to: string } => one.to !== undefined)
    .sort((a, b) => a.name.start - b.name.start);
  let text = "";
  let at = 0;
  for (const { name, to } of chosen) {
    text += post.slice(at, name.start) + to;
    at = name.end;
  }
  return text + post.slice(at);
}

/** The title that a post's front matter gives it. */
export const titleOf = (post: string): string | undefined => /^title:\s*"?([^"\n]+)"?\s*$/m.exec(post)?.[1];
