import type { RecordingState } from "../../timeline/derived/recordings.ts";

/** A post's text as it is kept somewhere. */
export interface Stored {
  /** As the file has it, byte-order mark and line ends included. */
  readonly text: string;
  /** The name of this state: equal marks, equal texts. */
  readonly mark: string;
}

export type Written =
  | { readonly kind: "saved"; readonly mark: string }
  /** Somebody else wrote in the meantime (or the file has gone): nothing was written. */
  | { readonly kind: "changed"; readonly now: Stored | undefined }
  | { readonly kind: "failed"; readonly words: string };

/** The recordings beside a post. */
export interface PlaceRecordings {
  /** How they are, by the names that the post gives them. Rejects where nobody answers. */
  states(names: readonly string[]): Promise<ReadonlyMap<string, RecordingState>>;
  /** Where to hear one; undefined for one that is not there. */
  address(name: string): string | undefined;
}

/** Where a post is kept: the project's own folder, a file of the computer's, or nowhere yet. */
export interface Place {
  /** Names the place among all that this browser keeps drafts of. */
  readonly key: string;
  /** For people: `026-what-is-fine-tuning.md`. */
  readonly name: string;
  /** What saving does here, for the button's title. */
  readonly saves: string;
  /** The text there, `undefined` where there is nothing yet. Rejects with an Error that says why in words. */
  read(): Promise<Stored | undefined>;
  /** Writes where the text there still has the mark `known` (`undefined`: where there is none). */
  write(text: string, known: string | undefined): Promise<Written>;
  /** Missing where nobody can say what lies beside the post. */
  readonly recordings?: PlaceRecordings;
}

/** A post's name as a file has it: what is no letter, digit, dot or dash becomes a dash. */
export const fileName = (title: string): string =>
  `${
    title
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 80) || "episode"
  }.md`;
