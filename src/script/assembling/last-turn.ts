import { wordsOf } from "../rich-text.ts";
import { containerOf } from "../shortcodes/html-containers.ts";
import { shortcodeNamed } from "../shortcodes/table.ts";
import { endKindOfHeading } from "./end-sections.ts";
import type { Speakers } from "./speakers.ts";
import type { Step } from "./step.ts";

/** The last step that gives somebody the word: what stands behind it may be the post's end. −1 where none does. */
export function lastTurnOf(steps: readonly Step[], speakers: Speakers): number {
  let last = -1;
  let turns = 0;
  let lastBare = -1;
  let bare = 0;
  let over = false;
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] as Step;
    if (step.type === "text")
      over ||= step.role === "heading" && endKindOfHeading(wordsOf(step.atoms), false) !== undefined;
    else if (isTurn(step, speakers)) {
      last = at;
      turns++;
    } else if (step.type === "label" && step.bold && !over && speakers.knowsAll(step.name)) {
      lastBare = at;
      bare++;
    }
  }
  // A post that gives the word by names in bold means them, up to what is surely its end.
  return bare > turns ? Math.max(last, lastBare) : last;
}

function isTurn(step: Step, speakers: Speakers): boolean {
  if (step.type === "label") return step.bracketed && speakers.isLabel(step);
  if (step.type === "open-shortcode") return shortcodeNamed(step.tag.name)?.container(step.tag).type === "turn";
  return step.type === "open-tag" && containerOf(step.tag).container.type === "turn";
}
