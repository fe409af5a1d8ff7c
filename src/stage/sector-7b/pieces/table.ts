import type { SetPiece } from "../act.ts";
import { PAGE } from "../code-page.ts";
import { lookControllerWall, respawnController, shatterController, throwController } from "./controller.ts";
import { burp, conjure, eat, slurp } from "./food.ts";
import { lookHands, respawnKeyboard, smashKeyboard, type } from "./keyboard.ts";
import { dance, deflate, laugh, lookAround, nod, point, sleep } from "./moods.ts";
import { cheer, crashGame, hold, loseGame, rage, shrug } from "./reactions.ts";
import { rewriteSidebar } from "./rewrite.ts";
import { handThroughScreen } from "./screen-hand.ts";
import { standAndStretch, wander } from "./walk.ts";
import { table } from "../../../cast/table.ts";

/**
 * The stock of set pieces, by the name that timelines give them. `length` is what a piece needs; a shorter cue plays
 * it faster, a longer one holds its end. `linger` is how long that end is held when nothing else comes.
 */
export const PIECES = table<SetPiece>({
  "controller-throw": { length: 1.1, linger: 2, act: throwController },
  "controller-shatter": { length: 0.9, linger: 4, act: shatterController },
  "controller-respawn": { length: 0.9, linger: 1.5, act: respawnController },
  "look-controller-wall": { length: 2.1, linger: 2.5, act: lookControllerWall },
  conjure: { length: 1.6, linger: 1.2, act: conjure },
  eat: { length: 1.5, linger: 6, act: eat },
  slurp: { length: 1.5, linger: 1, act: slurp },
  burp: { length: 1, linger: 1.6, act: burp },
  "hand-through-screen": { length: 1.6, linger: 4, act: handThroughScreen },
  "sidebar-rewrites-itself": { length: PAGE.still + PAGE.flicker + PAGE.move + 0.75, linger: 2.4, act: rewriteSidebar },
  "game-die": { length: 1.6, linger: 3, act: loseGame },
  "game-win": { length: 2.2, linger: 1.5, act: cheer },
  "game-crash": { length: 1.4, linger: 3, act: crashGame },
  "keyboard-smash": { length: 1.3, linger: 2, act: smashKeyboard },
  "keyboard-respawn": { length: 1, linger: 2, act: respawnKeyboard },
  type: { length: 1.4, linger: 3, act: type },
  "look-hands": { length: 1.5, linger: 2, act: lookHands },
  shrug: { length: 0.9, linger: 1, act: shrug },
  cheer: { length: 1.6, linger: 0.3, act: cheer },
  rage: { length: 1.4, linger: 0.4, act: rage },
  laugh: { length: 1.4, linger: 0.6, act: laugh },
  nod: { length: 0.9, linger: 0.4, act: nod },
  "look-around": { length: 1.6, linger: 0.8, act: lookAround },
  deflate: { length: 1.2, linger: 1.4, act: deflate },
  sleep: { length: 2.6, linger: 8, act: sleep },
  dance: { length: 2, linger: 0.6, act: dance },
  point: { length: 1.2, linger: 0.8, act: point },
  "stand-stretch": { length: 1.5, linger: 30, act: standAndStretch },
  wander: { length: 3, linger: 60, act: wander },
  beat: { length: 1, linger: 0, act: hold },
});
