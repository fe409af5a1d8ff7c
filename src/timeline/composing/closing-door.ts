import { PLACES } from "../../cast/lexicon/people.ts";
import { LetterPattern } from "../../script/letters.ts";
import type { Beat, Beats, ScenePlan } from "./beats.ts";

/** How a story ends whose side scenes showed somebody that the group has not met: before the door behind which they live. */
export interface ClosingDoor {
  /** The story's last scene, index into the plan's scenes: the door comes after it. */
  readonly after: number;
  /** What stands on the door: the place's name. */
  readonly label: string;
  /** The group has named the place: they come and stand before it. Otherwise the door is seen alone. */
  readonly found: boolean;
}

const isStory = ({ kind }: ScenePlan): boolean => kind !== "end" && kind !== "recap";

/** "sector-7b" is known as "Sector 7-B"; a place that only the post knows is called what its id says. */
const labelOf = (place: string): string => PLACES.find(({ id }) => id === place)?.label ?? place.replace(/[-_]+/g, " ");

/** The door at which a post ends, if it does: its last side scene's resident never came on the main set. */
export function closingDoor({ beats, scenes }: Beats): ClosingDoor | undefined {
  const last = scenes.findLastIndex(({ split }) => split);
  const side = scenes[last];
  if (!side) return undefined;
  const first = beats.find((beat) => beat.scene === last && beat.type === "speech");
  const resident = side.resident ?? (first && playersOf(first)[0]);
  const elsewhere = (beat: Beat): boolean => scenes[beat.scene]?.split === false;
  if (resident === undefined || beats.some((beat) => elsewhere(beat) && playersOf(beat).includes(resident)))
    return undefined;
  const label = labelOf(side.place);
  // Whatever stands between its words.
  const named = new LetterPattern(label.replace(BETWEEN_WORDS.for(label), "[^\\p{L}\\p{N}]*"), "iu");
  const found = beats.some((beat) => beat.type === "speech" && elsewhere(beat) && named.test(beat.speech.text));
  return { after: scenes.findLastIndex(isStory), label, found };
}

const BETWEEN_WORDS = new LetterPattern(String.raw`[^\p{L}\p{N}]+`, "gu");

const playersOf = (beat: Beat): readonly string[] =>
  beat.type === "speech" ? (beat.actors ?? [beat.actor]) : "actor" in beat && beat.actor ? [beat.actor] : [];
