import type { BeatCues } from "../composing/cues.ts";
import type { CardCue, Scene } from "../timeline.ts";
import { CAMERA, SIGNS } from "./take.ts";

/**
 * Cards without a blink of the stage before them: where less than the shortest shot lies between a card and the cut
 * before it (its scene's beginning, the end of another card, or where somebody else's turn opens with what they do),
 * it is there from that cut on. Where somebody acts or speaks in between, they are seen to, and the card comes once that
 * shot has stood its time; its lines come when they did.
 */
export function cardsInARow(cues: readonly BeatCues[], starts: readonly number[]): BeatCues[] {
  let scene = -1;
  let turn = -1;
  let cut = 0;
  let acted = false;
  return cues.map((entry) => {
    const { cue, timed } = entry;
    if (timed.beat.scene !== scene) {
      scene = timed.beat.scene;
      cut = starts[scene] ?? cue.start;
      acted = false;
    }
    if (cue.type === "action" || timed.pages.length > 0) {
      if (timed.beat.turn !== turn) cut = cue.start;
      acted = true;
    }
    turn = timed.beat.turn;
    if (cue.type !== "card" || SIGNS.has(cue.kind)) return entry;
    const blinks = cue.start > cut && cue.start - cut < CAMERA.shortest;
    const start = acted ? Math.min(cut + CAMERA.shortest, cue.end - CAMERA.shortest) : cut;
    cut = cue.end;
    acted = false;
    return blinks ? { ...entry, cue: { ...cue, start } } : entry;
  });
}

/** Cards that accompany what is said: each from its scene's beginning on, where it would come a blink after that. */
export function fromSceneStart(cards: readonly CardCue[], scenes: readonly Scene[]): readonly CardCue[] {
  if (cards.length === 0) return cards;
  const starts = new Map(scenes.map(({ id, start }) => [id, start]));
  return cards.map((card) => {
    const start = starts.get(card.scene) ?? card.start;
    return card.start > start && card.start - start < CAMERA.shortest ? { ...card, start } : card;
  });
}
