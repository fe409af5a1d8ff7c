import { playTrack, readTrack } from "./input-track.ts";
import { newGame, type PlatformerState, stepPlatformer } from "./platformer.ts";
import type { Recording } from "./recording.ts";

/** Loses its lives one by one, the last of them in the gap before the flag. */
const LOST = `
  3r 14rj 4r 14rj 10r 14rj 10r 14rj 31r 14rj 41r 30- 18r 14rj 4r 14rj 4r 14rj 4r 14rj 10r 14rj 4r 14rj 10r 14rj 4r
  14rj 4r 14rj 20r 30- 18r 14rj 7r 14rj 25r 14rj 16r 14rj 1r 14rj 7r 14rj 4r 14rj 10r 14rj 7r 14rj 4r 14rj 17r 30-`;

/** Falls twice and reaches the flag on the last life. */
const WON = `
  45r 14rj 10r 14rj 31r 14rj 25r 14rj 7r 14rj 19r 14rj 4r 14rj 4r 14rj 23r 30- 18r 14rj 22r 14rj 28r 14rj 7r 14rj
  25r 14rj 7r 14rj 4r 14rj 4r 14rj 4r 14rj 13r 14rj 1r 14rj 7r 14rj 26r 30- 6r 14rj 4r 14rj 4r 14rj 10r 14rj 4r
  14rj 4r 14rj 4r 12rj`;

/** The recorded run that ends as asked; played once, then only read. */
export function platformerRun(outcome: "lost" | "won"): Recording<PlatformerState> {
  let run = played.get(outcome);
  if (!run) {
    const states = playTrack(newGame(), readTrack(outcome === "lost" ? LOST : WON), stepPlatformer);
    const end = states.findIndex(({ phase, lives }) => phase === "won" || (phase === "dying" && lives === 0));
    run = { states, end };
    played.set(outcome, run);
  }
  return run;
}
const played = new Map<string, Recording<PlatformerState>>();
