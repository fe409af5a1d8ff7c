import { hashNoise, seedOf } from "../../math/random.ts";
import type { BubbleState, SideState } from "../../timeline/state.ts";
import type { SetPieceCue } from "../../timeline/timeline.ts";
import { type Act, cycle, type PieceMoment } from "./act.ts";
import { eyesOf, type Face } from "./figure.ts";
import { type Playing, playingAt, thumbsOf } from "./games/schedule.ts";
import { type Food, foodOf } from "./pieces/food.ts";
import { magic } from "./pieces/reactions.ts";
import { PIECES } from "./pieces/table.ts";

/** A side scene at a moment, as the acting sees it. */
export interface Situation {
  readonly side: SideState;
  /** Seconds of the episode, on the grid of 12 a second. */
  readonly t: number;
}

/** Pixels that the near monitor stands closer to the seat in a scene where a hand goes through it. */
const REACH = 12;
/** Pictures a second. */
const TICKS = 12;
/** Seconds that a mouthful is chewed on while he plays. */
const CHEWED = 25;
/** Seconds that a food is eaten on after its cue. */
const MEAL = 4;

const NO_PIECES: readonly SetPieceCue[] = [];
export const piecesOf = ({ side }: Situation): readonly SetPieceCue[] => side.pieces ?? NO_PIECES;

export const reachOf = (situation: Situation): number =>
  piecesOf(situation).some(({ name }) => name === "hand-through-screen") ? REACH : 0;

export const playing = (situation: Situation): Playing =>
  playingAt(piecesOf(situation), situation.side.scene.start, situation.t);

/** What the resident does: the set piece under way, else what is being said, else what lingers, else the game or a meal. */
export function actAt(situation: Situation): Act {
  const speech = speechOf(situation.side);
  const staged = piecesOf(situation).filter(({ name }) => PIECES[name]);
  const at = staged.findLastIndex(({ start }) => start <= situation.t + 1e-6);
  const piece = staged[at];
  const act = actOf(situation, staged, at, piece, speech);
  return blinking(speech ? talking(act, speech, situation.t) : act, situation.t);
}

function actOf(
  situation: Situation,
  staged: readonly SetPieceCue[],
  at: number,
  piece: SetPieceCue | undefined,
  speech: BubbleState | undefined,
): Act {
  const over = piece ? situation.t - piece.end : Number.POSITIVE_INFINITY;
  const linger = piece ? (PIECES[piece.name]?.linger ?? 0) : 0;
  const held = heldBy(situation, staged.slice(0, at + 1));
  const sticks = piece && STICKS.has(piece.name) && !(speech && isLoud(speech) && piece.name !== "wander");
  if (piece && (over < 0 || (over < linger && (!speech || sticks)))) return pieceAct(situation, staged, at);
  if (held === "feet") return { pose: speech ? "stand.talk" : "stand" };
  if (speech) return speaking(speech, held, situation);
  return idling(situation, held);
}

/** Pieces whose last picture stays under speech: what is in the hands, or where he is, is the point. */
const STICKS = new Set([
  "look-controller-wall",
  "controller-shatter",
  "controller-throw",
  "hand-through-screen",
  "wander",
  "look-hands",
]);

function pieceAct(situation: Situation, staged: readonly SetPieceCue[], at: number): Act {
  const cue = staged[at] as SetPieceCue;
  const piece = PIECES[cue.name] as (typeof PIECES)[string];
  if (cue.name === "eat" && playing(situation).played) return munching(gaming(situation), situation);
  const elapsed = Math.max(0, situation.t - cue.start);
  const given = Math.max(0.2, cue.end - cue.start);
  // A shorter cue plays the piece faster; in a longer one it takes its own time and holds the end.
  const pace = Math.max(1, piece.length / given);
  const moment: PieceMoment = {
    t: elapsed * pace + 1e-6,
    tick: Math.floor(elapsed * TICKS + 1e-6),
    over: Math.max(0, situation.t - cue.end),
    variant: cue.variant ?? "",
    seed: seedOf(situation.side.scene.id),
    held: heldBy(situation, staged.slice(0, at)),
    before: staged.slice(0, at).map(({ name }) => name),
  };
  return piece.act(moment);
}

/** What is in the hands, or that he is on his feet. */
type Held = Food | "controller" | "keyboard" | "nothing" | "feet";

