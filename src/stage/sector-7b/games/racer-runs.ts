import { playTrack, readTrack } from "./input-track.ts";
import { newRace, type RacerState, stepRacer } from "./racer.ts";
import type { Recording } from "./recording.ts";

/** Passes all traffic, and then does not turn where the road does. */
const WRECKED = `
  90- 12r 84- 42l 18- 12r 66- 6l 36- 18r 6b 6- 6b 6- 6b 6r 6b 30r 60- 18l 6- 48r 39l 93-`;

let wrecked: Recording<RacerState> | undefined;

/** The recorded race; played once, then only read. */
export function racerRun(): Recording<RacerState> {
  if (!wrecked) {
    const states = playTrack(newRace(), readTrack(WRECKED), stepRacer);
    wrecked = { states, end: states.findIndex(({ phase }) => phase === "crash") };
  }
  return wrecked;
}
