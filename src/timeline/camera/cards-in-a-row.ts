import { toMillisecond } from "../../math/round.ts";
import type { BeatCues } from "../composing/cues.ts";
import type { CardCue, Scene } from "../timeline.ts";
import { CAMERA, SIGNS } from "./take.ts";

/**
 * Cards without a blink of the stage before them: where less than the shortest shot lies between a card and the cut
 * before it (its scene's beginning, the end of another card, or where somebody else's turn opens with what they do),
 * it is there from that cut on. Where somebody acts or speaks in between, they are seen to, and the card comes once that
 * shot has stood its time; its lines come when they did. A sound before the card comes with the cut, too: words keep
 * their order. Nor is there a blink after a scene's last card.
 */
export function cardsInARow(cues: readonly BeatCues[], starts: readonly number[]): BeatCues[] {
  let scene = -1;
  let turn = -1;
  let cut = 0;
  let acted = false;
  /** Sounds since the cut: where they stand among the cues. */
  let heard: number[] = [];
  const found: BeatCues[] = [];
  for (let i = 0; i < cues.length; i++) {
    const entry = cues[i] as BeatCues;
    const { cue, timed } = entry;
    if (timed.beat.scene !== scene) {
      scene = timed.beat.scene;
      cut = starts[scene] ?? cue.start;
      acted = false;
      heard = [];
    }
    if (cue.type === "action" || timed.pages.length > 0) {
      if (timed.beat.turn !== turn) cut = cue.start;
      acted = true;
    }
    turn = timed.beat.turn;
    if (cue.type === "sound") heard.push(found.length);
    found.push(entry);
    if (cue.type !== "card" || SIGNS.has(cue.kind)) continue;
    const blinks = cue.start > cut && cue.start - cut < CAMERA.shortest;
    const came = acted ? Math.min(cut + CAMERA.shortest, cue.end - CAMERA.shortest) : cut;
    const start = blinks ? withSounds(found, heard, came) : cue.start;
    const over = cues[i + 1]?.timed.beat.scene === scene ? cue.end : (starts[scene + 1] ?? cue.end);
    const end = over - cue.end < CAMERA.shortest ? over : cue.end;
    cut = end;
    acted = false;
    if (start !== cue.start || end !== cue.end) found[found.length - 1] = { ...entry, cue: { ...cue, start, end } };
    heard = [];
  }
  return found;
}

/** Moves the sounds that would come behind a card's start up to it, their distances kept; returns when the card comes. */
function withSounds(cues: BeatCues[], heard: readonly number[], start: number): number {
  const sounds = heard.filter((at) => (cues[at]?.cue.start ?? 0) > start);
  const by = (cues[sounds[0] ?? -1]?.cue.start ?? start) - start;
  let last = start;
  for (const at of sounds) {
    const entry = cues[at];
    if (entry?.cue.type !== "sound") continue;
    last = toMillisecond(entry.cue.start - by);
    cues[at] = { ...entry, cue: { ...entry.cue, start: last, end: toMillisecond(entry.cue.end - by) } };
  }
  return last;
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