function heldBy(situation: Situation, begun: readonly SetPieceCue[]): Held {
  const { game, played } = playing(situation);
  const tool: Held = game === "racer" ? "keyboard" : "controller";
  let held: Held = tool;
  for (const { name, variant, end } of begun) {
    if (name === "stand-stretch") held = "feet";
    else if (name === "controller-throw" || name === "controller-shatter" || name === "keyboard-smash")
      held = "nothing";
    else if (name === "controller-respawn") held = "controller";
    else if (name === "keyboard-respawn" || name === "type") held = "keyboard";
    else if (name === "conjure" || name === "eat")
      held =
        situation.t < end + MEAL + 2 || eatsOn(situation, foodOf(variant ?? "")) ? foodOf(variant ?? "") : "nothing";
    else if (name === "burp" || name === "look-hands") held = "nothing";
    else if (name === "slurp") held = "soda";
  }
  // Whoever plays has put the food down; the hands that reach for it have put the game down.
  return played && held !== "feet" && begun.at(-1)?.name !== "conjure" ? tool : held;
}

/** Pieces that need the hands. */
const HANDS = /^(?:conjure|eat|slurp|burp|type|look-hands|controller-.*|keyboard-.*)$/;

/** Whether the next thing that the hands do is another bite of it. */
function eatsOn(situation: Situation, food: Food): boolean {
  const next = piecesOf(situation).find(({ name, start }) => start > situation.t && HANDS.test(name));
  return next?.name === "eat" && foodOf(next.variant ?? "") === food;
}

/** From the first bite on the rest of a whole pizza lies there. */
export const pizzaBegun = (situation: Situation): boolean =>
  piecesOf(situation).some(({ name, variant, start }) => name === "eat" && variant === "pizza" && start <= situation.t);

const isFood = (held: Held): held is Food =>
  held !== "controller" && held !== "keyboard" && held !== "nothing" && held !== "feet";

/** The resident's own page of speech, if any. */
export const speechOf = (side: SideState): BubbleState | undefined =>
  side.bubbles.findLast(({ cue }) => cue.actor === side.resident || side.resident === "") ?? side.bubbles.at(-1);

const isLoud = ({ cue, page }: BubbleState): boolean => {
  const letters = page.text.replace(/[^\p{L}]/gu, "");
  const capitals = letters.replace(/[^\p{Lu}]/gu, "").length;
  return cue.delivery === "shout" || (letters.length > 3 && capitals > letters.length * 0.6);
};

/** How a line is said where no set piece says it: from its words, its mood, and what is in the hands. */
function speaking(speech: BubbleState, held: Held, situation: Situation): Act {
  const tick = Math.floor(speech.local * TICKS);
  const { text } = speech.page;
  const said = text.slice(0, Math.max(1, speech.revealed));
  const wonders = /\?\W*$|wait\b[^.!?]*\W*$|hmm|how did/i.test(said);
  const laughs = /ha(?:ha)+/i.test(text) && !wonders;
  const angry = speech.cue.mood === "angry" || /\bno{2,}\b|\bno!|\bugh|\bargh/i.test(text);
  if (playing(situation).played) return gaming(situation);
  if (isFood(held)) return { pose: `eat.${held}.0`, dy: held !== "pizza" && tick % 12 < 2 ? 1 : 0 };
  if (laughs)
    return {
      pose:
        held === "controller" ? cycle(["laugh.0", "laugh.1"], tick, 2) : held === "keyboard" ? "keys.rest" : "cheer",
      face: { eyes: "happy" },
      dy: tick % 4 < 2 ? 0 : -1,
    };
  if (wonders)
    return held === "controller"
      ? { pose: "lookctrl" }
      : held === "keyboard"
        ? { pose: "lookkeys" }
        : { pose: "think" };
  if (isLoud(speech) && angry) return { pose: "rage", dx: tick % 2 };
  if (isLoud(speech))
    return held === "controller"
      ? { pose: cycle(["cheer", "cheer.up"], tick, 4), dy: tick % 8 < 4 ? 0 : -3 }
      : magic(tick);
  if (held === "keyboard") return { pose: "keys.rest", dy: tick % 14 < 2 ? 1 : 0 };
  if (held === "controller") return { pose: cycle(["idle.0", "laugh.1"], tick, 9), face: { eyes: "fwd" } };
  return { pose: cycle(["talk.0", "talk.1"], tick, 8) };
}

