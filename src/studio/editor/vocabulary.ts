import { CAST_NAMES } from "../../cast/lexicon/people.ts";
import { SET_PIECES } from "../../timeline/composing/set-pieces.ts";
import type { Timeline } from "../../timeline/timeline.ts";
import type { Vocabulary } from "./completion.ts";

/** Who plays in the episode, the cast besides, and the set pieces there are. */
export const vocabularyOf = (timeline: Timeline | undefined): Vocabulary => ({
  characters: [
    ...new Set([...(timeline?.episode.characters.map(({ id }) => id) ?? []), ...CAST_NAMES.map(({ name }) => name)]),
  ],
  setPieces: Object.keys(SET_PIECES),
});
