import type { Span } from "../../diagnostics/span.ts";
import type { FrontMatter } from "../../script/script.ts";
import type { CueNames } from "./cue-id.ts";
import { SCORE } from "./music.ts";
import type { CardCue, SoundCue } from "../timeline.ts";

const FRONT: Span = { start: 0, end: 0, line: 1, column: 1 };

/**
 * The opening title, made from front matter, and its sting. Its words are not the body's: `text` is empty, the title
 * stands in `title`, the number in the one item before it.
 */
export function titleCues(
  { title, number }: FrontMatter,
  length: number,
  scene: string,
  names: CueNames,
): (CardCue | SoundCue)[] {
  const id = names.name("card", "title", title ?? "", []);
  const base = { scene, source: FRONT };
  const items =
    number === undefined ? [] : [{ text: `Episode ${number}`, spans: [], depth: 0, start: 0.3, source: FRONT }];
  return [
    { id, type: "card", start: 0, end: length, ...base, kind: "title", text: "", title: title ?? "", items },
    {
      id: `${id}.sting`,
      type: "sound",
      start: 0.1,
      end: 0.1 + Math.min(length, SCORE.sting),
      ...base,
      effect: "music",
      text: "",
      lettering: "",
      gain: 1,
      count: 1,
    },
  ];
}