/** With nothing to say and nothing to show: plays on, eats on, or sits. */
function idling(situation: Situation, held: Held): Act {
  const tick = Math.floor(situation.t * TICKS + 1e-6);
  if (isFood(held))
    return (PIECES.eat as (typeof PIECES)[string]).act({
      t: 0,
      tick,
      over: 0,
      variant: held,
      seed: 0,
      held,
      before: [],
    });
  if (playing(situation).played) return munching(gaming(situation), situation);
  if (held === "keyboard")
    return {
      pose: "keys.rest",
      face: { eyes: tick % 40 < 3 ? "shut" : tick % 80 < 40 ? "fwd" : "down", mouth: "flat" },
    };
  if (held === "nothing")
    return {
      pose: tick % 96 < 60 ? "talk.1" : "think",
      face: { eyes: tick % 38 < 2 ? "shut" : "fwd", mouth: "smirk" },
    };
  return {
    pose: cycle(["idle.0", "idle.1"], tick, 6),
    face: { eyes: tick % 41 < 2 ? "shut" : tick % 120 < 80 ? "half" : "back" },
  };
}

/** Thumbs in step with the game: leans into jumps and bends; the face shows what befalls the hero. */
function gaming(situation: Situation): Act {
  const now = playing(situation);
  const { keys, airborne, event } = thumbsOf(now);
  const tick = Math.floor(situation.t * TICKS + 1e-6);
  if (now.game === "racer") {
    const lean = keys.includes("l") ? "race.left" : keys.includes("r") ? "race.right" : "race.0";
    const eyes = event === "hurt" || keys.includes("b") ? "wide" : undefined;
    return {
      pose: lean,
      dy: tick % 4 === 0 ? 1 : 0,
      face: { eyes, mouth: event === "hurt" ? "yell" : event === "near-miss" ? "smile" : undefined },
    };
  }
  if (event === "hurt")
    return { pose: "play.2", dx: tick % 2, face: { eyes: "rage", mouth: tick % 14 < 7 ? "yell" : "grit" } };
  const face: Face | undefined = event === "coin" ? { eyes: "happy", mouth: "smile" } : undefined;
  if (airborne) return { pose: "play.2", dy: -1, face };
  return { pose: cycle(["play.0", "play.1", "play.0", "play.2"], tick, 2), face };
}

/** A crunch that is heard is seen; what was eaten last is chewed on for a while, between two jumps. */
function munching(act: Act, situation: Situation): Act {
  const { side, t } = situation;
  const tick = Math.floor(t * TICKS + 1e-6);
  const heard = side.lettering.some(({ cue }) => cue.effect === "crunch");
  const meal = piecesOf(situation).findLast(({ name, start }) => name === "eat" && start <= t);
  const still = meal && t - meal.end < CHEWED && tick % 44 < 20;
  if (!heard && !(meal && t < meal.end) && !still) return act;
  return {
    ...act,
    face: { mouth: cycle(["open", "chew1", "chew2", "chew1"], tick) },
    front: (frame, { seat }) => {
      if (tick % 6 > 3) return;
      for (let i = 0; i < 3; i++) {
        const [x, y] = [seat.x + 10 + ((i * 6 + tick * 5) % 15), seat.y - 22 + ((tick * 3 + i * 4) % 10)];
        frame.set(x, y, i % 2 ? "O" : "o");
      }
    },
  };
}

/** The mouth follows the letters as they appear: open on vowels, shut at pauses, wide when loud. */
function talking(act: Act, speech: BubbleState, t: number): Act {
  const { text } = speech.page;
  if (act.mouthBusy || act.place === "page" || speech.revealed >= text.length) return act;
  const tick = Math.floor(t * TICKS + 1e-6);
  const letter = text[Math.max(0, speech.revealed - 1)] ?? " ";
  const pause =
    /[\s.,…!?—-]/.test(letter) && /[.,…!?—-]/.test(text.slice(Math.max(0, speech.revealed - 2), speech.revealed));
  const open = !pause && (/[aeiouyäöüáéíóú]/i.test(letter) || tick % 3 === 0);
  const face: Face = { ...act.face, mouth: open ? (isLoud(speech) ? "yell" : "open") : pause ? "flat" : "oh" };
  return { ...act, face };
}

/** Eyes that can blink; those that are shut, wide with fright or screwed up cannot. */
const CAN_BLINK = new Set(["fwd", "half", "down", "up", "back"]);
/** Pictures from one blink to the next, and in a blink. */
const BLINK = { every: 34, spread: 17, lasts: 2 } as const;

/** Nobody holds a pose without blinking. */
function blinking(act: Act, t: number): Act {
  const tick = Math.floor(t * TICKS + 1e-6);
  const round = Math.floor(tick / BLINK.every);
  const at = Math.floor(hashNoise(BLINK.every, round) * BLINK.spread);
  const now = tick % BLINK.every;
  if (act.place === "page" || now < at || now >= at + BLINK.lasts) return act;
  return CAN_BLINK.has(act.face?.eyes ?? eyesOf(act.pose)) ? { ...act, face: { ...act.face, eyes: "shut" } } : act;
}
